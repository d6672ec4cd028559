import type { UpkeepWords } from '../upkeep-words.ts';
import { originalFaults } from './others.ts';

const counted = (count: number, one: string, several = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : several}`;

export const upkeep: UpkeepWords = {
  originals: {
    noneKept: 'No originals are kept.',
    removed: (name) => `removed  ${name}`,
    index: { originals: 'originals', fingerprints: 'fingerprints', bytes: 'bytes' },
    indexNotKept: (code) =>
      `The index could not be kept (${code}), and is made anew in every run until it can be.`,
    leftOut: (files) =>
      `${counted(files, 'file was', 'files were')} left out. “republint originals verify” looks at all of them.`,
    verified: (originals, problems) =>
      problems === 0
        ? `${counted(originals, 'original')}, as they were kept.`
        : `${counted(originals, 'original')}; ${String(problems)} to look at.`,
    fault: originalFaults,
  },
  baseline: {
    taken: (file, findings) => `${file}: ${counted(findings, 'finding')} taken down.`,
    rewritten: (file, { findings, added, dropped }) =>
      `${file}: ${counted(findings, 'finding')}, ${String(added)} added, ${String(dropped)} dropped.`,
  },
  validPack: (ref, { id, editions, obligations }) =>
    `${ref}: ${id}, ${String(editions)} edition(s), ${String(obligations)} obligation(s)`,
  brokenText: 'This line is not {"id": …, "text": …}.',
  jobSummaryUnwritable: (code) => `The job summary cannot be written (${code}).`,
};

import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { GOOD } from '../cli/articles.ts';
import { folder } from '../cli/run.ts';
import { MINIMAL_PACK } from '../terms/minimal-pack.ts';
import { command } from './harness.ts';

/** The head of a valid pack, to which obligations are added. */
const HEAD = MINIMAL_PACK.slice(0, MINIMAL_PACK.indexOf('    obligations:'));
const COPY = GOOD.replaceAll('Global Research', 'Example Press').replaceAll(
  'www.globalresearch.ca',
  'example.org',
);

const pack = (count: number, requirement: (index: number) => string): string =>
  `${HEAD}    clauses: { c: { at: a, says: s } }\n    obligations:\n${Array.from(
    { length: count },
    (_, index) => `      - {id: o${String(index)},strength: may,clause: c,${requirement(index)}}\n`,
  ).join('')}`;

/** What a pack can ask at most, within the size that is read; and wordings that could be tried in many ways. */
const HOSTILE: readonly (readonly [name: string, count: number, text: string])[] = [
  ['thousands of obligations', 7500, pack(7500, () => 'check: title')],
  [
    'thousands of wordings with gaps',
    2500,
    pack(
      2500,
      (index) =>
        `check: credit-line,with: {wording: ['by {any} of ${String(index)} {any} in {any} {title}'],match: pattern}`,
    ),
  ],
  [
    'a wording of which nearly every word may be left out',
    1,
    pack(1, () => `check: credit-line,with: {wording: ['${'[the] '.repeat(160)}end']}`),
  ],
  [
    'a wording of gaps that may be left out',
    1,
    pack(
      1,
      () =>
        `check: credit-line,with: {wording: ['by ${'[{any} the] '.repeat(75)}end'],match: pattern}`,
    ),
  ],
];

describe('a pack made to hang the tool', () => {
  it.each(HOSTILE)('of %s judges a copy all the same', async (_, count, text) => {
    const words = 'The street by the end of the harbour in the rain was by the end quiet. ';
    const copy = `${COPY}\n\n${words.repeat(500)}\n\n${words.repeat(50)}`;
    const cwd = folder({ 'p.yaml': text, 'a.md': copy });
    const { code, out, err } = await command(
      ['check', 'a.md', '--rules', './p.yaml', '--format', 'json'],
      { cwd },
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as Report;
    expect(files[0]?.copies[0]?.outcomes).toHaveLength(count);
  });
});

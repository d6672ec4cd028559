/**
 * How fast texts are aligned, beside `git diff --word-diff` (a whole process) and `diffWords`; how the
 * time grows; and how much of what is the same is reported as changed.
 *
 *     npm run bench:text [-- --rounds 7]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { diffArrays, diffWords } from 'diff';
import { env, median } from './measuring.js';
import { randomFrom } from './random.js';
import { importSource } from './source.js';
import { wordSource } from './words.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
const { align, tokenise } = await importSource('src/text/align/align.ts', 'src/text/tokens.ts');

const random = randomFrom(7);
const word = wordSource(random);
const words = (count) => Array.from({ length: count }, word);

/** Of the words edited, 60 % are replaced, 20 % are followed by another, and 20 % are left out. */
function edited(list, share) {
  return list.flatMap((one) => {
    if (!random.chance(share)) return [one];
    const kind = random.next();
    if (kind < 0.6) return [word()];
    return kind < 0.8 ? [one, word()] : [];
  });
}

function shuffled(list, blocks) {
  const size = Math.ceil(list.length / blocks);
  const parts = Array.from({ length: blocks }, (_, at) => list.slice(at * size, (at + 1) * size));
  for (let at = blocks - 1; at > 0; at -= 1) {
    const other = random.between(0, at);
    [parts[at], parts[other]] = [parts[other], parts[at]];
  }
  return parts.flat();
}

/** Sentences of fifteen words, paragraphs of six sentences. */
function prose(list) {
  return list
    .map((one, at) => (at % 90 === 89 ? `${one}.\n\n` : at % 15 === 14 ? `${one}. ` : `${one} `))
    .join('');
}

function time(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const folder = mkdtempSync(path.join(tmpdir(), 'republint-text-'));
function git(original, copy) {
  writeFileSync(path.join(folder, 'original.txt'), original);
  writeFileSync(path.join(folder, 'copy.txt'), copy);
  const args = ['diff', '--no-index', '--word-diff=porcelain', 'original.txt', 'copy.txt'];
  return time(() => {
    const { error } = spawnSync('git', args, { cwd: folder, env, maxBuffer: 1e9 });
    if (error) throw error;
  });
}

const side = (text) => ({ text, asides: [] });
const measured = (original, copy) => time(() => align(side(original), side(copy)));

/** Of the words that the longest common sequence holds, those that are not in a part that is the same. */
function missed(original, copy) {
  const [was, is] = [original, copy].map((text) => tokenise(text).forms);
  const best = diffArrays(was, is)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0);
  const { parts } = align(side(original), side(copy));
  const same = parts.reduce(
    (sum, part) => sum + (part.kind === 'same' || part.move > 0 ? part.copy.words : 0),
    0,
  );
  return Math.max(0, 1 - same / best);
}

const ofMost = (limit) => (ratio) => `(at most ${limit}: ${ratio <= limit ? 'reached' : 'MISSED'})`;
const SLOW = 'over 5 s';

try {
  const original = words(20_000);
  const cases = [
    ['no edits', original, 3],
    ['1 % of words edited', edited(original, 0.01), 3],
    ['5 %', edited(original, 0.05), 3],
    ['20 %', edited(original, 0.2), 3],
    ['50 %', edited(original, 0.5), 6],
    ['10 blocks reordered', shuffled(original, 10), 6],
    ['50 blocks reordered', shuffled(original, 50), 6],
    ['unrelated', words(20_000), 6],
  ];
  for (const [, copy] of cases)
    measured(prose(original.slice(0, 2000)), prose(copy.slice(0, 2000)));
  console.log(`20,000 words, Node ${process.version}, medians of ${rounds} rounds`);
  console.log(`${' '.repeat(22)}  align ms    git ms  ratio    diffWords ms`);
  for (const [name, list, limit] of cases) {
    const [from, to] = [prose(original), prose(list)];
    const times = { align: [], git: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.align.push(measured(from, to));
      times.git.push(git(from, to));
    }
    let found;
    const slow = time(() => {
      found = diffWords(from, to, { timeout: 5000 });
    });
    const ratio = median(times.align) / median(times.git);
    if (ratio > limit) process.exitCode = 1;
    console.log(
      `${name.padEnd(22)}${median(times.align).toFixed(1).padStart(10)}${median(times.git).toFixed(1).padStart(10)}${ratio.toFixed(2).padStart(7)}  ${ofMost(limit)(ratio).padEnd(22)} ${found ? slow.toFixed(0) : SLOW}`,
    );
  }

  console.log('\nGrowth, 20 % of words edited: milliseconds, and nanoseconds for each word');
  for (const count of [1000, 5000, 20_000, 100_000]) {
    const list = words(count);
    const [from, to] = [prose(list), prose(edited(list, 0.2))];
    const spent = median(Array.from({ length: rounds }, () => measured(from, to)));
    console.log(
      `${String(count).padStart(7)}${spent.toFixed(1).padStart(9)}${((spent * 1e6) / count).toFixed(0).padStart(9)}`,
    );
  }

  console.log('\nWords that are the same in order, but are reported as changed');
  const short = words(3000);
  for (const share of [0.01, 0.05, 0.2, 0.5]) {
    const lost = missed(prose(short), prose(edited(short, share)));
    if (lost > 0.1) process.exitCode = 1;
    console.log(
      `${`${share * 100} % edited`.padEnd(22)}${(lost * 100).toFixed(2).padStart(6)} %  (at most 10: ${lost <= 0.1 ? 'reached' : 'MISSED'})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * How well reused passages are found in a text of its own: they stand in any order, and noise (letters
 * lost, changed and doubled, words broken) has struck a share of their words. The measures are those of
 * Potthast, Stein, Barrón-Cedeño and Rosso, "An Evaluation Framework for Plagiarism Detection" (2010).
 *
 *     npm run bench:passages
 */
import process from 'node:process';
import { randomFrom } from './random.js';
import { importSource } from './source.js';
import { wordSource } from './words.js';

const { align } = await importSource('src/text/align/align.ts');
const random = randomFrom(11);
const word = wordSource(random);
const words = (count) => Array.from({ length: count }, word);
const PAIRS = 200;

function noisy(one) {
  const at = random.between(0, one.length - 1);
  const letter = random.pick([...'aeinorst']);
  return random.pick([
    one.slice(0, at) + letter + one.slice(at + 1),
    one.slice(0, at) + letter + one.slice(at),
    `${one.slice(0, at)} ${one.slice(at)}`.trim(),
    one.slice(0, at) + one.slice(at + 1),
  ]);
}

/** A text into which passages of another are written, and where they stand on both sides. */
function pair(noise) {
  const source = words(2000);
  const starts = offsets(source);
  const end = (at) => starts[at] + source[at].length;
  const count = random.between(1, 6);
  const section = Math.floor(source.length / count);
  const passages = Array.from({ length: count }, (_, index) => {
    const length = random.between(40, Math.min(300, section));
    const from = index * section + random.between(0, section - length);
    return { from, to: from + length, order: random.next() };
  }).sort((a, b) => a.order - b.order);
  let text = words(random.between(50, 300)).join(' ');
  const cases = passages.map(({ from, to }) => {
    const start = text.length + 1;
    text += ` ${source
      .slice(from, to)
      .map((one) => (random.chance(noise) ? noisy(one) : one))
      .filter((one) => one !== '')
      .join(' ')}`;
    const copy = [start, text.length];
    text += ` ${words(random.between(50, 300)).join(' ')}`;
    return { copy, original: [starts[from], end(to - 1)] };
  });
  return { original: source.join(' '), copy: text, cases };
}

function offsets(list) {
  let at = 0;
  return list.map((one) => {
    const start = at;
    at += one.length + 1;
    return start;
  });
}

const common = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const meets = (a, b) => common(a.copy, b.copy) > 0 && common(a.original, b.original) > 0;
const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Of one passage, the share that others which meet it cover. */
function covered(passage, others) {
  const met = others.filter((other) => meets(passage, other));
  let size = 0;
  let found = 0;
  for (const side of ['copy', 'original']) {
    const [from, to] = passage[side];
    size += to - from;
    let behind = from;
    for (const [start, end] of met.map((one) => one[side]).sort((a, b) => a[0] - b[0])) {
      found += Math.max(0, Math.min(to, end) - Math.max(behind, start));
      behind = Math.max(behind, end);
    }
  }
  return found / size;
}

const side = (text) => ({ text, asides: [] });
function detected({ original, copy }) {
  return align(side(original), side(copy)).passages.map((passage) => ({
    copy: [passage.copy.start, passage.copy.end],
    original: [passage.original.start, passage.original.end],
  }));
}

const said = (ok) => (ok ? 'reached' : 'MISSED');
console.log(
  `${PAIRS} pairs of texts for each line; plagdet at least 0.87, granularity at most 1.05`,
);
console.log('words struck by noise   precision   recall   granularity   plagdet');
for (const noise of [0, 0.05, 0.1, 0.2, 0.3]) {
  const pairs = Array.from({ length: PAIRS }, () => pair(noise));
  const found = pairs.map(detected);
  const precision = mean(
    found.flatMap((all, at) => all.map((one) => covered(one, pairs[at].cases))),
  );
  const recall = mean(
    pairs.flatMap(({ cases }, at) => cases.map((one) => covered(one, found[at]))),
  );
  const parts = pairs
    .flatMap(({ cases }, at) =>
      cases.map((one) => found[at].filter((all) => meets(all, one)).length),
    )
    .filter((count) => count > 0);
  const granularity = mean(parts);
  const plagdet = (2 * precision * recall) / (precision + recall) / Math.log2(1 + granularity);
  const ok = plagdet >= 0.87 && granularity <= 1.05;
  if (!ok) process.exitCode = 1;
  const columns = [precision, recall, granularity, plagdet].map((one) =>
    one.toFixed(3).padStart(11),
  );
  console.log(`${`${noise * 100} %`.padStart(20)} ${columns.join('')}  ${said(ok)}`);
}

const unrelated = Array.from({ length: 2000 }, () => ({
  original: words(700).join(' '),
  copy: words(700).join(' '),
}));
const wrong = unrelated.filter((one) => detected(one).length > 0).length / unrelated.length;
if (wrong > 0.01) process.exitCode = 1;
console.log(
  `other texts taken for related  ${(wrong * 100).toFixed(2)} %  (at most 1: ${said(wrong <= 0.01)})`,
);

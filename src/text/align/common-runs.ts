import { diffArrays } from 'diff';
import { longestChain } from './chain.ts';
import { Grams } from './grams.ts';
import { type NumberedWords, type Run, RunList, type Stretch } from './run.ts';

/** Sequences of so many words anchor a stretch; where none is found, the next size is tried. */
const ANCHOR_SIZES = [4, 2, 1] as const;
/** Stretches of no more words (of both sides together) are compared word by word at once. */
const SMALL = 48;
/**
 * Stretches that are longer on both sides, without a rare sequence in common, are other texts: what stands
 * there was rewritten or moved. Where every second word is changed one in 500 is taken for such.
 */
const LONG = 150;
/** Words that may be added and removed in one stretch before it counts as rewritten. */
const MOST_EDITS = 400;

export interface CommonRuns {
  /** In the order of both sides. */
  readonly runs: readonly Run[];
  /** Stretches that were given up: what they hold in common was not sought to the end. */
  readonly rewritten: readonly Stretch[];
}

/**
 * Words that both sides have in common in the same order. Rare sequences found on both sides split the
 * work; what stands between them is compared by `diffArrays`, within a bound. The time grows with the
 * length of the texts times its logarithm.
 */
export function findCommonRuns(words: NumberedWords, within = allOf(words)): CommonRuns {
  const found = { runs: new RunList(), rewritten: [] };
  compare(words, within, 0, found);
  return { runs: found.runs.finish(), rewritten: found.rewritten };
}

function allOf({ original, copy }: NumberedWords): Stretch {
  return { originalFrom: 0, originalTo: original.length, copyFrom: 0, copyTo: copy.length };
}

interface Found {
  readonly runs: RunList;
  readonly rewritten: Stretch[];
}

function compare(words: NumberedWords, stretch: Stretch, level: number, found: Found): void {
  const { original, copy } = words;
  let { originalFrom, originalTo, copyFrom, copyTo } = stretch;
  const before = { originalFrom, copyFrom };
  while (
    originalFrom < originalTo &&
    copyFrom < copyTo &&
    original[originalFrom] === copy[copyFrom]
  ) {
    originalFrom += 1;
    copyFrom += 1;
  }
  found.runs.add(before.originalFrom, before.copyFrom, originalFrom - before.originalFrom);
  const after = { originalTo, copyTo };
  while (
    originalFrom < originalTo &&
    copyFrom < copyTo &&
    original[originalTo - 1] === copy[copyTo - 1]
  ) {
    originalTo -= 1;
    copyTo -= 1;
  }
  const inner = { originalFrom, originalTo, copyFrom, copyTo };
  if (originalFrom < originalTo && copyFrom < copyTo) compareInner(words, inner, level, found);
  found.runs.add(originalTo, copyTo, after.originalTo - originalTo);
}

/** A stretch whose sides neither begin nor end with the same word. */
function compareInner(words: NumberedWords, stretch: Stretch, level: number, found: Found): void {
  const { originalFrom, originalTo, copyFrom, copyTo } = stretch;
  const size = originalTo - originalFrom + (copyTo - copyFrom);
  if (size <= SMALL) {
    diff(words, stretch, found);
    return;
  }
  const isLong = originalTo - originalFrom > LONG && copyTo - copyFrom > LONG;
  for (let next = level; next < ANCHOR_SIZES.length; next += 1) {
    if (isLong && next > 0) {
      found.rewritten.push(stretch);
      return;
    }
    const anchors = anchorsOf(words, stretch, ANCHOR_SIZES[next] ?? 1);
    if (anchors.length === 0) continue;
    let { originalFrom: original, copyFrom: copy } = stretch;
    for (const anchor of anchors) {
      const gap = {
        originalFrom: original,
        originalTo: anchor.original,
        copyFrom: copy,
        copyTo: anchor.copy,
      };
      compare(words, gap, next + 1, found);
      found.runs.add(anchor.original, anchor.copy, anchor.length);
      original = anchor.original + anchor.length;
      copy = anchor.copy + anchor.length;
    }
    compare(words, { originalFrom: original, originalTo, copyFrom: copy, copyTo }, next + 1, found);
    return;
  }
  diff(words, stretch, found);
}

/** Rare sequences in common, in the order of both sides, as runs that do not overlap. */
function anchorsOf(words: NumberedWords, stretch: Stretch, size: number): readonly Run[] {
  const { originalFrom, originalTo, copyFrom, copyTo } = stretch;
  const grams = new Grams(words.original, originalFrom, originalTo, size);
  const pairs: { original: number[]; copy: number[] } = { original: [], copy: [] };
  const inCopy = new Grams(words.copy, copyFrom, copyTo, size);
  for (let at = copyFrom; at + size <= copyTo; at += 1) {
    if (inCopy.isCommon(words.copy, at)) continue;
    for (let place = grams.latest(words.copy, at); place >= 0; place = grams.before(place)) {
      pairs.original.push(place);
      pairs.copy.push(at);
    }
  }
  const runs = new RunList();
  let original = originalFrom;
  let copy = copyFrom;
  for (const pair of longestChain(pairs)) {
    const from = pairs.original[pair] ?? 0;
    const at = pairs.copy[pair] ?? 0;
    const skip = Math.max(0, original - from, copy - at);
    if (skip >= size) continue;
    runs.add(from + skip, at + skip, size - skip);
    original = from + size;
    copy = at + size;
  }
  return runs.finish();
}

function diff(words: NumberedWords, stretch: Stretch, found: Found): void {
  const { originalFrom, originalTo, copyFrom, copyTo } = stretch;
  const changes = diffArrays(
    Array.from(words.original.subarray(originalFrom, originalTo)),
    Array.from(words.copy.subarray(copyFrom, copyTo)),
    { maxEditLength: MOST_EDITS },
  ) as readonly { count: number; added: boolean; removed: boolean }[] | undefined;
  if (changes === undefined) {
    found.rewritten.push(stretch);
    return;
  }
  let original = originalFrom;
  let copy = copyFrom;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) found.runs.add(original, copy, count);
    if (!added) original += count;
    if (!removed) copy += count;
  }
}

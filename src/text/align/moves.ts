import type { Cluster } from './clusters.ts';
import { Grams } from './grams.ts';
import type { NumberedWords, Run } from './run.ts';

/** Sequences of so many words are looked up elsewhere. */
const SEED = 5;
/** Shorter sequences are no passage that was moved. */
const SHORTEST = 8;

/**
 * Passages of the original that stand elsewhere in the copy: the longest sequences in common outside
 * the passages that are in order. In the copy's order, without overlaps.
 */
export function findMoves(words: NumberedWords, inOrder: readonly Cluster[]): readonly Run[] {
  const { original, copy } = words;
  const takenOriginal = new Uint8Array(original.length);
  const takenCopy = new Uint8Array(copy.length);
  for (const { runs } of inOrder) for (const run of runs) take(run, takenOriginal, takenCopy);
  const candidates = candidatesOf(words, takenOriginal, takenCopy);
  const moves: Run[] = [];
  for (const candidate of candidates.sort((a, b) => b.length - a.length || a.copy - b.copy)) {
    const free = freePart(candidate, takenOriginal, takenCopy);
    if (free === undefined) continue;
    take(free, takenOriginal, takenCopy);
    moves.push(free);
  }
  return moves.sort((a, b) => a.copy - b.copy);
}

function candidatesOf(
  { original, copy }: NumberedWords,
  takenOriginal: Uint8Array,
  takenCopy: Uint8Array,
): Run[] {
  if (!takenOriginal.includes(0) || !takenCopy.includes(0)) return [];
  const grams = new Grams(original, 0, original.length, SEED);
  /** By diagonal, where the latest run on it ends in the copy. */
  const ends = new Map<number, number>();
  const found: Run[] = [];
  for (let at = 0; at + SEED <= copy.length; at += 1) {
    if (takenCopy[at] === 1) continue;
    for (let place = grams.latest(copy, at); place >= 0; place = grams.before(place)) {
      if (takenOriginal[place] === 1 || (ends.get(place - at) ?? -1) > at) continue;
      const length = lengthFrom(place, at);
      ends.set(place - at, at + length);
      if (length >= SHORTEST) found.push({ original: place, copy: at, length });
    }
  }
  return found;

  function lengthFrom(place: number, at: number): number {
    let length = 0;
    while (
      place + length < original.length &&
      at + length < copy.length &&
      original[place + length] === copy[at + length] &&
      takenOriginal[place + length] === 0 &&
      takenCopy[at + length] === 0
    )
      length += 1;
    return length;
  }
}

/** The longest part of a run that no other has taken, if it is long enough. */
function freePart(run: Run, takenOriginal: Uint8Array, takenCopy: Uint8Array): Run | undefined {
  let best = { from: 0, length: 0 };
  let from = 0;
  for (let at = 0; at <= run.length; at += 1) {
    const isFree =
      at < run.length && takenOriginal[run.original + at] === 0 && takenCopy[run.copy + at] === 0;
    if (isFree) continue;
    if (at - from > best.length) best = { from, length: at - from };
    from = at + 1;
  }
  return best.length < SHORTEST
    ? undefined
    : { original: run.original + best.from, copy: run.copy + best.from, length: best.length };
}

function take({ original, copy, length }: Run, takenOriginal: Uint8Array, takenCopy: Uint8Array) {
  takenOriginal.fill(1, original, original + length);
  takenCopy.fill(1, copy, copy + length);
}

import { type Cluster, clustersOf, LEAST_WORDS, WIDEST_GAP } from './clusters.ts';
import { findCommonRuns } from './common-runs.ts';
import { extend } from './extend.ts';
import { Grams } from './grams.ts';
import type { NumberedWords, Run, Stretch } from './run.ts';

/** Sequences of so many words are looked up elsewhere. */
const SEED = 4;
/** Numbers that no word has, and that differ between the sides. */
const TAKEN = { original: -1, copy: -2 } as const;

/** Where a moved passage seems to stand on both sides. */
interface Sighting extends Stretch {
  /** Words of its sequences. */
  readonly same: number;
}

/**
 * Passages of the original that stand elsewhere in the copy, with the small changes inside them: what is
 * in common outside the passages that are in order. In the copy's order, without overlaps.
 */
export function findMoves(words: NumberedWords, inOrder: readonly Cluster[]): readonly Cluster[] {
  const free = { original: words.original.slice(), copy: words.copy.slice() };
  for (const cluster of inOrder) take(cluster, free);
  if (!hasWords(free.original) || !hasWords(free.copy)) return [];
  const shorter = Math.min(words.original.length, words.copy.length);
  const moves: Cluster[] = [];
  const sightings = sightingsIn(candidatesOf(free));
  for (const sighting of sightings.sort((a, b) => b.same - a.same || a.copyFrom - b.copyFrom)) {
    const { runs } = findCommonRuns(free, widened(sighting, words));
    for (const move of clustersOf(extend(runs, free), shorter)) {
      take(move, free);
      moves.push(move);
    }
  }
  return moves.sort((a, b) => a.copyFrom - b.copyFrom);
}

function hasWords(numbers: Int32Array): boolean {
  return numbers.some((number) => number > 0);
}

function take({ runs }: Cluster, free: NumberedWords): void {
  for (const { original, copy, length } of runs) {
    free.original.fill(TAKEN.original, original, original + length);
    free.copy.fill(TAKEN.copy, copy, copy + length);
  }
}

/** Sequences in common, as long as they go, in the copy's order. */
function candidatesOf({ original, copy }: NumberedWords): readonly Run[] {
  const grams = new Grams(original, 0, original.length, SEED);
  /** By diagonal, where the latest run on it ends in the copy. */
  const ends = new Map<number, number>();
  const found: Run[] = [];
  for (let at = 0; at + SEED <= copy.length; at += 1) {
    if (copy[at] === TAKEN.copy) continue;
    for (let place = grams.latest(copy, at); place >= 0; place = grams.before(place)) {
      if ((ends.get(place - at) ?? -1) > at) continue;
      let length = SEED;
      while (at + length < copy.length && original[place + length] === copy[at + length])
        length += 1;
      ends.set(place - at, at + length);
      found.push({ original: place, copy: at, length });
    }
  }
  return found;
}

/** Sequences that follow each other on both sides are of one passage. */
function sightingsIn(candidates: readonly Run[]): Sighting[] {
  const closed: Sighting[] = [];
  let open: Sighting[] = [];
  for (const run of candidates) {
    const { original, copy, length } = run;
    const stillOpen = open.filter(({ copyTo }) => copy - copyTo <= WIDEST_GAP);
    if (stillOpen.length < open.length)
      closed.push(...open.filter(({ copyTo }) => copy - copyTo > WIDEST_GAP));
    open = stillOpen;
    const place = nearest(open, run);
    const before = open[place];
    const ends = { originalTo: original + length, copyTo: copy + length };
    if (before === undefined)
      open.push({ originalFrom: original, copyFrom: copy, ...ends, same: length });
    else
      open[place] = {
        ...before,
        originalTo: Math.max(before.originalTo, ends.originalTo),
        copyTo: Math.max(before.copyTo, ends.copyTo),
        same: before.same + length,
      };
  }
  return [...closed, ...open].filter(({ same }) => same >= LEAST_WORDS / 2);
}

/** The passage that a sequence goes on with, by its place; -1 if it goes on with none. */
function nearest(open: readonly Sighting[], { original, copy }: Run): number {
  let best = { place: -1, distance: Infinity };
  open.forEach(({ originalFrom, originalTo, copyFrom, copyTo }, place) => {
    if (original <= originalFrom || copy <= copyFrom || original - originalTo > WIDEST_GAP) return;
    const distance = Math.abs(original - originalTo - (copy - copyTo));
    if (distance <= WIDEST_GAP && distance < best.distance) best = { place, distance };
  });
  return best.place;
}

/** With the words beside it, of which some may be the passage's. */
function widened(stretch: Stretch, { original, copy }: NumberedWords): Stretch {
  return {
    originalFrom: Math.max(0, stretch.originalFrom - WIDEST_GAP),
    originalTo: Math.min(original.length, stretch.originalTo + WIDEST_GAP),
    copyFrom: Math.max(0, stretch.copyFrom - WIDEST_GAP),
    copyTo: Math.min(copy.length, stretch.copyTo + WIDEST_GAP),
  };
}

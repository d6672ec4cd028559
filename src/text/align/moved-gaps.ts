import { hasOmissionMark } from './omission-mark.ts';
import type { Run, Sided } from './run.ts';
import type { Tokens } from '../tokens.ts';

/** Words of the original inside a moved passage that are not in the copy: indices, half open. */
export interface MovedGap {
  readonly from: number;
  readonly to: number;
  /** The copy says there, where it has the passage, that words are left out. */
  readonly isMarked: boolean;
}

/**
 * The gaps between moved runs that follow each other on both sides, by each of their words. What is left
 * out of a moved passage is marked where the copy has the passage, not where it was taken from. `moves`
 * are in the copy's order.
 */
export function gapsInMoves(
  tokens: Sided<Tokens>,
  moves: readonly Run[],
  isAsideInCopy: (at: number) => boolean,
): ReadonlyMap<number, MovedGap> {
  const place = new Map(moves.map((move, index) => [move, index]));
  const inOriginal = [...moves].sort((a, b) => a.original - b.original);
  const gaps = new Map<number, MovedGap>();
  inOriginal.forEach((before, index) => {
    const after = inOriginal[index + 1];
    if (after === undefined || place.get(after) !== (place.get(before) ?? 0) + 1) return;
    const gap = {
      from: before.original + before.length,
      to: after.original,
      isMarked: isMarked(tokens, before, after, isAsideInCopy),
    };
    for (let at = gap.from; at < gap.to; at += 1) gaps.set(at, gap);
  });
  return gaps;
}

function isMarked(
  { original, copy }: Sided<Tokens>,
  before: Run,
  after: Run,
  isAsideInCopy: (at: number) => boolean,
): boolean {
  const [from, there] = [before.copy + before.length, before.original + before.length];
  for (let at = from; at < after.copy; at += 1) if (!isAsideInCopy(at)) return false;
  return (
    hasOmissionMark(copy.text.slice(copy.ends[from - 1], copy.starts[after.copy])) &&
    // Dots that the original has there are none.
    !hasOmissionMark(original.text.slice(original.ends[there - 1], original.starts[there]))
  );
}

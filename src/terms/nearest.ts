import { diffChars } from 'diff';

const LONGEST = 64;

/**
 * The candidate that somebody who wrote `word` most likely meant: one that is a few slips away, or
 * that `word` begins or ends. Undefined if none is near.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  let best: { readonly candidate: string; readonly slips: number } | undefined;
  for (const candidate of candidates) {
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    if (best === undefined || slips < best.slips) best = { candidate, slips };
  }
  const tolerated = Math.max(1, Math.floor(wanted.length / 3));
  if (best !== undefined && best.slips <= tolerated) return best.candidate;
  return wanted.length < 3
    ? undefined
    : candidates.find((candidate) => sharesWords(wanted, candidate.toLowerCase()));
}

function sharesWords(wanted: string, candidate: string): boolean {
  return (
    candidate.startsWith(wanted) ||
    candidate.endsWith(`-${wanted}`) ||
    wanted.startsWith(`${candidate}-`) ||
    wanted.endsWith(`-${candidate}`)
  );
}

/** How many letters must be added, left out or changed; two that are swapped count as one slip. */
function slipsBetween(a: string, b: string): number {
  let slips = 0;
  let removed = 0;
  let swapped: string | undefined;
  for (const change of diffChars(a, b)) {
    if (change.removed) {
      removed = change.count;
      slips += change.count;
    } else if (change.added) {
      // A letter taken out here and put back beside is one slip, as is one written for another.
      slips += Math.max(0, change.count - removed) - (swapped === change.value ? 1 : 0);
      removed = 0;
    } else removed = 0;
    if (change.removed || change.added) swapped = swapped === undefined ? change.value : undefined;
  }
  return slips;
}

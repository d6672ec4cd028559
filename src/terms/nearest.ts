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

/** How many letters must be added, left out, changed or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? Infinity) + 1,
          (row[j - 1] ?? Infinity) + 1,
          (last[j - 1] ?? Infinity) + changed,
          swapped ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? Infinity;
}

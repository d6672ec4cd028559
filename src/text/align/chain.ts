/** Pairs of places, original and copy. */
export interface Pairs {
  readonly original: readonly number[];
  readonly copy: readonly number[];
}

/**
 * The longest sequence of pairs that ascends on both sides, as indices into the pairs. They must be
 * sorted by `copy`, and among equals by `original` downwards. Patience sorting, O(n log n).
 */
export function longestChain({ original }: Pairs): readonly number[] {
  const tails: number[] = [];
  const before = new Int32Array(original.length).fill(-1);
  original.forEach((place, pair) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((original[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[pair] = tails[low - 1] ?? -1;
    tails[low] = pair;
  });
  const chain: number[] = [];
  for (let pair = tails.at(-1) ?? -1; pair >= 0; pair = before[pair] ?? -1) chain.push(pair);
  return chain.reverse();
}

/** Never 100 for what is not whole, nor 0 for what is something. */
export function wholePercent(share: number): number {
  if (share <= 0 || share >= 1) return Math.round(share * 100);
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

const MARK = /[[(]\s*(?:…|\.{3,}|\. \. \.)\s*[\])]|…|\.{3}/u;

/** Whether what stands between two words shows that others are left out: `[…]`, `(...)` or dots. */
export function hasOmissionMark(between: string): boolean {
  return MARK.test(between);
}

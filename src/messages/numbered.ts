/** "(1) A. (2) B.": sentences keep their own marks, and addresses at their ends have none. */
export function numbered(sentences: readonly string[]): string {
  return sentences.map((one, at) => `(${String(at + 1)}) ${one}`).join(' ');
}

/** What begins a stretch of text, and what ends it. Both are lower-case. */
export interface Bracket {
  readonly opening: string;
  readonly closing: string;
}

/**
 * A text without what stands between brackets, compared without case. A name is not the beginning of a
 * longer one, so that `<head` is not `<header`. Takes time in proportion to the text, whatever it holds.
 */
export function without(text: string, brackets: readonly Bracket[]): string {
  const lower = text.toLowerCase();
  // Lower case may be longer; then places do not correspond.
  const searched = lower.length === text.length ? lower : text;
  const kept: string[] = [];
  let from = 0;
  const open = new Map(brackets.map((bracket) => [bracket, nextOpening(searched, bracket, 0)]));
  for (;;) {
    const [first] = [...open].sort(([, a], [, b]) => a - b);
    if (first === undefined || first[1] === Infinity) return [...kept, text.slice(from)].join(' ');
    const [bracket, at] = first;
    const end = searched.indexOf(bracket.closing, at + bracket.opening.length);
    // What is never closed is text, and so are all that follow it.
    if (end < 0) {
      open.set(bracket, Infinity);
      continue;
    }
    kept.push(text.slice(from, at));
    from = end + bracket.closing.length;
    for (const [each, place] of open)
      if (place < from) open.set(each, nextOpening(searched, each, from));
  }
}

function nextOpening(text: string, { opening }: Bracket, from: number): number {
  for (let at = text.indexOf(opening, from); at >= 0; at = text.indexOf(opening, at + 1)) {
    const isWhole = !/\w$/u.test(opening) || !/\w/u.test(text.charAt(at + opening.length));
    if (isWhole) return at;
  }
  return Infinity;
}

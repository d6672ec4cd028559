/** The break, and the space behind it. Takes one look at each sign, however much space there is. */
const BREAK = /\n[^\S\n]*\n\s*/gu;

/** A text paragraph by paragraph, without the breaks; none is empty. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(BREAK).filter((paragraph) => paragraph.trim() !== '');
}

/** A text paragraph by paragraph, each with the break behind it; together all of the text. */
export function paragraphPieces(text: string): readonly string[] {
  const first = text.length - text.trimStart().length;
  const ends = [...text.matchAll(BREAK)]
    .filter(({ index }) => index > first)
    .map(({ index, 0: found }) => index + found.length)
    .filter((end) => end < text.length);
  return [0, ...ends].map((start, at) => text.slice(start, ends[at]));
}

export function hasBreak(text: string): boolean {
  return text.search(BREAK) >= 0;
}

export function startsWithBreak(text: string): boolean {
  return hasBreak(text.slice(0, text.length - text.trimStart().length));
}

export function endsWithBreak(text: string): boolean {
  return hasBreak(text.slice(text.trimEnd().length));
}

/** A text on one line, with a sign in place of the breaks inside it. */
export function onOneLine(text: string): string {
  const joined = text.trim().replace(BREAK, ' ¶ ');
  const before = /^\s/u.test(text) ? ' ' : '';
  const after = /\s$/u.test(text) && joined !== '' ? ' ' : '';
  return before + joined + after;
}

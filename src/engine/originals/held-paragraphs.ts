import type { Span } from '../../model/span.ts';

/** In characters: less of a paragraph is a word or two that both texts have by chance. */
const LEAST_HELD = 20;
/** In characters: a shorter line that ends no sentence is a heading. */
const LONGEST_HEADING = 90;
const APART = /\n{2,}/u;
/** After a line that ends a sentence: old pages part their paragraphs by line breaks alone. */
const LINES_APART = /(?<=[.!?…。！？]["'»”’)\]]?)\n/u;
const ENDS_SENTENCE = /[.!?…:;。！？]["'»”’)\]]*$/u;

/** Of how many paragraphs of a text something stands in the ranges. */
export function heldParagraphs(text: string, ranges: readonly Span[]): number {
  let at = 0;
  let held = 0;
  for (const piece of text.split(APART.test(text) ? APART : LINES_APART)) {
    const start = text.indexOf(piece, at);
    const end = start + piece.length;
    at = end;
    if (isParagraph(piece) && overlap({ start, end }, ranges) >= LEAST_HELD) held += 1;
  }
  return held;
}

function isParagraph(piece: string): boolean {
  const line = piece.trim();
  return line.length > LONGEST_HEADING || ENDS_SENTENCE.test(line);
}

/** Passages do not overlap one another in the original but where one is repeated, which is rare. */
function overlap({ start, end }: Span, ranges: readonly Span[]): number {
  return ranges.reduce(
    (sum, range) => sum + Math.max(0, Math.min(end, range.end) - Math.max(start, range.start)),
    0,
  );
}

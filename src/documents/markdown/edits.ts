import type { Span } from '../../model/span.ts';

/** Text that stands in for as much other text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits that stand in order and do not touch each other. */
export function apply(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: piece } of edits) {
    pieces.push(text.slice(at, span.start), piece);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const QUOTATION_MARK_OR_WORD = /(>(?<=\n[ \t>]{1,200})(?!\}\}))|\S/gu;

/** Spaces in place of words; lines, and the quotation marks at their heads, stay. */
export function blank(text: string, span: Span): Edit {
  const blanked = text
    .slice(span.start, span.end)
    .replace(QUOTATION_MARK_OR_WORD, (word, mark?: string) => mark ?? ' '.repeat(word.length));
  return { span, text: blanked };
}

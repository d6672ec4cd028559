import type { Span } from '../../model/span.ts';
import { NOTE } from '../lexicon/asides.ts';

/**
 * Whether words stand in quotation marks within others: they are what somebody said, or is to write,
 * and not what this page says. A whole block in marks says it all the same, and so does a note in
 * marks after "Editor's note:".
 */
export function isQuoted(text: string, folded: string, words: Span): boolean {
  const quotation = quotationAround(text, words);
  if (quotation === undefined) return false;
  const before = folded.slice(0, quotation.start);
  const lead = before.slice(NOTE.opens.exec(before)?.[0].length ?? 0);
  return /[\p{L}\p{N}]/u.test(lead + folded.slice(quotation.end));
}

const PAIRS = [
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
] as const;

function quotationAround(text: string, words: Span): Span | undefined {
  for (const [opening, closing] of PAIRS) {
    const start = text.lastIndexOf(opening, words.start - 1);
    if (words.start === 0 || start < 0) continue;
    if (text.slice(start + 1, words.start).includes(closing)) continue;
    const end = text.indexOf(closing, words.end);
    if (end >= 0) return { start, end: end + 1 };
  }
  const before = text.slice(0, words.start).split('"');
  const end = text.indexOf('"', words.end);
  if (before.length % 2 === 1 || end < 0) return undefined;
  return { start: words.start - (before.at(-1)?.length ?? 0) - 1, end: end + 1 };
}

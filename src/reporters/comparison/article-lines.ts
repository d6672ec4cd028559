import type { Side } from '../../messages/comparison.ts';
import type { ComparedPart } from '../../model/comparison.ts';
import { printable } from '../printable.ts';
import { isAside } from './changes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { inReadingOrder } from './reading-order.ts';

/** A runner takes a line that begins with it for a command, even in a patch. */
const COMMAND = /^:(?=:)/u;

/** What closes the sentence before it. */
const CLOSING = /^[\p{Pe}\p{Pf}]+(?:\s+|$)/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The article of one side, a sentence in a line and an empty line between paragraphs: what can be
 * compared by lines. Asides are left out. What is the same is written as in the original, so that
 * lines differ only where the words do, and not by quotation marks, dashes and spaces.
 */
export function articleLines(parts: readonly ComparedPart[], side: Side): readonly string[] {
  const text = inReadingOrder(parts)
    .map((part) => textOf(part, side))
    .join('');
  return paragraphsOf(text)
    .map(sentencesOf)
    .flatMap((sentences, index) => (index === 0 ? sentences : ['', ...sentences]));
}

function textOf(part: ComparedPart, side: Side): string {
  if (part.kind === 'same') return part.text.original;
  const text = part.text[side];
  return isAside(part) ? edgesOf(text) : text;
}

/** The spaces around a text, which part what stands before it from what follows. */
function edgesOf(text: string): string {
  return text.trim() === '' ? text : text.replace(/\S(?:.*\S)?/su, '');
}

function sentencesOf(paragraph: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const line = printable(paragraph).replace(/\s+/gu, ' ');
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    // The space before it is French; for the segmenter it ends the sentence.
    const closing = CLOSING.exec(segment)?.[0] ?? '';
    if (closing !== '') sentences.push((sentences.pop() ?? '') + closing);
    sentences.push(segment.slice(closing.length));
  }
  return sentences
    .map((sentence) => sentence.trim().replace(COMMAND, ': '))
    .filter((sentence) => sentence !== '');
}

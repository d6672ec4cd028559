import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';

const STOP = /[.!?。！？]["'»”’)\]_*]*(?=\s+["'«“‘([_*]*\p{Lu}|\s*$)|[。！？]|\n\s*\n/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|Inc|Ltd|Co|No|vol|art|cf|etc|M|Mme)$/u;
const LONGEST_ABBREVIATION = 6;

const SENTENCES = new WeakMap<Block, readonly Span[]>();

/** The sentence of a block in which an offset of its text stands, without the space that follows. */
export function sentenceAround(block: Block, at: number): Span {
  const sentences = sentencesOf(block);
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: block.text.length };
}

function sentencesOf(block: Block): readonly Span[] {
  const known = SENTENCES.get(block);
  if (known !== undefined) return known;
  const sentences = sentencesIn(block.text);
  SENTENCES.set(block, sentences);
  return sentences;
}

/** Roughly: a stop that is followed by a space and a capital ends a sentence. */
export function sentencesIn(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    if (isAbbreviation(text, stop.index)) continue;
    const end = stop.index + stop[0].length;
    sentences.push({ start, end });
    start = end;
    while (/\s/u.test(text.charAt(start))) start += 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

function isAbbreviation(text: string, stop: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop));
}

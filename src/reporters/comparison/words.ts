import { endsWithBreak, paragraphsOf, startsWithBreak } from './paragraphs.ts';

/** How much of a text is looked at for its first or last words, in UTF-16 units. */
const REACH = 600;
/** The end of a sentence that another one follows; marks that close a quotation belong to it. */
const SENTENCE_END = /(?:[.!?…؟۔]["'”’»)\]]*(?=\s+\S)|[。！？]["”’»」』）]*(?=.))/gu;

/** Signs without a space before a word belong to it, but for those that end what Chinese has before it. */
const OPENING = /[^\s，。、；：！？）」』”’》】]*$/u;

let segmenter: Intl.Segmenter | undefined;

interface Stretch {
  readonly text: string;
  /** There is more of the same sentence. */
  readonly isCut: boolean;
}

/** The ends of a text's words, in every script. */
function wordEnds(text: string): readonly { readonly start: number; readonly end: number }[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The first words of a text, with the signs that belong to the last of them. */
export function firstWords(text: string, count: number): Stretch {
  const head = text.slice(0, REACH);
  const words = wordEnds(head);
  const last = words[count - 1];
  const next = words[count];
  if (last === undefined || next === undefined)
    return { text: head, isCut: head.length < text.length };
  const between = head.slice(last.end, next.start);
  // Signs before the space belong to the word before it, those behind it to the next.
  const space = between.search(/\s/u);
  return { text: head.slice(0, last.end + (space < 0 ? 0 : space)), isCut: true };
}

/** The last words of a text, with the signs that belong to the first of them. */
export function lastWords(text: string, count: number): Stretch {
  const tail = text.slice(-REACH);
  const words = wordEnds(tail);
  const first = words[words.length - count];
  const previous = words[words.length - count - 1];
  if (first === undefined || previous === undefined)
    return { text: tail, isCut: tail.length < text.length };
  const signs = OPENING.exec(tail.slice(previous.end, first.start))?.[0] ?? '';
  return { text: tail.slice(first.start - signs.length), isCut: true };
}

/** What leads up to a change: a few words, but not from before its sentence or paragraph. */
export function wordsBefore(text: string, count: number): Stretch {
  const paragraph = endsWithBreak(text) ? '' : (paragraphsOf(text).at(-1) ?? '');
  const words = lastWords(paragraph, count);
  const end = [...words.text.matchAll(SENTENCE_END)].at(-1);
  if (end === undefined) return words;
  return { text: words.text.slice(end.index + end[0].length), isCut: false };
}

/** What follows a change: a few words, but not from after its sentence or paragraph. */
export function wordsAfter(text: string, count: number): Stretch {
  const paragraph = startsWithBreak(text) ? '' : (paragraphsOf(text)[0] ?? '');
  const words = firstWords(paragraph, count);
  const end = [...words.text.matchAll(SENTENCE_END)][0];
  if (end === undefined) return words;
  return { text: words.text.slice(0, end.index + end[0].length), isCut: false };
}

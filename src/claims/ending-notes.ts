import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { samePerson } from '../text/names.ts';
import { OPENS_NOTE } from './lexicon/author-notes.ts';

/** In words. */
const LONGEST_NOTE = 80;
/** Paragraphs at the end among which a note on the author may stand. */
const LAST = 3;
/** In characters: what is looked at of each. */
const OPENING = 60;

/** The note on the author, no longer than one, with which words end; a line or two may follow it. */
export function endingNote(text: string, authors: readonly string[]): Span | undefined {
  const paragraphs = [...text.matchAll(/\S(?:(?!\n{2,})[^])*/gu)].slice(-LAST);
  const note = paragraphs.find(([paragraph]) => isNote(paragraph, authors));
  if (note === undefined) return undefined;
  return { start: note.index, end: note.index + note[0].trimEnd().length };
}

function isNote(paragraph: string, authors: readonly string[]): boolean {
  const words = paragraph.trim().split(/\s+/u);
  if (words.length > LONGEST_NOTE) return false;
  const isNamed = (author: string): boolean =>
    [2, 3, 4].some((count) => samePerson(words.slice(0, count).join(' '), author));
  return OPENS_NOTE.test(fold(paragraph.slice(0, OPENING))) || authors.some(isNamed);
}

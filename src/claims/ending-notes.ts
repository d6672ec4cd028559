import { fold } from '../text/fold.ts';
import { samePerson } from '../text/names.ts';
import { OPENS_NOTE } from './lexicon/author-notes.ts';

/** In words. */
const LONGEST_NOTE = 80;
/** Paragraphs at the end among which a note on the author may stand. */
const LAST = 3;
/** In characters: what is looked at of each. */
const OPENING = 60;

/** Whether words end with some on the author, no more than a note. */
export function endsWithNote(text: string, authors: readonly string[]): boolean {
  return text
    .trim()
    .split(/\n{2,}/u)
    .slice(-LAST)
    .some((paragraph) => {
      const words = paragraph.trim().split(/\s+/u);
      if (words.length > LONGEST_NOTE) return false;
      const isNamed = (author: string): boolean =>
        [2, 3, 4].some((count) => samePerson(words.slice(0, count).join(' '), author));
      return OPENS_NOTE.test(fold(paragraph.slice(0, OPENING))) || authors.some(isNamed);
    });
}

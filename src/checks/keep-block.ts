import type { CopyFacts, KnownOriginal } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { fold } from '../text/fold.ts';
import { samePerson } from '../text/names.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { inPosition } from './position.ts';
import { decidePrescribed } from './prescribed.ts';

/** Is the block there that the terms prescribe, or, if they prescribe none, the note on the author? */
export const keepBlockCheck: CopyCheck<'keep-block'> = {
  concerns: 'copy',
  kind: 'keep-block',
  decide(facts, { with: { wording, at } }) {
    return wording.length > 0
      ? decidePrescribed(facts, { wording, match: 'words', at, links: {} })
      : inPosition(authorNote(facts), at, facts);
  },
};

function authorNote(facts: CopyFacts): Outcome {
  const notes = facts.body?.authorNotes ?? [];
  if (notes.length > 0) return met(...notes);
  const isLeftOut = facts.original !== undefined && leavesOutNote(facts.original);
  return isLeftOut
    ? breached({ code: 'author-note-missing', args: {}, span: anchor(facts) })
    : undetermined({ code: 'author-note-unknown', args: {} });
}

/** In words. */
const LONGEST_NOTE = 80;
/** Paragraphs at the end among which a note on the author may stand. */
const LAST = 3;
const ABOUT = /^(?:about the author|a propos de l'auteur|the author|l'auteure?)(?=[^a-z])/u;

/** Whether the original ends with words on its author, no more than a note, that the copy leaves out. */
function leavesOutNote({ ending = '', facts: { authors } }: KnownOriginal): boolean {
  return ending
    .trim()
    .split(/\n{2,}/u)
    .slice(-LAST)
    .some((paragraph) => {
      const words = paragraph.trim().split(/\s+/u);
      if (words.length > LONGEST_NOTE) return false;
      const isNamed = (author: string): boolean =>
        [2, 3, 4].some((count) => samePerson(words.slice(0, count).join(' '), author));
      return ABOUT.test(fold(paragraph.slice(0, 40))) || authors.some(isNamed);
    });
}

import { FOLDED_WORD } from '../../text/fold.ts';
import { shared } from './shared.ts';

const LEAD = `^[^${FOLDED_WORD}]{0,6}`;

/** How a note shows that it is one: it opens with the words, is signed with them, or says no more. */
export interface NotePatterns {
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly alone: RegExp;
}

function patternsOf(note: string): NotePatterns {
  return {
    opens: new RegExp(`${LEAD}${note}\\.?\\s*(?::|-|\\|)`, 'u'),
    closes: new RegExp(`[-,;.:]\\s*${note}\\.?\\s*$`, 'u'),
    alone: new RegExp(`${LEAD}${note}\\.?\\s*$`, 'u'),
  };
}

/** A note of the editors or of the translator. */
export const NOTE = patternsOf(`(?:${shared('note')}|${shared('translatorsNote')})`);
export const TRANSLATORS_NOTE = patternsOf(shared('translatorsNote'));
/** Without brackets: "Ed: …" may be a person who speaks, and so may any word that is written with capitals. */
export const UNMISTAKABLE_NOTE = new RegExp(`\\S\\s+\\S{3}|${shared('sureNote')}|\\p{Lo}`, 'u');

/** A line that says whose a picture is. */
export const PICTURE_LINE = new RegExp(`^\\s*${shared('pictureLine')}\\s*:`, 'u');

export const READ_ALSO = new RegExp(
  `${LEAD}${shared('readAlso')}(?![${FOLDED_WORD}])[^.!?]{0,20}(?::|$|\\||-|>)`,
  'u',
);

import { FOLDED_WORD } from '../../text/fold.ts';
import { shared } from './shared.ts';

const note = shared('note');
const LEAD = `^[^${FOLDED_WORD}]{0,6}`;

/** How a note shows that it is one: it opens with the words, is signed with them, or says no more. */
export const NOTE = {
  opens: new RegExp(`${LEAD}${note}\\.?\\s*(?::|-|\\|)`, 'u'),
  closes: new RegExp(`[-,;.:]\\s*${note}\\.?\\s*$`, 'u'),
  alone: new RegExp(`${LEAD}${note}\\.?\\s*$`, 'u'),
} as const;

export const READ_ALSO = new RegExp(
  `${LEAD}${shared('readAlso')}(?![${FOLDED_WORD}])[^.!?]{0,20}(?::|$|\\||-|>)`,
  'u',
);

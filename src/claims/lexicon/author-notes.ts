import { FOLDED_WORD } from '../../text/fold.ts';
import { shared } from './shared.ts';

const LEAD = `^[^${FOLDED_WORD}]{0,6}`;
const END = `(?![${FOLDED_WORD}])`;

/** Opens what is said of the author below an article, in folded words: alone on its line, or with a colon. */
export const ABOUT_AUTHOR = new RegExp(`${LEAD}${shared('aboutAuthor')}\\s*(?::|$)`, 'u');

/** "L'auteur, " and "The author is", as a note on him begins. */
export const THE_AUTHOR = new RegExp(`${LEAD}${shared('theAuthor')}`, 'u');

/** The same, whatever follows "About the author". */
export const OPENS_NOTE = new RegExp(
  `${LEAD}(?:${shared('aboutAuthor')}${END}|${shared('theAuthor')})`,
  'u',
);

/** What says of a person who that is, or was. */
export const IS = new RegExp(`(?<![${FOLDED_WORD}])${shared('authorVerb')}${END}`, 'u');

/** What a note on the author goes on with in a paragraph of its own. */
export const GOES_ON = new RegExp(`${LEAD}(?:${shared('authorGoesOn')}${END}|\\S{1,60}@\\S)`, 'u');

/** A heading over what stands between the article and the publisher's terms. */
export const NOTES_HEADING = new RegExp(`${LEAD}${shared('notesHeading')}\\s*:?\\s*$`, 'u');

import { SHARED_WORDS } from '../../generated/lexicons.ts';

/**
 * Words that count whatever the language of the text, from the files in rules/lexicon/: each is a group
 * that matches those of any language in folded text. They are put together when the program is built,
 * since that would take a good part of a short run.
 */
export interface SharedWords {
  readonly labelVerb: string;
  readonly severalSources: string;
  readonly months: string;
  readonly image: string;
  readonly copyright: string;
  readonly rightsReserved: string;
  readonly biography: string;
  readonly note: string;
  readonly readAlso: string;
  readonly wholeArticle: string;
  readonly readWhole: string;
  readonly aboutAuthor: string;
  readonly theAuthor: string;
  readonly authorVerb: string;
  readonly authorGoesOn: string;
  readonly notesHeading: string;
  readonly headLabel: string;
}

export const SHARED: SharedWords = SHARED_WORDS;

import type { FindingCode, ReasonCode } from '../model/finding.ts';
import { addresses } from './examples/addresses.ts';
import { credits } from './examples/credits.ts';
import type { Example } from './examples/example.ts';
import { page } from './examples/page.ts';
import { site } from './examples/site.ts';
import { text } from './examples/text.ts';

/** Two texts would be needed to show what was changed in one of them, or how much was taken from it. */
type OfText =
  | 'text-changed'
  | 'text-added'
  | 'text-left-out'
  | 'text-moved'
  | 'text-largely-changed'
  | 'only-excerpt'
  | 'title-changed'
  | 'title-not-given'
  | 'author-note-missing'
  | 'full-text-forbidden'
  | 'text-too-long'
  | 'not-the-opening'
  | 'read-more-missing'
  | 'translation-forbidden'
  | 'translation-unmarked'
  | 'change-notice-missing'
  | 'links-left-out'
  | 'small-changes';
/** No writing settles who published an article first, what a person must do, or what is kept or known. */
type Open =
  | 'by-hand'
  | 'first-source-elsewhere'
  | 'first-source-unclear'
  | 'original-not-kept'
  | 'translated'
  | 'another-text'
  | 'title-missing'
  | 'images-of-unknown-origin'
  | 'head-not-in-file'
  | 'language-unknown'
  | 'own-words-unknown'
  | 'links-not-kept'
  | 'author-note-unknown';
/** One article shows neither what day it is nor how many others there are. */
type OfTime = 'window-closed' | 'too-many-copies' | 'not-all-counted' | 'not-yet-permitted';
/** Nothing is wrong, and so there is nothing to be put right. */
type InOrder =
  | 'done-by-hand'
  | 'other-use'
  | 'other-copy'
  | 'asked-by-other-terms'
  | 'met-otherwise'
  | 'no-images'
  | 'text-unchanged'
  | 'not-translated'
  | 'original-has-none'
  | 'translation-permitted';

/** For each code a text, or a configuration, that is not enough, and one that is. */
export const EXAMPLES: Readonly<
  Record<Exclude<FindingCode | ReasonCode, OfText | Open | OfTime | InOrder>, Example>
> = {
  ...credits,
  ...addresses,
  ...text,
  ...page,
  ...site,
};

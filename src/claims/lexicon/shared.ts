import { MONTHS as GENERATED_MONTHS, SHARED_WORDS, WORD_LISTS } from '../../generated/lexicons.ts';
import { withLetters } from './lexicon.ts';

/**
 * Words that count whatever the language of the text, from the files in rules/lexicon/, as a group that
 * matches those of any language in folded text. They are put together when the program is built, since
 * that would take a good part of a short run.
 */
export function shared(key: keyof typeof SHARED_WORDS): string {
  return withLetters(SHARED_WORDS[key]);
}

const lists = new Map<string, ReadonlySet<string>>();

/** Words of any language that are looked up one by one, folded. */
export function wordList(key: keyof typeof WORD_LISTS): ReadonlySet<string> {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made = new Set<string>(WORD_LISTS[key]);
  lists.set(key, made);
  return made;
}

/** What each month is called in any of the languages, from January on, folded. */
export const MONTHS: readonly (readonly string[])[] = GENERATED_MONTHS;

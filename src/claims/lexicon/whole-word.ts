import { fold } from '../../text/fold.ts';

/** Whether all of a word is what a pattern of a lexicon finds. */
export function isWholly(pattern: RegExp, word: string): boolean {
  return [...fold(word).matchAll(pattern)].some(([found]) => found.length === word.length);
}

import { isJoined, JOINED_STEMS } from './lexicon/compile.ts';
import { LEXICONS } from './lexicon/list.ts';
import { type Probe, WordProbes } from './word-probes.ts';

const ALWAYS = (): boolean => true;

/** A pattern that counts wherever it stands. */
export function anywhere(pattern: string): Probe {
  return { pattern, accepts: ALWAYS };
}

/** The stems of the languages that set words apart. */
export const STEMS: readonly Probe[] = LEXICONS.filter(({ language }) => !isJoined(language))
  .flatMap(({ stems }) => stems)
  .map(anywhere);

const PROBES = new WordProbes(STEMS);

/** Whether a text holds a word without which it can make no statement about where it comes from. */
export function holdsStem(text: string): boolean {
  const look = PROBES.look(text);
  return look === 'found' || (look === 'joined' && JOINED_STEMS.test(text));
}

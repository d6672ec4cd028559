import { FOLDED_WORD } from '../text/fold.ts';
import { LEXICONS } from './lexicon/list.ts';
import { type Probe, WordProbes } from './word-probes.ts';

const ALWAYS = (): boolean => true;
/** Between two words of a stem, where marks of emphasis, links or elements may stand. */
const NEAR = `(?:[^${FOLDED_WORD}<]|<[^>]{0,60}>){1,8}`;
const END = `(?![${FOLDED_WORD}])`;

/** A pattern that counts wherever it stands. */
export function anywhere(pattern: string): Probe {
  return { pattern, accepts: ALWAYS };
}

/** Stems as lexicons hold them: `~` stands between two words, and `$` where a word ends. */
export function probesFor(stems: readonly string[]): readonly Probe[] {
  return stems.map((stem) => ({
    pattern: stem.replaceAll('~', NEAR).replaceAll('$', END),
    head: /^[a-z]+[~$[]?/u.exec(stem)?.[0].replace(/[~$[]$/u, '-') ?? '',
    accepts: ALWAYS,
  }));
}

/** An expression that finds any of the stems in raw text. */
export function anyStem(stems: readonly string[]): RegExp {
  return new RegExp(stems.length === 0 ? '(?!)' : stems.join('|'), 'u');
}

/** The stems of all the languages that open with letters from a to z. */
export const STEMS: readonly Probe[] = LEXICONS.flatMap(({ stems }) => probesFor(stems));
/** Those of other scripts. */
export const OTHER_STEMS = anyStem(LEXICONS.flatMap(({ otherStems }) => otherStems));

const PROBES = new WordProbes(STEMS);

/** Whether a text holds a word without which it can make no statement about where it comes from. */
export function holdsStem(text: string): boolean {
  const look = PROBES.look(text);
  return look === 'found' || (look === 'joined' && OTHER_STEMS.test(text));
}

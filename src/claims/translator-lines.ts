import { fold } from '../text/fold.ts';
import { holdsChangeStem } from './change-stems.ts';
import { wordList } from './lexicon/shared.ts';
import { TRANSLATOR_WORDS } from './lexicon/translators.ts';

const LONGEST = 180;
/** In characters: what says that something was translated, at the beginning of a line. */
const LONGEST_OPENING = 60;
const MOST_OTHER_WORDS = 2;
/** Where letters are neither small nor capital, no more than names can be told by its length alone. */
const LONGEST_WITHOUT_CAPITALS = 40;
const LONGEST_ORIGINAL = 300;

/** What a line says that names the translator and nothing more. */
export interface TranslatorLine {
  /** Between "translated" and the name, in folded words: "de l'anglais par". */
  readonly between: string;
  /** What follows: the name, and perhaps for whom it was translated. */
  readonly names: string;
}

/** Whether a line says who translated the article or what, and nothing more: "Traduit de l'anglais par X pour Y". */
export function isTranslatorLine(line: string): boolean {
  if (line.length > LONGEST_ORIGINAL || !mayOpen(line)) return false;
  return (
    TRANSLATOR_WORDS.namesOriginal().test(fold(line)) || readTranslatorLine(line) !== undefined
  );
}

export function readTranslatorLine(line: string): TranslatorLine | undefined {
  if (line.length > LONGEST || !mayOpen(line)) return undefined;
  const folded = fold(line);
  const start = TRANSLATOR_WORDS.opens().exec(folded)?.[0].length;
  if (start === undefined) return undefined;
  const by = TRANSLATOR_WORDS.by();
  by.lastIndex = start;
  const between = by.exec(folded)?.[0];
  if (between === undefined || TRANSLATOR_WORDS.otherSense().test(between)) return undefined;
  const names = line.slice(start + between.length);
  return areNames(names) ? { between, names } : undefined;
}

/** Told before anything is compiled: nearly no line opens so. */
function mayOpen(line: string): boolean {
  return holdsChangeStem(line.slice(0, LONGEST_OPENING));
}

function areNames(text: string): boolean {
  const first = /^["'“«(*_[]{0,3}(\p{Lu}|\p{Lo})/u.exec(text)?.[1];
  if (first === undefined) return false;
  if (/\p{Lo}/u.test(first) && text.length > LONGEST_WITHOUT_CAPITALS) return false;
  return wordsBesideNames(text) <= MOST_OTHER_WORDS;
}

/** How many words are neither names, written with a capital, nor small words between them. */
export function wordsBesideNames(text: string): number {
  const besideNames = wordList('besideNames');
  return text
    .replace(/https?:\S+|www\.\S+|\S+@\S+|[\p{L}\p{N}-]+\.\p{Ll}{2,}/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Ll}/u.test(word) && !besideNames.has(fold(word))).length;
}

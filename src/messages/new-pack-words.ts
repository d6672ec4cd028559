import type { Language } from '../model/language.ts';
import { newPack as en } from './en/new-pack.ts';
import { newPack as fr } from './fr/new-pack.ts';
import type { NewPackWords } from './new-pack.ts';

const WORDS: Readonly<Record<Language, NewPackWords>> = { en, fr };

/** What “rules new” says, in one language. */
export function newPackWords(language: Language): NewPackWords {
  return WORDS[language];
}

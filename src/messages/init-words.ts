import type { Language } from '../model/language.ts';
import { init as en } from './en/init.ts';
import { init as fr } from './fr/init.ts';
import type { InitWords } from './init.ts';

const WORDS: Readonly<Record<Language, InitWords>> = { en, fr };

/** What “init” says and writes, in one language. */
export function initWords(language: Language): InitWords {
  return WORDS[language];
}

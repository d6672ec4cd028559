import type { Language } from '../model/language.ts';
import { packTest as en } from './en/pack-test.ts';
import { packTest as fr } from './fr/pack-test.ts';
import type { PackTestWords } from './pack-test.ts';

const WORDS: Readonly<Record<Language, PackTestWords>> = { en, fr };

/** What “rules test” says, in one language. */
export function packTestWords(language: Language): PackTestWords {
  return WORDS[language];
}

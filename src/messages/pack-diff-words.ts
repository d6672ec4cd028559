import type { Language } from '../model/language.ts';
import { packDiff as en } from './en/pack-diff.ts';
import { packDiff as fr } from './fr/pack-diff.ts';
import type { PackDiffWords } from './pack-diff.ts';

const WORDS: Readonly<Record<Language, PackDiffWords>> = { en, fr };

/** What “rules diff” says, in one language. */
export function packDiffWords(language: Language): PackDiffWords {
  return WORDS[language];
}

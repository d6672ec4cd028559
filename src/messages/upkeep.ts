import type { Language } from '../model/language.ts';
import { upkeep as en } from './en/upkeep.ts';
import { upkeep as fr } from './fr/upkeep.ts';
import type { UpkeepWords } from './upkeep-words.ts';

const WORDS: Readonly<Record<Language, UpkeepWords>> = { en, fr };

/** What commands say in a language that keep originals, baselines and packs. */
export function upkeepWords(language: Language): UpkeepWords {
  return WORDS[language];
}

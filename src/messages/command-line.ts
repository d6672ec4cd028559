import type { Language } from '../model/language.ts';
import type { CommandLineWords } from './command-line-words.ts';
import { commandLine as en } from './en/command-line.ts';
import { commandLine as fr } from './fr/command-line.ts';

const WORDS: Readonly<Record<Language, CommandLineWords>> = { en, fr };

/** What commands say in a language beside reports. */
export function commandLineWords(language: Language): CommandLineWords {
  return WORDS[language];
}

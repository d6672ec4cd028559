import type { Language } from '../model/language.ts';
import type { DoctorWords } from './doctor-words.ts';
import { doctor as en } from './en/doctor.ts';
import { doctor as fr } from './fr/doctor.ts';

const WORDS: Readonly<Record<Language, DoctorWords>> = { en, fr };

/** What `doctor` says in a language. */
export function doctorWords(language: Language): DoctorWords {
  return WORDS[language];
}

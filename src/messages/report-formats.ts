import type { Language } from '../model/language.ts';
import { reportFormats as en } from './en/report-formats.ts';
import { reportFormats as fr } from './fr/report-formats.ts';
import type { ReportFormatWords } from './report-format-words.ts';

const TABLES: Readonly<Record<Language, ReportFormatWords>> = { en, fr };

/** What reports for machines and for code hosts say in a language. */
export function reportFormatWords(language: Language): ReportFormatWords {
  return TABLES[language];
}

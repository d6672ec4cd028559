import type { Language } from '../model/language.ts';
import { makeMessages, type Messages, type Tables } from './make.ts';

const TABLES: Readonly<Record<Language, () => Promise<{ readonly tables: Tables }>>> = {
  en: async () => import('./en/tables.ts'),
  fr: async () => import('./fr/tables.ts'),
};

/** The sentences of a language; no other is loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { tables } = await TABLES[language]();
  return makeMessages(language, tables);
}

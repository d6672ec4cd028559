import type { Language } from '../model/language.ts';
import { tables as en } from './en/tables.ts';
import { tables as fr } from './fr/tables.ts';
import { makeMessages, type Messages, type Tables } from './make.ts';

export type { Messages } from './make.ts';

const TABLES: Readonly<Record<Language, Tables>> = { en, fr };

/** The sentences of a language. Where one is enough, `loadMessages` spares the others. */
export function messagesFor(language: Language): Messages {
  return makeMessages(language, TABLES[language]);
}

import type { Language } from '../model/language.ts';
import type { ReportedClause } from '../model/report.ts';
import type { Clause, Localised } from '../model/terms.ts';

/** A pack's words in the reader's language, or else in one that it has. */
export function inLanguage(words: Localised, language: Language): string {
  return words[language] ?? words.en ?? words.fr ?? '';
}

export function reportedClause(clause: Clause, language: Language): ReportedClause {
  return {
    at: inLanguage(clause.at, language),
    says: inLanguage(clause.says, language),
    ...(clause.url === undefined ? {} : { url: clause.url }),
  };
}

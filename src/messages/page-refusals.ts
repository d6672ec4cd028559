import type { Language } from '../model/language.ts';
import type { PageRefusal, PageRefusalCode, PageRefusalTable } from '../model/page-refusal.ts';
import { pageRefusals as en } from './en/page-refusals.ts';
import { pageRefusals as fr } from './fr/page-refusals.ts';
import { safe } from './safe.ts';

const TABLES: Readonly<Record<Language, PageRefusalTable>> = { en, fr };

/** Addresses are there to be pasted, and must be whole. */
const LONGEST_ADDRESS = 2000;

/** Why a page is not taken for the article that is wanted, as a sentence. */
export function pageRefusal(refusal: PageRefusal, language: Language): string {
  // A code and its arguments belong together by the type of refusals.
  const rows = TABLES[language] as unknown as Readonly<
    Record<PageRefusalCode, (refusal: object) => string>
  >;
  const clean = Object.entries(refusal).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? safe(value, key === 'title' ? undefined : LONGEST_ADDRESS) : value,
  ]);
  return rows[refusal.code](Object.fromEntries(clean) as object);
}

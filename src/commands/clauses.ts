import { inLanguage } from '../engine/words.ts';
import { checksOf } from '../model/check-codes.ts';
import type { FindingCode, ReasonCode } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { loadBuiltinPacks } from '../terms/builtin.ts';
import { editionFor } from '../terms/edition.ts';

/** The clauses of the shipped packs' newest editions that a finding or reason of this code is about. */
export function clausesFor(
  code: FindingCode | ReasonCode,
  language: Language,
): readonly { readonly terms: string; readonly obligation: string; readonly says: string }[] {
  const kinds = checksOf(code);
  return loadBuiltinPacks().flatMap((pack) =>
    editionFor(pack)
      .obligations.filter(({ ways }) => ways.some(({ check }) => kinds.includes(check)))
      .map(({ id, clause }) => ({
        terms: pack.id,
        obligation: id,
        says: inLanguage(clause.says, language),
      })),
  );
}

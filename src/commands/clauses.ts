import { inLanguage } from '../engine/words.ts';
import type { FindingCode, ReasonCode } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { CheckKind } from '../model/checks.ts';
import { loadBuiltinPacks } from '../terms/builtin.ts';
import { editionFor } from '../terms/edition.ts';

/** The check that reports a code. */
const CHECK_OF: readonly (readonly [RegExp, CheckKind])[] = [
  [/^(?:publisher-|credit-misplaced)/u, 'publisher'],
  [/^address-/u, 'source-url'],
  [/^title-/u, 'title'],
  [/^(?:extent-|text-too-long|full-text|read-more|own-words)/u, 'extent'],
  [/^(?:translat(?:ion|or)-|not-translated|language-|original-language)/u, 'translation'],
  [/^(?:change-notice-|text-unchanged)/u, 'change-notice'],
  [/^(?:links-|original-has-none)/u, 'keep-links'],
  [/^wording-/u, 'credit-line'],
  [/^author-note-/u, 'keep-block'],
  [/^(?:author-|byline-|unsigned-)/u, 'author'],
  [/^(?:image|no-images)/u, 'images'],
  [/^pixel-/u, 'pixel'],
  [/^(?:canonical-|head-not)/u, 'canonical'],
  [/^(?:published-too-early|window-|days-unknown)/u, 'window'],
  [/^(?:too-many-copies|not-all-counted)/u, 'quota'],
  [/^(?:text-|small-changes|only-excerpt|original-not-kept|translated|another-text)/u, 'integrity'],
  [/^(?:link-|several-)/u, 'source-link'],
  [/^copyright-/u, 'copyright'],
  [/^licence-/u, 'licence'],
  [/^(?:medium-|audience-|permission-|site-)/u, 'use'],
  [/^first-source-/u, 'scope'],
  [/^(?:by-hand|done-by-hand)/u, 'manual'],
];

/** The clauses of the shipped packs' newest editions that a finding or reason of this code is about. */
export function clausesFor(
  code: FindingCode | ReasonCode,
  language: Language,
): readonly { readonly terms: string; readonly obligation: string; readonly says: string }[] {
  const kind = CHECK_OF.find(([pattern]) => pattern.test(code))?.[1];
  return loadBuiltinPacks().flatMap((pack) =>
    editionFor(pack)
      .obligations.filter(({ ways }) => ways.some(({ check }) => check === kind))
      .map(({ id, clause }) => ({
        terms: pack.id,
        obligation: id,
        says: inLanguage(clause.says, language),
      })),
  );
}

import type { ChangeNotice } from '../model/change-notice.ts';
import type { CreditName } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';

/**
 * Whether the copy is a translation of the original that is kept: by the names and numbers that both have, or
 * because it says so and is in another language.
 */
export function isTranslated(facts: CopyFacts): boolean {
  const { original } = facts;
  if (original?.verdict !== 'unrelated') return original?.verdict === 'translation';
  const from = original.facts.language;
  const to = languageOf(facts);
  const isSaid = translationNotices(facts).length + translatorsOf(facts).length > 0;
  return isSaid && from !== undefined && to !== undefined && from !== to;
}

/** The language of the copy. */
export function languageOf({ body, language, document }: CopyFacts): string | undefined {
  return body?.language ?? language ?? document.language;
}

export function translationNotices({ body }: CopyFacts): readonly ChangeNotice[] {
  return (body?.changeNotices ?? []).filter(({ changes }) => changes.includes('translated'));
}

export function translatorsOf({ credits }: CopyFacts): readonly CreditName[] {
  return credits
    .filter(({ subject }) => subject === 'article')
    .flatMap(({ names }) => names.filter(({ role }) => role === 'translator'));
}

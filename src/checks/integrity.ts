import type { CopyFacts, KnownOriginal, TextChange } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CheckOptions } from '../model/checks.ts';
import type { CopyCheck } from './check.ts';
import { anchor, asTranslation, breached, met, undetermined } from './outcome.ts';
import { smallChanges } from './small-changes.ts';
import { withoutSubheads } from './subheads.ts';
import { isTranslated } from './translated.ts';

/** More changes than these are summed up in one finding. */
const MOST_CHANGES = 12;

/** Is the text the original's, in full or in excerpts, without a change that the terms forbid? */
export const integrityCheck: CopyCheck<'integrity'> = {
  concerns: 'copy',
  kind: 'integrity',
  decide(facts, { with: wanted }) {
    const { original } = facts;
    if (original === undefined) return undetermined({ code: 'original-not-kept', args: {} });
    if (isTranslated(facts)) return asTranslation(facts);
    switch (original.verdict) {
      case 'translation':
      case 'unrelated':
        return undetermined({
          code: 'another-text',
          args: { original: original.facts.title ?? original.facts.url ?? original.id },
        });
      case 'full':
        return met();
      case 'excerpt':
        return isCut(original, wanted) ? breached(onlyExcerpt(original, facts)) : met();
      case 'altered':
        return altered(original, wanted, facts);
    }
  },
};

type Wanted = CheckOptions['integrity'];

function isCut({ isExcerpt }: KnownOriginal, { forbids }: Wanted): boolean {
  return isExcerpt && forbids.includes('excerpted');
}

function onlyExcerpt({ shares }: KnownOriginal, facts: CopyFacts): Finding {
  return { code: 'only-excerpt', args: { share: shares.original }, span: anchor(facts) };
}

function altered(original: KnownOriginal, wanted: Wanted, facts: CopyFacts): Outcome {
  const { forbids, tolerates } = wanted;
  const all = original.changes.filter(({ kind }) => forbids.includes(kind));
  const forbidden = tolerates.includes('subheads') ? withoutSubheads(all, facts.document) : all;
  const cut = isCut(original, wanted) ? [onlyExcerpt(original, facts)] : [];
  const small = smallChanges(forbidden, tolerates, facts.document);
  if (small !== undefined && cut.length === 0)
    return undetermined(
      small,
      forbidden.map(({ span }) => span),
    );
  const changes = small === undefined ? forbidden.slice(0, MOST_CHANGES).map(findingOf) : [];
  const [first, ...others] = [...cut, ...changes];
  if (first === undefined) return met();
  if (forbidden.length <= MOST_CHANGES)
    return { outcome: 'breached', findings: [first, ...others], evidence: [] };
  const sum: Finding = {
    code: 'text-largely-changed',
    args: { changes: forbidden.length, share: original.shares.original },
    span: anchor(facts),
  };
  return { outcome: 'breached', findings: [sum, first, ...others], evidence: [] };
}

function findingOf({ kind, span, before, after, words }: TextChange): Finding {
  switch (kind) {
    case 'changed':
      return { code: 'text-changed', args: { before, after }, span };
    case 'added':
      return { code: 'text-added', args: { added: after, words }, span };
    case 'left-out':
      return { code: 'text-left-out', args: { omitted: before, words }, span };
    case 'moved':
      return { code: 'text-moved', args: { moved: after, words }, span };
  }
}

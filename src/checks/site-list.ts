import type { SiteCheckFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Obligation, SiteCheckKind } from '../model/terms.ts';
import type { SiteCheck } from './check.ts';
import { manualCheck } from './manual.ts';
import { useCheck } from './use.ts';

/** Every check of the site, by the word that packs use for it. */
const CHECKS: { readonly [K in SiteCheckKind]: SiteCheck<K> } = {
  use: useCheck,
  manual: manualCheck,
};

/** Decides an obligation about the site; `undefined` for the kinds that concern one copy. */
export function decideForSite(obligation: Obligation, facts: SiteCheckFacts): Outcome | undefined {
  switch (obligation.check) {
    case 'use':
      return CHECKS.use.decide(facts, obligation);
    case 'manual':
      return CHECKS.manual.decide(facts, obligation);
    default:
      return undefined;
  }
}

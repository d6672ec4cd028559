import type { CopyFacts, ObligationFor, SiteCheckFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CheckKind, SiteCheckKind } from '../model/terms.ts';

/** Decides one kind of obligation about one copy. */
export interface CopyCheck<K extends CheckKind> {
  readonly concerns: 'copy';
  readonly kind: K;
  decide(facts: CopyFacts, obligation: ObligationFor<K>): Outcome;
}

/** Decides one kind of obligation about the whole site. */
export interface SiteCheck<K extends SiteCheckKind> {
  readonly concerns: 'site';
  readonly kind: K;
  decide(facts: SiteCheckFacts, obligation: ObligationFor<K>): Outcome;
}

import type { CopyCheckKind, Requirement, SiteCheckKind } from '../model/checks.ts';
import type { CopyFacts, SiteCheckFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';

/** Decides one kind of requirement about one copy. */
export interface CopyCheck<K extends CopyCheckKind> {
  readonly concerns: 'copy';
  readonly kind: K;
  decide(facts: CopyFacts, requirement: Requirement<K>): Outcome;
}

/** Decides one kind of requirement about the whole site. */
export interface SiteCheck<K extends SiteCheckKind> {
  readonly concerns: 'site';
  readonly kind: K;
  decide(facts: SiteCheckFacts, requirement: Requirement<K>): Outcome;
}

import {
  SITE_CHECKS,
  type CheckKind,
  type Requirement,
  type SiteCheckKind,
} from '../model/checks.ts';
import type { SiteCheckFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { SiteCheck } from './check.ts';
import { manualCheck } from './manual.ts';
import { quotaCheck } from './quota.ts';
import { useCheck } from './use.ts';

/** Every check of the site, by the word that packs use for it. */
const CHECKS: { readonly [K in SiteCheckKind]: SiteCheck<K> } = {
  use: useCheck,
  quota: quotaCheck,
  manual: manualCheck,
};

/** Whether a requirement concerns the whole site. */
export function concernsSite(requirement: Requirement): requirement is Requirement<SiteCheckKind> {
  const site: readonly CheckKind[] = SITE_CHECKS;
  return site.includes(requirement.check);
}

export function decideForSite<K extends SiteCheckKind>(
  facts: SiteCheckFacts,
  requirement: Requirement<K>,
): Outcome {
  const check: { readonly [P in SiteCheckKind]: SiteCheck<P> }[K] = CHECKS[requirement.check];
  return check.decide(facts, requirement);
}

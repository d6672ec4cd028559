import { SITE_CHECKS } from '../model/checks.ts';
import type { CheckKind, CopyCheckKind, Requirement, SiteCheckKind } from '../model/checks.ts';
import type { CopyFacts, SiteCheckFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { authorCheck } from './author.ts';
import { canonicalCheck } from './canonical.ts';
import { changeNoticeCheck } from './change-notice.ts';
import type { CopyCheck, SiteCheck } from './check.ts';
import { copyrightCheck } from './copyright.ts';
import { creditLineCheck } from './credit-line.ts';
import { extentCheck } from './extent.ts';
import { imagesCheck } from './images.ts';
import { integrityCheck } from './integrity.ts';
import { keepBlockCheck } from './keep-block.ts';
import { keepLinksCheck } from './keep-links.ts';
import { licenceCheck } from './licence.ts';
import { manualCheck } from './manual.ts';
import { pixelCheck } from './pixel.ts';
import { publisherCheck } from './publisher.ts';
import { quotaCheck } from './quota.ts';
import { scopeCheck } from './scope.ts';
import { sourceLinkCheck } from './source-link.ts';
import { sourceUrlCheck } from './source-url.ts';
import { titleCheck } from './title.ts';
import { translationCheck } from './translation.ts';
import { useCheck } from './use.ts';
import { windowCheck } from './window.ts';

/** Every check of a copy, by the word that packs use for it. */
const COPY_CHECKS: { readonly [K in CopyCheckKind]: CopyCheck<K> } = {
  publisher: publisherCheck,
  author: authorCheck,
  'source-url': sourceUrlCheck,
  'source-link': sourceLinkCheck,
  copyright: copyrightCheck,
  licence: licenceCheck,
  'credit-line': creditLineCheck,
  'keep-block': keepBlockCheck,
  integrity: integrityCheck,
  title: titleCheck,
  extent: extentCheck,
  translation: translationCheck,
  'change-notice': changeNoticeCheck,
  'keep-links': keepLinksCheck,
  images: imagesCheck,
  pixel: pixelCheck,
  canonical: canonicalCheck,
  window: windowCheck,
  scope: scopeCheck,
};

/** Every check of the site. */
const SITE_CHECK_LIST: { readonly [K in SiteCheckKind]: SiteCheck<K> } = {
  use: useCheck,
  quota: quotaCheck,
  manual: manualCheck,
};

/** Whether a requirement concerns the whole site. */
export function concernsSite(requirement: Requirement): requirement is Requirement<SiteCheckKind> {
  const site: readonly CheckKind[] = SITE_CHECKS;
  return site.includes(requirement.check);
}

export function decideForCopy<K extends CopyCheckKind>(
  facts: CopyFacts,
  requirement: Requirement<K>,
): Outcome {
  const check: { readonly [P in CopyCheckKind]: CopyCheck<P> }[K] = COPY_CHECKS[requirement.check];
  return check.decide(facts, requirement);
}

export function decideForSite<K extends SiteCheckKind>(
  facts: SiteCheckFacts,
  requirement: Requirement<K>,
): Outcome {
  const check: { readonly [P in SiteCheckKind]: SiteCheck<P> }[K] =
    SITE_CHECK_LIST[requirement.check];
  return check.decide(facts, requirement);
}

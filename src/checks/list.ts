import type { CopyCheckKind, Requirement } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { authorCheck } from './author.ts';
import { canonicalCheck } from './canonical.ts';
import { changeNoticeCheck } from './change-notice.ts';
import type { CopyCheck } from './check.ts';
import { copyrightCheck } from './copyright.ts';
import { creditLineCheck } from './credit-line.ts';
import { extentCheck } from './extent.ts';
import { imagesCheck } from './images.ts';
import { integrityCheck } from './integrity.ts';
import { keepBlockCheck } from './keep-block.ts';
import { keepLinksCheck } from './keep-links.ts';
import { licenceCheck } from './licence.ts';
import { pixelCheck } from './pixel.ts';
import { publisherCheck } from './publisher.ts';
import { scopeCheck } from './scope.ts';
import { sourceLinkCheck } from './source-link.ts';
import { sourceUrlCheck } from './source-url.ts';
import { titleCheck } from './title.ts';
import { translationCheck } from './translation.ts';
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

export function decideForCopy<K extends CopyCheckKind>(
  facts: CopyFacts,
  requirement: Requirement<K>,
): Outcome {
  const check: { readonly [P in CopyCheckKind]: CopyCheck<P> }[K] = COPY_CHECKS[requirement.check];
  return check.decide(facts, requirement);
}

import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CheckKind, Obligation, SiteCheckKind } from '../model/terms.ts';
import { authorCheck } from './author.ts';
import type { CopyCheck } from './check.ts';
import { copyrightCheck } from './copyright.ts';
import { integrityCheck } from './integrity.ts';
import { licenceCheck } from './licence.ts';
import { publisherCheck } from './publisher.ts';
import { scopeCheck } from './scope.ts';
import { sourceLinkCheck } from './source-link.ts';
import { sourceUrlCheck } from './source-url.ts';
import { titleCheck } from './title.ts';

/** Every check of a copy, by the word that packs use for it. */
const CHECKS: { readonly [K in Exclude<CheckKind, SiteCheckKind>]: CopyCheck<K> } = {
  publisher: publisherCheck,
  author: authorCheck,
  'source-url': sourceUrlCheck,
  'source-link': sourceLinkCheck,
  copyright: copyrightCheck,
  licence: licenceCheck,
  integrity: integrityCheck,
  title: titleCheck,
  scope: scopeCheck,
};

/** Decides an obligation about one copy; `undefined` for the kinds that concern the site. */
export function decideForCopy(obligation: Obligation, facts: CopyFacts): Outcome | undefined {
  switch (obligation.check) {
    case 'publisher':
      return CHECKS.publisher.decide(facts, obligation);
    case 'author':
      return CHECKS.author.decide(facts, obligation);
    case 'source-url':
      return CHECKS['source-url'].decide(facts, obligation);
    case 'source-link':
      return CHECKS['source-link'].decide(facts, obligation);
    case 'copyright':
      return CHECKS.copyright.decide(facts, obligation);
    case 'licence':
      return CHECKS.licence.decide(facts, obligation);
    case 'integrity':
      return CHECKS.integrity.decide(facts, obligation);
    case 'title':
      return CHECKS.title.decide(facts, obligation);
    case 'scope':
      return CHECKS.scope.decide(facts, obligation);
    case 'use':
    case 'manual':
      return undefined;
  }
}

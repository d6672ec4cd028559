import type { LinkTarget } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import {
  addressKind,
  hostOf,
  isOnDomain,
  parseAddress,
  sameArticle,
  samePage,
} from '../text/article-address.ts';
import { isLicenceAddress } from '../text/licence.ts';

/** Whether an address is where the words of a wording have to lead. */
export function leadsTo(href: string, target: LinkTarget, facts: CopyFacts): boolean {
  const { claim, publisher } = facts;
  const url = parseAddress(href);
  if (url === undefined) return false;
  switch (target) {
    case 'licence':
      return isLicenceAddress(href);
    case 'site':
      return publisher.domains.length === 0 || isOnDomain(url, publisher.domains);
    case 'home':
      return addressKind(url, publisher) === 'home';
    case 'outlet':
      return isOfOutlet(url, facts);
    case 'article': {
      const original = claim.original === undefined ? undefined : parseAddress(claim.original.url);
      return original === undefined
        ? addressKind(url, publisher) === 'article'
        : sameArticle(url, original, publisher) === 'same';
    }
    default: {
      const page = parseAddress(target);
      return page !== undefined && samePage(url, page, publisher.noise);
    }
  }
}

/**
 * Whose site it is, a name does not tell: it is neither this one nor the network's own, and that of the
 * original where this is known.
 */
function isOfOutlet(url: URL, { claim, original: kept, publisher, site }: CopyFacts): boolean {
  if (isOnDomain(url, [...site.domains, ...publisher.domains])) return false;
  // What the copy links is no proof of where the link should lead; the text that is kept is.
  const original = parseAddress(kept?.facts.url ?? claim.original?.url ?? '');
  if (original !== undefined && !isOnDomain(original, publisher.domains))
    return isOnDomain(url, [hostOf(original)]);
  const kind = addressKind(url, { ...publisher, domains: [] });
  return kind !== 'shortener' && kind !== 'archive';
}

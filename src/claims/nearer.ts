import type { PublisherIdentity } from '../model/terms.ts';
import { isOnDomain, parseAddress } from '../text/article-address.ts';
import type { PublisherClaim } from './claim-publisher.ts';

interface Claimed {
  readonly publisher: PublisherIdentity;
  readonly claim: PublisherClaim;
}

/**
 * Whether one publisher is nearer than the other to the original that both claim: a part of a site
 * (`part.example.org`) may have terms of its own.
 */
export function isNearer(one: Claimed, other: Claimed): boolean {
  const { original } = other.claim.claim;
  return (
    original !== undefined &&
    one.claim.claim.original?.url === original.url &&
    ownLabels(one, original.url) > ownLabels(other, original.url)
  );
}

/** How many labels the longest of a publisher's domains has that an address is on. */
function ownLabels({ publisher }: Claimed, address: string): number {
  const url = parseAddress(address);
  const own = publisher.domains.filter((domain) => url !== undefined && isOnDomain(url, [domain]));
  return Math.max(0, ...own.map((domain) => domain.split('.').length));
}

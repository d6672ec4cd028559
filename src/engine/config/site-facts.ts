import type { SiteFacts } from '../../model/site.ts';
import { hostFamily } from '../../terms/host.ts';
import type { SiteSource } from './config-source.ts';

/** What a site says of itself, with what is on record of its permissions. */
export function toSite(
  site: SiteSource = {},
  ledger: Pick<SiteFacts, 'permissions' | 'done'>,
): SiteFacts {
  const { domains = [], names = [], medium, audience, licence } = site;
  const canonicalKey = site['canonical-key'];
  return {
    domains: domains.map((domain) => hostFamily(domain) ?? domain),
    names,
    ...(medium === undefined ? {} : { medium }),
    ...(audience === undefined ? {} : { audience }),
    ...(licence === undefined ? {} : { licence }),
    ...(canonicalKey === undefined ? {} : { canonicalKey }),
    ...ledger,
  };
}

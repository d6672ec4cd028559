import type { SiteCheckFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { isInForce, type Permission } from '../model/site.ts';
import { AUDIENCES, MEDIA } from '../model/terms.ts';
import type { SiteCheck } from './check.ts';
import { breached, met, undetermined } from './outcome.ts';

const NOWHERE = { start: 0, end: 0 };

/** Are the site's medium and audience permitted, by the terms or by a permission on file? */
export const useCheck: SiteCheck<'use'> = {
  concerns: 'site',
  kind: 'use',
  decide(facts) {
    const { site, edition, obligation: id } = facts;
    const { medium, audience } = site;
    const { permits } = edition;
    const mediumFits = fits(medium, permits.media, MEDIA);
    const audienceFits = fits(audience, permits.audience, AUDIENCES);
    if (mediumFits && audienceFits) return met();
    const granted = site.permissions.filter(
      (permission) => allowsUse(permission, id) && covers(permission, facts),
    );
    const holds = granted.find(({ record }) => isInForce(record, facts.asOf));
    if (holds !== undefined) return { outcome: 'met', evidence: [], permission: holds.record };
    const forbidden = notPermitted(facts);
    if (forbidden === undefined)
      return undetermined({
        code: 'site-not-declared',
        args: {
          missing: [
            ...(medium === undefined && !mediumFits ? (['medium'] as const) : []),
            ...(audience === undefined && !audienceFits ? (['audience'] as const) : []),
          ],
        },
      });
    return refused(facts, granted, forbidden);
  },
};

/** What a site has not declared does not matter where everything of its kind is permitted. */
function fits<T>(declared: T | undefined, permitted: readonly T[], all: readonly T[]): boolean {
  return declared === undefined
    ? all.every((one) => permitted.includes(one))
    : permitted.includes(declared);
}

/** A permission for some articles or files says nothing of the site as a whole. */
function allowsUse({ allows, articles, files }: Permission, obligation: string): boolean {
  return (
    articles.length === 0 &&
    files.length === 0 &&
    (allows.includes('use') || allows.includes(obligation))
  );
}

/** A permission that names media or audiences covers those alone. */
function covers(
  { terms, media, audience }: Permission,
  { terms: own, site }: SiteCheckFacts,
): boolean {
  const isDeclared = site.medium !== undefined || site.audience !== undefined;
  return (
    terms === own &&
    isDeclared &&
    (site.medium === undefined || media.includes(site.medium)) &&
    (site.audience === undefined || audience.includes(site.audience))
  );
}

function notPermitted({ site, edition, contact }: SiteCheckFacts): Finding | undefined {
  const ask = contact === undefined ? {} : { contact };
  const { medium, audience } = site;
  if (medium !== undefined && !edition.permits.media.includes(medium))
    return {
      code: 'medium-not-permitted',
      args: { medium, permitted: edition.permits.media, ...ask },
      span: NOWHERE,
    };
  if (audience !== undefined && !edition.permits.audience.includes(audience))
    return {
      code: 'audience-not-permitted',
      args: { audience, permitted: edition.permits.audience, ...ask },
      span: NOWHERE,
    };
  return undefined;
}

function refused(
  { asOf }: SiteCheckFacts,
  granted: readonly Permission[],
  forbidden: Finding,
): Outcome {
  const expired = granted
    .map(({ record }) => record)
    .find(({ until }) => until !== undefined && until < asOf);
  return expired?.until === undefined
    ? breached(forbidden)
    : breached({
        code: 'permission-expired',
        args: { until: expired.until, by: expired.by },
        span: NOWHERE,
      });
}

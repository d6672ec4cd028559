import type { Outcome } from '../model/outcome.ts';
import type { SiteFacts } from '../model/site.ts';
import type { Obligation } from '../model/terms.ts';
import { notApplicable, undetermined } from './outcome.ts';

/** Why an obligation does not arise on this site, or why that cannot be told; undefined if it does. */
export function otherUse(
  { when: { media, audience } }: Obligation,
  site: SiteFacts,
): Outcome | undefined {
  const isOtherMedium = media !== undefined && !media.includes(site.medium ?? 'web');
  const isOtherAudience =
    audience !== undefined && site.audience !== undefined && !audience.includes(site.audience);
  if (isOtherMedium || isOtherAudience)
    return notApplicable({
      code: 'other-use',
      args: { media: media ?? [], audience: audience ?? [] },
    });
  return audience !== undefined && site.audience === undefined
    ? undetermined({ code: 'site-not-declared', args: { missing: ['audience'] } })
    : undefined;
}

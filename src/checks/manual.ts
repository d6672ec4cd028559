import type { SiteCheck } from './check.ts';
import { undetermined } from './outcome.ts';

/** What no machine can check: a line of a checklist, never counted as met. */
export const manualCheck: SiteCheck<'manual'> = {
  concerns: 'site',
  kind: 'manual',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

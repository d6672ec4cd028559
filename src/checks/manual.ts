import type { SiteCheck } from './check.ts';
import { doneByHand, lastDone } from './done-by-hand.ts';
import { undetermined } from './outcome.ts';

/**
 * What no machine can check: a line of a checklist, never counted as met. The ledger is the place to
 * record that a person saw to it.
 */
export const manualCheck: SiteCheck<'manual'> = {
  concerns: 'site',
  kind: 'manual',
  decide({ terms, obligation, site }) {
    const ofTerms = site.done.filter((record) => record.terms === terms);
    const done = lastDone(ofTerms, obligation);
    return undetermined(done === undefined ? { code: 'by-hand', args: {} } : doneByHand(done));
  },
};

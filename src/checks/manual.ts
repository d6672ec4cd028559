import type { SiteCheck } from './check.ts';
import { undetermined } from './outcome.ts';

/**
 * What no machine can check: a line of a checklist, never counted as met. The ledger is the place to
 * record that a person saw to it.
 */
export const manualCheck: SiteCheck<'manual'> = {
  concerns: 'site',
  kind: 'manual',
  decide({ terms, obligation, site }) {
    const done = site.done
      .filter((record) => record.terms === terms && record.obligation === obligation)
      .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
    if (done === undefined) return undetermined({ code: 'by-hand', args: {} });
    const { on, by, note } = done;
    return undetermined({
      code: 'done-by-hand',
      args: {
        on,
        ...(by === undefined ? {} : { by }),
        ...(note === undefined ? {} : { note }),
      },
    });
  },
};

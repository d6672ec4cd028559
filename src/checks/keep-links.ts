import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const keepLinksCheck: CopyCheck<'keep-links'> = {
  concerns: 'copy',
  kind: 'keep-links',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const canonicalCheck: CopyCheck<'canonical'> = {
  concerns: 'copy',
  kind: 'canonical',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

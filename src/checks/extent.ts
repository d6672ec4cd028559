import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const extentCheck: CopyCheck<'extent'> = {
  concerns: 'copy',
  kind: 'extent',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

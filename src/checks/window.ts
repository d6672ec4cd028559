import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const windowCheck: CopyCheck<'window'> = {
  concerns: 'copy',
  kind: 'window',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

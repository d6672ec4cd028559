import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const pixelCheck: CopyCheck<'pixel'> = {
  concerns: 'copy',
  kind: 'pixel',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

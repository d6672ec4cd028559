import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const creditLineCheck: CopyCheck<'credit-line'> = {
  concerns: 'copy',
  kind: 'credit-line',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

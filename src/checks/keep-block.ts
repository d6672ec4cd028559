import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const keepBlockCheck: CopyCheck<'keep-block'> = {
  concerns: 'copy',
  kind: 'keep-block',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

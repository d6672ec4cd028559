import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const translationCheck: CopyCheck<'translation'> = {
  concerns: 'copy',
  kind: 'translation',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

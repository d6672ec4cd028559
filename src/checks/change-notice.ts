import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const changeNoticeCheck: CopyCheck<'change-notice'> = {
  concerns: 'copy',
  kind: 'change-notice',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

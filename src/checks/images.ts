import type { CopyCheck } from './check.ts';
import { undetermined } from './outcome.ts';

export const imagesCheck: CopyCheck<'images'> = {
  concerns: 'copy',
  kind: 'images',
  decide() {
    return undetermined({ code: 'by-hand', args: {} });
  },
};

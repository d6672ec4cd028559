import type { Explanations } from '../types.ts';
import { addresses } from './explanations/addresses.ts';
import { credits } from './explanations/credits.ts';
import { page } from './explanations/page.ts';
import { reasons } from './explanations/reasons.ts';
import { site } from './explanations/site.ts';
import { text } from './explanations/text.ts';

/** What `explain CODE` says of each code. */
export const explanations: Explanations = {
  ...credits,
  ...addresses,
  ...text,
  ...page,
  ...site,
  ...reasons,
};

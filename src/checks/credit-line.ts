import type { CopyCheck } from './check.ts';
import { decidePrescribed } from './prescribed.ts';

/** Is the wording there that the terms prescribe, in its place and with its links? */
export const creditLineCheck: CopyCheck<'credit-line'> = {
  concerns: 'copy',
  kind: 'credit-line',
  decide(facts, { with: options }) {
    return decidePrescribed(facts, options);
  },
};

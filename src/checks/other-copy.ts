import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { COPY_KINDS, type CopyKind, type Obligation } from '../model/terms.ts';
import { notApplicable, undetermined } from './outcome.ts';
import { isTranslation } from './translation.ts';

/** From this share of the original's words on, it is the whole article. */
const WHOLE = 0.95;

/** Why an obligation does not arise for this copy, or why that cannot be told; undefined if it does. */
export function otherCopy(
  { when: { copy: wanted } }: Obligation,
  facts: CopyFacts,
): Outcome | undefined {
  if (wanted === undefined) return undefined;
  const possible = kindsOf(facts);
  if (possible.every((kind) => wanted.includes(kind))) return undefined;
  if (possible.some((kind) => wanted.includes(kind)))
    return undetermined({
      code: facts.original === undefined ? 'original-not-kept' : 'language-unknown',
      args: {},
    });
  return notApplicable({ code: 'other-copy', args: { copy: wanted } });
}

/** What the copy may be, as far as is known. */
function kindsOf(facts: CopyFacts): readonly CopyKind[] {
  const { original } = facts;
  const translated = isTranslation(facts);
  if (translated === true) return ['translation'];
  if (original !== undefined && original.verdict !== 'unrelated')
    return [original.shares.original >= WHOLE ? 'full' : 'excerpt'];
  return COPY_KINDS.filter((kind) => translated === undefined || kind !== 'translation');
}

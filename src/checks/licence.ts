import type { Credit } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { licenceSatisfies, parseLicence } from '../text/licence.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met } from './outcome.ts';

/** Is the licence named or linked as the terms want it? */
export const licenceCheck: CopyCheck<'licence'> = {
  concerns: 'copy',
  kind: 'licence',
  decide(facts, obligation) {
    const wanted = obligation.with['any-of'];
    const notes = facts.credits.filter(({ kind }) => kind === 'licence');
    const own = notes.filter(({ subject }) => subject === 'article');
    const good = own.filter(
      ({ licence }) =>
        wanted.length === 0 ||
        (licence !== undefined && wanted.some((name) => licenceSatisfies(licence, name))),
    );
    if (good.length > 0) return met(...good.slice(0, 2).map(({ span }) => span));
    return breached(missing(facts, notes, own, wanted));
  },
};

function missing(
  facts: CopyFacts,
  notes: readonly Credit[],
  own: readonly Credit[],
  expected: readonly string[],
): Finding {
  const [other] = own;
  if (other !== undefined)
    return {
      code: 'licence-different',
      args: { found: other.licence ?? other.text, expected },
      span: other.span,
    };
  const declared = facts.declared.licences.find(
    ({ value, rendered }) => !rendered && parseLicence(value) !== undefined,
  );
  if (declared !== undefined)
    return {
      code: 'licence-only-in-metadata',
      args: { found: declared.value, key: declared.key },
      span: declared.span,
    };
  const image = notes.find(({ subject }) => subject === 'image');
  if (image !== undefined)
    return {
      code: 'licence-of-image',
      args: { found: image.licence ?? image.text, expected },
      span: image.span,
    };
  return { code: 'licence-missing', args: { expected }, span: anchor(facts) };
}

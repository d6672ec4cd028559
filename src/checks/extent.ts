import type { CheckOptions, ExtentLimit, ExtentUnit } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { linksToOriginal } from './leads-to-original.ts';

/** From this share of the original's words on, it is the whole article. */
const WHOLE = 0.95;

/** Is no more reproduced than the terms allow, of the right part, and does an excerpt lead to the whole? */
export const extentCheck: CopyCheck<'extent'> = {
  concerns: 'copy',
  kind: 'extent',
  decide(facts, { with: wanted }) {
    return (
      tooMuch(facts, wanted) ??
      notOpening(facts, wanted) ??
      unled(facts, wanted) ??
      met(...passages(facts))
    );
  },
};

type Wanted = CheckOptions['extent'];

function passages({ original }: CopyFacts): readonly Finding['span'][] {
  return (original?.passages ?? []).slice(0, 5).map(({ span }) => span);
}

function tooMuch(facts: CopyFacts, { full, most }: Wanted): Outcome | undefined {
  const { original } = facts;
  if (full === 'forbidden') {
    if (original === undefined) return undetermined({ code: 'original-not-kept', args: {} });
    const share = original.shares.original;
    if (share >= WHOLE)
      return breached({ code: 'full-text-forbidden', args: { share }, span: anchor(facts) });
  }
  const limits = Object.entries(most) as readonly [keyof ExtentLimit, number][];
  const outcomes = limits.flatMap(([unit, limit]) => beyond(facts, unit, limit) ?? []);
  return (
    outcomes.find(({ outcome }) => outcome === 'breached') ??
    outcomes.find(({ outcome }) => outcome === 'undetermined')
  );
}

/** What is reproduced of the original beyond a limit, if anything. */
function beyond(facts: CopyFacts, unit: ExtentUnit, most: number): Outcome | undefined {
  const { original, body } = facts;
  const tooLong = (found: number): Outcome =>
    breached({ code: 'text-too-long', args: { found, most, unit }, span: anchor(facts) });
  if (unit === 'percent') {
    if (original === undefined) return undetermined({ code: 'original-not-kept', args: {} });
    const found = Math.round(original.shares.original * 100);
    return found > most ? tooLong(found) : undefined;
  }
  if (original !== undefined) return original[unit] > most ? tooLong(original[unit]) : undefined;
  if (body === undefined) return undefined;
  const isWords = unit === 'words';
  const all = isWords ? body.words : body.paragraphs;
  if (all <= most) return undefined;
  const quoted = isWords ? body.quotedWords : body.quotedParagraphs;
  if (quoted > most) return tooLong(quoted);
  // Where something is set apart as quoted, the rest is the site's own.
  if (quoted > 0) return undefined;
  return undetermined({ code: 'own-words-unknown', args: { found: all, most, unit } });
}

/** Another part than the beginning, where only that may be reproduced. */
function notOpening({ original, ...facts }: CopyFacts, { from }: Wanted): Outcome | undefined {
  if (from === 'anywhere') return undefined;
  if (original === undefined) return undetermined({ code: 'original-not-kept', args: {} });
  // Words cut from within the whole article are an edit, and no other part of it.
  const { isOpening, isExcerpt, passages: some } = original;
  if (isOpening || !isExcerpt || some.length === 0) return undefined;
  const span = some[0]?.span ?? anchor(facts);
  return breached({ code: 'not-the-opening', args: {}, span });
}

/** An excerpt of which no words lead to the whole article, where they have to. */
function unled(facts: CopyFacts, { 'read-more': demand, most }: Wanted): Outcome | undefined {
  if (demand === 'optional') return undefined;
  const { original, claim, document, body } = facts;
  const links = linksToOriginal(facts);
  // What stands in no credit leads there in words of some kind.
  const isLed = links.some(
    ({ link, inCredit }) =>
      !inCredit || body === undefined || body.leads.includes(document.links.indexOf(link)),
  );
  if (isLed) return undefined;
  const isExcerpt =
    Object.keys(most).length > 0 ||
    (original?.isExcerpt === true && original.shares.original < WHOLE);
  if (original === undefined && !isExcerpt)
    return undetermined({ code: 'original-not-kept', args: {} });
  if (!isExcerpt) return undefined;
  const [first] = links;
  return breached({
    code: 'read-more-missing',
    args: {
      ...(first === undefined ? {} : { found: first.link.text }),
      ...(claim.original === undefined ? {} : { expected: claim.original.url }),
    },
    span: first?.link.span ?? anchor(facts),
  });
}

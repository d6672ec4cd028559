import type { Requirement } from '../model/checks.ts';
import type { Claim } from '../model/claim.ts';
import type { Outcome } from '../model/outcome.ts';
import { STRENGTHS, type Obligation, type Pack } from '../model/terms.ts';
import type { CopyToJudge } from './copy-to-judge.ts';

/** What other terms of the same copy ask already, so that it is reported once. */
export interface AskedElsewhere {
  of(obligation: Obligation): Outcome | undefined;
}

export const NOTHING_ASKED: AskedElsewhere = { of: () => undefined };

/** A publisher's own rules come before a licence, and that before good practice. */
const RANK: Readonly<Record<Pack['scope'], number>> = {
  publisher: 0,
  licence: 1,
  'any-publisher': 2,
};

/**
 * What the terms that come before those of `copy` ask of the same article: the same check with the same
 * options, at least as strongly. Where on the page, only the first of them has a say.
 */
export function askedBefore(copy: CopyToJudge, copies: readonly CopyToJudge[]): AskedElsewhere {
  const before = copies.filter(
    (other) =>
      RANK[other.pack.scope] < RANK[copy.pack.scope] &&
      isSameClaim(other.facts.claim, copy.facts.claim),
  );
  if (before.length === 0) return NOTHING_ASKED;
  return {
    of: (obligation) => {
      const other = before.find(({ edition }) =>
        edition.obligations.some((one) => asksAsMuch(one, obligation)),
      );
      return other === undefined
        ? undefined
        : {
            outcome: 'not-applicable',
            reason: { code: 'asked-by-other-terms', args: { terms: other.pack.id } },
            evidence: [],
          };
    },
  };
}

function isSameClaim(a: Claim, b: Claim): boolean {
  return a === b || (a.original !== undefined && a.original.url === b.original?.url);
}

function asksAsMuch(one: Obligation, other: Obligation): boolean {
  return (
    STRENGTHS.indexOf(one.strength) <= STRENGTHS.indexOf(other.strength) &&
    one.fallbackFor === undefined &&
    one.when.media === undefined &&
    one.when.audience === undefined &&
    one.when.copy === undefined &&
    one.ways.length === other.ways.length &&
    one.ways.every((way, index) => signature(way) === signature(other.ways[index]))
  );
}

/** What a requirement asks, but for where on the page. */
function signature(requirement: Requirement | undefined): string {
  if (requirement === undefined) return '';
  const options = Object.entries(requirement.with)
    .filter(([key]) => key !== 'at' && key !== 'unsigned')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([requirement.check, options]);
}

import type { CheckKind, CopyCheckKind, Requirement } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding, FindingMatter } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { DoneRecord } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import type { Obligation } from '../model/terms.ts';
import { decideForCopy } from './list.ts';
import { otherUse } from './other-use.ts';
import { doneByHand, lastDone } from './done-by-hand.ts';
import { otherCopy } from './other-copy.ts';
import { breached, notApplicable, undetermined } from './outcome.ts';
import { concernsSite } from './site-list.ts';

/** What was decided of one obligation, and the check that decided it. */
export interface Decision {
  readonly obligation: Obligation;
  readonly check: CheckKind;
  readonly outcome: Outcome;
}

/**
 * Decides, in their order, what concerns one copy; what concerns the site is left out. `done`: what a person
 * recorded of this copy.
 */
export function decideObligations(
  obligations: readonly Obligation[],
  facts: CopyFacts,
  done: readonly DoneRecord[] = [],
): readonly Decision[] {
  const decisions = obligations.flatMap((obligation): readonly Decision[] => {
    const ways = obligation.ways.filter(isOfCopy);
    const [first] = ways;
    if (first === undefined) return [];
    const other = otherUse(obligation, facts.site);
    if (other !== undefined) return [{ obligation, check: first.check, outcome: other }];
    const decided = decideWays([first, ...ways.slice(1)], facts);
    const isByHand = ways.length < obligation.ways.length;
    const outcome = isByHand ? orByHand(decided.outcome, obligation, done) : decided.outcome;
    return [{ obligation, ...decided, outcome: ofThisCopy(outcome, obligation, facts) }];
  });
  return withFallbacks(decisions);
}

/** What is met is so of any copy; else the obligation may not arise for this one. */
function ofThisCopy(outcome: Outcome, obligation: Obligation, facts: CopyFacts): Outcome {
  const other = otherCopy(obligation, facts);
  const isOpen = other?.outcome === 'undetermined' && outcome.outcome === 'met';
  return other === undefined || isOpen ? outcome : other;
}

/** Where no machine sees a way taken, a person may: that is recorded, and not met by itself. */
function orByHand(outcome: Outcome, { id }: Obligation, records: readonly DoneRecord[]): Outcome {
  if (outcome.outcome === 'met' || outcome.outcome === 'not-applicable') return outcome;
  const record = lastDone(records, id);
  if (record !== undefined) return notApplicable(doneByHand(record));
  return outcome.outcome === 'breached'
    ? undetermined({ code: 'by-hand', args: {} }, placesOf(outcome.findings))
    : outcome;
}

function placesOf(findings: readonly Finding[]): readonly Span[] {
  return findings.slice(0, 1).map(({ span }) => span);
}

function isOfCopy(way: Requirement): way is Requirement<CopyCheckKind> {
  return !concernsSite(way);
}

type Decided = Pick<Decision, 'check' | 'outcome'>;
type Ways = readonly [Requirement<CopyCheckKind>, ...Requirement<CopyCheckKind>[]];

/** The best that any of the ways gives. Where none was taken, the finding says what each of them lacks. */
function decideWays(ways: Ways, facts: CopyFacts): Decided {
  const decided = ways.map((way): Decided => ({
    check: way.check,
    outcome: decideForCopy(facts, way),
  }));
  const best = (kind: Outcome['outcome']): Decided | undefined =>
    decided.find(({ outcome }) => outcome.outcome === kind);
  const found = best('met') ?? best('undetermined');
  if (found !== undefined) return found;
  const { check } = ways[0];
  const findings = decided.flatMap(({ outcome }) =>
    outcome.outcome === 'breached' ? outcome.findings.slice(0, 1) : [],
  );
  const [first] = findings;
  if (first === undefined) return decided[0] ?? { check, outcome: decideForCopy(facts, ways[0]) };
  const only = decided.find(({ outcome }) => outcome.outcome === 'breached');
  const lacking = new Set(findings.map((finding) => JSON.stringify(matterOf(finding))));
  // Ways that differ in where something has to stand all lack the same if it is nowhere.
  if (lacking.size === 1 && only !== undefined) return only;
  return { check, outcome: breached(noWayTaken(first, findings)) };
}

function noWayTaken(first: Finding, findings: readonly Finding[]): Finding {
  return { code: 'no-way-taken', args: { ways: findings.map(matterOf) }, span: first.span };
}

function matterOf({ span: _, ...matter }: Finding): FindingMatter {
  return matter;
}

/** What stands in for another obligation counts only where that is not met, and then in its place. */
function withFallbacks(decisions: readonly Decision[]): readonly Decision[] {
  const standIns = decisions.filter(({ obligation }) => obligation.fallbackFor !== undefined);
  if (standIns.length === 0) return decisions;
  return decisions.map((decision) => {
    const { obligation, outcome } = decision;
    const primary = decisions.find((one) => one.obligation.id === obligation.fallbackFor);
    if (primary !== undefined)
      return outcome.outcome === 'met' && primary.outcome.outcome !== 'met'
        ? decision
        : { ...decision, outcome: metOtherwise(primary) };
    const standIn = standIns.filter((one) => one.obligation.fallbackFor === obligation.id);
    if (standIn.length === 0 || outcome.outcome === 'met') return decision;
    const taken = standIn.find((one) => one.outcome.outcome === 'met');
    if (taken !== undefined) return { ...decision, outcome: metOtherwise(taken) };
    return { ...decision, outcome: lackingBoth(outcome, standIn) };
  });
}

function metOtherwise({ obligation }: Decision): Outcome {
  return notApplicable({ code: 'met-otherwise', args: { obligation: obligation.id } });
}

/** Neither the obligation nor what may stand in for it is met: one finding tells of both. */
function lackingBoth(outcome: Outcome, standIns: readonly Decision[]): Outcome {
  const open = standIns.find((one) => one.outcome.outcome === 'undetermined');
  if (open !== undefined && outcome.outcome === 'breached') return open.outcome;
  if (outcome.outcome !== 'breached') return outcome;
  const findings = [outcome, ...standIns.map((one) => one.outcome)].flatMap((one) =>
    one.outcome === 'breached' ? one.findings.slice(0, 1) : [],
  );
  const [first] = findings;
  return first === undefined || findings.length === 1
    ? outcome
    : breached(noWayTaken(first, findings), outcome.evidence);
}

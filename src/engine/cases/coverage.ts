import { OUTCOMES, type OutcomeKind } from '../../model/outcome.ts';
import type { Demand, EditionCoverage, ObligationCoverage } from '../../model/pack-test.ts';
import type { Clause, Edition, Obligation } from '../../model/terms.ts';
import { CLAUSE_AT } from '../../messages/new-pack.ts';
import type { CaseSource } from './case-source.ts';

/** A case that was judged, and by which edition. */
export interface CountedCase {
  readonly source: CaseSource;
  readonly edition: string;
  readonly passed: boolean;
}

/** An outcome that a case names. */
export interface NamedOutcome {
  readonly obligation: string;
  readonly outcome: OutcomeKind;
}

/** The outcomes that cases name of one edition. */
export function namedOutcomes(
  edition: string,
  cases: readonly CountedCase[],
): readonly NamedOutcome[] {
  return cases
    .filter((one) => one.edition === edition)
    .flatMap(({ source }) => Object.entries(source.expect?.outcomes ?? {}))
    .map(([obligation, said]) => ({
      obligation,
      outcome: typeof said === 'string' ? said : said.outcome,
    }));
}

/**
 * What the cases of a pack that passed show of one edition. `isOwn`: whether the pack itself states it.
 */
export function coverageOf(
  edition: Edition,
  cases: readonly CountedCase[],
  isOwn: (obligation: string) => boolean,
): EditionCoverage {
  const named = namedOutcomes(
    edition.id,
    cases.filter(({ passed }) => passed),
  );
  return {
    edition: edition.id,
    clauses: clausesOf(edition),
    obligations: edition.obligations.map((obligation): ObligationCoverage => ({
      obligation: obligation.id,
      checks: [...new Set(obligation.ways.map(({ check }) => check))],
      strength: obligation.strength,
      demanded: isOwn(obligation.id) ? demandsOf(obligation) : [],
      cases: countsOf(
        named.filter((one) => one.obligation === obligation.id).map(({ outcome }) => outcome),
      ),
    })),
  };
}

function countsOf(outcomes: readonly OutcomeKind[]): Readonly<Record<OutcomeKind, number>> {
  const count = (kind: OutcomeKind): number => outcomes.filter((one) => one === kind).length;
  return Object.fromEntries(OUTCOMES.map((kind) => [kind, count(kind)])) as Record<
    OutcomeKind,
    number
  >;
}

/**
 * What the cases must show of an obligation: it met, and it breached. What no machine can tell is never
 * met, and where that is one of several ways nothing is breached; what stands in for another is breached
 * in that other's name; and where the text first appeared is at most a question.
 */
function demandsOf({ ways, fallbackFor }: Obligation): readonly Demand[] {
  const checks = ways.map(({ check }) => check);
  if (checks[0] === 'manual') return [];
  if (fallbackFor !== undefined) return ['met'];
  const isNeverBreached = checks.includes('scope') || checks.includes('manual');
  return isNeverBreached ? ['met', 'undetermined'] : ['met', 'breached'];
}

/** An edition that does not list its clauses states those that its obligations name. */
function clausesOf({ clauses, statements, obligations }: Edition): EditionCoverage['clauses'] {
  const of = (isByHand: boolean): ReadonlySet<string> =>
    new Set(
      obligations
        .filter(({ ways }) => (ways[0].check === 'manual') === isByHand)
        .map(({ clause }) => nameOf(clause)),
    );
  const byMachine = of(false);
  const byHand = [...of(true)].filter((name) => !byMachine.has(name));
  const looked = byMachine.size + byHand.length;
  const unused = unusedClauses({ clauses, obligations }).length;
  return {
    stated: looked + unused + statements.length,
    byMachine: byMachine.size,
    byPerson: byHand.length,
    byNobody: unused,
    askingNothing: statements.length,
  };
}

/** Clauses that the edition lists, that ask something and that no obligation refers to. */
export function unusedClauses({
  clauses,
  obligations,
}: Pick<Edition, 'clauses' | 'obligations'>): readonly string[] {
  const used = new Set(obligations.map(({ clause }) => clause.id));
  return clauses.filter((id) => !used.has(id));
}

/** Clauses that the edition lists and that are as “rules new” wrote them. */
export function draftedClauses({ obligations, statements }: Edition): readonly string[] {
  const drafts = Object.values(CLAUSE_AT);
  const found = [...obligations.map(({ clause }) => clause), ...statements].flatMap(({ id, at }) =>
    id !== undefined && Object.values(at).some((words) => drafts.includes(words)) ? [id] : [],
  );
  return [...new Set(found)];
}

function nameOf({ id, at, says }: Clause): string {
  return id === undefined ? JSON.stringify([at, says]) : `#${id}`;
}

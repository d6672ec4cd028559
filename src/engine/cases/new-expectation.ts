import { type Result, resultsOf } from './compare-case.ts';
import type {
  CaseSource,
  DetailedOutcomeSource,
  ExpectationSource,
  OutcomeSource,
} from './case-source.ts';
import type { JudgedCase } from './judge-case.ts';

/** What a case would have to expect to come out as it did: as little as possible is said otherwise. */
export function newExpectation({ expect = {} }: CaseSource, judged: JudgedCase): ExpectationSource {
  const { answer, report } = judged;
  const { copy, status, outcomes } = expect;
  // An error is the one status that a file can have beside being no copy.
  const isSaid = status !== undefined || report.status === 'error';
  return {
    ...(copy === undefined && answer === 'yes' ? {} : { copy: answer }),
    ...(isSaid ? { status: report.status } : {}),
    ...(answer === 'yes' ? outcomesOf(outcomes ?? {}, judged) : {}),
  };
}

function outcomesOf(
  said: Readonly<Record<string, OutcomeSource>>,
  judged: JudgedCase,
): Pick<ExpectationSource, 'outcomes'> {
  const results = resultsOf(judged);
  const named = Object.entries(said).flatMap(([id, source]) => {
    const result = results.get(id);
    return result === undefined ? [] : [[id, outcomeOf(source, result)] as const];
  });
  const unnamed = [...results].flatMap(([id, result]) =>
    result.outcome === 'breached' && !Object.hasOwn(said, id)
      ? [[id, outcomeOf(undefined, result)] as const]
      : [],
  );
  const outcomes = Object.fromEntries([...named, ...unnamed]);
  return Object.keys(outcomes).length === 0 ? {} : { outcomes };
}

/** A word where a word was enough; where it was not, as much as was said before. */
function outcomeOf(source: OutcomeSource | undefined, result: Result): OutcomeSource {
  const { outcome, findings, reason, places } = result;
  const before: Partial<DetailedOutcomeSource> = typeof source === 'object' ? source : {};
  // A word says which way it went and not why; what is new says why, for whoever looks it over.
  const saysWhy = typeof source === 'object' || source !== outcome;
  const [finding, ...others] = findings;
  const [place] = places;
  const isSamePlace =
    before.at !== undefined && places.includes(before.at.replace(/\s+/gu, ' ').trim());
  const at = isSamePlace ? before.at : place;
  const detailed: DetailedOutcomeSource = {
    outcome,
    ...(finding !== undefined && saysWhy
      ? { finding: others.length === 0 ? finding : findings }
      : {}),
    ...(reason !== undefined && saysWhy ? { reason } : {}),
    ...(before.at !== undefined && at !== undefined ? { at } : {}),
  };
  return Object.keys(detailed).length === 1 ? outcome : detailed;
}

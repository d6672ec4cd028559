import type { OutcomeKind } from '../../model/outcome.ts';
import type { CaseOutcome, Mismatch } from '../../model/pack-test.ts';
import type { ReportedOutcome, SiteOutcome } from '../../model/report.ts';
import type { CaseSource, OutcomeSource } from './case-source.ts';
import type { JudgedCase } from './judge-case.ts';

/** What came of one obligation of a case. */
export interface Result {
  readonly outcome: OutcomeKind;
  readonly findings: readonly string[];
  readonly reason?: string;
  /** The words of the places that decided it, the likeliest to be quoted first. */
  readonly places: readonly string[];
  readonly copies: readonly ReportedOutcome[];
  readonly site?: SiteOutcome;
}

/** Where what came of a case is not what it says. */
export function mismatches({ expect = {} }: CaseSource, judged: JudgedCase): readonly Mismatch[] {
  const { report, answer, signals } = judged;
  const { copy = 'yes', status, outcomes = {} } = expect;
  const found: Mismatch[] = [];
  if (report.errors.length > 0 && status !== 'error')
    found.push({ what: 'unreadable', errors: report.errors });
  if (answer !== copy) found.push({ what: 'copy', expected: copy, got: answer, signals });
  if (status !== undefined && status !== report.status)
    found.push({ what: 'status', expected: status, got: report.status });
  // Of a file that is not even a copy no outcome can be right.
  if (copy !== 'yes' || answer !== 'yes') return found;
  const results = resultsOf(judged);
  const named = Object.entries(outcomes).flatMap(([obligation, expected]) => {
    const result = results.get(obligation);
    if (result !== undefined && agrees(expected, result)) return [];
    return [mismatch(obligation, expected, result)];
  });
  const unnamed = [...results].flatMap(([obligation, result]) =>
    result.outcome === 'breached' && !Object.hasOwn(outcomes, obligation)
      ? [mismatch(obligation, undefined, result)]
      : [],
  );
  return [...found, ...named, ...unnamed];
}

/** What came of each obligation, in the order of the edition; those of the site behind. */
export function resultsOf({ copies, site }: JudgedCase): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>();
  const all = copies.flatMap(({ outcomes }) => outcomes);
  for (const { obligation } of all)
    if (!results.has(obligation))
      results.set(obligation, together(all.filter((one) => one.obligation === obligation)));
  for (const outcome of site) results.set(outcome.obligation, ofSite(outcome));
  return results;
}

/** A file may hold several copies: the worst of them counts. */
const WORST = ['breached', 'undetermined', 'met', 'not-applicable'] as const;

function together(copies: readonly ReportedOutcome[]): Result {
  const outcome =
    WORST.find((kind) => copies.some((one) => one.outcome === kind)) ?? 'not-applicable';
  const worst = copies.filter((one) => one.outcome === outcome);
  const reason = worst[0]?.reason?.code;
  const findings = worst.flatMap((one) => one.findings);
  return {
    outcome,
    findings: [...new Set(findings.map(({ code }) => code))],
    ...(reason === undefined ? {} : { reason }),
    places: [...findings.map(({ place }) => place), ...worst.flatMap(({ evidence }) => evidence)]
      .map(({ text }) => oneLine(text))
      .filter((text) => text !== ''),
    copies: worst,
  };
}

function ofSite(site: SiteOutcome): Result {
  return {
    outcome: site.outcome,
    findings: [...new Set(site.findings.map(({ code }) => code))],
    ...(site.reason === undefined ? {} : { reason: site.reason.code }),
    places: [],
    copies: [],
    site,
  };
}

/** A case may break a quoted line, as YAML allows. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function agrees(expected: OutcomeSource, result: Result): boolean {
  const { outcome, findings, reason, at } = spelledOut(expected);
  return (
    outcome === result.outcome &&
    (findings === undefined || sameCodes(findings, result.findings)) &&
    (reason === undefined || reason === result.reason) &&
    (at === undefined || result.places.includes(oneLine(at)))
  );
}

function sameCodes(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((code) => others.includes(code));
}

function spelledOut(source: OutcomeSource): CaseOutcome {
  if (typeof source === 'string') return { outcome: source };
  const { outcome, finding, reason, at } = source;
  return {
    outcome,
    ...(finding === undefined ? {} : { findings: [finding].flat() }),
    ...(reason === undefined ? {} : { reason }),
    ...(at === undefined ? {} : { at }),
  };
}

function mismatch(
  obligation: string,
  expected: OutcomeSource | undefined,
  result: Result | undefined,
): Mismatch {
  const said = expected === undefined ? undefined : spelledOut(expected);
  return {
    what: 'outcome',
    obligation,
    ...(said === undefined ? {} : { expected: said }),
    ...(result === undefined ? {} : { got: gotOf(result, said?.at !== undefined) }),
    copies: result?.copies ?? [],
    ...(result?.site === undefined ? {} : { site: result.site }),
  };
}

/** Only what was asked for is told, but the codes always are. */
function gotOf({ outcome, findings, reason, places }: Result, withPlace: boolean): CaseOutcome {
  const [at] = places;
  return {
    outcome,
    ...(findings.length === 0 ? {} : { findings }),
    ...(reason === undefined ? {} : { reason }),
    ...(withPlace && at !== undefined ? { at } : {}),
  };
}

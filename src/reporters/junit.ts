import { reportFormatWords } from '../messages/report-formats.ts';
import type { FileReport, RunReport, ReportedOutcome, SiteOutcome } from '../model/report.ts';
import { telling } from '../model/packed-reports.ts';
import type { ReporterOptions } from './options.ts';
import { reportSuite, suiteLines, type Suite, type TestCase } from './junit-suite.ts';
import { repositoryPath } from './repository-path.ts';
import { excuseText, resultOf, termsInUse } from './result.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';

/**
 * A suite for each copy, a test for each obligation, so that what is kept is seen, too. It fails if a
 * breach is one that fails the run; a milder one is told in the suite's output. What is undetermined,
 * excused or does not apply is skipped, with the reason. The time is always the same: a report holds none.
 */
export function junit(report: RunReport, options: ReporterOptions): string {
  const suites: readonly Suite[] = [
    ...telling(report.files).flatMap((file) => fileSuite(file, options)),
    ...termsInUse(report).map(({ id, site }): Suite => ({
      name: `${options.messages.words.site} (${id})`,
      cases: site.map((outcome) => caseOf(outcome, id, options)),
      output: site.flatMap((outcome) => milder(outcome, options)),
    })),
    ...storeSuite(report),
  ].filter(({ cases, output }) => cases.length + output.length > 0);
  // A file without a test breaks some readers, and a run without copies passed nothing.
  const hasTests = suites.some(({ cases }) => cases.length > 0);
  const all = hasTests
    ? suites
    : [reportSuite(reportFormatWords(report.language).notAJudgement), ...suites];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...all.flatMap((suite, index) => suiteLines(suite, index)),
    '</testsuites>',
    '',
  ].join('\n');
}

function fileSuite(file: FileReport, options: ReporterOptions): readonly Suite[] {
  const { words } = options.messages;
  const cases = [
    ...file.errors.map(({ code, message }): TestCase => ({
      name: words.status.error,
      result: { kind: 'error', type: code, message, lines: [] },
    })),
    ...file.copies.flatMap(({ terms, claim, outcomes }) => [
      ...(claim.kind === 'suspected'
        ? [
            {
              name: `${words.claim.suspected} (${terms})`,
              result: skipped(words.labelled(words.outcome.undetermined, words.mayBeCopy)),
            },
          ]
        : []),
      ...outcomes.map((outcome) => caseOf(outcome, terms, options)),
    ]),
  ];
  const output = file.copies.flatMap(({ outcomes }) =>
    outcomes.flatMap((outcome) => milder(outcome, options)),
  );
  return [{ name: repositoryPath(file.path, options), cases, output }];
}

function storeSuite({ unusableOriginals, notices }: RunReport): readonly Suite[] {
  const cases = unusableOriginals.map(({ name, fault, message }): TestCase => ({
    name,
    result: { kind: 'error', type: fault, message, lines: [] },
  }));
  const output = notices.map(
    ({ path, message, help, code }) => `${path}: ${message} ${help} [${code}]`,
  );
  return [{ name: 'republint', cases, output }];
}

type AnyOutcome = ReportedOutcome | SiteOutcome;

function caseOf(outcome: AnyOutcome, terms: string, options: ReporterOptions): TestCase {
  const { words } = options.messages;
  const name = `${outcome.obligation}: ${words.check[outcome.check]} (${terms})`;
  const result = resultOf(outcome);
  const why = outcome.reason?.message ?? '';
  switch (result) {
    case 'met':
      return { name, result: { kind: 'passed' } };
    case 'undetermined':
    case 'not-applicable':
      return { name, result: skipped(words.labelled(words.outcome[result], why)) };
    case 'excused': {
      const reasons = outcome.findings.flatMap(({ excuse }) =>
        excuse === undefined ? [] : [excuseText(excuse, options.messages)],
      );
      return { name, result: skipped([...new Set(reasons)].join('; ')) };
    }
    case 'breached': {
      if (!fails(outcome.severity, options)) return { name, result: { kind: 'passed' } };
      const lines = findingLines(outcome);
      const first = outcome.findings.find(({ excuse }) => excuse === undefined);
      const clause = `${outcome.clause.says} (${outcome.clause.at})`;
      return {
        name,
        result: {
          kind: 'failure',
          type: first?.code ?? outcome.obligation,
          message: first?.message ?? '',
          lines: [...lines, words.labelled(words.clause, clause)],
        },
      };
    }
  }
}

function skipped(message: string): TestCase['result'] {
  return { kind: 'skipped', message };
}

/** `never` keeps the run from failing, but a breach is one all the same. */
function fails(severity: Severity, { failOn = 'error' }: ReporterOptions): boolean {
  const least = failOn === 'never' ? 'error' : failOn;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

function milder(outcome: AnyOutcome, options: ReporterOptions): readonly string[] {
  if (resultOf(outcome) !== 'breached' || fails(outcome.severity, options)) return [];
  const { words } = options.messages;
  return findingLines(outcome).map(
    (line) => `${words.severity[outcome.severity]} ${outcome.obligation}: ${line}`,
  );
}

function findingLines({ findings }: AnyOutcome): readonly string[] {
  return findings.flatMap((finding) => {
    if (finding.excuse !== undefined) return [];
    const where =
      'place' in finding ? `${String(finding.place.line)}:${String(finding.place.column)} ` : '';
    return [`${where}${finding.message} ${finding.help} [${finding.code}]`];
  });
}

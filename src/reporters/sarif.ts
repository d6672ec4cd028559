import { reportFormatWords } from '../messages/report-formats.ts';
import type { Place, RunReport } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { jsonText } from './json-text.ts';
import { bySeverity, problemsOf, said, type Problem } from './problems.ts';
import { leadsOut, repositoryPath, uriOf } from './repository-path.ts';
import { sarifRule } from './sarif-rules.ts';

/** GitHub shows no more results of a run. */
const MOST_RESULTS = 5000;
const MOST_NOTIFICATIONS = 1000;
const ROOT = '%SRCROOT%';

/**
 * SARIF 2.1.0, for code scanning. Its results are the breaches that count and nothing else, since the
 * reader takes whatever is listed for an alert; what could not be read or decided is a notification.
 */
export function sarif(report: RunReport, options: ReporterOptions): string {
  const problems = problemsOf(report, options);
  const breaches = bySeverity(problems.filter(({ kind }) => kind === 'breach'));
  const shown = breaches.slice(0, MOST_RESULTS);
  const codes = [...new Set(shown.map(({ code }) => code))].sort();
  // The most severe comes first, and stands for its kind.
  const levels = new Map([...shown].reverse().map(({ code, level }) => [code, level]));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        informationUri: 'https://www.npmjs.com/package/republint',
        rules: codes.map((code) => sarifRule(code, levels.get(code) ?? 'error', report.language)),
      },
    },
    invocations: [
      {
        executionSuccessful: report.summary.errors === 0,
        toolExecutionNotifications: [
          ...leftOut(breaches.length - shown.length, report),
          ...undecided(report),
          ...notifications(problems, ['file-error', 'original'], report, options),
        ],
        toolConfigurationNotifications: notifications(problems, ['notice'], report, options),
      },
    ],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: shown.map((problem) => resultOf(problem, codes.indexOf(problem.code), options)),
  };
  return `${jsonText(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    2,
  )}\n`;
}

function resultOf(problem: Problem, ruleIndex: number, options: ReporterOptions): object {
  const { code, level, terms, obligation, fingerprint = '' } = problem;
  return {
    ruleId: code,
    ruleIndex,
    level,
    message: { text: withoutLinks(said(problem)) },
    locations: [locationOf(problem, options)],
    partialFingerprints: { 'republint/v1': fingerprint },
    properties: { terms, obligation },
  };
}

function locationOf({ path, place }: Problem, options: ReporterOptions): object {
  const fromRoot = repositoryPath(path, options);
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(fromRoot),
        ...(leadsOut(fromRoot) ? {} : { uriBaseId: ROOT }),
      },
      region: place === undefined ? wholeFile() : regionOf(place),
    },
  };
}

function wholeFile(): object {
  return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

/** Of one line: an alert is shown on a pull request only if all its lines were changed. */
function regionOf({ line, endLine, column, endColumn, context, contextColumn }: Place): object {
  const end = endLine === line ? endColumn : contextColumn + context.length;
  return {
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: Math.max(column, end),
  };
}

/** A message may hold links, written as in Markdown; words from an article may not. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '\\](');
}

function leftOut(count: number, { language }: RunReport): readonly object[] {
  if (count === 0) return [];
  return [{ level: 'warning', message: { text: reportFormatWords(language).leftOut(count) } }];
}

/** What could not be decided is no alert, but a run that holds it did not pass. */
function undecided({ files, terms, language }: RunReport): readonly object[] {
  const copies = files.flatMap((file) => file.copies);
  const suspected = copies.filter(({ claim }) => claim.kind === 'suspected').length;
  const open = [
    ...copies.flatMap(({ outcomes }) => outcomes),
    ...terms.flatMap(({ site }) => site),
  ];
  const count = suspected + open.filter(({ outcome }) => outcome === 'undetermined').length;
  if (count === 0) return [];
  return [{ level: 'note', message: { text: reportFormatWords(language).undecided(count) } }];
}

function notifications(
  problems: readonly Problem[],
  kinds: readonly Problem['kind'][],
  report: RunReport,
  options: ReporterOptions,
): readonly object[] {
  const all = bySeverity(problems.filter(({ kind }) => kinds.includes(kind)));
  const shown = all.slice(0, MOST_NOTIFICATIONS).map((problem) => ({
    descriptor: { id: problem.code },
    level: problem.level,
    message: { text: withoutLinks(said(problem)) },
    // The store of originals may stand anywhere.
    ...(problem.kind === 'original' ? {} : { locations: [locationOf(problem, options)] }),
  }));
  return [...shown, ...leftOut(all.length - shown.length, report)];
}

import { createHash } from 'node:crypto';
import { reportFormatWords } from '../messages/report-formats.ts';
import type { RunReport } from '../model/report.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import type { ReporterOptions } from './options.ts';
import { pretty } from './pretty.ts';
import { printable } from './printable.ts';
import { problemsOf, said, SITE_FILE, type Problem } from './problems.ts';
import { repositoryPath } from './repository-path.ts';

const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Readonly<
  Record<Severity, string>
>;
/** GitHub drops further annotations of a step without a word. */
const MOST_OF_A_LEVEL = 10;
const LONGEST_MESSAGE = 4000;

/** A problem, and how many others of its kind in its file it stands for. */
interface Annotation {
  readonly problem: Problem;
  readonly others: number;
}

/**
 * For the log of a job on GitHub: the report for a person, in a group that can be unfolded, then
 * annotations within the platform's limits. What has none of its own is counted in a last notice.
 */
export function github(report: RunReport, options: ReporterOptions): string {
  const problems = problemsOf(report, options);
  const words = reportFormatWords(report.language);
  const notes = problems.filter(({ level }) => level === 'note');
  const isWhole = SEVERITIES.every(
    (level) => problems.filter((problem) => problem.level === level).length <= MOST_OF_A_LEVEL,
  );
  const annotations = [
    ...annotationsOf(problems, 'error', MOST_OF_A_LEVEL),
    ...annotationsOf(problems, 'warning', MOST_OF_A_LEVEL),
    // One more is needed to say that there are others.
    ...annotationsOf(notes, 'note', isWhole ? MOST_OF_A_LEVEL : MOST_OF_A_LEVEL - 1),
  ];
  return [
    ...logLines(report, options),
    ...annotations.map((annotation) => commandOf(annotation, options, words.andMore)),
    ...(isWhole
      ? []
      : [`::notice::${escaped(words.shownOf(annotations.length, problems.length))}`]),
    '',
  ].join('\n');
}

/** The runner obeys nothing it reads before it meets the same token again; no article can know it. */
function logLines(report: RunReport, options: ReporterOptions): readonly string[] {
  const log = pretty(report, options).trimEnd();
  const token = createHash('sha256').update(log).digest('hex');
  return ['::group::republint', `::stop-commands::${token}`, log, `::${token}::`, '::endgroup::'];
}

function annotationsOf(
  problems: readonly Problem[],
  level: Severity,
  most: number,
): readonly Annotation[] {
  const all = problems.filter((problem) => problem.level === level);
  if (all.length <= most) return all.map((problem) => ({ problem, others: 0 }));
  const alike = new Map<string, Problem[]>();
  for (const problem of all) {
    const key = JSON.stringify([problem.path, problem.code]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [problem]);
    else known.push(problem);
  }
  return [...alike.values()]
    .slice(0, most)
    .flatMap(([problem, ...others]) =>
      problem === undefined ? [] : [{ problem, others: others.length }],
    );
}

function commandOf(
  { problem, others }: Annotation,
  options: ReporterOptions,
  andMore: (count: number) => string,
): string {
  const { kind, level, obligation, code } = problem;
  const message = said({ message: short(problem.message), help: short(problem.help) }, '\n');
  const lines = others === 0 ? [message] : [message, `(${andMore(others)})`];
  const title = obligation === undefined ? code : `${obligation}: ${code}`;
  const properties: readonly string[] = [
    ...(kind === 'original' || problem.path === SITE_FILE ? [] : placeProperties(problem, options)),
    `title=${escapedProperty(`republint: ${short(title)}`)}`,
  ];
  return `::${COMMAND[level]} ${properties.join(',')}::${escaped(lines.join('\n'))}`;
}

function placeProperties({ path, place }: Problem, options: ReporterOptions): readonly string[] {
  const file = `file=${escapedProperty(repositoryPath(path, options))}`;
  if (place === undefined) return [file];
  const { line, endLine, column, endColumn } = place;
  const lines = [file, `line=${String(line)}`, `endLine=${String(endLine)}`];
  // Columns are understood on one line only.
  return line === endLine
    ? [...lines, `col=${String(column)}`, `endColumn=${String(endColumn)}`]
    : lines;
}

function short(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}

/** Each line safe by itself; what ends a line or begins an escape is written as one. */
function escaped(text: string): string {
  return text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

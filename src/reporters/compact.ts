import type { RunReport } from '../model/report.ts';
import type { ReporterOptions } from './options.ts';
import { problemsOf, type Problem } from './problems.ts';
import { printable, printed } from './printable.ts';

/** One line for each entry, as editors and `grep` read them: `path:line:col: severity obligation message [code]`. */
export function compact(report: RunReport, options: ReporterOptions): string {
  const lines = problemsOf(report, options).map((problem) => lineOf(problem, options));
  return lines.length === 0 ? '' : printed(lines);
}

function lineOf(problem: Problem, { messages: { words } }: ReporterOptions): string {
  const { path, place, obligation, message, code } = problem;
  const where = place === undefined ? '1:1' : `${String(place.line)}:${String(place.column)}`;
  const label =
    problem.kind === 'undecided' ? words.outcome.undetermined : words.severity[problem.level];
  return printable(`${path}:${where}: ${label} ${obligation ?? problem.kind} ${message} [${code}]`);
}

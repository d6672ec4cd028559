import { telling } from '../model/packed-reports.ts';
import type { RunReport } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { ReporterOptions } from './options.ts';
import { problemsOf, said, type Problem } from './problems.ts';
import { repositoryPath } from './repository-path.ts';
import { xmlAttributes } from './xml.ts';

const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const satisfies Readonly<
  Record<Severity, string>
>;

/** The XML that many readers of linters' reports share. Every file with a copy has its element. */
export function checkstyle(report: RunReport, options: ReporterOptions): string {
  const problems = new Map<string, Problem[]>();
  const of = (path: string): Problem[] => {
    const name = repositoryPath(path, options);
    const known = problems.get(name) ?? [];
    problems.set(name, known);
    return known;
  };
  for (const { path, copies } of telling(report.files)) if (copies.length > 0) of(path);
  for (const problem of problemsOf(report, options)) of(problem.path).push(problem);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...[...problems].flatMap(([name, all]) => [
      `  <file${xmlAttributes({ name })}>`,
      ...all.map((problem) => `    <error${xmlAttributes(attributesOf(problem))}/>`),
      '  </file>',
    ]),
    '</checkstyle>',
    '',
  ].join('\n');
}

function attributesOf(problem: Problem): Readonly<Record<string, string | number>> {
  return {
    line: problem.place?.line ?? 1,
    column: problem.place?.column ?? 1,
    severity: SEVERITY[problem.level],
    message: said(problem),
    source: `republint.${problem.code}`,
  };
}

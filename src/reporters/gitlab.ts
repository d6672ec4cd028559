import { createHash } from 'node:crypto';
import type { RunReport } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { ReporterOptions } from './options.ts';
import { jsonText } from './json-text.ts';
import { problemsOf, said, type Problem } from './problems.ts';
import { repositoryPath } from './repository-path.ts';

const SEVERITY = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Readonly<
  Record<Severity, string>
>;

/** A report of code quality for GitLab: a list, empty if nothing is wrong, for it must be there all the same. */
export function gitlab(report: RunReport, options: ReporterOptions): string {
  const fingerprint = createFingerprints();
  const entries = problemsOf(report, options).map((problem) => ({
    description: said(problem),
    check_name: problem.code,
    fingerprint: fingerprint(problem),
    severity: severityOf(problem),
    location: {
      path: repositoryPath(problem.path, options),
      lines: { begin: problem.place?.line ?? 1 },
    },
  }));
  return `${jsonText(entries, 2)}\n`;
}

/** To publish what one may not publish is worse than a credit that is wrong. */
function severityOf({ kind, level, check }: Problem): string {
  return kind === 'breach' && level === 'error' && check === 'use' ? 'critical' : SEVERITY[level];
}

/** GitLab takes entries with one fingerprint for one, and a finding's does not know its file. */
function createFingerprints(): (problem: Problem) => string {
  const seen = new Map<string, number>();
  return ({ kind, path, terms, obligation, code, message, fingerprint }) => {
    const identity = JSON.stringify([
      kind,
      path,
      terms,
      obligation,
      fingerprint === undefined ? [code, message] : [fingerprint],
    ]);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return createHash('sha256')
      .update(`${identity} ${String(ordinal)}`)
      .digest('hex');
  };
}

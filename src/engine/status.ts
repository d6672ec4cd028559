import { telling } from '../model/packed-reports.ts';
import type {
  Excuse,
  FileReports,
  ReportedCopy,
  ReportedOutcome,
  ReportedTerms,
  Status,
  Summary,
} from '../model/report.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';

/** What the outcomes of a file that could be read come to. A `may` never changes it. */
export function statusOf(copies: readonly ReportedCopy[]): Exclude<Status, 'error'> {
  if (copies.length === 0) return 'not-a-copy';
  // That no original is kept is said of each copy, and makes none of them one to look at.
  const outcomes = copies
    .flatMap((copy) => copy.outcomes)
    .filter(({ reason }) => reason?.code !== 'original-not-kept');
  const breaches = outcomes.filter(isBreach);
  if (breaches.some(({ findings }) => findings.some(counts))) return 'breached';
  const isOpen = outcomes.some(
    ({ outcome, severity }) => outcome === 'undetermined' && severity !== 'note',
  );
  const isSuspected = copies.some(({ claim }) => claim.kind === 'suspected');
  if (isSuspected || isOpen) return 'review';
  return breaches.length > 0 ? 'excused' : 'compliant';
}

/** Whether a finding counts: neither the baseline nor a suppression excuses it. */
function counts({ excuse }: { readonly excuse?: Excuse }): boolean {
  return excuse === undefined;
}

function isBreach({ outcome, severity }: ReportedOutcome): boolean {
  return outcome === 'breached' && severity !== 'note';
}

/**
 * The numbers of a run. `errors` counts every file that could not be read or judged in full, whatever
 * its status. What terms ask of the site counts only where the run found a copy under them.
 */
export function summarise(files: FileReports, terms: readonly ReportedTerms[]): Summary {
  // Most files are no copies.
  const others = telling(files);
  const count = (status: Status): number => others.filter((file) => file.status === status).length;
  const claimed = others.filter((file) => file.copies.length > 0);
  const copies = claimed.flatMap((file) => file.copies);
  const inUse = new Set(
    copies.filter(({ claim }) => claim.kind !== 'suspected').map((copy) => copy.terms),
  );
  const outcomes = [
    ...copies.flatMap((copy) => copy.outcomes),
    ...terms.filter(({ id }) => inUse.has(id)).flatMap(({ site }) => site),
  ];
  const findings = (severity: Severity): number =>
    outcomes
      .filter((outcome) => outcome.severity === severity)
      .reduce((sum, outcome) => sum + outcome.findings.filter(counts).length, 0);
  const excused = (by: Excuse['by']): number =>
    outcomes.reduce(
      (sum, outcome) => sum + outcome.findings.filter(({ excuse }) => excuse?.by === by).length,
      0,
    );
  return {
    files: files.length,
    copies: claimed.length,
    compliant: count('compliant'),
    breached: count('breached'),
    excused: count('excused'),
    review: count('review'),
    notACopy: files.length - others.length + count('not-a-copy'),
    errors: others.filter(({ errors }) => errors.length > 0).length,
    findings: { error: findings('error'), warning: findings('warning'), note: findings('note') },
    excusedFindings: { baseline: excused('baseline'), suppression: excused('suppression') },
  };
}

/** Whether findings at least as severe as `failOn` were made. */
export function hasFindings({ findings }: Summary, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some(
    (severity) => findings[severity] > 0,
  );
}

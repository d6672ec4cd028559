import { telling } from '../../model/packed-reports.ts';
import type {
  FileReports,
  ReportedTerms,
  SiteOutcome,
  ReportedOutcome,
} from '../../model/report.ts';

/** A finding that was there when the baseline was made. */
export interface BaselineEntry {
  /** Of the file, relative to the baseline's root, with forward slashes; `.` for the site as a whole. */
  readonly path: string;
  readonly terms: string;
  readonly obligation: string;
  readonly code: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly schemaVersion: 1;
  readonly findings: readonly BaselineEntry[];
}

/** Where entries about the site stand. */
export const SITE = '.';

/** What is judged in a run, as far as a baseline concerns it. */
export interface Judged {
  readonly files: FileReports;
  readonly terms: readonly ReportedTerms[];
}

/**
 * The findings of a run that count, as a baseline. Ordered, so that it is merged and read line by line.
 * `nameOf` gives a file's path in the baseline.
 */
export function baselineOf({ files, terms }: Judged, nameOf: (path: string) => string): Baseline {
  const ofFiles = telling(files).flatMap(({ path, copies }) =>
    copies.flatMap((copy) =>
      copy.outcomes.flatMap((outcome) => entriesOf(nameOf(path), copy.terms, outcome)),
    ),
  );
  const ofSite = terms.flatMap(({ id, site }) =>
    site.flatMap((outcome) => entriesOf(SITE, id, outcome)),
  );
  return baselineWith([...ofSite, ...ofFiles]);
}

/** The same entries give the same baseline, in whatever order they come. */
export function baselineWith(entries: readonly BaselineEntry[]): Baseline {
  return { schemaVersion: 1, findings: [...entries].sort(byPlace) };
}

/** A suppression says already why a finding does not count. */
function entriesOf(
  path: string,
  terms: string,
  { obligation, findings }: ReportedOutcome | SiteOutcome,
): readonly BaselineEntry[] {
  return [...findings]
    .filter(({ excuse }) => excuse?.by !== 'suppression')
    .map(({ code, fingerprint }) => ({ path, terms, obligation, code, fingerprint }));
}

function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [a, b].map(({ path, terms, obligation, code, fingerprint }) =>
    [path, terms, obligation, code, fingerprint].join('\0'),
  );
  if (one === undefined || other === undefined || one === other) return 0;
  return one < other ? -1 : 1;
}

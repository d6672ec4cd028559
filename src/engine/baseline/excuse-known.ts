import { changedReports } from '../../model/packed-reports.ts';
import type { FileReport, FileReports, ReportedTerms } from '../../model/report.ts';
import { statusOf } from '../status.ts';
import { type Baseline, type BaselineEntry, type Judged, SITE } from './baseline.ts';

/** Where the files of a baseline are. */
export interface Places {
  /** A file's path in the baseline. */
  readonly nameOf: (path: string) => string;
  /** Whether the file of that path is still there. */
  readonly exists: (name: string) => boolean;
  /** Whether all files were judged: else one that is gone may stand elsewhere under another name. */
  readonly isWhole: boolean;
}

export interface Compared extends Judged {
  /** Entries of files that were judged, or are gone, whose finding is no more. */
  readonly stale: readonly BaselineEntry[];
}

/**
 * Excuses the findings that the baseline knows. An entry excuses one finding of its own file, however
 * its lines moved; if that file is gone, one of the same fingerprint elsewhere: the file was renamed.
 * Of a second copy of the same article it excuses nothing.
 */
export function excuseKnown(
  { files, terms }: Judged,
  baseline: Baseline,
  places: Places,
): Compared {
  const { nameOf, exists } = places;
  const known = new Entries(baseline.findings);
  const ofSite = terms.map((one) =>
    excuseTerms(one, (fingerprint) => known.take(SITE, fingerprint)),
  );
  const own = changedReports(files, (file) =>
    excuseFile(file, (fingerprint) => known.take(nameOf(file.path), fingerprint)),
  );
  const gone = known.renamed((path) => path !== SITE && !exists(path));
  const all = changedReports(own, (file) =>
    excuseFile(file, (fingerprint) => gone.take(SITE, fingerprint)),
  );
  const { names: judged, isWhole } = lookedAt(files, places);
  const applied = new Set(terms.map(({ id }) => id));
  const isStale = ({ path, terms: id }: BaselineEntry): boolean =>
    path === SITE ? applied.has(id) : judged.has(path);
  return {
    files: all,
    terms: ofSite,
    stale: [...known.left().filter(isStale), ...(isWhole ? gone.left() : [])],
  };
}

/**
 * The files of which it is known what is wrong with them, by their names in the baseline, and whether
 * those are all. What could not be judged may be as it was.
 */
export function lookedAt(
  files: FileReports,
  { nameOf, isWhole }: Places,
): { readonly names: ReadonlySet<string>; readonly isWhole: boolean } {
  const judged = files.filter(({ status }) => status !== 'error');
  return {
    names: new Set(judged.map(({ path }) => nameOf(path))),
    isWhole: isWhole && judged.length === files.length,
  };
}

function excuseFile(file: FileReport, isKnown: (fingerprint: string) => boolean): FileReport {
  if (file.copies.length === 0) return file;
  const copies = file.copies.map((copy) => ({
    ...copy,
    outcomes: copy.outcomes.map((outcome) => ({
      ...outcome,
      findings: outcome.findings.map((finding) => excuse(finding, isKnown)),
    })),
  }));
  return { ...file, copies, status: file.status === 'error' ? file.status : statusOf(copies) };
}

function excuseTerms(
  terms: ReportedTerms,
  isKnown: (fingerprint: string) => boolean,
): ReportedTerms {
  const site = terms.site.map((outcome) => ({
    ...outcome,
    findings: outcome.findings.map((finding) => excuse(finding, isKnown)),
  }));
  return { ...terms, site };
}

function excuse<F extends { readonly fingerprint: string; readonly excuse?: unknown }>(
  finding: F,
  isKnown: (fingerprint: string) => boolean,
): F {
  if (finding.excuse !== undefined || !isKnown(finding.fingerprint)) return finding;
  return { ...finding, excuse: { by: 'baseline' } };
}

/** Entries, each of which excuses once. */
class Entries {
  readonly #left = new Map<string, BaselineEntry[]>();

  constructor(
    entries: readonly BaselineEntry[],
    pathOf: (entry: BaselineEntry) => string = ({ path }) => path,
  ) {
    for (const entry of entries) {
      const key = keyOf(pathOf(entry), entry.fingerprint);
      const alike = this.#left.get(key);
      if (alike === undefined) this.#left.set(key, [entry]);
      else alike.push(entry);
    }
  }

  take(path: string, fingerprint: string): boolean {
    return this.#left.get(keyOf(path, fingerprint))?.pop() !== undefined;
  }

  /** Takes out those of files that are gone; they are found by their fingerprint alone. */
  renamed(isGone: (path: string) => boolean): Entries {
    const gone: BaselineEntry[] = [];
    const known = new Map<string, boolean>();
    for (const [key, entries] of this.#left) {
      const path = entries[0]?.path;
      if (path === undefined) continue;
      const isOne = known.get(path) ?? isGone(path);
      known.set(path, isOne);
      if (!isOne) continue;
      gone.push(...entries);
      this.#left.delete(key);
    }
    return new Entries(gone, () => SITE);
  }

  left(): readonly BaselineEntry[] {
    return [...this.#left.values()].flat();
  }
}

function keyOf(path: string, fingerprint: string): string {
  return `${path}\0${fingerprint}`;
}

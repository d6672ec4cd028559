import type {
  FileError,
  FileReport,
  ReportedCopy,
  ReportedNotice,
  Status,
} from '../../model/report.ts';
import { plainFile } from '../../model/packed-reports.ts';
import type { Permission } from '../../model/site.ts';

/** A file's report, and what is to be tidied up in it. */
export interface CheckedFile {
  readonly report: FileReport;
  readonly notices: readonly ReportedNotice[];
}

/** What is written of a file that was judged: all but its name, which another file may have. */
interface StoredReport {
  readonly status: Status;
  readonly copies: readonly ReportedCopy[];
  readonly notices: readonly ReportedNotice[];
  readonly errors?: readonly FileError[];
  /** By their places in the ledger, those because of which outcomes are met, in the outcomes' order. */
  readonly permissions: readonly number[];
  /** The only day on which it holds. */
  readonly day?: string;
}

/** Whether the report of a file says nothing but that it is no copy. */
export function isPlain({ report, notices }: CheckedFile): boolean {
  return report.status === 'not-a-copy' && report.copies.length + notices.length === 0;
}

const NONE: readonly never[] = [];

export function plainReport(path: string, sha256: string): CheckedFile {
  return { report: plainFile(path, sha256), notices: NONE };
}

/**
 * The same, but none of its strings is a part of the file's text: each would keep the whole of it in
 * memory until the report is written.
 */
export function withoutText(
  { report, notices }: CheckedFile,
  known: readonly Permission[],
): CheckedFile {
  const { path, status, sha256, copies, errors } = report;
  const fresh = JSON.parse(JSON.stringify({ copies, errors, notices })) as Pick<
    FileReport,
    'copies' | 'errors'
  > &
    Pick<CheckedFile, 'notices'>;
  return {
    report: {
      path,
      status,
      sha256,
      copies: permitted(fresh.copies, permissionsOf(copies, known), known),
      errors: fresh.errors,
    },
    notices: fresh.notices,
  };
}

/** By their places in the ledger, in the outcomes' order. */
function permissionsOf(
  copies: readonly ReportedCopy[],
  known: readonly Permission[],
): readonly number[] {
  const records = known.map(({ record }) => record);
  return copies.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ permission }) =>
      permission === undefined ? [] : records.indexOf(permission),
    ),
  );
}

/** `day`: the day of the run, if what a file says holds until some day. */
export function encodeReport(
  { report: { status, copies, errors }, notices }: CheckedFile,
  known: readonly Permission[],
  day: string | undefined,
): Uint8Array {
  const stored: StoredReport = {
    status,
    copies,
    notices: notices.map((notice) => ({ ...notice, path: '' })),
    ...(errors.length === 0 ? {} : { errors }),
    permissions: permissionsOf(copies, known),
    ...(day === undefined ? {} : { day }),
  };
  return Buffer.from(JSON.stringify(stored));
}

/** A file as another run, or another thread, judged it; undefined if that does not hold on this day. */
export function decodeReport(
  bytes: Uint8Array,
  { path, sha256 }: Pick<FileReport, 'path' | 'sha256'>,
  known: readonly Permission[],
  today: string,
): CheckedFile | undefined {
  const stored = JSON.parse(Buffer.from(bytes).toString()) as StoredReport;
  if (stored.day !== undefined && stored.day !== today) return undefined;
  const { status, notices, errors = NONE, permissions } = stored;
  const copies = permitted(stored.copies, permissions, known);
  return {
    report: { path, status, sha256, copies, errors },
    notices: notices.map((notice) => ({ ...notice, path })),
  };
}

/** By the record itself, not by another one that says the same, a run knows what was of use. */
function permitted(
  copies: readonly ReportedCopy[],
  permissions: readonly number[],
  known: readonly Permission[],
): readonly ReportedCopy[] {
  if (permissions.length === 0) return copies;
  const left = permissions.values();
  return copies.map((copy) => ({
    ...copy,
    outcomes: copy.outcomes.map((outcome) => {
      if (outcome.permission === undefined) return outcome;
      const found = known[left.next().value ?? -1];
      if (found === undefined) throw new RangeError('a permission that is not in the ledger');
      return { ...outcome, permission: found.record };
    }),
  }));
}

import { failure } from '../messages/failure.ts';
import type { UnlikeParts } from '../messages/failure-words.ts';
import type { Messages } from '../messages/messages.ts';
import type { Report, ReportedNotice, ReportedTerms } from '../model/report.ts';
import { quote } from '../terms/quote.ts';
import { compare, inPlaceOrder } from './notice-order.ts';
import { countCopies, recountQuotas } from './quota.ts';
import { summarise } from './status.ts';

/** A report of a part, and the file that it was read from. */
export interface PartialReport {
  readonly report: Report;
  readonly shown: string;
}

export interface MergedReport {
  readonly report: Report;
  /** Whether the parts together are every file of the site. */
  readonly isWhole: boolean;
}

/**
 * One report of the parts of a run, the same as if it had not been divided. Throws a `UserError` if a part
 * is missing or given twice, or if the parts are not of one run.
 */
export function mergeReports(parts: readonly PartialReport[], messages: Messages): MergedReport {
  const [first] = parts;
  if (first === undefined) throw failure((say) => say.nothingToMerge);
  checkParts(parts);
  for (const part of parts) checkAlike(first, part);
  const reports = parts.map(({ report }) => report);
  const files = inOrder(
    reports.flatMap((report) => report.files),
    ({ path }) => path,
  );
  const twice = files.find(({ path }, at) => path === files[at + 1]?.path);
  if (twice !== undefined) throw failure((say) => say.fileInTwo(quote(twice.path)));
  const { shard, ...rest } = first.report;
  const terms = recountQuotas(
    inOrder(
      unique(
        reports.flatMap((report) => report.terms),
        ({ id }) => id,
      ),
      ({ id }) => id,
    ),
    countCopies(files, shard?.whole === true),
    messages,
  );
  const merged = {
    ...rest,
    terms,
    summary: summarise(files, terms),
    unusableOriginals: inOrder(
      unique(
        reports.flatMap((report) => report.unusableOriginals),
        ({ name }) => name,
      ),
      ({ name }) => name,
    ),
    notices: inPlaceOrder(
      unique(
        reports.flatMap(({ notices }) => notices).filter((notice) => isOfWhole(notice, reports)),
        (notice) => JSON.stringify(notice),
      ),
    ),
    files,
  };
  return { report: merged, isWhole: shard?.whole === true };
}

/** What one part has no need of another may have. */
function isOfWhole({ code, path, place }: ReportedNotice, reports: readonly Report[]): boolean {
  return (
    code !== 'permission-unused' ||
    reports.every(({ notices }) =>
      notices.some(
        (other) =>
          other.code === code && other.path === path && other.place?.start === place?.start,
      ),
    )
  );
}

function checkParts(parts: readonly PartialReport[]): void {
  const count = parts[0]?.report.shard?.count;
  const found = new Map<number, string>();
  for (const { report, shown } of parts) {
    const { shard } = report;
    if (shard === undefined || shard.count !== count)
      throw failure((say) => say.otherRun(quote(shown)));
    const other = found.get(shard.index);
    if (other !== undefined)
      throw failure((say) => say.samePart([quote(other), quote(shown)], shard.index));
    found.set(shard.index, shown);
  }
  for (let index = 1; index <= (count ?? 0); index += 1)
    if (!found.has(index)) throw failure((say) => say.partMissing(index, count ?? 0));
}

/** What must be the same in every part of a run. */
function checkAlike(first: PartialReport, other: PartialReport): void {
  const reason = differenceOf(first.report, other.report);
  if (reason !== undefined)
    throw failure((say) => say.unlike([quote(first.shown), quote(other.shown)], reason));
}

function differenceOf(a: Report, b: Report): UnlikeParts | undefined {
  if (a.tool.version !== b.tool.version) return 'version';
  if (a.language !== b.language) return 'language';
  const same = (one: ReportedTerms): boolean => {
    const other = b.terms.find(({ id }) => id === one.id);
    return other === undefined || JSON.stringify(one) === JSON.stringify(other);
  };
  return a.terms.every(same) ? undefined : 'terms';
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function inOrder<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...values].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

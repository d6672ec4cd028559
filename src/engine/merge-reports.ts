import type { Messages } from '../messages/messages.ts';
import { UserError } from '../model/errors.ts';
import type { Report, ReportedNotice, ReportedTerms } from '../model/report.ts';
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
  if (first === undefined)
    throw new UserError('No reports were given to merge.', {
      hint: 'Give what “republint check --shard 1/3 --format json=part-1.json” and the other parts wrote.',
    });
  checkParts(parts);
  for (const part of parts) checkAlike(first, part);
  const reports = parts.map(({ report }) => report);
  const files = inOrder(
    reports.flatMap((report) => report.files),
    ({ path }) => path,
  );
  const twice = files.find(({ path }, at) => path === files[at + 1]?.path);
  if (twice !== undefined)
    throw new UserError(`Two of the reports tell of the file "${twice.path}".`, {
      hint: 'Merge the reports of one run, each of another part.',
    });
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
      throw new UserError(`"${shown}" is not the report of a part of the same run.`, {
        hint: 'Merge the reports that “republint check --shard 1/3”, “2/3” and “3/3” write as JSON.',
      });
    const other = found.get(shard.index);
    if (other !== undefined)
      throw new UserError(
        `"${other}" and "${shown}" are both the report of part ${String(shard.index)}.`,
      );
    found.set(shard.index, shown);
  }
  for (let index = 1; index <= (count ?? 0); index += 1)
    if (!found.has(index))
      throw new UserError(`The report of part ${String(index)} of ${String(count)} is missing.`, {
        hint: 'What it would say is not known; run that part, and merge again.',
      });
}

/** What must be the same in every part of a run. */
function checkAlike(first: PartialReport, other: PartialReport): void {
  const reason = differenceOf(first.report, other.report);
  if (reason !== undefined)
    throw new UserError(`"${first.shown}" and "${other.shown}" were not made alike: ${reason}.`, {
      hint: 'Run every part with the same version, packs and options.',
    });
}

function differenceOf(a: Report, b: Report): string | undefined {
  if (a.tool.version !== b.tool.version) return 'another version of republint';
  if (a.language !== b.language) return 'another language';
  const same = (one: ReportedTerms): boolean => {
    const other = b.terms.find(({ id }) => id === one.id);
    return other === undefined || JSON.stringify(one) === JSON.stringify(other);
  };
  return a.terms.every(same) ? undefined : 'other terms, or another configuration';
}

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function inOrder<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return [...values].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

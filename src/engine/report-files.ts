import { ReportPacker } from '../model/packed-reports.ts';
import type { FileReports, ReportedNotice } from '../model/report.ts';
import type { Pack } from '../model/terms.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import type { CheckedFile } from './cache/stored-report.ts';
import { describeSource, pathOf, type PreparedRun } from './prepare.ts';
import { fileAt } from './report-path.ts';
import type { PacksInForce } from './shelf.ts';

/** What came of the files of a run. */
export interface JudgedFiles {
  /** In the order of the sources. */
  readonly files: FileReports;
  readonly notices: readonly ReportedNotice[];
  /** Those by which any of them was judged. */
  readonly packs: ReadonlySet<Pack>;
}

/** Reports every file of a run. What judges them is loaded only if the cache does not know them all. */
export async function reportFiles(
  run: PreparedRun,
  cache: JudgedCache | undefined,
): Promise<JudgedFiles> {
  const { options, sources } = run;
  options.onStart?.(sources.length);
  const used = new Set<PacksInForce>();
  // Of a hundred thousand files nothing is held that can be had again.
  const reports = new ReportPacker(sources.length, (at) => pathOf(sources[at] ?? ''));
  const notices: (readonly ReportedNotice[])[] = [];
  const rest: number[] = [];
  let done = 0;
  let copies = 0;
  const tell = (index: number, { report, notices: own }: CheckedFile): void => {
    reports.add(index, report);
    if (own.length > 0) notices[index] = own;
    done += 1;
    if (report.copies.length > 0) copies += 1;
    options.onProgress?.({ done, of: sources.length, copies });
  };
  sources.forEach((source, index) => {
    const facts = describeSource(source, run);
    used.add(facts.inForce);
    const known =
      typeof source === 'string' ? cache?.unchanged(fileAt(options.cwd, source), facts) : undefined;
    if (known === undefined) rest.push(index);
    else tell(index, known);
  });
  options.lap?.('cache');
  const packs = new Set([...used].flatMap((inForce) => inForce.packs));
  if (rest.length > 0) {
    const { judgeFiles } = await import('./judge-files.ts');
    await judgeFiles({ run, packs, ...(cache === undefined ? {} : { cache }) }, rest, tell);
  }
  if (done < sources.length) throw new RangeError('a file of which nothing was told');
  return { files: reports.packed(), notices: notices.flat(), packs };
}

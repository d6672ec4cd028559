import type { FileReport, ReportedNotice } from '../model/report.ts';
import type { Steps } from '../model/steps.ts';
import type { Pack } from '../model/terms.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import type { CheckedFile } from './cache/stored-report.ts';
import { isCandidate, judgeFile, notJudged, scanFile, tooSlow } from './check-file.ts';
import { type Ending, inTime } from './in-time.ts';
import { openSource, type PreparedRun, type Source } from './prepare.ts';

/** What came of the files of a run. */
export interface JudgedFiles {
  /** In the order of the sources. */
  readonly files: readonly FileReport[];
  readonly notices: readonly ReportedNotice[];
  /** Those by which any of them was judged. */
  readonly packs: ReadonlySet<Pack>;
}

/** Judges the files of a run, one after the other. */
export async function judgeFiles(
  run: PreparedRun,
  cache: JudgedCache | undefined,
): Promise<JudgedFiles> {
  const { options, sources } = run;
  const files: FileReport[] = [];
  const notices: ReportedNotice[] = [];
  const packs = new Set<Pack>();
  let copies = 0;
  await inTime(
    {
      items: sources,
      begin: (source) => check(source, run, packs, cache),
      tell: (source, ending) => {
        if (ending.kind === 'failed') options.onBug?.(source.path, ending.error);
        const checked = ending.kind === 'done' ? ending.value : unfinished(source, ending, run);
        files.push(checked.report);
        notices.push(...checked.notices);
        if (checked.report.copies.length > 0) copies += 1;
        options.onProgress?.({ done: files.length, of: sources.length, copies });
      },
    },
    run.timeLimit * 1000,
  );
  return { files, notices, packs };
}

function* check(
  source: Source,
  run: PreparedRun,
  packs: Set<Pack>,
  cache: JudgedCache | undefined,
): Steps<CheckedFile> {
  const { fileOptions } = run;
  const { lap } = fileOptions;
  const file = openSource(source, run);
  lap?.('read');
  for (const pack of file.inForce.packs) packs.add(pack);
  const kept = 'file' in source ? cache?.find(file) : undefined;
  lap?.('cache');
  if (kept?.checked !== undefined) return kept.checked;
  const scanned = scanFile(file, fileOptions);
  lap?.('look');
  if (!isCandidate(scanned)) {
    const checked = { report: scanned, notices: [] };
    kept?.keep(checked);
    return checked;
  }
  const judged = yield* judgeFile(scanned, fileOptions);
  kept?.keep(judged, judged.document);
  lap?.('judge');
  return judged;
}

function unfinished(
  { path }: Source,
  ending: Exclude<Ending<unknown>, { readonly kind: 'done' }>,
  { fileOptions, timeLimit }: PreparedRun,
): CheckedFile {
  const report =
    ending.kind === 'failed'
      ? notJudged(path, ending.error, fileOptions)
      : tooSlow(path, timeLimit, fileOptions);
  return { report, notices: [] };
}

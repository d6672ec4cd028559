import type { Steps } from '../model/steps.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import { type CheckedFile, withoutText } from './cache/stored-report.ts';
import { isCandidate, judgeFile, notJudged, scanFile, tooSlow } from './check-file.ts';
import { type Ending, inTime } from './in-time.ts';
import { openSource, type PreparedRun, type Source } from './prepare.ts';
import type { SourceToJudge } from './source-to-judge.ts';

/** Judges files of a run, one after the other, and tells of each by its place in the list. */
export async function judgeFiles(
  run: PreparedRun,
  items: readonly SourceToJudge[],
  cache: JudgedCache | undefined,
  tell: (at: number, checked: CheckedFile) => void,
): Promise<void> {
  let at = 0;
  await inTime(
    {
      items,
      begin: (item) => check(item, run, cache),
      tell: ({ source }, ending) => {
        if (ending.kind === 'failed') run.options.onBug?.(source.path, ending.error);
        tell(at, ending.kind === 'done' ? ending.value : unfinished(source, ending, run));
        at += 1;
      },
    },
    run.timeLimit * 1000,
  );
}

function* check(
  { source, facts }: SourceToJudge,
  { fileOptions }: PreparedRun,
  cache: JudgedCache | undefined,
): Steps<CheckedFile> {
  const { lap } = fileOptions;
  const file = openSource(source, facts);
  lap?.('read');
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
  return withoutText(judged, fileOptions.site.permissions);
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

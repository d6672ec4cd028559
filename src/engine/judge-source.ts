import type { Steps } from '../model/steps.ts';
import type { JudgedCache, KeptFile } from './cache/judged-cache.ts';
import { type CheckedFile, decodeReport, withoutText } from './cache/stored-report.ts';
import { type Candidate, isCandidate, judgeFile, scanFile } from './check-file.ts';
import type { Ending } from './in-time.ts';
import { describeSource, isGiven, openSource, type PreparedRun } from './prepare.ts';
import type { JudgedElsewhere } from './workers/crew.ts';
import type { Staff } from './workers/staff.ts';

/** A file that is to be judged, by whomever. */
export interface Task {
  /** Its place among the run's sources. */
  readonly at: number;
  readonly candidate: Candidate;
  readonly keep?: (judged: KeptFile) => void;
}

/** What is the same for every source of a run. */
export interface Work {
  readonly run: PreparedRun;
  readonly cache?: JudgedCache;
  readonly staff?: Staff<Task>;
}

/**
 * Reads the article that has a place among a run's sources, and judges it unless it is known, is no copy,
 * or can be left to others.
 */
export function* judgeSource(at: number, work: Work): Steps<CheckedFile | Task> {
  const { run, cache, staff } = work;
  const { fileOptions, sources, options } = run;
  const { lap } = fileOptions;
  const source = sources[at];
  if (source === undefined) throw new RangeError(`no source has place ${at}`);
  const file = openSource(source, describeSource(source, run), options.cwd);
  lap?.('read');
  const found = isGiven(source) ? undefined : cache?.find(file);
  lap?.('cache');
  if (found?.checked !== undefined) return found.checked;
  const scanned = scanFile(file, fileOptions);
  lap?.('look');
  if (!isCandidate(scanned)) {
    const checked = { report: scanned, notices: [] };
    found?.keep(checked);
    return checked;
  }
  const task = { at, candidate: scanned, ...(found === undefined ? {} : { keep: found.keep }) };
  return staff?.wantsTask() === true ? task : yield* judgeTask(task, work);
}

/** Judges a file on this thread. */
export function* judgeTask(task: Task, { run, staff }: Work): Steps<CheckedFile> {
  const { candidate, keep } = task;
  const { fileOptions } = run;
  const judged = yield* judgeFile(candidate, fileOptions);
  keep?.(judged);
  fileOptions.lap?.('judge');
  staff?.hasJudged(task);
  return withoutText(judged, fileOptions.site.permissions);
}

/** What came of a file in another thread. Never throws: nobody would catch it. */
export function judgedElsewhere(
  ending: Ending<JudgedElsewhere>,
  { candidate, keep }: Task,
  { run }: Work,
): Ending<CheckedFile> {
  if (ending.kind !== 'done') return ending;
  const { report, isOfDay, problems } = ending.value;
  const { site, asOf, today, originals } = run.fileOptions;
  try {
    for (const problem of problems) originals?.store.meet(problem);
    const value = decodeReport(report, candidate, site.permissions, asOf ?? today);
    if (value === undefined) throw new RangeError('a thread judges by another day');
    keep?.({ ...value, isOfDay, encoded: report });
    return { kind: 'done', value };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

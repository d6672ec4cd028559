import type { Steps } from '../model/steps.ts';
import type { Pack } from '../model/terms.ts';
import type { JudgedCache, KeptFile } from './cache/judged-cache.ts';
import { type CheckedFile, decodeReport } from './cache/stored-report.ts';
import { type Candidate, isCandidate, judgeFile, scanFile } from './check-file.ts';
import type { Ending } from './in-time.ts';
import { openSource, type PreparedRun, type Source } from './prepare.ts';
import type { JudgedElsewhere } from './workers/crew.ts';
import type { Staff } from './workers/staff.ts';

/** A file that is to be judged, by whomever. */
export interface Task {
  /** Of its source, among all. */
  readonly place: number;
  readonly candidate: Candidate;
  readonly keep?: (judged: KeptFile) => void;
}

/** What is the same for every source of a run. */
export interface Work {
  readonly run: PreparedRun;
  /** Those by which any file was judged are added. */
  readonly packs: Set<Pack>;
  readonly cache?: JudgedCache;
  readonly staff?: Staff<Task>;
}

/** Reads an article, and judges it unless it is known, is no copy, or can be left to others. */
export function* judgeSource(source: Source, place: number, work: Work): Steps<CheckedFile | Task> {
  const { run, packs, cache, staff } = work;
  const { fileOptions } = run;
  const { lap } = fileOptions;
  const file = openSource(source, run);
  lap?.('read');
  for (const pack of file.inForce.packs) packs.add(pack);
  const found = 'file' in source ? cache?.find(file) : undefined;
  lap?.('cache');
  if (found?.checked !== undefined) return found.checked;
  const scanned = scanFile(file, fileOptions);
  lap?.('look');
  if (!isCandidate(scanned)) {
    const checked = { report: scanned, notices: [] };
    found?.keep(checked);
    return checked;
  }
  const task = { place, candidate: scanned, ...(found === undefined ? {} : { keep: found.keep }) };
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
  // No more of it: the rest would keep the text of every copy in memory.
  const { report, notices } = judged;
  return { report, notices };
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

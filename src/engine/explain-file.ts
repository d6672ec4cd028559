import { failure } from '../messages/failure.ts';
import type { Format } from '../model/document.ts';
import type { FileReport, ReportedClaim, ReportedSignal, ReportedTerms } from '../model/report.ts';
import {
  type Candidate,
  isCandidate,
  type JudgedFile,
  judgeFile,
  scanFile,
  tooSlow,
} from './check-file.ts';
import { type Ending, inTime } from './in-time.ts';
import { reportClaim, reportSignal } from './judge.ts';
import {
  describeSource,
  openSource,
  prepareRun,
  type PreparedRun,
  type RunOptions,
} from './prepare.ts';
import { reportTerms } from './site.ts';

/** Why a file is or is not a copy, and all that was found about it. */
export interface Explanation {
  readonly file: FileReport;
  readonly format: Format;
  /** The packs that were considered. */
  readonly terms: readonly ReportedTerms[];
  /** Every signal that was weighed; empty if the file could not be read. */
  readonly signals: readonly ReportedSignal[];
  /** The claim nearest to the line, if the file is no copy. */
  readonly nearest?: ReportedClaim;
}

/** Explains the one file that the options name. Throws a `UserError` like `runCheck`. */
export async function explainFile(options: RunOptions): Promise<Explanation> {
  const run = await prepareRun(options);
  const [source] = run.sources;
  if (source === undefined || run.sources.length > 1)
    throw failure((say) => say.explainOne(run.sources.length));
  const file = openSource(source, describeSource(source, run), run.options.cwd);
  const about = {
    format: file.format,
    terms: file.inForce.packs.map((pack) => reportTerms(pack, run.fileOptions)),
  };
  const scanned = scanFile(file, run.fileOptions, 'every file');
  if (!isCandidate(scanned)) return { ...about, file: scanned, signals: [] };
  const judged = await judgeInTime(scanned, run);
  if (judged === undefined) {
    const report = tooSlow(file.path, run.timeLimit, run.fileOptions);
    return { ...about, file: report, signals: [] };
  }
  const { report, recognition, tools } = judged;
  return {
    ...about,
    file: report,
    signals: recognition.signals.map((signal) => reportSignal(signal, tools)),
    ...(recognition.nearest === undefined
      ? {}
      : { nearest: reportClaim(recognition.nearest, tools) }),
  };
}

/** Undefined if that takes too long. */
async function judgeInTime(
  candidate: Candidate,
  { fileOptions, timeLimit }: PreparedRun,
): Promise<JudgedFile | undefined> {
  const endings: Ending<JudgedFile>[] = [];
  const work = {
    items: [candidate],
    begin: (one: Candidate) => judgeFile(one, fileOptions),
    tell: (_: Candidate, ending: Ending<JudgedFile>) => endings.push(ending),
  };
  await inTime(work, timeLimit * 1000);
  const [ending] = endings;
  if (ending?.kind === 'failed') throw ending.error;
  return ending?.kind === 'done' ? ending.value : undefined;
}

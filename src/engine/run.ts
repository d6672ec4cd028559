import type { FileReport, Report } from '../model/report.ts';
import type { Pack } from '../model/terms.ts';
import { isCandidate, judgeFile, notJudged, scanFile } from './check-file.ts';
import { unusableOriginals } from './originals/unusable.ts';
import { today } from './option-values.ts';
import { openSource, prepareRun, type PreparedRun, type RunOptions } from './prepare.ts';
import { reportTerms } from './site.ts';
import { summarise } from './status.ts';
import { VERSION } from './version.ts';

/** Where the report's schema can be read. */
const SCHEMA = 'https://unpkg.com/republint/rules/report.schema.json';

/** Checks files and says of each what it owes. Throws a `UserError` before anything is judged. */
export async function runCheck(options: RunOptions): Promise<Report> {
  const run = await prepareRun(options);
  const used = new Set<Pack>();
  const files: FileReport[] = [];
  for (const source of run.sources) {
    // Nothing is awaited for a file that is no copy: that would cost more than reading it.
    const judged = check(source, run, used);
    files.push(judged instanceof Promise ? await judged : judged);
  }
  const terms = [...new Set([...run.shelf.usual.packs, ...used])]
    .filter((pack) => used.has(pack))
    .map((pack) => reportTerms(pack, { ...run.fileOptions, today: today() }));
  return {
    $schema: SCHEMA,
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language: options.language,
    terms,
    summary: summarise(files, terms),
    unusableOriginals: unusableOriginals(run.fileOptions.originals, run.fileOptions.messages),
    notices: [],
    files,
  };
}

function check(
  source: PreparedRun['sources'][number],
  run: PreparedRun,
  used: Set<Pack>,
): FileReport | Promise<FileReport> {
  const { fileOptions, options } = run;
  const failed = (error: unknown): FileReport => {
    options.onBug?.(source.path, error);
    return notJudged(source.path, error, fileOptions);
  };
  try {
    const file = openSource(source, run);
    for (const pack of file.inForce.packs) used.add(pack);
    const scanned = scanFile(file, fileOptions);
    if (!isCandidate(scanned)) return scanned;
    return judgeFile(scanned, fileOptions).then(({ report }) => report, failed);
  } catch (error) {
    return failed(error);
  }
}

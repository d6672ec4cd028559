import { existsSync } from 'node:fs';
import type { Messages } from '../messages/messages.ts';
import type { CountedCopies } from '../model/facts.ts';
import type { RunReport, ReportedNotice } from '../model/report.ts';
import type { Judged } from './baseline/baseline.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import { reportFiles } from './report-files.ts';
import { unusableOriginals } from './originals/unusable.ts';
import { permissionNotices } from './permissions/report-notices.ts';
import { compare, inPlaceOrder } from './notice-order.ts';
import { prepareRun, type PreparedRun, type RunOptions } from './prepare.ts';
import { countCopies } from './quota.ts';
import { reportTerms } from './site.ts';
import { summarise } from './status.ts';
import { VERSION } from './version.ts';
import { judgesWholeSite, namesWholeSite } from './whole-site.ts';

/** Where the report's schema can be read. */
const SCHEMA = 'https://unpkg.com/republint/rules/report.schema.json';

/** As many files as take longer to judge than a cache takes to read. */
const WORTH_A_CACHE = 10;

/** Checks files and says of each what it owes. Throws a `UserError` before anything is judged. */
export async function runCheck(options: RunOptions): Promise<RunReport> {
  const run = await prepareRun(options);
  const cache = await openCache(run);
  const judged = await reportFiles(run, cache);
  if (cache !== undefined)
    (options.afterwards ?? doNow)(() => {
      cache.save();
    });
  const { shard } = options;
  const copiesOf =
    shard === undefined
      ? countCopies(judged.files, judgesWholeSite(options))
      : (): CountedCopies | undefined => undefined;
  const usedTerms = [...judged.packs]
    .sort((a, b) => compare(a.id, b.id))
    .map((pack) => reportTerms(pack, run.fileOptions, copiesOf(pack.id)));
  const { messages, originals } = run.fileOptions;
  const known = await excuseKnown({ files: judged.files, terms: usedTerms }, run, messages);
  const { files, terms } = known;
  const permissions = await permissionNotices(run, { files: judged.files, terms: usedTerms });
  return {
    $schema: SCHEMA,
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language: options.language,
    ...(shard === undefined ? {} : { shard: { ...shard, whole: namesWholeSite(options) } }),
    terms,
    summary: summarise(files, terms),
    unusableOriginals: unusableOriginals(originals, messages),
    notices: inPlaceOrder([...known.notices, ...permissions, ...judged.notices]),
    files,
  };
}

/** Without a baseline nothing more is loaded. */
async function excuseKnown(
  judged: Judged,
  { options }: PreparedRun,
  messages: Messages,
): Promise<Judged & { readonly notices: readonly ReportedNotice[] }> {
  const { baseline, shard, cwd, config } = options;
  // What a part of a run cannot tell: whether a file stands in another part under another name.
  if (baseline === undefined || shard !== undefined) return { ...judged, notices: [] };
  if (!baseline.isNamed && !existsSync(baseline.file)) return { ...judged, notices: [] };
  const { applyBaseline } = await import('./baseline/apply-baseline.ts');
  return applyBaseline(
    judged,
    baseline,
    { cwd, root: config.root, isWhole: judgesWholeSite(options) },
    messages,
  );
}

/** For a handful of files no cache is read that nobody asked for. */
async function openCache(run: PreparedRun): Promise<JudgedCache | undefined> {
  const { cache, lap } = run.options;
  if (cache === undefined || (!cache.isNamed && run.sources.length < WORTH_A_CACHE))
    return undefined;
  const opened = await (await import('./cache/judged-cache.ts')).openJudgedCache(run, cache);
  lap?.('cache');
  return opened;
}

function doNow(work: () => void): void {
  work();
}

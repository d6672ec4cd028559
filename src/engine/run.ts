import { existsSync } from 'node:fs';
import type { Messages } from '../messages/messages.ts';
import type { FileReport, Report, ReportedNotice } from '../model/report.ts';
import type { Judged } from './baseline/baseline.ts';
import type { JudgedCache } from './cache/judged-cache.ts';
import { withoutText, type CheckedFile } from './cache/stored-report.ts';
import type * as checking from './check-file.ts';
import { unusableOriginals } from './originals/unusable.ts';
import { permissionNotices } from './permissions/report-notices.ts';
import { compare, inPlaceOrder } from './notice-order.ts';
import {
  describeSource,
  openSource,
  prepareRun,
  type PreparedRun,
  type RunOptions,
  type SourceFacts,
} from './prepare.ts';
import type { PacksInForce } from './shelf.ts';
import { reportTerms } from './site.ts';
import { summarise } from './status.ts';
import { VERSION } from './version.ts';
import { judgesWholeSite, namesWholeSite } from './whole-site.ts';

/** Where the report's schema can be read. */
const SCHEMA = 'https://unpkg.com/republint/rules/report.schema.json';

/** As many files as take longer to judge than a cache takes to read. */
const WORTH_A_CACHE = 10;

/** Checks files and says of each what it owes. Throws a `UserError` before anything is judged. */
export async function runCheck(options: RunOptions): Promise<Report> {
  const run = await prepareRun(options);
  const used = new Set<PacksInForce>();
  const judged: FileReport[] = [];
  const notices: ReportedNotice[] = [];
  const cache = await openCache(run);
  let judge: Judge | undefined;
  let copies = 0;
  for (const source of run.sources) {
    const facts = describeSource(source, run);
    used.add(facts.inForce);
    const known =
      'file' in source && source.content === undefined
        ? cache?.unchanged(source.file, facts)
        : undefined;
    if (known !== undefined) options.lap?.('cache');
    // Nothing is awaited for a file that is no copy: that would cost more than reading it.
    const judging = known ?? check(source, facts, run, (judge ??= await loadJudge()), cache);
    const checked = judging instanceof Promise ? await judging : judging;
    judged.push(checked.report);
    if (checked.notices.length > 0) notices.push(...checked.notices);
    if (checked.report.copies.length > 0) copies += 1;
    options.onProgress?.({ done: judged.length, of: run.sources.length, copies });
  }
  if (cache !== undefined)
    (options.afterwards ?? doNow)(() => {
      cache.save();
    });
  const usedTerms = [...new Set([...used].flatMap(({ packs }) => packs))]
    .sort((a, b) => compare(a.id, b.id))
    .map((pack) => reportTerms(pack, run.fileOptions));
  const { shard } = options;
  const { messages, originals } = run.fileOptions;
  const known = await excuseKnown({ files: judged, terms: usedTerms }, run, messages);
  const { files, terms } = known;
  const permissions = await permissionNotices(run, { files: judged, terms: usedTerms });
  return {
    $schema: SCHEMA,
    schemaVersion: 1,
    tool: { name: 'republint', version: VERSION },
    language: options.language,
    ...(shard === undefined ? {} : { shard: { ...shard, whole: namesWholeSite(options) } }),
    terms,
    summary: summarise(files, terms),
    unusableOriginals: unusableOriginals(originals, messages),
    notices: inPlaceOrder([...known.notices, ...permissions, ...notices]),
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

type Judge = typeof checking;

/** Where nothing changed it is not needed. */
async function loadJudge(): Promise<Judge> {
  return import('./check-file.ts');
}

function check(
  source: PreparedRun['sources'][number],
  facts: SourceFacts,
  run: PreparedRun,
  { isCandidate, judgeFile, notJudged, scanFile }: Judge,
  cache: JudgedCache | undefined,
): CheckedFile | Promise<CheckedFile> {
  const { fileOptions, options } = run;
  const { lap } = options;
  const failed = (error: unknown): CheckedFile => {
    options.onBug?.(source.path, error);
    return { report: notJudged(source.path, error, fileOptions), notices: [] };
  };
  try {
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
    const judging = judgeFile(scanned, fileOptions).then((checked) => {
      kept?.keep(checked, checked.document);
      lap?.('judge');
      return withoutText(checked, fileOptions.site.permissions);
    });
    return judging.catch(failed);
  } catch (error) {
    return failed(error);
  }
}

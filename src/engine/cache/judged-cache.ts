import { hash, randomBytes } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  realpathSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../originals/make-folder.ts';
import { writeWhole } from '../../originals/write-whole.ts';
import type { FileToCheck } from '../check-file.ts';
import type { PreparedRun } from '../prepare.ts';
import { judgesWholeSite } from '../whole-site.ts';
import { bounded } from './bounded.ts';
import { type CacheContent, decodeCache, encodeCache } from './cache-file.ts';
import { codeIdentity } from './code-identity.ts';
import { keysOfFiles, runKeyOf } from './keys.ts';
import { type CachePlace, mayBelieve, repositoryAbove } from './place.ts';
import { decodeReport, encodeReport, isPlain, plainReport } from './stored-report.ts';
import type { CheckedFile } from './stored-report.ts';
import { tidyCaches } from './tidy.ts';

export interface KeptFile extends CheckedFile {
  /** Whether it holds on this day only. */
  readonly isOfDay?: boolean;
  /** The same as the cache writes it, if that was made already. */
  readonly encoded?: Uint8Array;
}

/** What is known of a file: its report as another run made it, or a way to keep this run's. */
export type Found =
  | { readonly checked: CheckedFile }
  | {
      readonly checked?: undefined;
      readonly keep: (checked: KeptFile) => void;
    };

/**
 * The reports of files that were judged before, by all that they depend on. A report from here is the one
 * that judging would give. Nothing of it ever fails: a cache that cannot be read is none, and one that
 * cannot be written is not.
 *
 * It stands in the user's own cache folder, one file for each site and each way to judge it, and not in
 * the repository: there a pull request could bring one that calls its breaches compliant. A CI that keeps
 * only what lies in the working copy may have it there: see `mayBelieve`. Whoever can write to the user's
 * own folders could replace republint as well.
 *
 * It is read whole and written whole under a name that is given afterwards; of two runs at once the one
 * that ends last leaves its own. A sum tells a damaged file.
 */
export interface JudgedCache {
  find(file: FileToCheck): Found;
  /** To be called once, when all files were judged. */
  save(): void;
}

const NOTHING: CacheContent = { plain: new Set(), reports: new Map() };
/** Of a cache, in bytes: a little more than is ever written. */
const LARGEST = 100_000_000;
const DAY = 24 * 3_600_000;
/** The source has no build to tell by; what it leaves is of use to its own process only. */
const UNBUILT = randomBytes(16).toString('hex');

/** Opens the cache of a run; undefined if it may have none. */
export async function openJudgedCache(
  run: PreparedRun,
  place: CachePlace,
): Promise<JudgedCache | undefined> {
  const { options, fileOptions } = run;
  const { site, originals, asOf, today } = fileOptions;
  const code = attempt(codeIdentity);
  if (code === undefined && !place.isNamed) return undefined;
  const runKey = runKeyOf(fileOptions, { code: code ?? UNBUILT, originals: originals?.state });
  const { root } = options.config;
  const name = `${hash('sha256', place.isNamed ? '' : root, 'hex').slice(0, 16)}-${runKey}.bin`;
  const file = join(place.folder, name);
  const before = (await readCache(file, [root, options.cwd])) ?? NOTHING;
  const keyOf = keysOfFiles(fileOptions);
  const day = asOf ?? today;
  const met = { plain: new Set<string>(), reports: new Map<string, Uint8Array>() };
  let added = 0;

  const keep = (key: string, checked: KeptFile): void => {
    const { isOfDay = false, encoded } = checked;
    const { status, errors } = checked.report;
    if (status === 'error' || errors.length > 0) return;
    added += 1;
    if (isPlain(checked) && !isOfDay) met.plain.add(key);
    else
      met.reports.set(
        key,
        encoded ?? encodeReport(checked, site.permissions, isOfDay ? day : undefined),
      );
  };
  return {
    find: (found) => {
      const key = keyOf(found);
      if (before.plain.has(key)) {
        met.plain.add(key);
        return { checked: plainReport(found.path, found.sha256) };
      }
      const report = before.reports.get(key);
      const checked = report && attempt(() => decodeReport(report, found, site.permissions, day));
      if (report !== undefined && checked !== undefined) {
        met.reports.set(key, report);
        return { checked };
      }
      return {
        keep: (made) => {
          attempt(() => {
            keep(key, made);
          });
        },
      };
    },
    save: () => {
      // Each run is to meet again what is wrong with an original, and to say so.
      if ((originals?.problems() ?? []).length > 0) return;
      const isWhole = judgesWholeSite(options);
      const dropped = isWhole ? sizeOf(before) - (sizeOf(met) - added) : 0;
      attempt(() => {
        if (added > 0 || dropped > 0) writeCache(place.folder, file, bounded(met, before, isWhole));
        else markUsed(file);
      });
    },
  };
}

function sizeOf({ plain, reports }: CacheContent): number {
  return plain.size + reports.size;
}

async function readCache(file: string, site: readonly string[]): Promise<CacheContent | undefined> {
  const stats = attempt(() => statSync(file));
  // Reading a pipe would wait for somebody to write.
  if (stats?.isFile() !== true || stats.size > LARGEST) return undefined;
  if (!(await mayBelieve(file, site))) return undefined;
  return attempt(() => decodeCache(readFileSync(file)));
}

function writeCache(folder: string, file: string, content: CacheContent): void {
  makeFolder(folder, 0o700);
  const ignoring = join(folder, '.gitignore');
  if (repositoryAbove(realpathSync(folder)) !== undefined && !existsSync(ignoring))
    writeFileSync(ignoring, '*\n', { flag: 'wx' });
  writeWhole(file, encodeCache(content), 0o600);
  tidyCaches(folder, Date.now());
}

/** Caches that nobody uses are removed some day. */
function markUsed(file: string): void {
  const now = Date.now();
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && now - stats.mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

import { hash, randomBytes } from 'node:crypto';
import { existsSync, realpathSync, type Stats, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../../documents/format.ts';
import { makeFolder } from '../../originals/make-folder.ts';
import { writeWhole } from '../../originals/write-whole.ts';
import type { FileToCheck } from '../check-file.ts';
import type { PreparedRun } from '../prepare.ts';
import { judgesWholeSite } from '../whole-site.ts';
import { bounded } from './bounded.ts';
import { openCacheFile } from './cache-bytes.ts';
import { decodeCache, encodeCache, type StoredCache } from './cache-file.ts';
import { codeIdentity } from './code-identity.ts';
import { keysOfFiles, runKeyOf } from './keys.ts';
import { metIn } from './met.ts';
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
 * It stays open while a run looks up what it needs, and is written whole under a name that is given
 * afterwards; of two runs at once the one that ends last leaves its own. A sum tells a damaged file.
 */
export interface JudgedCache {
  /**
   * The report of a file that nobody touched since another run read it: see `settledStamp`. Undefined:
   * it is to be read. `file`: absolute.
   */
  unchanged(
    file: string,
    about: Pick<FileToCheck, 'path' | 'pathFromRoot' | 'settings' | 'inForce'>,
  ): CheckedFile | undefined;
  find(file: FileToCheck): Found;
  /** To be called once, when all files were judged. */
  save(): void;
}

/** Of a cache, in bytes: a little more than is ever written. */
const LARGEST = 150_000_000;
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
  const before = await readCache(file, [root, options.cwd]);
  const { wayOf, keyOf } = keysOfFiles(fileOptions);
  const day = asOf ?? today;
  const met = metIn(before);

  /** What is kept under a number, as the report of a file. */
  const stored = (number: number, about: Pick<FileToCheck, 'path' | 'sha256'>) =>
    attempt(() => {
      const report = before?.reportOf(number);
      const checked =
        report === undefined
          ? plainReport(about.path, about.sha256)
          : decodeReport(report, about, site.permissions, day);
      if (checked !== undefined) met.entry(number);
      return checked;
    });
  const keep = (key: string, checked: KeptFile): void => {
    const { isOfDay = false, encoded } = checked;
    met.newEntry(
      isPlain(checked) && !isOfDay
        ? { key }
        : {
            key,
            report: encoded ?? encodeReport(checked, site.permissions, isOfDay ? day : undefined),
          },
    );
  };
  return {
    unchanged: (path, about) =>
      attempt(() => {
        const number = before?.files.find(about.pathFromRoot);
        const format = formatOf(about.path);
        if (before === undefined || number === undefined || format === undefined) return undefined;
        const { files } = before;
        const stats = statsOf(path);
        if (stats?.isFile() !== true || !files.isUnchanged(number, stats)) return undefined;
        if (files.wayOf(number) !== wayOf({ ...about, format })) return undefined;
        const { path: shown } = about;
        const checked = stored(files.entryOf(number), {
          path: shown,
          sha256: files.sha256Of(number),
        });
        if (checked !== undefined) met.file(number);
        return checked;
      }),
    find: (found) => {
      const way = wayOf(found);
      const key = keyOf(found, way);
      const { content, sha256, pathFromRoot: path } = found;
      const stamp = content.kind === 'read' ? content.stamp : undefined;
      const remember = (): void => {
        if (stamp !== undefined) met.newFile({ path, stamp, sha256, way, key });
      };
      const number = attempt(() => before?.numberOf(key));
      const checked = number === undefined ? undefined : stored(number, found);
      if (checked !== undefined) {
        remember();
        return { checked };
      }
      return {
        keep: (made) => {
          const { status, errors } = made.report;
          if (status === 'error' || errors.length > 0) return;
          attempt(() => {
            keep(key, made);
            remember();
          });
        },
      };
    },
    save: () => {
      // Each run is to meet again what is wrong with an original, and to say so.
      const isTrue = (originals?.problems() ?? []).length === 0;
      const isWhole = judgesWholeSite(options);
      const isNews = met.isNews(isWhole);
      const content =
        isTrue && isNews ? attempt(() => encodeCache(bounded(met.content(isWhole)))) : undefined;
      // Where an open file cannot be replaced, this run would be in its own way.
      before?.close();
      if (!isTrue) return;
      attempt(() => {
        if (!isNews) markUsed(file);
        else if (content !== undefined) writeCache(place.folder, file, content);
      });
    },
  };
}

/** A cache that is open, so that what it says can be read when it is needed. */
interface OpenCache extends StoredCache {
  readonly close: () => void;
}

async function readCache(file: string, site: readonly string[]): Promise<OpenCache | undefined> {
  const stats = statsOf(file);
  // Reading a pipe would wait for somebody to write.
  if (stats?.isFile() !== true || stats.size > LARGEST) return undefined;
  if (!(await mayBelieve(file, site))) return undefined;
  const opened = attempt(() => openCacheFile(file));
  if (opened === undefined) return undefined;
  const { length, close } = opened;
  const cache = length > LARGEST ? undefined : attempt(() => decodeCache(opened));
  if (cache === undefined) close();
  return cache && { ...cache, close };
}

function writeCache(folder: string, file: string, content: readonly Uint8Array[]): void {
  makeFolder(folder, 0o700);
  const ignoring = join(folder, '.gitignore');
  if (repositoryAbove(realpathSync(folder)) !== undefined && !existsSync(ignoring))
    writeFileSync(ignoring, '*\n', { flag: 'wx' });
  writeWhole(file, content, 0o600);
  tidyCaches(folder, Date.now());
}

/** Caches that nobody uses are removed some day. */
function markUsed(file: string): void {
  const now = Date.now();
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined && now - stats.mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure } from '../messages/failure.ts';
import { loadMessages } from '../messages/load.ts';
import type { Language } from '../model/language.ts';
import type { Shard } from '../model/report.ts';
import type { CachePlace } from './cache/place.ts';
import type { FileOptions, FileToCheck } from './check-file.ts';
import type { Config } from './config/config.ts';
import { settingsFor } from './config/settings.ts';
import { quote } from '../terms/quote.ts';
import { discover, type FoundFile } from './discover.ts';
import { formatOfContent } from './format-of-content.ts';
import type { ChosenBaseline } from './baseline/apply-baseline.ts';
import { checkAddress, checkDay, TIME_LIMIT, today } from './option-values.ts';
import { isFolder, readFile, type ReadFile, sha256, withinLimit } from './read-file.ts';
import { openOriginals } from './originals/open.ts';
import type { Lap } from './phases.ts';
import { fileAt, isBelow, isWithin, reportPath } from './report-path.ts';
import { isInShard } from './shard.ts';
import { loadShelf, type Shelf } from './shelf.ts';

/** An article that stands in no file, or not yet. */
export interface GivenText {
  readonly bytes: Uint8Array;
  /** The name that reports give it, and that tells its format and settings. */
  readonly path?: string;
}

export interface RunOptions {
  /** The folder that paths refer to. */
  readonly cwd: string;
  /** Files, folders and globs. If there are none, and no text, the working folder is checked. */
  readonly paths: readonly string[];
  /** The files, if they were chosen in another way; `paths` then says nothing more. */
  readonly files?: readonly FoundFile[];
  /** Whether a folder or a pattern may give no article. */
  readonly allowEmpty?: boolean;
  readonly text?: GivenText;
  readonly config: Config;
  /** Ids or paths of packs, in place of the configuration's; empty: not given. */
  readonly rules: readonly string[];
  /** The address of the original; only where one file is checked. */
  readonly original?: string;
  /** `YYYY-MM-DD`: the day whose wording of the terms applies. */
  readonly asOf?: string;
  readonly language: Language;
  /** The folder of the originals that are kept, in place of the configuration's. */
  readonly originals?: string;
  /** Findings that do not count. */
  readonly baseline?: ChosenBaseline;
  /** The part of the files that this run judges. */
  readonly shard?: Shard;
  /** Files that will be written, absolute: they are no articles. */
  readonly outputs?: readonly string[];
  /** Where reports of files are kept from run to run; absent: every file is judged anew. */
  readonly cache?: CachePlace;
  /** How long one file may take, in seconds; absent: longer than any article takes. */
  readonly timeLimit?: number;
  /** How many threads judge files, this one included; absent: one. `auto`: as many as save time. */
  readonly workers?: number | 'auto';
  /** Given what may wait until the report is written; absent: it is done before. */
  readonly afterwards?: (work: () => void) => void;
  /** Told how many files there are, before the first is read. */
  readonly onStart?: (files: number) => void;
  /** Told after every file. */
  readonly onProgress?: (progress: Progress) => void;
  readonly lap?: Lap;
  /** Told of an error that is republint's own; the file is then reported as not judged. */
  readonly onBug?: (path: string, error: unknown) => void;
}

/** How far a run has come: files done, of all, and the copies among them. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly copies: number;
}

interface GivenSource {
  readonly path: string;
  readonly text: GivenText;
}

/** Where an article comes from. */
export type Source = FoundFile | GivenSource;

/** Whether an article stands in no file. */
export function isGiven(source: Source): source is GivenSource {
  return typeof source !== 'string' && 'text' in source;
}

/** As the report prints it. */
export function pathOf(source: Source): string {
  return typeof source === 'string' ? source : source.path;
}

/** All that is known before the first file is read. */
export interface PreparedRun {
  readonly options: RunOptions;
  readonly shelf: Shelf;
  /** Ordered by path. */
  readonly sources: readonly Source[];
  readonly fileOptions: FileOptions;
  /** How long one file may take, in seconds. */
  readonly timeLimit: number;
}

/** Reads the packs and lists the files. Throws a `UserError` for anything that the user must mend. */
export async function prepareRun(given: RunOptions): Promise<PreparedRun> {
  const options = { ...given, cwd: resolve(given.cwd) };
  const { config, language, original, asOf, rules, cwd, lap } = options;
  checkFolder(cwd);
  if (original !== undefined) checkAddress(original);
  if (asOf !== undefined) checkDay(asOf);
  const shelf = await loadShelf({ cwd, rules, config });
  lap?.('start');
  const found = await listSources(options);
  const { shard } = options;
  const sources =
    shard === undefined ? found : found.filter((source) => isInShard(pathOf(source), shard));
  if (original !== undefined && sources.length > 1)
    throw failure((say) => say.originalOfSeveral(sources.length));
  lap?.('discover');
  const originals = await openOriginals(folderOfOriginals(options));
  lap?.('originals');
  return {
    options,
    shelf,
    sources,
    timeLimit: options.timeLimit ?? TIME_LIMIT,
    fileOptions: {
      messages: await loadMessages(language),
      site: config.site,
      today: today(),
      ...(original === undefined ? {} : { original }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(originals === undefined ? {} : { originals }),
      ...(lap === undefined ? {} : { lap }),
    },
  };
}

/** Where the originals are: as given, which must exist, or as configured, which need not. */
function folderOfOriginals({ cwd, originals, config }: RunOptions): string {
  if (originals === undefined) {
    checkWithin(config.root, config.originals);
    return config.originals;
  }
  const folder = resolve(cwd, originals);
  checkFolder(folder);
  return folder;
}

/** A link in a stranger's repository is not to lead to other files of the computer. */
function checkWithin(root: string, folder: string): void {
  if (!isFolder(folder) || isWithin(realpathSync(root), realpathSync(folder))) return;
  throw failure((say) => say.originalsOutside(quote(folder), quote(root)));
}

function checkFolder(folder: string): void {
  if (!isFolder(folder)) throw failure((say) => say.noFolder(quote(folder)));
}

async function listSources(options: RunOptions): Promise<readonly Source[]> {
  const { cwd, paths, text, files } = options;
  if (text === undefined) return files ?? discover(options);
  const path = text.path === undefined ? '<stdin>' : reportPath(cwd, resolve(cwd, text.path));
  const found = paths.length === 0 ? [] : await discover(options);
  return [{ path, text }, ...found].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

/** What is known of an article that was not read. */
export type SourceFacts = Pick<FileToCheck, 'path' | 'pathFromRoot' | 'settings' | 'inForce'>;

/** Finds what the configuration says of an article. */
export function describeSource(source: Source, { options, shelf }: PreparedRun): SourceFacts {
  const { config, cwd } = options;
  const path = pathOf(source);
  const pathFromRoot =
    cwd === config.root && isBelow(path) ? path : fromRoot(fileAt(cwd, path), config.root);
  const settings = settingsFor(config, pathFromRoot);
  return { path, pathFromRoot, settings, inForce: shelf.forFile(settings) };
}

function fromRoot(file: string, root: string): string {
  return isWithin(root, file) ? reportPath(root, file) : file;
}

/** Reads an article. `cwd`: the folder that its path refers to. */
export function openSource(source: Source, facts: SourceFacts, cwd: string): FileToCheck {
  const content = contentOf(source, cwd);
  const bytes = content.kind === 'read' ? content.bytes : new Uint8Array();
  const isNameless = isGiven(source) && source.text.path === undefined;
  return {
    ...facts,
    content,
    sha256: content.kind === 'read' ? sha256(content.bytes) : '',
    format: formatOfContent(facts.path, bytes, isNameless ? 'markdown' : 'text'),
  };
}

function contentOf(source: Source, cwd: string): ReadFile {
  if (typeof source === 'string') return readFile(fileAt(cwd, source));
  return isGiven(source) ? withinLimit(source.text.bytes) : source.content;
}

import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { formatOf } from '../documents/format.ts';
import { failure } from '../messages/failure.ts';
import type { UserError } from '../model/errors.ts';
import { nearest } from '../terms/nearest.ts';
import { quote, quoteAny } from '../terms/quote.ts';
import { ignoredBelow, rulesAbove } from './ignore/read-rules.ts';
import type { ReadFile } from './read-file.ts';
import { isWithin, reportPath } from './report-path.ts';
import {
  type DiscoverOptions,
  type FolderSelection,
  isOutOfSight,
  isPassedOver,
  type Selection,
  selectionOf,
  unnamedSelection,
} from './selection.ts';
import { walk } from './walk.ts';

export type { DiscoverOptions } from './selection.ts';

/** A file to check, and what to judge in place of what stands in it. */
export interface StagedFile {
  /** As the report prints it. */
  readonly path: string;
  readonly content: ReadFile;
}

/** A file to check. Most are no more than a path, as the report prints it: there may be very many. */
export type FoundFile = string | StagedFile;

/**
 * The files to check, by the paths that reports print, and in their order. A file that is named is always among them, whatever its name
 * and whatever ignores it; folders and globs give what is not ignored. Throws a `UserError` for a path
 * that does not exist, or that gives nothing.
 */
export async function discover(options: DiscoverOptions): Promise<readonly string[]> {
  const all: string[][] = [];
  for (const selection of selectionsOf(options)) {
    const found = await filesOf(selection, options);
    if (found.length === 0 && options.allowEmpty !== true) throw nothingFound(selection, options);
    all.push(found);
  }
  const [first = [], ...others] = all;
  return (others.length === 0 ? first : [...new Set(all.flat())]).sort();
}

/** Files, absolute and each once, as a run takes them. */
export function foundFiles(files: readonly string[], cwd: string): readonly string[] {
  return files.map((file) => reportPath(cwd, file)).sort();
}

/**
 * Those of some files, absolute, that the same paths would give. They come from Git, which knows them:
 * `.gitignore` is not asked again. They need not exist. Throws as `discover` does, but not if no file
 * is left.
 */
export async function among(
  files: readonly string[],
  options: DiscoverOptions,
): Promise<readonly string[]> {
  const taken = new Set<string>();
  for (const selection of selectionsOf(options)) {
    const takes = await takerOf(selection, options);
    for (const file of files) if (takes(file)) taken.add(file);
  }
  return [...taken];
}

function selectionsOf(options: DiscoverOptions): readonly Selection[] {
  const { paths, cwd } = options;
  if (paths.length === 0) return [unnamedSelection(options)];
  const selections = paths.map((path) => selectionOf(path, options));
  const missing = paths.filter((_, index) => selections[index] === undefined);
  if (missing.length > 0) throw missingPaths(missing, cwd);
  return selections.filter((selection) => selection !== undefined);
}

/** As reports print them, in a list of their own. */
async function filesOf(selection: Selection, options: DiscoverOptions): Promise<string[]> {
  const { cwd } = options;
  if (selection.kind === 'file') return [reportPath(cwd, selection.file)];
  if (selection.kind === 'folder') return folderFiles(selection, options);
  const { base, shown } = selection;
  const isIgnored = ignoredBelow(base, options.config);
  return (await patternFiles(shown, options))
    .filter((file) => !isIgnored(file))
    .map((file) => reportPath(cwd, file));
}

async function takerOf(
  selection: Selection,
  options: DiscoverOptions,
): Promise<(file: string) => boolean> {
  if (selection.kind === 'file') return (file) => file === selection.file;
  const start = selection.kind === 'folder' ? selection.folder : selection.base;
  const isIgnored = ignoredBelow(start, {
    root: options.config.root,
    usesGit: false,
    ...(selection.kind === 'folder' ? { isNamed: selection.isNamed } : {}),
  });
  if (selection.kind === 'pattern') {
    const matching = new Set(await patternFiles(selection.shown, options));
    return (file) => matching.has(file) && !isIgnored(file);
  }
  return (file) =>
    isWithin(start, file) &&
    selection.accepts(file, basename(file)) &&
    !isOutOfSight(start, file) &&
    !isPassedOver(file, options) &&
    !isIgnored(file);
}

function folderFiles(selection: FolderSelection, options: DiscoverOptions): string[] {
  const { folder, accepts, isNamed } = selection;
  const { root } = options.config;
  return walk(folder, {
    cwd: options.cwd,
    boundary: realpathSync(isWithin(root, folder) ? root : folder),
    rules: rulesAbove(folder, root),
    isNamed,
    wants: (file, name) => accepts(file, name) && !isPassedOver(file, options),
  });
}

async function patternFiles(pattern: string, options: DiscoverOptions): Promise<readonly string[]> {
  // Loaded only now, because most runs name files and folders.
  const { globPaths } = await import('./glob-paths.ts');
  // `**/*.rst` asks for that ending; `content/**` does not ask for pictures.
  const hasEnding = /\.[\p{L}\p{N}{},]+$/u.test(pattern);
  return globPaths(pattern, options.cwd)
    .map((file) => resolve(file))
    .filter((file) => (hasEnding || formatOf(file) !== undefined) && !isPassedOver(file, options));
}

/** For a sentence. */
const KNOWN_ENDINGS = ['.md', '.mdx', '.html', '.txt'];

function nothingFound(selection: Selection, { cwd, config }: DiscoverOptions): UserError {
  if (selection.kind === 'folder' && selection.shown === undefined)
    return failure((say) => say.noneConfigured(quote(selection.folder), quote(config.root)));
  const shown = 'shown' in selection ? (selection.shown ?? '.') : '.';
  if (selection.kind === 'folder')
    return failure((say) => say.noArticles(quote(shown), KNOWN_ENDINGS));
  return failure((say) => say.noMatch(quote(shown), quote(cwd), shown.startsWith('!')));
}

/** Says that paths do not exist, and what was probably meant. */
export function missingPaths(paths: readonly string[], cwd: string): UserError {
  const [path = ''] = paths;
  const meant = paths.length === 1 ? neighbourOf(resolve(cwd, path), path) : undefined;
  return failure((say) => say.missing(paths.map(quote), quote(cwd), quoteAny(meant)));
}

/** What stands in the same folder under almost that name. */
function neighbourOf(file: string, shown: string): string | undefined {
  try {
    const meant = nearest(basename(file), readdirSync(dirname(file)));
    return meant === undefined
      ? undefined
      : `${shown.slice(0, shown.lastIndexOf(basename(file)))}${meant}`;
  } catch {
    return undefined;
  }
}

import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { formatOf } from '../documents/format.ts';
import { UserError } from '../model/errors.ts';
import { nearest } from '../terms/nearest.ts';
import { enumerate, quote } from '../terms/quote.ts';
import type { Config } from './config/config.ts';
import { matchesAny } from './config/glob.ts';
import { settingsFor } from './config/settings.ts';
import { isWithin, reportPath } from './report-path.ts';
import { walk } from './walk.ts';

/** A file to check. */
export interface FoundFile {
  /** Absolute. */
  readonly file: string;
  /** As the report prints it. */
  readonly path: string;
}

export interface DiscoverOptions {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; empty: the working folder, or what the configuration lists. */
  readonly paths: readonly string[];
  readonly config: Config;
  /** Files that the run is to write, absolute: no articles. */
  readonly outputs?: readonly string[];
}

/**
 * The files to check, ordered by path. A file that is named is always among them, whatever its name
 * and whatever the configuration ignores; folders and globs give what is not ignored. Throws a
 * `UserError` for a path that does not exist, or that gives nothing.
 */
export async function discover(options: DiscoverOptions): Promise<readonly FoundFile[]> {
  const { cwd, paths } = options;
  const files = new Set<string>();
  const missing: string[] = [];
  for (const path of paths) {
    const found = await filesOf(path, options);
    if (found === undefined) missing.push(path);
    else for (const file of found) files.add(file);
  }
  if (missing.length > 0) throw missingPaths(missing, cwd);
  if (paths.length === 0) for (const file of unnamedFiles(options)) files.add(file);
  return [...files]
    .map((file) => ({ file, path: reportPath(cwd, file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function filesOf(
  path: string,
  options: DiscoverOptions,
): Promise<readonly string[] | undefined> {
  if (path === '')
    throw new UserError('One of the paths is empty.', {
      hint: 'Name a file, a folder or a pattern; without any path the working folder is checked.',
    });
  const file = resolve(options.cwd, path);
  // What exists under that very name is no pattern: names such as `[slug].md` are in use.
  switch (kindOf(file)) {
    case 'folder':
      return folderFiles(file, path, options);
    case 'file':
      if (options.outputs?.includes(file) === true) throw overwritten(path);
      return [file];
    case 'missing':
      return isGlob(path) ? globFiles(path, options) : undefined;
  }
}

function kindOf(file: string): 'file' | 'folder' | 'missing' {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch {
    return existsAsLink(file) ? 'file' : 'missing';
  }
}

/** A link that leads nowhere or in a circle does exist; reading it says what is wrong. */
function existsAsLink(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function overwritten(path: string): UserError {
  return new UserError(`The report would be written over the article ${quote(path)}.`, {
    hint: 'Choose another file for the report.',
  });
}

function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/u.test(path);
}

function folderFiles(folder: string, shown: string, options: DiscoverOptions): readonly string[] {
  const files = walkFolder(folder, options, (file) => formatOf(file) !== undefined);
  if (files.length > 0) return files;
  throw new UserError(`There are no articles in the folder ${quote(shown)}.`, {
    hint: `Articles are files whose names end in ${KNOWN_ENDINGS}; hidden folders, node_modules and what the configuration ignores are passed over. A file with another ending is checked if you name it.`,
  });
}

/** For a sentence. */
const KNOWN_ENDINGS = enumerate(['.md', '.mdx', '.html', '.txt'], 'or');

async function globFiles(pattern: string, options: DiscoverOptions): Promise<readonly string[]> {
  const { cwd } = options;
  // Loaded only now, because most runs name files and folders.
  const { globPaths } = await import('./glob-paths.ts');
  // `**/*.rst` asks for that ending; `content/**` does not ask for pictures.
  const hasEnding = /\.[\p{L}\p{N}{},]+$/u.test(pattern);
  const files = globPaths(pattern, cwd)
    .map((file) => resolve(file))
    .filter((file) => (hasEnding || formatOf(file) !== undefined) && !isPassedOver(file, options));
  if (files.length > 0) return files;
  throw new UserError(`The pattern ${quote(pattern)} matches no article.`, {
    hint: pattern.startsWith('!')
      ? 'What is to be left out is listed under "ignore" in republint.yaml.'
      : `Patterns are read from ${quote(cwd)}, and hidden folders and node_modules are passed over.`,
  });
}

/** What to check where nothing is named. */
function unnamedFiles(options: DiscoverOptions): readonly string[] {
  const { cwd } = options;
  const { root, files: globs } = options.config;
  if (globs.length === 0) return folderFiles(cwd, '.', options);
  const start = isWithin(root, cwd) ? cwd : root;
  const files = walkFolder(start, options, (file) => matchesAny(globs, reportPath(root, file)));
  if (files.length > 0) return files;
  throw new UserError(`No file in ${quote(start)} matches "files" of the configuration.`, {
    hint: `Those globs are read from the folder of the configuration, ${quote(root)}. Name a file or a folder to check others.`,
  });
}

function walkFolder(
  folder: string,
  options: DiscoverOptions,
  accepts: (file: string) => boolean,
): readonly string[] {
  const { root } = options.config;
  const boundary = isWithin(root, folder) ? root : folder;
  return walk(folder, {
    boundary: realpathSync(boundary),
    wants: (file) => accepts(file) && !isPassedOver(file, options),
  });
}

function isPassedOver(file: string, { config, outputs = [] }: DiscoverOptions): boolean {
  const { root } = config;
  if (outputs.includes(file)) return true;
  return isWithin(root, file) && settingsFor(config, reportPath(root, file)).ignored;
}

/** Says that paths do not exist, and what was probably meant. */
export function missingPaths(paths: readonly string[], cwd: string): UserError {
  const names = enumerate(paths.map(quote), 'or');
  const [path = ''] = paths;
  const meant = paths.length === 1 ? neighbourOf(resolve(cwd, path), path) : undefined;
  return new UserError(`There is no file or folder called ${names}.`, {
    hint:
      meant === undefined ? `Paths are read from ${quote(cwd)}.` : `Did you mean ${quote(meant)}?`,
  });
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

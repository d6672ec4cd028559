import { lstatSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { formatOf } from '../documents/format.ts';
import { failure } from '../messages/failure.ts';
import type { UserError } from '../model/errors.ts';
import { quote } from '../terms/quote.ts';
import type { Config } from './config/config.ts';
import { matchesAny } from './config/glob.ts';
import { settingsFor } from './config/settings.ts';
import { isWithin, reportPath } from './report-path.ts';

export interface DiscoverOptions {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; empty: the working folder, or what the configuration lists. */
  readonly paths: readonly string[];
  readonly config: Config;
  /** Files that the run is to write, absolute: no articles. */
  readonly outputs?: readonly string[];
  /** Whether a folder or a pattern may give nothing. */
  readonly allowEmpty?: boolean;
}

/** What one path asks for. `shown` is the path as it was given. */
export type Selection =
  | { readonly kind: 'file'; readonly file: string }
  | FolderSelection
  | { readonly kind: 'pattern'; readonly shown: string; readonly base: string };

export interface FolderSelection {
  readonly kind: 'folder';
  readonly folder: string;
  /** Absent: nothing is named, and the configuration says what to take. */
  readonly shown?: string;
  /** Told of a file's absolute path and its name. */
  readonly accepts: (file: string, name: string) => boolean;
  /** Whether a path is named by the configuration, so that Git's ignoring it does not count. */
  readonly isNamed: (path: string) => boolean;
}

/** What the paths ask for; undefined for one that does not exist. */
export function selectionOf(path: string, options: DiscoverOptions): Selection | undefined {
  if (path === '') throw failure((say) => say.pathEmpty);
  const file = resolve(options.cwd, path);
  // What exists under that very name is no pattern: names such as `[slug].md` are in use.
  switch (kindOf(file)) {
    case 'folder':
      return ofFolder(file, path);
    case 'file':
      if (options.outputs?.includes(file) === true) throw overwritten(path);
      return { kind: 'file', file };
    case 'missing':
      return MAGIC.test(path)
        ? { kind: 'pattern', shown: path, base: resolve(options.cwd, plainStart(path)) }
        : undefined;
  }
}

/** What is asked for where nothing is named. */
export function unnamedSelection({ cwd, config }: DiscoverOptions): FolderSelection {
  const { root, files: globs } = config;
  if (globs.length === 0) return ofFolder(cwd, '.');
  const named = globs.map((glob) => join(root, plainStart(glob)));
  return {
    kind: 'folder',
    folder: isWithin(root, cwd) ? cwd : root,
    accepts: (file) => matchesAny(globs, reportPath(root, file)),
    isNamed: (path) => named.some((each) => isWithin(path, each)),
  };
}

/** Whether the configuration has a file left out, or the run will write it. */
export function isPassedOver(file: string, { config, outputs = [] }: DiscoverOptions): boolean {
  if (outputs.includes(file)) return true;
  const { root, ignore, overrides } = config;
  // Most sites ignore nothing, and the path need not be looked at.
  if (ignore.length === 0 && overrides.length === 0) return false;
  return isWithin(root, file) && settingsFor(config, reportPath(root, file)).ignored;
}

/** Whether a walk from `folder` would pass over what is hidden, or `node_modules`, on its way. */
export function isOutOfSight(folder: string, file: string): boolean {
  return relative(folder, file)
    .split(sep)
    .some((name) => name.startsWith('.') || name === 'node_modules');
}

function ofFolder(folder: string, shown: string): FolderSelection {
  return {
    kind: 'folder',
    folder,
    shown,
    accepts: (_, name) => formatOf(name) !== undefined,
    isNamed: () => false,
  };
}

/** What makes a path a pattern. */
const MAGIC = /[*?[\]{}!()]/u;

/** The folders before the first name with a wildcard. */
function plainStart(pattern: string): string {
  const names = pattern.split('/');
  const magic = names.findIndex((name) => MAGIC.test(name) || name.includes('\\'));
  const start = names.slice(0, magic < 0 ? names.length : magic).join('/');
  return pattern.startsWith('/') && start === '' ? '/' : start;
}

function kindOf(file: string): 'file' | 'folder' | 'missing' {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch {
    return existsAtAll(file) ? 'file' : 'missing';
  }
}

/** A link that leads nowhere or in a circle does exist, too; reading it says what is wrong. */
export function existsAtAll(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

function overwritten(path: string): UserError {
  return failure((say) => say.overArticle(quote(path)));
}

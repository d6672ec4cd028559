import { sep } from 'node:path';
import {
  type IgnorePattern,
  isMeant,
  matchesPattern,
  type NamesMeant,
  namesMeant,
} from './pattern.ts';

/** The patterns that stand in one folder, and those of the folders above it. */
export interface Chain {
  /** Absolute. */
  readonly folder: string;
  readonly patterns: readonly IgnorePattern[];
  readonly above: Chain | undefined;
}

/** What is passed over in a folder. */
export interface IgnoreRules {
  /** Whether `.gitignore` counts; there is no sense to it outside of a repository. */
  readonly usesGit: boolean;
  readonly git?: Chain | undefined;
  /** Of `.republintignore`, which can also take back what Git ignores. */
  readonly own?: Chain | undefined;
}

/**
 * Whether a file or folder is ignored for its own sake; whether a folder that it stands in is, must be
 * asked first. `path` is absolute and below the folders of the rules.
 */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  if (!mayIgnore(rules, path.slice(path.lastIndexOf(sep) + 1), isFolder)) return false;
  const { own, git } = rules;
  return verdict(own, path, isFolder) ?? verdict(git, path, isFolder) ?? false;
}

/** Whether any of the rules can be about a file or folder of this name. */
export function mayIgnore(rules: IgnoreRules, name: string, isFolder: boolean): boolean {
  const { folders, files } = meantBy(rules);
  return isMeant(isFolder ? folders : files, name.normalize());
}

interface Meant {
  readonly folders: NamesMeant;
  readonly files: NamesMeant;
}
const known = new WeakMap<IgnoreRules, Meant>();

function meantBy(rules: IgnoreRules): Meant {
  const found = known.get(rules);
  if (found !== undefined) return found;
  const patterns = [...patternsOf(rules.own), ...patternsOf(rules.git)];
  const meant = {
    folders: namesMeant(patterns),
    files: namesMeant(patterns.filter(({ isForFolders }) => !isForFolders)),
  };
  known.set(rules, meant);
  return meant;
}

function patternsOf(chain: Chain | undefined): readonly IgnorePattern[] {
  return chain === undefined ? [] : [...chain.patterns, ...patternsOf(chain.above)];
}

/** The nearest folder has the say, and in it the last pattern that matches. */
function verdict(nearest: Chain | undefined, path: string, isFolder: boolean): boolean | undefined {
  for (let chain = nearest; chain !== undefined; chain = chain.above) {
    const start = chain.folder.endsWith(sep) ? chain.folder.length : chain.folder.length + 1;
    const names = path.slice(start).normalize().split(sep);
    const last = chain.patterns.findLast((pattern) => matchesPattern(pattern, names, isFolder));
    if (last !== undefined) return !last.isNegated;
  }
  return undefined;
}

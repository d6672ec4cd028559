import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readFile } from '../read-file.ts';
import { isWithin } from '../report-path.ts';
import { parsePatterns } from './pattern.ts';
import { isIgnored, type Chain, type IgnoreRules } from './rules.ts';

const GIT_IGNORE = '.gitignore';
const OWN_IGNORE = '.republintignore';

/**
 * The rules of the folders above a folder: from the root of its Git repository on; elsewhere from
 * `root` on, if the folder stands below it. What a user tells Git to ignore everywhere is not among
 * them, because a check is to come out the same on every machine.
 */
export function rulesAbove(folder: string, root: string, usesGit = true): IgnoreRules {
  const repository = repositoryOf(folder);
  const outset: IgnoreRules =
    repository !== undefined && usesGit
      ? { usesGit, git: excludedIn(repository) }
      : { usesGit: false };
  const top = repository ?? (isWithin(root, folder) ? root : folder);
  const names = relative(top, folder).split(sep);
  const above = names[0] === '' ? [] : names.map((_, index) => join(top, ...names.slice(0, index)));
  return above.reduce((rules, each) => rulesIn(each, rules), outset);
}

/** The rules in a folder, given those above it. `has` tells what is known of its entries. */
export function rulesIn(
  folder: string,
  above: IgnoreRules,
  has: (name: string) => boolean = () => true,
): IgnoreRules {
  const hasGit = above.usesGit && has(GIT_IGNORE);
  const hasOwn = has(OWN_IGNORE);
  if (!hasGit && !hasOwn) return above;
  return {
    usesGit: above.usesGit,
    git: hasGit ? chainOf(join(folder, GIT_IGNORE), folder, above.git) : above.git,
    own: hasOwn ? chainOf(join(folder, OWN_IGNORE), folder, above.own) : above.own,
  };
}

export interface Below {
  readonly root: string;
  readonly usesGit?: boolean;
  /** Whether a path is named somewhere, so that no rule ignores it. */
  readonly isNamed?: (path: string) => boolean;
}

/** Tells of files, absolute, whether they or a folder between them and `start` are ignored. */
export function ignoredBelow(start: string, options: Below): (file: string) => boolean {
  const { root, usesGit, isNamed } = options;
  const known = new Map<string, IgnoreRules | 'ignored'>();
  const rulesOf = (folder: string): IgnoreRules | 'ignored' => {
    const rules = known.get(folder) ?? findRules(folder);
    known.set(folder, rules);
    return rules;
  };
  const findRules = (folder: string): IgnoreRules | 'ignored' => {
    // Above, and beside, each folder is a start of its own.
    if (folder === start || !isWithin(start, folder))
      return rulesIn(folder, rulesAbove(folder, root, usesGit));
    const outer = rulesOf(dirname(folder));
    return outer === 'ignored' || ignores(outer, folder, true) ? 'ignored' : rulesIn(folder, outer);
  };
  const ignores = (rules: IgnoreRules, path: string, isFolder: boolean): boolean =>
    isIgnored(rules, path, isFolder) && isNamed?.(path) !== true;
  return (file) => {
    const rules = rulesOf(dirname(file));
    return rules === 'ignored' || ignores(rules, file, false);
  };
}

function repositoryOf(folder: string): string | undefined {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each;
    if (dirname(each) === each) return undefined;
  }
}

/** What `.git/info/exclude` says. Another worktree's `.git` is a file that says where Git's folder is. */
function excludedIn(repository: string): Chain | undefined {
  const own = join(repository, '.git');
  const elsewhere = /^gitdir: (.+)/u.exec(textOf(own))?.[1]?.trim();
  const folder = elsewhere === undefined ? own : resolve(repository, elsewhere);
  const common = textOf(join(folder, 'commondir')).trim();
  return chainOf(join(resolve(folder, common), 'info', 'exclude'), repository, undefined);
}

function chainOf(file: string, folder: string, above: Chain | undefined): Chain | undefined {
  const patterns = parsePatterns(textOf(file));
  return patterns.length === 0 ? above : { folder, patterns, above };
}

/** Empty if there is no such file. As in Git, a link is none: it could lead anywhere. */
function textOf(file: string): string {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return '';
  const content = readFile(file);
  return content.kind === 'read' ? new TextDecoder().decode(content.bytes) : '';
}

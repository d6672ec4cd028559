import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, sep } from 'node:path';
import { rulesIn } from './ignore/read-rules.ts';
import { isIgnored, mayIgnore, type IgnoreRules } from './ignore/rules.ts';
import { isWithin, reportPath } from './report-path.ts';

/** What to take of a folder. */
export interface WalkOptions {
  /** The folder that the paths of what is found refer to, absolute. */
  readonly cwd: string;
  /** No symbolic link is followed out of this folder: absolute, itself without links. */
  readonly boundary: string;
  /** Whether a file, told by its absolute path and its name, is wanted. */
  readonly wants: (file: string, name: string) => boolean;
  /** Those of the folders above; absent: nothing is ignored, whatever stands in the folders. */
  readonly rules?: IgnoreRules;
  /** Whether a path is named somewhere, so that no rule ignores it. */
  readonly isNamed?: (path: string) => boolean;
}

/** A folder or a link, and the rules of the folders above it. */
interface Pending {
  readonly path: string;
  readonly above: IgnoreRules | undefined;
}

interface PendingFolder extends Pending {
  /** Its real path. */
  readonly real: string;
}

/** A folder that was listed. */
interface Listed {
  /** What the paths of all in it begin with, what their real paths do, and what reports print. */
  readonly within: string;
  readonly reallyWithin: string;
  readonly shown: string;
  readonly rules: IgnoreRules | undefined;
  /** How many files were found before. */
  readonly from: number;
}

interface Walk {
  readonly options: WalkOptions;
  readonly found: string[];
  readonly listed: Listed[];
  /** The real paths of the files that were taken, from when a link can lead to one of them. */
  known?: Set<string>;
  readonly links: Pending[];
  /** Real paths of the folders that were listed. */
  readonly seen: Set<string>;
}

/**
 * The files below a folder, by the paths that reports print, in no order. Hidden files and folders and `node_modules` are
 * passed over. A folder that cannot be listed, and a wanted link that leads nowhere, stand among the
 * files, so that whoever reads them learns why they cannot be read. What a link leads to is taken
 * only if it was not found without the link.
 */
export function walk(folder: string, options: WalkOptions): string[] {
  const state: Walk = { options, found: [], listed: [], links: [], seen: new Set() };
  takeFolder({ path: folder, above: options.rules }, state);
  for (let link = state.links.shift(); link !== undefined; link = state.links.shift())
    takeLink(link, state);
  return state.found;
}

function takeFolder(folder: Pending, state: Walk): void {
  const real = realPath(folder.path);
  const pending: PendingFolder[] = [];
  if (real === undefined) takeUnseen(folder.path, state);
  else pending.push({ ...folder, real });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = list(next, state);
    const rules = next.above && rulesAt(next.path, entries, next.above);
    const within = inside(next.path);
    const reallyWithin = next.real === next.path ? within : inside(next.real);
    const shown = shownWithin(next.path, state);
    const here = { within, reallyWithin, shown, rules, from: state.found.length };
    state.listed.push(here);
    takeEntries(entries, here, pending, state);
  }
}

/** Apart from what a folder needs, like the next: a long function is compiled longer than it runs. */
function takeEntries(
  entries: readonly Dirent[],
  here: Listed,
  pending: PendingFolder[],
  state: Walk,
): void {
  for (const entry of entries) takeEntry(entry, here, pending, state);
}

function takeEntry(entry: Dirent, here: Listed, pending: PendingFolder[], state: Walk): void {
  const { name } = entry;
  if (name.startsWith('.') || name === 'node_modules') return;
  const path = here.within + name;
  const isFile = entry.isFile();
  if (isFile && !state.options.wants(path, name)) return;
  const { rules } = here;
  if (
    rules !== undefined &&
    mayIgnore(rules, name, !isFile) &&
    isPassedOver(path, entry, rules, state)
  )
    return;
  // Without a link no file is met twice. What is joined is one string; a sum would hold its parts as well.
  if (isFile && state.known === undefined) state.found.push([here.shown, name].join(''));
  else takeOther(entry, here, pending, state);
}

function takeOther(entry: Dirent, here: Listed, pending: PendingFolder[], state: Walk): void {
  const path = here.within + entry.name;
  const real = here.reallyWithin + entry.name;
  if (entry.isFile()) takeFile(here.shown + entry.name, real, state);
  else if (entry.isDirectory()) pending.push({ path, real, above: here.rules });
  else if (entry.isSymbolicLink()) state.links.push({ path, above: here.rules });
}

/** What the paths of all in a folder begin with. */
function inside(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** The same as reports print it: made once for each folder, and not for each of many files. */
function shownWithin(folder: string, { options }: Walk): string {
  const shown = reportPath(options.cwd, folder);
  if (shown === '.') return '';
  return shown.endsWith('/') ? shown : `${shown}/`;
}

/** Takes what cannot be looked into. */
function takeUnseen(path: string, { options, found }: Walk): void {
  found.push(reportPath(options.cwd, path));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The rules in a folder. Its entries are known, so that no file is looked for in vain. */
function rulesAt(folder: string, entries: readonly Dirent[], above: IgnoreRules): IgnoreRules {
  const hidden: string[] = [];
  for (const { name } of entries) if (name.startsWith('.')) hidden.push(name);
  return rulesIn(folder, above, (name) => hidden.includes(name));
}

function isPassedOver(path: string, entry: Dirent, rules: IgnoreRules, { options }: Walk): boolean {
  return isIgnored(rules, path, entry.isDirectory()) && options.isNamed?.(path) !== true;
}

/** The entries of a folder; none of one that was listed already. */
function list({ path, real }: PendingFolder, state: Walk): readonly Dirent[] {
  if (state.seen.has(real)) return [];
  state.seen.add(real);
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    takeUnseen(path, state);
    return [];
  }
}

function takeFile(shown: string, real: string, { found, known }: Walk): void {
  if (known?.has(real) === true) return;
  known?.add(real);
  found.push(shown);
}

/** The real paths of the files that were found without a link. */
function realPathsOf({ found, listed }: Walk): Set<string> {
  return new Set(
    listed.flatMap(({ reallyWithin, shown, from }, index) =>
      found
        .slice(from, listed[index + 1]?.from)
        .map((path) => reallyWithin + path.slice(shown.length)),
    ),
  );
}

function takeLink(link: Pending, state: Walk): void {
  const { path } = link;
  const { options } = state;
  state.known ??= realPathsOf(state);
  try {
    const real = realpathSync(path);
    if (!isWithin(options.boundary, real)) return;
    if (statSync(real).isDirectory()) takeFolder(link, state);
    else if (options.wants(path, basename(path)))
      takeFile(reportPath(options.cwd, path), real, state);
  } catch {
    if (options.wants(path, basename(path))) takeUnseen(path, state);
  }
}

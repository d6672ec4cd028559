import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { rulesIn } from './ignore/read-rules.ts';
import { isIgnored, type IgnoreRules } from './ignore/rules.ts';
import { isWithin } from './report-path.ts';

/** What to take of a folder. */
export interface WalkOptions {
  /** No symbolic link is followed out of this folder: absolute, itself without links. */
  readonly boundary: string;
  /** Whether a file, told by its absolute path, is wanted. */
  readonly wants: (file: string) => boolean;
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

interface Walk {
  readonly options: WalkOptions;
  readonly found: string[];
  readonly links: Pending[];
  /** Real paths of the folders that were listed and of the files that were taken. */
  readonly seen: Set<string>;
}

/**
 * The files below a folder, absolute, in no order. Hidden files and folders and `node_modules` are
 * passed over. A folder that cannot be listed, and a wanted link that leads nowhere, stand among the
 * files, so that whoever reads them learns why they cannot be read. What a link leads to is taken
 * only if it was not found without the link.
 */
export function walk(folder: string, options: WalkOptions): readonly string[] {
  const state: Walk = { options, found: [], links: [], seen: new Set() };
  takeFolder({ path: folder, above: options.rules }, state);
  for (let link = state.links.shift(); link !== undefined; link = state.links.shift())
    takeLink(link, state);
  return state.found;
}

function takeFolder(folder: Pending, state: Walk): void {
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entered = enter(next.path, state);
    if (entered === undefined) continue;
    const rules = next.above && rulesAt(next.path, entered.entries, next.above);
    for (const entry of entered.entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(next.path, entry.name);
      if (isPassedOver(path, entry, rules, state)) continue;
      if (entry.isDirectory()) pending.push({ path, above: rules });
      else if (entry.isSymbolicLink()) state.links.push({ path, above: rules });
      else if (entry.isFile()) takeFile(path, join(entered.real, entry.name), state);
    }
  }
}

/** The rules in a folder. Its entries are known, so that no file is looked for in vain. */
function rulesAt(folder: string, entries: readonly Dirent[], above: IgnoreRules): IgnoreRules {
  const hidden = new Set(entries.map(({ name }) => name).filter((name) => name.startsWith('.')));
  return rulesIn(folder, above, (name) => hidden.has(name));
}

function isPassedOver(
  path: string,
  entry: Dirent,
  rules: IgnoreRules | undefined,
  { options }: Walk,
): boolean {
  if (rules === undefined || !isIgnored(rules, path, entry.isDirectory())) return false;
  return options.isNamed?.(path) !== true;
}

/** The entries of a folder that has not been listed yet. */
function enter(
  folder: string,
  { seen, found }: Walk,
): { readonly real: string; readonly entries: readonly Dirent[] } | undefined {
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return undefined;
    seen.add(real);
    return { real, entries: readdirSync(folder, { withFileTypes: true }) };
  } catch {
    found.push(folder);
    return undefined;
  }
}

function takeFile(path: string, real: string, { options, found, seen }: Walk): void {
  if (seen.has(real) || !options.wants(path)) return;
  seen.add(real);
  found.push(path);
}

function takeLink(link: Pending, state: Walk): void {
  const { path } = link;
  try {
    const real = realpathSync(path);
    if (!isWithin(state.options.boundary, real)) return;
    if (statSync(real).isDirectory()) takeFolder(link, state);
    else takeFile(path, real, state);
  } catch {
    if (state.options.wants(path)) state.found.push(path);
  }
}

import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from './report-path.ts';

/** What to take of a folder. */
export interface WalkOptions {
  /** No symbolic link is followed out of this folder: absolute, itself without links. */
  readonly boundary: string;
  /** Whether a file, told by its absolute path, is wanted. */
  readonly wants: (file: string) => boolean;
}

interface Walk {
  readonly options: WalkOptions;
  readonly found: string[];
  readonly links: string[];
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
  takeFolder(folder, state);
  for (let link = state.links.shift(); link !== undefined; link = state.links.shift())
    takeLink(link, state);
  return state.found;
}

function takeFolder(folder: string, state: Walk): void {
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entered = enter(next, state);
    if (entered === undefined) continue;
    for (const entry of entered.entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (entry.isSymbolicLink()) state.links.push(path);
      else if (entry.isFile()) takeFile(path, join(entered.real, entry.name), state);
    }
  }
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

function takeLink(link: string, state: Walk): void {
  try {
    const real = realpathSync(link);
    if (!isWithin(state.options.boundary, real)) return;
    if (statSync(real).isDirectory()) takeFolder(link, state);
    else takeFile(link, real, state);
  } catch {
    if (state.options.wants(link)) state.found.push(link);
  }
}

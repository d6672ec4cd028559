import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { rulesAbove, rulesIn } from '../ignore/read-rules.ts';
import { isIgnored, type IgnoreRules } from '../ignore/rules.ts';

/** The names of the files below a folder, as far as they were listed. */
export interface Tree {
  /** Relative to the folder, with forward slashes; the shallower ones first. */
  readonly files: readonly string[];
  /** False if there was more than is listed. */
  readonly isWhole: boolean;
}

const MOST_ENTRIES = 60_000;
const DEEPEST = 24;
/** Hidden, and yet of interest. */
const LOOKED_AT = new Set(['.vitepress', '.eleventy.js']);
/** What others wrote, and what a generator makes. */
const PASSED_OVER = new Set(['node_modules', 'bower_components', 'vendor', '_site', '__pycache__']);

interface Pending {
  readonly path: string;
  readonly depth: number;
  readonly above: IgnoreRules;
}

/**
 * Lists a repository, level by level and within bounds. Links are not followed, so that none leads out
 * of it or around in a circle. What Git ignores is passed over, as are folders that cannot be listed.
 */
export function listTree(root: string): Tree {
  const pending: Pending[] = [{ path: '', depth: 0, above: rulesAbove(root, root) }];
  const files: string[] = [];
  let left = MOST_ENTRIES;
  let isWhole = true;
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { path, depth } = next;
    const entries = entriesOf(join(root, path));
    const names = new Set(entries.map(({ name }) => name));
    const rules = rulesIn(join(root, path), next.above, (name) => names.has(name));
    left -= entries.length;
    if (left < 0) return { files, isWhole: false };
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (!isLookedAt(entry.name) || isIgnored(rules, join(root, below), entry.isDirectory()))
        continue;
      if (entry.isFile()) files.push(below);
      if (!entry.isDirectory()) continue;
      if (depth < DEEPEST) pending.push({ path: below, depth: depth + 1, above: rules });
      else isWhole = false;
    }
  }
  return { files, isWhole };
}

function isLookedAt(name: string): boolean {
  return name.startsWith('.') ? LOOKED_AT.has(name) : !PASSED_OVER.has(name);
}

/** In the order of the alphabet, so that every machine finds the same. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

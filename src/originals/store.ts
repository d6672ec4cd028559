import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { NewOriginal, Original } from '../model/original.ts';
import {
  type DecodedOriginal,
  decodeOriginal,
  encodeOriginal,
  type FileFault,
  normalText,
  textHash,
} from './original-file.ts';
import { articleOf, isVersionName, versionName } from './store-names.ts';
import { writeWhole } from './write-whole.ts';

/** What is wrong with one file of a store. */
export interface StoreProblem {
  readonly name: string;
  readonly fault: FileFault | 'unreadable' | 'foreign-file' | 'wrong-name';
}

export interface Added {
  readonly outcome: 'added' | 'unchanged' | 'new-version';
  readonly original: Original;
}

/** The names of every version in a store, sorted; none if there is no store. */
export function namesIn(folder: string): readonly string[] {
  return entriesIn(folder).filter(isVersionName);
}

/** Every file of the store's folders, sorted by code unit. */
function entriesIn(folder: string): readonly string[] {
  const names: string[] = [];
  for (const host of list(folder)) {
    if (!host.isDirectory() || host.name.startsWith('.')) continue;
    for (const file of list(join(folder, host.name)))
      if (file.isFile() && !file.name.startsWith('.')) names.push(`${host.name}/${file.name}`);
  }
  return names.sort();
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** One version; undefined if its file cannot be read or is damaged. */
export function readOriginal(folder: string, name: string): Original | undefined {
  const found = decodedAt(folder, name);
  return found === undefined || found.kind === 'damaged' ? undefined : found.original;
}

function decodedAt(folder: string, name: string): DecodedOriginal | undefined {
  if (!isVersionName(name)) return undefined;
  try {
    return decodeOriginal(readFileSync(join(folder, name), 'utf8'), name);
  } catch {
    return undefined;
  }
}

/** All that is wrong with a store, file by file. */
export function problemsIn(folder: string): readonly StoreProblem[] {
  return entriesIn(folder).flatMap((name): readonly StoreProblem[] => {
    if (!isVersionName(name)) return [{ name, fault: 'foreign-file' }];
    const found = decodedAt(folder, name);
    if (found === undefined) return [{ name, fault: 'unreadable' }];
    if (found.kind === 'damaged') return [{ name, fault: found.fault }];
    if (found.kind === 'edited') return [{ name, fault: 'text-changed' }];
    const { original } = found;
    return versionName(original, original.sha256) === name ? [] : [{ name, fault: 'wrong-name' }];
  });
}

/** Keeps versions of articles. `retrieved` is `YYYY-MM-DD`. Throws a `UserError` if it cannot write. */
export type AddOriginal = (added: NewOriginal, retrieved: string) => Added;

/**
 * Opens a store for adding many originals: its folders are listed once. The same text of the same article
 * changes nothing; another text becomes a version beside the first.
 */
export function openForAdding(folder: string): AddOriginal {
  const articles = new Set(namesIn(folder).map(articleOf));
  return (added, retrieved) => {
    const text = normalText(added.text);
    const sha256 = textHash(text);
    const name = versionName({ ...added, text }, sha256);
    const known = readOriginal(folder, name);
    if (known?.sha256 === sha256) return { outcome: 'unchanged', original: known };
    const original: Original = { ...added, text, id: name, retrieved, sha256 };
    try {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeWhole(file, encodeOriginal(original));
    } catch (error) {
      throw unwritable(folder, error);
    }
    const article = articleOf(name);
    const outcome = articles.has(article) ? 'new-version' : 'added';
    articles.add(article);
    return { outcome, original };
  };
}

/** Keeps one version of an article. */
export function addOriginal(folder: string, added: NewOriginal, retrieved: string): Added {
  return openForAdding(folder)(added, retrieved);
}

/** Removes one version. Throws a `UserError` if that is not possible. */
export function removeOriginal(folder: string, name: string): void {
  try {
    rmSync(join(folder, name));
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function unwritable(folder: string, error: unknown): UserError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new UserError(`The originals in "${folder}" cannot be written to (${code}).`, {
    hint:
      code === 'ENOSPC'
        ? 'The disk is full. What was kept before is still there.'
        : 'Look at the permissions of that folder, or choose another with --originals.',
  });
}

import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewOriginal, Original } from '../model/original.ts';
import { makeFolder } from './make-folder.ts';
import { mergedFacts } from './merged-facts.ts';
import { decodeOriginal, encodeOriginal, normalText } from './original-file.ts';
import { entriesIn } from './store-entries.ts';
import { articleOf, isVersionName, versionName } from './store-names.ts';
import type { StoreProblem } from './store-problem.ts';
import { textHash } from './text-hash.ts';
import { UnwritableStore } from './unwritable.ts';
import { writeWhole } from './write-whole.ts';

export type { StoreProblem } from './store-problem.ts';

export interface Added {
  readonly outcome: 'added' | 'unchanged' | 'facts-updated' | 'new-version';
  readonly original: Original;
}

/** One version as it was found: usable, with a fault or without, or not usable for its fault. */
export interface FoundOriginal {
  readonly original?: Original;
  readonly problem?: StoreProblem;
  /** The sha-256 of its file, all of it, in lower-case hexadecimal; absent if it could not be read. */
  readonly fileHash?: string;
}

/** The names of every version in a store, sorted; none if there is no store. */
export function namesIn(folder: string): readonly string[] {
  return entriesIn(folder).names;
}

/** One version; undefined if its file cannot be read or is damaged. */
export function readOriginal(folder: string, name: string): Original | undefined {
  return findOriginal(folder, name).original;
}

/** One version, and what is wrong with its file. A text that was edited since it was kept is usable. */
export function findOriginal(folder: string, name: string): FoundOriginal {
  const bytes = bytesOf(folder, name);
  if (bytes === undefined) return { problem: { name, fault: 'unreadable' } };
  const fileHash = hash('sha256', bytes, 'hex');
  const found = decodeOriginal(bytes.toString(), name);
  if (found.kind === 'damaged') return { problem: { name, fault: found.fault }, fileHash };
  const { original } = found;
  return found.kind === 'edited'
    ? { original, problem: { name, fault: 'text-changed' }, fileHash }
    : { original, fileHash };
}

/** The sha-256 of a version's file, as it is found with the version; undefined if it cannot be read. */
export function fileHashOf(folder: string, name: string): string | undefined {
  const bytes = bytesOf(folder, name);
  return bytes === undefined ? undefined : hash('sha256', bytes, 'hex');
}

function bytesOf(folder: string, name: string): Buffer | undefined {
  if (!isVersionName(name)) return undefined;
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}

/** Keeps versions of articles. `today` is `YYYY-MM-DD`. Throws an `UnwritableStore` if it cannot. */
export type AddOriginal = (added: NewOriginal, today: string) => Added;

/**
 * Opens a store for adding many originals: its folders are listed once. The same text of the same article
 * changes no more than what is known of it; another text becomes a version beside the first.
 */
export function openForAdding(folder: string): AddOriginal {
  const names = new Set(namesIn(folder));
  const articles = new Set([...names].map(articleOf));
  return (added, today) => {
    const text = normalText(added.text);
    const sha256 = textHash(text);
    const name = versionName({ ...added, text }, sha256);
    const { original: known, problem } = findOriginal(folder, name);
    if (known?.sha256 === sha256 && problem === undefined) {
      const merged = mergedFacts(known, added);
      if (encodeOriginal(merged) === encodeOriginal(known))
        return { outcome: 'unchanged', original: known };
      write(folder, merged);
      return { outcome: 'facts-updated', original: merged };
    }
    const { retrieved = today } = added;
    const original: Original = { ...added, text, id: name, retrieved, sha256 };
    write(folder, original);
    const article = articleOf(name);
    // A file that was damaged is made whole: that is no other version.
    const outcome = articles.has(article) && !names.has(name) ? 'new-version' : 'added';
    articles.add(article);
    names.add(name);
    return { outcome, original };
  };
}

function write(folder: string, original: Original): void {
  try {
    const file = join(folder, original.id);
    makeFolder(dirname(file));
    writeWhole(file, encodeOriginal(original));
  } catch (error) {
    throw new UnwritableStore(folder, error);
  }
}

/** Keeps one version of an article. */
export function addOriginal(folder: string, added: NewOriginal, today: string): Added {
  return openForAdding(folder)(added, today);
}

/** Removes one version. Throws an `UnwritableStore` if that is not possible. */
export function removeOriginal(folder: string, name: string): void {
  try {
    rmSync(join(folder, name));
  } catch (error) {
    throw new UnwritableStore(folder, error);
  }
}

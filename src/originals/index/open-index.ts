import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Original } from '../../model/original.ts';
import { makeFolder } from '../make-folder.ts';
import { systemCode } from '../system-code.ts';
import { writeWhole } from '../write-whole.ts';
import { IndexBuilder } from './index-builder.ts';
import { decodeIndex, encodeIndex, type StoredIndex } from './index-file.ts';

/** What an index is made of: the versions in a store, by name. */
export interface Indexed {
  readonly names: readonly string[];
  /** Another when the file of that name was written to. */
  readonly stateOf: (name: string) => string;
  /** The sha-256 of the file of that name; undefined if it cannot be read. */
  readonly hashOf: (name: string) => string | undefined;
  /** Undefined if it cannot be read. */
  readonly read: (name: string) => IndexedOriginal | undefined;
}

export interface IndexedOriginal {
  readonly original: Pick<Original, 'text' | 'url'>;
  /** That of the very bytes that were read. */
  readonly fileHash: string;
}

export interface OpenedIndex {
  readonly index: StoredIndex;
  /** The system's code for why a new index could not be kept. */
  readonly notKept?: string;
}

/**
 * The index of a store: as it was kept, if it is of this very store, or made anew and kept. Where files
 * were written to, their contents decide: in a fresh checkout they are hashed, and no text is read. An
 * index that is damaged is as good as none; one that cannot be kept serves this run only.
 */
export function openIndex(file: string, indexed: Indexed, anew = false): OpenedIndex {
  // Taken before the files are read: what is written to meanwhile is read again the next time.
  const signature = signatureOf(indexed);
  const kept = anew ? undefined : readIndex(file);
  if (kept?.signature === signature) return { index: kept };
  const index = { ...(sameContents(kept, indexed) ?? build(indexed)), signature };
  // Each run is to meet again what cannot be read, and to say so. Of nothing no index is needed.
  if (index.names.length === 0 || index.names.length < indexed.names.length) return { index };
  const notKept = keep(file, index);
  return notKept === undefined ? { index } : { index, notKept };
}

/** Of the index that is kept: damaged, or of another state of the store, is `stale`. */
export function keptIndexState(
  file: string,
  indexed: Pick<Indexed, 'names' | 'stateOf'>,
): 'none' | 'current' | 'stale' {
  if (!existsSync(file)) return 'none';
  return readIndex(file)?.signature === signatureOf(indexed) ? 'current' : 'stale';
}

/** What is kept, if files hold the same that were written to since. */
function sameContents(
  kept: StoredIndex | undefined,
  { names, hashOf }: Indexed,
): Omit<StoredIndex, 'signature'> | undefined {
  if (kept?.names.length !== names.length) return undefined;
  if (names.some((name, number) => name !== kept.names[number])) return undefined;
  const contents = contentsOf(names.map((name) => [name, hashOf(name) ?? '']));
  return contents === kept.contents ? kept : undefined;
}

function contentsOf(files: Iterable<readonly [name: string, fileHash: string]>): string {
  const hash = createHash('sha256');
  for (const [name, fileHash] of files) hash.update(`${name} ${fileHash}\n`);
  return hash.digest('hex');
}

function build({ names, read }: Indexed): Omit<StoredIndex, 'signature'> {
  const builder = new IndexBuilder();
  const hashes = new Map<string, string>();
  const usable: string[] = [];
  const urls: string[] = [];
  for (const name of names) {
    const found = read(name);
    if (found === undefined) continue;
    builder.add(found.original.text);
    hashes.set(name, found.fileHash);
    usable.push(name);
    urls.push(detached(found.original.url ?? ''));
  }
  return { contents: contentsOf(hashes), names: usable, urls, tables: builder.finish() };
}

/** A part of a string keeps the whole in memory: the address, all of the file that it was read from. */
function detached(part: string): string {
  return Buffer.from(part).toString();
}

function signatureOf({ names, stateOf }: Pick<Indexed, 'names' | 'stateOf'>): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name} ${stateOf(name)}\n`);
  return hash.digest('hex');
}

function readIndex(file: string): StoredIndex | undefined {
  try {
    return decodeIndex(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** The system's code for why the index could not be kept; undefined if it was. */
function keep(file: string, index: StoredIndex): string | undefined {
  try {
    makeFolder(dirname(file));
    hideFromGit(dirname(file));
    writeWhole(file, encodeIndex(index));
    return undefined;
  } catch (error) {
    return systemCode(error);
  }
}

/** The originals are made to be kept in Git, the index is not. */
function hideFromGit(folder: string): void {
  const file = join(folder, '.gitignore');
  if (!existsSync(file)) writeWhole(file, '*\n');
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Original } from '../../model/original.ts';
import { IndexBuilder } from './index-builder.ts';
import { decodeIndex, encodeIndex, type StoredIndex } from './index-file.ts';
import { writeWhole } from '../write-whole.ts';

/** What an index is made of: the versions in a store, by name. A name changes with its text. */
export interface Indexed {
  readonly names: readonly string[];
  /** Undefined if it cannot be read. */
  readonly read: (name: string) => Pick<Original, 'text' | 'url'> | undefined;
}

/**
 * The index of a store: as it was kept, if it is of this very store, or made anew and kept. An index
 * that is damaged is as good as none; one that cannot be kept serves this run only.
 */
export function openIndex(file: string, indexed: Indexed): StoredIndex {
  const signature = signatureOf(indexed.names);
  const kept = readIndex(file);
  if (kept?.signature === signature) return kept;
  const made = { signature, ...build(indexed) };
  keep(file, made);
  return made;
}

function build({ names, read }: Indexed): Omit<StoredIndex, 'signature'> {
  const builder = new IndexBuilder();
  const urls: string[] = [];
  for (const name of names) {
    const original = read(name);
    builder.add(original?.text ?? '');
    urls.push(original?.url ?? '');
  }
  return { names, urls, tables: builder.finish() };
}

function signatureOf(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\n`);
  return hash.digest('hex');
}

function readIndex(file: string): StoredIndex | undefined {
  try {
    return decodeIndex(readFileSync(file));
  } catch {
    return undefined;
  }
}

function keep(file: string, index: StoredIndex): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, encodeIndex(index));
  } catch {
    // It will be made again.
  }
}

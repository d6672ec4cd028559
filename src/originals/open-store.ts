import { join } from 'node:path';
import type { Original } from '../model/original.ts';
import type { StoredIndex } from './index/index-file.ts';
import { openIndex } from './index/open-index.ts';
import { namesIn, readOriginal } from './store.ts';

/** A store that holds something, with its index. */
export interface OpenStore {
  readonly index: StoredIndex;
  /** Undefined if it cannot be read. */
  readonly read: (name: string) => Original | undefined;
}

/** Kept beside the originals; can be deleted at any time. */
export const INDEX_FILE = '.index/fingerprints.bin';

/** Opens a store; undefined if it does not exist, or is empty. */
export function openStore(folder: string): OpenStore | undefined {
  const names = namesIn(folder);
  if (names.length === 0) return undefined;
  const read = (name: string): Original | undefined => readOriginal(folder, name);
  return { index: openIndex(join(folder, INDEX_FILE), { names, read }), read };
}

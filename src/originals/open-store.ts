import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Original } from '../model/original.ts';
import type { StoredIndex } from './index/index-file.ts';
import { keptIndexState, openIndex, type OpenedIndex } from './index/open-index.ts';
import { entriesIn } from './store-entries.ts';
import { fileHashOf, findOriginal, type FoundOriginal, type StoreProblem } from './store.ts';

/** A store that holds something, with its index. */
export interface OpenStore {
  /** Where it is; absent if it is in no folder. */
  readonly folder?: string;
  readonly index: StoredIndex;
  /** Undefined if it cannot be read. */
  readonly read: (name: string) => Original | undefined;
  /**
   * The originals that could not be used, and those that were edited since they were kept: as far as
   * they were met until now, while the index was made and by `read`.
   */
  problems(): readonly StoreProblem[];
  /** Adds a problem that somebody else met. */
  readonly meet: (problem: StoreProblem) => void;
  /** The system's code for why a new index could not be kept. */
  readonly notKept?: string;
}

/** Kept beside the originals; can be deleted at any time. */
export const INDEX_FILE = '.index/fingerprints.bin';

/**
 * Opens a store; undefined if it does not exist, or is empty. One that holds only what is of no use is
 * open all the same: its problems must be told. `anew`: the index is made whether one is kept or not.
 */
export function openStore(
  folder: string,
  { anew = false }: { readonly anew?: boolean } = {},
): OpenStore | undefined {
  const { names, unusable, foreign } = entriesIn(folder);
  if (names.length + unusable.length + foreign.length === 0) return undefined;
  const reader = readerOf(folder);
  unusable.forEach(reader.meet);
  if (names.length === 0) foreign.forEach(reader.meet);
  const indexed = {
    names,
    stateOf: (name: string) => stateOfFile(join(folder, name)),
    hashOf: (name: string) => fileHashOf(folder, name),
    read: (name: string) => {
      const { original, fileHash } = reader.find(name);
      return original && fileHash !== undefined ? { original, fileHash } : undefined;
    },
  };
  return opened(folder, openIndex(join(folder, INDEX_FILE), indexed, anew), reader);
}

/** What another thread has to know of a store to read it as well. */
export type StorePlace = Required<Pick<OpenStore, 'folder' | 'index'>>;

/** A store that another thread has opened. It knows of no problems yet. */
export function reopenStore({ folder, index }: StorePlace): OpenStore {
  return opened(folder, { index }, readerOf(folder));
}

interface Reader extends Pick<OpenStore, 'problems' | 'meet'> {
  readonly find: (name: string) => FoundOriginal;
}

function opened(folder: string, index: OpenedIndex, { find, problems, meet }: Reader): OpenStore {
  return { folder, ...index, read: (name) => find(name).original, problems, meet };
}

function readerOf(folder: string): Reader {
  const met = new Map<string, StoreProblem>();
  const meet = (problem: StoreProblem): void => {
    met.set(problem.name, problem);
  };
  return {
    find: (name) => {
      const found = findOriginal(folder, name);
      if (found.problem !== undefined) meet(found.problem);
      return found;
    },
    problems: () => [...met.values()],
    meet,
  };
}

/** Whether the index that is kept is of the store as it is. Reads no original, and makes nothing. */
export function indexStateOf(folder: string): 'none' | 'current' | 'stale' {
  const { names } = entriesIn(folder);
  const stateOf = (name: string): string => stateOfFile(join(folder, name));
  return keptIndexState(join(folder, INDEX_FILE), { names, stateOf });
}

/** Changes when somebody writes to the file. A hundred thousand take a quarter of a second. */
function stateOfFile(file: string): string {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return '';
    const { size, mtimeMs, ctimeMs, ino } = stats;
    return [size, mtimeMs, ctimeMs, ino].map(String).join(' ');
  } catch {
    return '';
  }
}

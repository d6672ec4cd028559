import type { Stamp } from '../stamp.ts';
import type { CacheBytes } from './cache-bytes.ts';
import type { KnownFile } from './cache-content.ts';
import { Section } from './section.ts';
import { StoredPaths } from './stored-paths.ts';

/** The files of a cache by number, as they were when they were read. */
export interface StoredFiles {
  readonly count: number;
  /** The number of a file. They are to be asked for in the order of their paths, more or less: see `StoredPaths`. */
  find(path: string): number | undefined;
  /** Whether a file is what it was: see `settledStamp`. */
  isUnchanged(number: number, stats: Stamp): boolean;
  wayOf(number: number): string | undefined;
  /** The number of the entry of its key. */
  entryOf(number: number): number;
  sha256Of(number: number): string;
  file(number: number): KnownFile;
}

/** How many numbers a stamp is. */
export const NUMBERS = 5;
export const HASH = 32;
/** In bytes: its stamp, the numbers of its key and its way, its hash. */
export const FILE_LENGTH = NUMBERS * 8 + 2 * 4 + HASH;

/** Where in a cache the files stand. */
export interface FilesPlace {
  readonly bytes: CacheBytes;
  readonly count: number;
  readonly filesAt: number;
  /** With a NUL after each. */
  readonly paths: { readonly from: number; readonly to: number };
  readonly ways: readonly string[];
  readonly keyOf: (entry: number) => string;
}

export function storedFiles({
  bytes,
  count,
  filesAt,
  paths,
  ways,
  keyOf,
}: FilesPlace): StoredFiles {
  const entriesAt = filesAt + count * NUMBERS * 8;
  const waysAt = entriesAt + count * 4;
  const hashesAt = waysAt + count * 4;
  const stamps = new Section(bytes, filesAt, entriesAt);
  const entries = new Section(bytes, entriesAt, waysAt);
  const wayNumbers = new Section(bytes, waysAt, hashesAt);
  const hashes = new Section(bytes, hashesAt, hashesAt + count * HASH);
  const asked = new StoredPaths(bytes, paths);
  const listed = new StoredPaths(bytes, paths);
  const numberAt = (number: number, place: number): number =>
    stamps.double((number * NUMBERS + place) * 8);
  const entryOf = (number: number): number => entries.integer(number * 4);
  const wayOf = (number: number): string | undefined => ways[wayNumbers.integer(number * 4)];
  const sha256Of = (number: number): string =>
    hashes.text(number * HASH, (number + 1) * HASH, 'hex');
  return {
    count,
    find: (path) => asked.find(path),
    isUnchanged: (number, { size, mtimeMs, ctimeMs, ino, dev }) =>
      numberAt(number, 0) === size &&
      numberAt(number, 1) === mtimeMs &&
      numberAt(number, 2) === ctimeMs &&
      numberAt(number, 3) === ino &&
      numberAt(number, 4) === dev,
    wayOf,
    entryOf,
    sha256Of,
    file: (number) => ({
      path: listed.at(number),
      stamp: {
        size: numberAt(number, 0),
        mtimeMs: numberAt(number, 1),
        ctimeMs: numberAt(number, 2),
        ino: numberAt(number, 3),
        dev: numberAt(number, 4),
      },
      sha256: sha256Of(number),
      way: wayOf(number) ?? '',
      key: keyOf(entryOf(number)),
    }),
  };
}

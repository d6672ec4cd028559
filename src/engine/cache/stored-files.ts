import type { Stamp } from '../stamp.ts';
import type { KnownFile } from './cache-content.ts';

/** The files of a cache by number, as they were when they were read. */
export interface StoredFiles {
  readonly count: number;
  /** The number of a file. They are best asked for in the order of their paths. */
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
const NUMBERS = 5;
const HASH = 32;
/** In bytes: its stamp, the numbers of its key and its way, its hash. */
export const FILE_LENGTH = NUMBERS * 8 + 2 * 4 + HASH;

interface Numbers {
  readonly key: ReadonlyMap<string, number>;
  readonly way: ReadonlyMap<string, number>;
}

/**
 * The stamps of all files, then the numbers of their keys, those of their ways, and their hashes: as the
 * machine has numbers, so that they are read in one piece.
 */
export function encodeFiles(files: readonly KnownFile[], numbers: Numbers): readonly Uint8Array[] {
  const stamps = new Float64Array(files.length * NUMBERS);
  files.forEach(({ stamp: { size, mtimeMs, ctimeMs, ino, dev } }, number) => {
    stamps.set([size, mtimeMs, ctimeMs, ino, dev], number * NUMBERS);
  });
  const entries = Uint32Array.from(files, ({ key }) => numbers.key.get(key) ?? 0);
  const ways = Uint32Array.from(files, ({ way }) => numbers.way.get(way) ?? 0);
  const hashes = files.map(({ sha256 }) => sha256).join('');
  return [
    ...[stamps, entries, ways].map((column) => new Uint8Array(column.buffer)),
    Buffer.from(hashes, 'hex'),
  ];
}

export interface FileBytes {
  readonly bytes: Buffer;
  /** With a NUL after each. */
  readonly paths: Buffer;
  readonly ways: readonly string[];
  readonly keyOf: (entry: number) => string;
}

export function storedFiles({ bytes, paths: pathBytes, ways, keyOf }: FileBytes): StoredFiles {
  const count = bytes.length / FILE_LENGTH;
  const entriesAt = count * NUMBERS * 8;
  const hashesAt = entriesAt + count * 8;
  // Copied, so that they begin where numbers may.
  const copy = (from: number, to: number): ArrayBuffer =>
    new Uint8Array(bytes.subarray(from, to)).buffer;
  const stamps = new Float64Array(copy(0, entriesAt));
  const numbersOf = new Uint32Array(copy(entriesAt, hashesAt));
  const entryOf = (number: number): number => numbersOf[number] ?? 0;
  const wayOf = (number: number): string | undefined => ways[numbersOf[count + number] ?? 0];
  let hashes: string | undefined;
  const sha256Of = (number: number): string => {
    hashes ??= bytes.toString('hex', hashesAt);
    return hashes.slice(number * 2 * HASH, (number + 1) * 2 * HASH);
  };
  let paths: readonly string[] | undefined;
  let numbers: ReadonlyMap<string, number> | undefined;
  let next = 0;
  const pathsOf = (): readonly string[] =>
    (paths ??= pathBytes.toString().split('\0').slice(0, count));
  return {
    count,
    find: (path) => {
      const known = pathsOf();
      if (known[next] !== path) {
        numbers ??= new Map(known.map((each, number) => [each, number]));
        const number = numbers.get(path);
        if (number === undefined) return undefined;
        next = number;
      }
      next += 1;
      return next - 1;
    },
    isUnchanged: (number, { size, mtimeMs, ctimeMs, ino, dev }) => {
      const at = number * NUMBERS;
      return (
        stamps[at + 2] === ctimeMs &&
        stamps[at + 1] === mtimeMs &&
        stamps[at] === size &&
        stamps[at + 3] === ino &&
        stamps[at + 4] === dev
      );
    },
    wayOf,
    entryOf,
    sha256Of,
    file: (number) => {
      const [size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0, dev = 0] = stamps.subarray(
        number * NUMBERS,
        (number + 1) * NUMBERS,
      );
      return {
        path: pathsOf()[number] ?? '',
        stamp: { size, mtimeMs, ctimeMs, ino, dev },
        sha256: sha256Of(number),
        way: wayOf(number) ?? '',
        key: keyOf(entryOf(number)),
      };
    },
  };
}

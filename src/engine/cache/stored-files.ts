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

/** In bytes: five numbers. */
const STAMP = 40;
const NUMBER = 4;
const HASH = 32;
export const FILE_LENGTH = STAMP + 2 * NUMBER + HASH;

interface Numbers {
  readonly key: ReadonlyMap<string, number>;
  readonly way: ReadonlyMap<string, number>;
}

/** The stamps of all files, then the numbers of their keys, those of their ways, and their hashes. */
export function encodeFiles(files: readonly KnownFile[], numbers: Numbers): Buffer {
  const bytes = Buffer.alloc(files.length * FILE_LENGTH);
  let at = 0;
  for (const { stamp } of files)
    for (const number of [stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, stamp.dev])
      at = bytes.writeDoubleLE(number, at);
  for (const { key } of files) at = bytes.writeUInt32LE(numbers.key.get(key) ?? 0, at);
  for (const { way } of files) at = bytes.writeUInt32LE(numbers.way.get(way) ?? 0, at);
  for (const { sha256 } of files) at += bytes.write(sha256, at, 'hex');
  return bytes;
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entriesAt = count * STAMP;
  const waysAt = entriesAt + count * NUMBER;
  const hashesAt = waysAt + count * NUMBER;
  const stampOf = (number: number, index: number): number =>
    view.getFloat64(number * STAMP + index * 8, true);
  const entryOf = (number: number): number => view.getUint32(entriesAt + number * NUMBER, true);
  const wayOf = (number: number): string | undefined =>
    ways[view.getUint32(waysAt + number * NUMBER, true)];
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
    isUnchanged: (number, { size, mtimeMs, ctimeMs, ino, dev }) =>
      ctimeMs === stampOf(number, 2) &&
      mtimeMs === stampOf(number, 1) &&
      size === stampOf(number, 0) &&
      ino === stampOf(number, 3) &&
      dev === stampOf(number, 4),
    wayOf,
    entryOf,
    sha256Of,
    file: (number) => ({
      path: pathsOf()[number] ?? '',
      stamp: {
        size: stampOf(number, 0),
        mtimeMs: stampOf(number, 1),
        ctimeMs: stampOf(number, 2),
        ino: stampOf(number, 3),
        dev: stampOf(number, 4),
      },
      sha256: sha256Of(number),
      way: wayOf(number) ?? '',
      key: keyOf(entryOf(number)),
    }),
  };
}

import { endianness } from 'node:os';
import type { KnownFile } from './cache-content.ts';
import { HASH, NUMBERS } from './stored-files.ts';

const IS_LITTLE = endianness() === 'LE';
/** So many files are written to one piece of memory. */
const TOGETHER = 4096;

/** Files as a cache has them. */
export interface EncodedFiles {
  readonly count: number;
  /** The ways that the files name by their numbers. */
  readonly ways: readonly string[];
  readonly columns: readonly Uint8Array[];
  readonly paths: readonly Uint8Array[];
}

/**
 * The stamps of all files, then the numbers of their keys, those of their ways, and their hashes; the numbers
 * as the machine has them. No file is held but in these bytes: there may be very many.
 */
export function encodeFiles(
  files: Iterable<KnownFile>,
  numbers: ReadonlyMap<string, number>,
): EncodedFiles {
  const stamps = new Column(NUMBERS * 8);
  const entries = new Column(4);
  const wayNumbers = new Column(4);
  const hashes = new Column(HASH);
  const ways = new Map<string, number>();
  const paths: Uint8Array[] = [];
  let names = '';
  let count = 0;
  for (const { path, stamp, sha256, way, key } of files) {
    const number = ways.get(way) ?? ways.size;
    ways.set(way, number);
    const { size, mtimeMs, ctimeMs, ino, dev } = stamp;
    const row = stamps.next();
    [size, mtimeMs, ctimeMs, ino, dev].forEach((one, place) => {
      row.setFloat64(place * 8, one, IS_LITTLE);
    });
    entries.next().setUint32(0, numbers.get(key) ?? 0, IS_LITTLE);
    wayNumbers.next().setUint32(0, number, IS_LITTLE);
    hashes.write(sha256, 'hex');
    names += `${path}\0`;
    count += 1;
    if (count % TOGETHER !== 0) continue;
    paths.push(Buffer.from(names));
    names = '';
  }
  paths.push(Buffer.from(names));
  const columns = [stamps, entries, wayNumbers, hashes].flatMap((column) => column.pieces());
  return { count, ways: [...ways.keys()], columns, paths };
}

/** What is as long for every file. */
class Column {
  readonly #width: number;
  readonly #pieces: Buffer[] = [];
  #last = Buffer.alloc(0);
  /** How much of the last piece is written. */
  #end = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** Where the next file's is to be written. */
  next(): DataView {
    const at = this.#step();
    return new DataView(this.#last.buffer, this.#last.byteOffset + at, this.#width);
  }

  write(text: string, encoding: BufferEncoding): void {
    const at = this.#step();
    this.#last.write(text, at, encoding);
  }

  pieces(): readonly Uint8Array[] {
    return [...this.#pieces, this.#last.subarray(0, this.#end)];
  }

  #step(): number {
    if (this.#end === this.#last.length) {
      if (this.#end > 0) this.#pieces.push(this.#last);
      this.#last = Buffer.alloc(this.#width * TOGETHER);
      this.#end = 0;
    }
    this.#end += this.#width;
    return this.#end - this.#width;
  }
}

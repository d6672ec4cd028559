import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { CacheBytes } from './cache-bytes.ts';
import { KEY_LENGTH, type CacheContent, type Entry } from './cache-content.ts';
import { Section } from './section.ts';
import { encodeFiles } from './encode-files.ts';
import { FILE_LENGTH, storedFiles, type StoredFiles } from './stored-files.ts';

/** Changes with the form of the file; some machines have the highest byte of a number first. */
const MAGIC = endianness() === 'LE' ? 'rpblint2' : 'rpbbige2';
const CHECKSUM_AT = MAGIC.length;
const COUNTS_AT = CHECKSUM_AT + 32;
const KEYS_AT = COUNTS_AT + 5 * 4;

/**
 * The parts of a file: a word, the sha-256 of all that follows, counts, the keys of plain files and those
 * of reports, the length of each report; the ways of judging; the files, in the order of their paths; the
 * paths, a NUL after each; the reports.
 * Counts and lengths have their lowest byte first.
 */
export function encodeCache({ entries, files }: CacheContent): readonly Uint8Array[] {
  const plain = entries.filter(({ report }) => report === undefined);
  const others = entries.filter(({ report }) => report !== undefined);
  const reports = others.flatMap(({ report }) => report ?? []);
  const keys = [...plain, ...others].map(({ key }) => key);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const kept = encodeFiles(files, numbers);
  const counts = [plain.length, others.length, kept.ways.length, kept.count, lengthOf(kept.paths)];
  const body = [
    integers(counts),
    Buffer.from(keys.join(''), 'latin1'),
    integers(reports.map(({ length }) => length)),
    Buffer.from(kept.ways.join(''), 'latin1'),
    ...kept.columns,
    ...kept.paths,
    ...reports,
  ];
  return [Buffer.from(MAGIC, 'latin1'), checksumOf(body), ...body];
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** What a cache says, looked up where it stands: most runs need little of it. Throws what reading does. */
export interface StoredCache {
  /** How many entries there are. */
  readonly count: number;
  numberOf(key: string): number | undefined;
  entry(number: number): Entry;
  /** Undefined for a file that is no copy. */
  reportOf(number: number): Uint8Array | undefined;
  readonly files: StoredFiles;
}

/** Undefined for a cache that is damaged, was cut, or is of another form. Throws what reading does. */
export function decodeCache(bytes: CacheBytes): StoredCache | undefined {
  if (bytes.length < KEYS_AT) return undefined;
  const head = Buffer.alloc(KEYS_AT);
  bytes.read(head, 0);
  if (head.toString('latin1', 0, CHECKSUM_AT) !== MAGIC) return undefined;
  const checksum = checksumOf(piecesOf(bytes, COUNTS_AT));
  if (!checksum.equals(head.subarray(CHECKSUM_AT, COUNTS_AT))) return undefined;
  const count = (index: number): number => head.readUInt32LE(COUNTS_AT + 4 * index);
  const plain = count(0);
  const entries = plain + count(1);
  const lengthsAt = KEYS_AT + entries * KEY_LENGTH;
  const waysAt = lengthsAt + count(1) * 4;
  const filesAt = waysAt + count(2) * KEY_LENGTH;
  const pathsAt = filesAt + count(3) * FILE_LENGTH;
  const reportsAt = pathsAt + count(4);
  const keys = new Section(bytes, KEYS_AT, lengthsAt);
  const keyOf = (number: number): string => keyAt(keys, number);
  const ways = new Section(bytes, waysAt, filesAt);
  let numbers: ReadonlyMap<string, number> | undefined;
  let starts: readonly number[] | undefined;
  const reportOf = (number: number): Uint8Array | undefined => {
    if (number < plain) return undefined;
    starts ??= startsOf(bytes, { from: lengthsAt, to: waysAt, first: reportsAt });
    const [from = 0, to = 0] = starts.slice(number - plain, number - plain + 2);
    const report = Buffer.alloc(to - from);
    bytes.read(report, from);
    return report;
  };
  return {
    count: entries,
    numberOf: (key) => {
      numbers ??= new Map(Array.from({ length: entries }, (_, number) => [keyOf(number), number]));
      return numbers.get(key);
    },
    entry: (number) => {
      const report = reportOf(number);
      return { key: keyOf(number), ...(report === undefined ? {} : { report }) };
    },
    reportOf,
    files: storedFiles({
      bytes,
      count: count(3),
      filesAt,
      paths: { from: pathsAt, to: reportsAt },
      ways: Array.from({ length: count(2) }, (_, number) => keyAt(ways, number)),
      keyOf,
    }),
  };
}

function keyAt(keys: Section, number: number): string {
  return keys.text(number * KEY_LENGTH, (number + 1) * KEY_LENGTH, 'latin1');
}

/** Where each report starts, and where the last one ends. */
function startsOf(
  bytes: CacheBytes,
  { from, to, first }: { readonly from: number; readonly to: number; readonly first: number },
): readonly number[] {
  const lengths = Buffer.alloc(to - from);
  bytes.read(lengths, from);
  const starts = [first];
  for (let at = 0, start = first; at < lengths.length; at += 4) {
    start += lengths.readUInt32LE(at);
    starts.push(start);
  }
  return starts;
}

/** In bytes: as much of a file is looked at together. */
const PIECE = 262_144;

/** All from a place on; each piece in the memory of the one before. */
function* piecesOf(bytes: CacheBytes, from: number): Generator<Uint8Array> {
  const memory = Buffer.alloc(Math.min(PIECE, bytes.length - from));
  for (let at = from; at < bytes.length; at += memory.length) {
    const piece = memory.subarray(0, bytes.length - at);
    bytes.read(piece, at);
    yield piece;
  }
}

function integers(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number, index * 4));
  return bytes;
}

function checksumOf(parts: Iterable<Uint8Array>): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import { KEY_LENGTH, type CacheContent, type Entry } from './cache-content.ts';
import { encodeFiles, FILE_LENGTH, storedFiles, type StoredFiles } from './stored-files.ts';

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
  const kept = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ways = [...new Set(kept.map(({ way }) => way))];
  const wayNumbers = new Map(ways.map((way, number) => [way, number]));
  const paths = Buffer.from(kept.map(({ path }) => `${path}\0`).join(''));
  const counts = [plain.length, others.length, ways.length, kept.length, paths.length];
  const body = [
    integers(counts),
    Buffer.from(keys.join(''), 'latin1'),
    integers(reports.map(({ length }) => length)),
    Buffer.from(ways.join(''), 'latin1'),
    ...encodeFiles(kept, { key: numbers, way: wayNumbers }),
    paths,
    ...reports,
  ];
  return [Buffer.from(MAGIC, 'latin1'), checksumOf(body), ...body];
}

/** What a file says, looked up where it stands: most runs need little of it. */
export interface StoredCache {
  /** How many entries there are. */
  readonly count: number;
  numberOf(key: string): number | undefined;
  entry(number: number): Entry;
  /** Undefined for a file that is no copy. */
  reportOf(number: number): Uint8Array | undefined;
  readonly files: StoredFiles;
}

/** Undefined for a file that is damaged, was cut, or is of another form. What is read shares its memory. */
export function decodeCache(bytes: Buffer): StoredCache | undefined {
  if (bytes.length < KEYS_AT || bytes.toString('latin1', 0, CHECKSUM_AT) !== MAGIC)
    return undefined;
  const checksum = checksumOf([bytes.subarray(COUNTS_AT)]);
  if (!checksum.equals(bytes.subarray(CHECKSUM_AT, COUNTS_AT))) return undefined;
  const count = (index: number): number => bytes.readUInt32LE(COUNTS_AT + 4 * index);
  const plain = count(0);
  const entries = plain + count(1);
  const lengthsAt = KEYS_AT + entries * KEY_LENGTH;
  const waysAt = lengthsAt + count(1) * 4;
  const filesAt = waysAt + count(2) * KEY_LENGTH;
  const pathsAt = filesAt + count(3) * FILE_LENGTH;
  const reportsAt = pathsAt + count(4);
  const text = (at: number): string => bytes.toString('latin1', at, at + KEY_LENGTH);
  const keyOf = (number: number): string => text(KEYS_AT + number * KEY_LENGTH);
  let numbers: ReadonlyMap<string, number> | undefined;
  let starts: readonly number[] | undefined;
  const reportOf = (number: number): Uint8Array | undefined => {
    if (number < plain) return undefined;
    starts ??= startsOf(bytes, { from: lengthsAt, to: waysAt, first: reportsAt });
    return bytes.subarray(starts[number - plain], starts[number - plain + 1]);
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
      bytes: bytes.subarray(filesAt, pathsAt),
      paths: bytes.subarray(pathsAt, reportsAt),
      ways: Array.from({ length: count(2) }, (_, number) => text(waysAt + number * KEY_LENGTH)),
      keyOf,
    }),
  };
}

/** Where each report starts, and where the last one ends. */
function startsOf(
  bytes: Buffer,
  { from, to, first }: { readonly from: number; readonly to: number; readonly first: number },
): readonly number[] {
  const starts = [first];
  for (let at = from, start = first; at < to; at += 4) {
    start += bytes.readUInt32LE(at);
    starts.push(start);
  }
  return starts;
}

function integers(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number, index * 4));
  return bytes;
}

function checksumOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

import { crc32 } from 'node:zlib';
import { filterOf, type IndexTables } from './tables.ts';

/** An index, and which originals its document numbers stand for. */
export interface StoredIndex {
  /** Tells the state of the files of which it was made, as the system sees it. */
  readonly signature: string;
  /** Tells what those files held: the same wherever, and whenever, they were written. */
  readonly contents: string;
  /** Names of the documents, by number. */
  readonly names: readonly string[];
  /** Their addresses, by number; empty where none is known. */
  readonly urls: readonly string[];
  readonly tables: IndexTables;
}

/** "RPX3" in the byte order of the machine that wrote it. */
const MAGIC = 0x33585052;
const HEADER_WORDS = 8;

/**
 * The index as a file: eight words of header, the names as JSON, and the tables as they are in memory.
 * Header: magic, checksum of all that follows it, bytes of JSON, sizes, bits of buckets, directory,
 * entries, filter; the last five in words. In parts, so that it need not be in memory twice.
 */
export function encodeIndex({ tables, ...known }: StoredIndex): readonly Uint8Array[] {
  const { sizes, bucketBits, directory, entries, filter } = tables;
  const json = jsonParts(known);
  const jsonBytes = json.reduce((sum, { length }) => sum + length, 0);
  const padding = new Uint8Array((4 - (jsonBytes % 4)) % 4);
  const lengths = [jsonBytes, sizes.length, bucketBits, directory.length, entries.length];
  const header = bytesOf(Uint32Array.of(...lengths, filter.bits.length));
  const parts = [
    header,
    ...json,
    padding,
    ...[sizes, directory, entries, filter.bits].map(bytesOf),
  ];
  const sum = parts.reduce((before, part) => crc32(part, before), 0);
  return [bytesOf(Uint32Array.of(MAGIC, sum)), ...parts];
}

/** Names written as JSON at a time. */
const AT_A_TIME = 1000;

function jsonParts({
  signature,
  contents,
  names,
  urls,
}: Omit<StoredIndex, 'tables'>): readonly Uint8Array[] {
  return [
    Buffer.from(`${JSON.stringify({ signature, contents }).slice(0, -1)},"names":[`),
    ...listParts(names),
    Buffer.from('],"urls":['),
    ...listParts(urls),
    Buffer.from(']}'),
  ];
}

function listParts(values: readonly string[]): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < values.length; from += AT_A_TIME) {
    const list = JSON.stringify(values.slice(from, from + AT_A_TIME)).slice(1, -1);
    parts.push(Buffer.from(from === 0 ? list : `,${list}`));
  }
  return parts;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Reads an index; undefined if the file is damaged, cut short, or of another version or machine. */
export function decodeIndex(file: Uint8Array): StoredIndex | undefined {
  if (file.byteLength < HEADER_WORDS * 4 || file.byteLength % 4 !== 0) return undefined;
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const header = words.subarray(0, HEADER_WORDS);
  const [magic, sum, jsonBytes = 0, sizes = 0, bucketBits = 0, ...lengths] = header;
  const [directory = 0, entries = 0, filter = 0] = lengths;
  if (magic !== MAGIC || sum !== checksum(bytes)) return undefined;
  let at = HEADER_WORDS + Math.ceil(jsonBytes / 4);
  const json = bytes.subarray(HEADER_WORDS * 4, HEADER_WORDS * 4 + jsonBytes);
  const take = (length: number): Uint32Array => words.subarray(at, (at += length));
  const tables = {
    sizes: take(sizes),
    bucketBits,
    directory: take(directory),
    entries: take(entries),
    filter: filterOf(take(filter)),
  };
  if (at !== words.length) return undefined;
  const known = JSON.parse(Buffer.from(json).toString()) as Omit<StoredIndex, 'tables'>;
  return { ...known, tables };
}

/** Of all that follows the checksum. */
function checksum(bytes: Uint8Array): number {
  return crc32(bytes.subarray(8));
}

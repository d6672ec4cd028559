import type { FingerprintFilter } from '../../text/fingerprint.ts';

/**
 * The fingerprints of many documents, in the order of their first bits: a bucket for each value of
 * `bucketBits` bits, and in it an entry for each document that has a fingerprint with those bits.
 */
export interface IndexTables {
  /** How many fingerprints each document has, by its number. */
  readonly sizes: Uint32Array;
  readonly bucketBits: number;
  /** Where each bucket begins in `entries`; one more than there are buckets. */
  readonly directory: Uint32Array;
  /** The last twelve bits of a fingerprint, and the number of its document. */
  readonly entries: Uint32Array;
  /** Most fingerprints of most texts are in no document, which this tells. */
  readonly filter: FingerprintFilter;
}

const DOCUMENT_BITS = 20;
const TAG = 2 ** (32 - DOCUMENT_BITS) - 1;
const DOCUMENT = 2 ** DOCUMENT_BITS - 1;
export const MOST_DOCUMENTS = 2 ** DOCUMENT_BITS;
const MOST_BUCKET_BITS = 20;
const LEAST_BITS = 10;
/** Fingerprints for each bucket, and bits of the filter for each fingerprint, on average. */
const IN_BUCKET = 8;
const FILTER_BITS = 16;
const MOST_FILTER_BITS = 27;

function entryOf(fingerprint: number, document: number): number {
  return ((fingerprint << DOCUMENT_BITS) | document) >>> 0;
}

export function documentOf(entry: number): number {
  return entry & DOCUMENT;
}

/** Whether an entry can be of a fingerprint with the same first bits. */
export function hasTag(entry: number, fingerprint: number): boolean {
  return entry >>> DOCUMENT_BITS === (fingerprint & TAG);
}

export function bucketOf({ bucketBits }: IndexTables, fingerprint: number): number {
  return fingerprint >>> (32 - bucketBits);
}

/** A filter that can be read back from its bits. */
export function filterOf(bits: Uint32Array): FingerprintFilter {
  return { bits, shift: Math.clz32(bits.length) - 4 };
}

/**
 * Sorts fingerprints into tables, by counting. `fingerprints` are those of the documents one after
 * the other, in pieces; `sizes` says how many are each document's.
 */
export function makeTables(fingerprints: readonly Uint32Array[], sizes: Uint32Array): IndexTables {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bucketBits = bitsFor(total / IN_BUCKET, MOST_BUCKET_BITS);
  const filterBits = bitsFor(total * FILTER_BITS, MOST_FILTER_BITS);
  const directory = new Uint32Array(2 ** bucketBits + 1);
  const bits = new Uint32Array(2 ** (filterBits - 5));
  for (const piece of fingerprints)
    for (const fingerprint of piece) {
      const bucket = (fingerprint >>> (32 - bucketBits)) + 1;
      directory[bucket] = (directory[bucket] ?? 0) + 1;
      set(bits, fingerprint >>> (32 - filterBits));
      set(bits, fingerprint & (2 ** filterBits - 1));
    }
  for (let bucket = 1; bucket < directory.length; bucket += 1)
    directory[bucket] = (directory[bucket] ?? 0) + (directory[bucket - 1] ?? 0);
  const entries = scatter(fingerprints, sizes, directory);
  return { sizes, bucketBits, directory, entries, filter: filterOf(bits) };
}

function set(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** Puts each fingerprint into its bucket; `directory` says meanwhile where the next of a bucket goes. */
function scatter(
  fingerprints: readonly Uint32Array[],
  sizes: Uint32Array,
  directory: Uint32Array,
): Uint32Array {
  const bucketBits = Math.log2(directory.length - 1);
  const entries = new Uint32Array(directory.at(-1) ?? 0);
  let document = 0;
  let left = sizes[0] ?? 0;
  for (const piece of fingerprints)
    for (const fingerprint of piece) {
      while (left === 0) {
        document += 1;
        left = sizes[document] ?? 0;
      }
      left -= 1;
      const bucket = fingerprint >>> (32 - bucketBits);
      const at = directory[bucket] ?? 0;
      directory[bucket] = at + 1;
      entries[at] = entryOf(fingerprint, document);
    }
  // Each bucket has moved its beginning to that of the next.
  directory.copyWithin(1, 0);
  directory[0] = 0;
  return entries;
}

function bitsFor(count: number, most: number): number {
  return Math.min(most, Math.max(LEAST_BITS, Math.ceil(Math.log2(Math.max(1, count)))));
}

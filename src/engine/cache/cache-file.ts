import { createHash } from 'node:crypto';

/** What a cache holds, by the keys of files: strings of `KEY_LENGTH` characters below U+0100. */
export interface CacheContent {
  /** Files that are no copies, and of which there is nothing else to say. */
  readonly plain: ReadonlySet<string>;
  /** The reports of others, as JSON in UTF-8: most runs read few of them. */
  readonly reports: ReadonlyMap<string, Uint8Array>;
}

export const KEY_LENGTH = 16;
/** Changes with the form of the file. */
const MAGIC = 'rpblint1';
const CHECKSUM_AT = MAGIC.length;
const COUNTS_AT = CHECKSUM_AT + 32;
const PLAIN_AT = COUNTS_AT + 8;

/**
 * The parts of a file: a word, the sha-256 of all that follows, how many keys there are of either kind,
 * the keys of plain files, the keys of reports each with the length of its report, and the reports.
 */
export function encodeCache({ plain, reports }: CacheContent): readonly Uint8Array[] {
  const counts = Buffer.alloc(8);
  counts.writeUInt32LE(plain.size, 0);
  counts.writeUInt32LE(reports.size, 4);
  const lengths = [...reports].map(([key, { length }]) => {
    const entry = Buffer.alloc(KEY_LENGTH + 4);
    entry.write(key, 'latin1');
    entry.writeUInt32LE(length, KEY_LENGTH);
    return entry;
  });
  const parts = [counts, Buffer.from([...plain].join(''), 'latin1'), ...lengths];
  const body = [...parts, ...reports.values()];
  return [Buffer.from(MAGIC, 'latin1'), checksumOf(body), ...body];
}

/** Undefined for a file that is damaged, was cut, or is of another form. The reports share its memory. */
export function decodeCache(bytes: Buffer): CacheContent | undefined {
  if (bytes.length < PLAIN_AT || bytes.toString('latin1', 0, CHECKSUM_AT) !== MAGIC)
    return undefined;
  const checksum = checksumOf([bytes.subarray(COUNTS_AT)]);
  if (!checksum.equals(bytes.subarray(CHECKSUM_AT, COUNTS_AT))) return undefined;
  const reportsAt = PLAIN_AT + bytes.readUInt32LE(COUNTS_AT) * KEY_LENGTH;
  const end = reportsAt + bytes.readUInt32LE(COUNTS_AT + 4) * (KEY_LENGTH + 4);
  const plain = new Set<string>();
  for (let at = PLAIN_AT; at < reportsAt; at += KEY_LENGTH)
    plain.add(bytes.toString('latin1', at, at + KEY_LENGTH));
  const reports = new Map<string, Uint8Array>();
  let start = end;
  for (let at = reportsAt; at < end; at += KEY_LENGTH + 4) {
    const length = bytes.readUInt32LE(at + KEY_LENGTH);
    reports.set(
      bytes.toString('latin1', at, at + KEY_LENGTH),
      bytes.subarray(start, start + length),
    );
    start += length;
  }
  return { plain, reports };
}

function checksumOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

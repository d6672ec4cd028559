import { eachFingerprint } from '../../text/fingerprint.ts';
import { bucketOf, documentOf, hasTag, type IndexTables } from './tables.ts';

/** A document that shares word sequences with a text. */
export interface Candidate {
  readonly document: number;
  /** How many of the document's fingerprints the text holds. */
  readonly common: number;
}

/** Fewer fingerprints in common are a name, or chance. */
const LEAST_COMMON = 5;
/** In UTF-16 units: closer together, they are a quotation; further apart, they are scattered by chance. */
const SHORTEST = 64;
const LONGEST = 1500;
/** A document with fewer fingerprints is short: some of them may have gone with the words that were changed. */
const FEW = 40;
const LEAST_SHARE = 0.1;
/** A fingerprint of more documents is of words that every page carries. */
const MOST_DOCUMENTS = 50;
/** A bucket with more entries is full of such a fingerprint. */
const MOST_IN_BUCKET = 400;
/** In UTF-16 units. */
const SHORT = 2000;
const STRETCH = 240;
const STEP = 750;
const AROUND = 450;
/** No text is made of more. */
const MOST_CANDIDATES = 50;

/**
 * The documents that share passages with a text, those first that share most. The text may be raw:
 * markup hides the sequences in which it stands, and no others.
 */
export function lookUp(tables: IndexTables, text: string): readonly Candidate[] {
  return candidatesIn(tables, text, 0, text.length)
    .sort((a, b) => b.common - a.common || a.document - b.document)
    .slice(0, MOST_CANDIDATES);
}

/**
 * Whether a text shares a passage of a hundred words with any document; shorter ones may be missed. Looks
 * at stretches of a long text, and around what it finds there.
 */
export function mayShare(tables: IndexTables, text: string): boolean {
  if (text.length < SHORT) return candidatesIn(tables, text, 0, text.length).length > 0;
  let found = 0;
  const visit = (fingerprint: number): void => {
    found += documentsWith(tables, fingerprint).length;
  };
  for (let from = 0; from < text.length; from += STEP) {
    found = 0;
    eachFingerprint(text, tables.filter, visit, from, Math.min(text.length, from + STRETCH));
    if (found === 0) continue;
    const start = Math.max(0, from - AROUND);
    const end = Math.min(text.length, from + STRETCH + AROUND);
    if (candidatesIn(tables, text, start, end).length > 0) return true;
  }
  return false;
}

function candidatesIn(tables: IndexTables, text: string, from: number, to: number): Candidate[] {
  const sightings = new Map<number, Sightings>();
  const seen = new Set<number>();
  const visit = (fingerprint: number, end: number): void => {
    if (seen.has(fingerprint)) return;
    seen.add(fingerprint);
    for (const document of documentsWith(tables, fingerprint)) {
      const found = sightings.get(document);
      if (found === undefined) sightings.set(document, new Sightings(end));
      else found.add(end);
    }
  };
  eachFingerprint(text, tables.filter, visit, from, to);
  const candidates: Candidate[] = [];
  for (const [document, found] of sightings)
    if (found.isPassage || found.count >= leastFor(tables, document))
      candidates.push({ document, common: found.count });
  return candidates;
}

/** Where in a text the fingerprints of one document end. */
class Sightings {
  count = 0;
  /** Whether enough of them stand as those of a passage do: not scattered, and not in one sentence. */
  isPassage = false;
  readonly #latest: number[] = [];

  constructor(end: number) {
    this.add(end);
  }

  add(end: number): void {
    this.count += 1;
    if (this.isPassage) return;
    this.#latest.push(end);
    while (end - (this.#latest[0] ?? end) > LONGEST) this.#latest.shift();
    const length = end - (this.#latest[0] ?? end);
    this.isPassage = this.#latest.length >= LEAST_COMMON && length >= SHORTEST;
  }
}

/** Of a short document, which is soon compared, a few fingerprints tell enough. */
function leastFor({ sizes }: IndexTables, document: number): number {
  const size = sizes[document] ?? 0;
  return size < FEW ? Math.ceil(size * LEAST_SHARE) : Infinity;
}

const NONE: readonly number[] = [];

/** Each document once; none if they are too many. */
function documentsWith(tables: IndexTables, fingerprint: number): readonly number[] {
  const { directory, entries } = tables;
  const bucket = bucketOf(tables, fingerprint);
  const start = directory[bucket] ?? 0;
  const end = directory[bucket + 1] ?? 0;
  if (end - start > MOST_IN_BUCKET) return NONE;
  let found = NONE;
  for (let at = start; at < end; at += 1) {
    const entry = entries[at] ?? 0;
    if (!hasTag(entry, fingerprint)) continue;
    const document = documentOf(entry);
    if (found.at(-1) === document) continue;
    if (found.length === MOST_DOCUMENTS) return NONE;
    found = [...found, document];
  }
  return found;
}

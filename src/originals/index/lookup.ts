import { eachFingerprint } from '../../text/fingerprint.ts';
import { bucketOf, documentOf, hasTag, type IndexTables } from './tables.ts';

/** A document that shares word sequences with a text. */
export interface Candidate {
  readonly document: number;
  /** How many of the document's fingerprints the text holds. */
  readonly common: number;
}

/** Fewer fingerprints in common are a quotation, a name, or chance. */
const LEAST_COMMON = 4;
/** A fingerprint of more documents is of words that every page carries. */
const MOST_DOCUMENTS = 50;
/** A bucket with more entries is full of such a fingerprint. */
const MOST_IN_BUCKET = 400;
/** In UTF-16 units. */
const SHORT = 2000;
const STRETCH = 300;
/** No text is made of more. */
const MOST_CANDIDATES = 50;

/**
 * The documents that share passages with a text, those first that share most. The text may be raw:
 * markup hides the sequences in which it stands, and no others.
 */
export function lookUp(tables: IndexTables, text: string): readonly Candidate[] {
  if (!mayShare(tables, text)) return [];
  const found: number[] = [];
  eachFingerprint(text, tables.filter, (fingerprint) => found.push(fingerprint));
  const common = new Map<number, number>();
  for (const fingerprint of new Set(found))
    for (const document of documentsWith(tables, fingerprint))
      common.set(document, (common.get(document) ?? 0) + 1);
  const candidates: Candidate[] = [];
  for (const [document, count] of common)
    if (count >= leastFor(tables, document)) candidates.push({ document, common: count });
  return candidates
    .sort((a, b) => b.common - a.common || a.document - b.document)
    .slice(0, MOST_CANDIDATES);
}

/**
 * Looks at every other stretch of a long text: a passage of a hundred words covers one of them. Most
 * texts of a repository share nothing, and are done with here.
 */
function mayShare(tables: IndexTables, text: string): boolean {
  if (text.length < SHORT) return true;
  let found = 0;
  const visit = (fingerprint: number): void => {
    found += documentsWith(tables, fingerprint).length;
  };
  for (let from = 0; from < text.length && found === 0; from += 2 * STRETCH)
    eachFingerprint(text, tables.filter, visit, from, Math.min(text.length, from + STRETCH));
  return found > 0;
}

/** A short document has few fingerprints to share. */
function leastFor({ sizes }: IndexTables, document: number): number {
  return Math.min(LEAST_COMMON, Math.max(1, Math.ceil((sizes[document] ?? 0) / 2)));
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

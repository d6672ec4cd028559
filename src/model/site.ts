import type { Span } from './span.ts';
import type { Audience, Medium } from './terms.ts';

/** What is on record of a permission, as reports show it. Days are `YYYY-MM-DD`, both included. */
export interface PermissionRecord {
  readonly by: string;
  readonly since?: string;
  readonly until?: string;
  /** The file that proves it, as the ledger names it. */
  readonly proof?: string;
}

/** A permission that the publisher gave beyond its terms: an entry of the ledger. */
export interface Permission {
  readonly terms: string;
  /** `use`, `scope`, or ids of obligations. */
  readonly allows: readonly string[];
  /** These two limit only what is allowed of the use. */
  readonly media: readonly Medium[];
  readonly audience: readonly Audience[];
  /** Addresses of the articles it is limited to, and globs of files; both empty: no limit. */
  readonly articles: readonly string[];
  readonly files: readonly string[];
  /** Of the proof's bytes, lower-case hexadecimal. */
  readonly proofSha256?: string;
  /** One value for each entry, so that a run knows by it which entries were of use. */
  readonly record: PermissionRecord;
  /** The first line of the entry, in the ledger. */
  readonly span: Span;
}

/** Whether a permission holds on a day. Days sort by time as they are written. */
export function isInForce({ since, until }: PermissionRecord, day: string): boolean {
  return (since === undefined || since <= day) && (until === undefined || day <= until);
}

/** A person's word that what no machine can check was done: an entry of the ledger. */
export interface DoneRecord {
  readonly terms: string;
  readonly obligation: string;
  /** Globs of the copies it is limited to. */
  readonly files?: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly by?: string;
  readonly note?: string;
}

/** What the site that publishes the copies has said of itself. */
export interface SiteFacts {
  readonly domains: readonly string[];
  readonly names: readonly string[];
  readonly medium?: Medium;
  readonly audience?: Audience;
  /** The licence of the site's own articles, which says nothing of a copy that carries it. */
  readonly licence?: string;
  /** The front-matter key from which its theme takes the canonical address of a page. */
  readonly canonicalKey?: string;
  readonly permissions: readonly Permission[];
  readonly done: readonly DoneRecord[];
}

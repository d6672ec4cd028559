import type { Span } from './span.ts';

export const CREDIT_KINDS = [
  'byline',
  'source',
  'republication',
  'dateline',
  'copyright',
  'licence',
  'boilerplate',
] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** What a note speaks of: a copyright or licence note may belong to a photograph or to the site. */
export type CreditSubject = 'article' | 'image' | 'site' | 'other';

/** A person's or an organisation's name found in a credit. */
export interface CreditName {
  readonly name: string;
  readonly role: 'author' | 'publisher' | 'first-source' | 'translator' | 'holder';
  readonly span: Span;
}

/**
 * Visible words that say where the article comes from. A credit is never running prose.
 * `via` says where it was read: in the body, or in a front-matter value that the theme prints.
 */
export interface Credit {
  readonly kind: CreditKind;
  readonly subject: CreditSubject;
  readonly via: 'body' | 'metadata';
  /** The credit's visible words. */
  readonly text: string;
  readonly span: Span;
  readonly block?: number;
  /** Range in the block's text. */
  readonly range?: Span;
  readonly names: readonly CreditName[];
  /** Indices into `Document.links`. */
  readonly links: readonly number[];
  /** Only on `licence`: the SPDX-like identifier recognised, `CC-BY` when no version is given. */
  readonly licence?: string;
}

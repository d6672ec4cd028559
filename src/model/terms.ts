import type { Requirement } from './checks.ts';
import type { Language } from './language.ts';

export const STRENGTHS = ['must', 'should', 'may'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const BASES = ['stated', 'inferred'] as const;
/** Whether the wording says it, or we read it into the wording. */
export type Basis = (typeof BASES)[number];

export const MEDIA = ['web', 'print', 'newsletter', 'broadcast', 'app'] as const;
export type Medium = (typeof MEDIA)[number];

export const AUDIENCES = ['non-commercial', 'commercial'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const EXTENTS = ['full', 'excerpt'] as const;
export type Extent = (typeof EXTENTS)[number];

export const COPY_KINDS = ['full', 'excerpt', 'translation'] as const;
/** What is reproduced: the whole text, though it may be altered, a part of it, or another language's. */
export type CopyKind = (typeof COPY_KINDS)[number];

export type Localised = Readonly<Partial<Record<Language, string>>>;

export interface Clause {
  /** Under which the edition lists it, if it does. */
  readonly id?: string;
  /** Where in the terms: "paragraph 2, sentence 2". */
  readonly at: Localised;
  /** What it asks, in our words. */
  readonly says: Localised;
  readonly url?: string;
}

/** A clause that asks nothing. */
export type Statement = Clause & Required<Pick<Clause, 'id'>>;

/** When an obligation holds; what is left out does not matter. */
export interface Condition {
  /** A site that has not said on what medium it publishes is taken for the web. */
  readonly media?: readonly Medium[];
  readonly audience?: readonly Audience[];
  readonly copy?: readonly CopyKind[];
}

/** One thing an edition asks, and the ways to satisfy it, any of which will do. */
export interface Obligation {
  readonly id: string;
  readonly strength: Strength;
  readonly basis: Basis;
  readonly clause: Clause;
  readonly ways: readonly [Requirement, ...Requirement[]];
  readonly when: Condition;
  /** The obligation that this one stands in for, where that is not met. */
  readonly fallbackFor?: string;
}

export interface Permits {
  readonly extent: readonly Extent[];
  readonly media: readonly Medium[];
  readonly audience: readonly Audience[];
}

/**
 * One dated wording of the terms. Dates are `YYYY-MM-DD`; the day, or month, on which a wording was
 * seen may be unknown and left out.
 */
export interface Edition {
  readonly id: string;
  readonly language: string;
  readonly seen: { readonly url: string; readonly on: string };
  /** The first day this wording is taken to hold; absent on the oldest edition. */
  readonly from?: string;
  /** Whether the wording says from which day it holds, or that is only when it was first seen. */
  readonly fromBasis: Basis;
  /** The licence under which the articles stand, or of which this is the wording. */
  readonly licence?: string;
  readonly permits: Permits;
  /** Ids of the clauses that it lists and that ask something; empty if it lists none. */
  readonly clauses: readonly string[];
  /** Clauses that it lists and that ask nothing: they permit something, or explain it. */
  readonly statements: readonly Statement[];
  readonly obligations: readonly Obligation[];
}

/**
 * What an article's address looks like. `path` is a pattern of literal parts and `:name` parts
 * (`/:slug/:id`); `query` likewise for query parameters; `id` is the pattern of the part that
 * identifies the article.
 */
export interface ArticleUrlShape {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly id?: 'digits' | 'word';
}

export interface PublisherIdentity {
  /** The name to show, then every other spelling to accept, of any language. */
  readonly names: readonly string[];
  /** Count only beside a source word or the publisher's own link. */
  readonly abbreviations: readonly string[];
  /** Host families, without `www.`. */
  readonly domains: readonly string[];
  readonly articleUrls: readonly ArticleUrlShape[];
  /** Query parameters that change nothing; a trailing `*` stands for any ending. */
  readonly noise: readonly string[];
  /** Sentences of the publisher's own notices that get copied along with an article. */
  readonly boilerplate: readonly string[];
  /** The language its pages are written in, if only one. */
  readonly language?: string;
  readonly contact?: string;
}

interface PackBase {
  readonly id: string;
  readonly title: Localised;
  /** Where the pack was read from, as shown to a person; `builtin:` for those that ship. */
  readonly origin: string;
  /** Of the YAML file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly editionBy: 'copy' | 'original';
  readonly editions: readonly [Edition, ...Edition[]];
}

/**
 * Terms of one publisher; a licence, for every copy that names it; or good practice owed to whichever
 * publisher the claim names.
 */
export type Pack =
  | (PackBase & { readonly scope: 'publisher'; readonly publisher: PublisherIdentity })
  | (PackBase & { readonly scope: 'licence' })
  | (PackBase & { readonly scope: 'any-publisher' });

import type { Language } from './language.ts';

export const CHECK_KINDS = [
  'publisher',
  'author',
  'source-url',
  'source-link',
  'copyright',
  'licence',
  'integrity',
  'title',
  'use',
  'scope',
  'manual',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Kinds that concern the site and not one file: judged once for each pack in force. */
export const SITE_CHECKS = ['use', 'manual'] as const satisfies readonly CheckKind[];
export type SiteCheckKind = (typeof SITE_CHECKS)[number];

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

export type Localised = Readonly<Partial<Record<Language, string>>>;

/** Ways to alter an article. `excerpted`: only a part is reproduced, unchanged. */
export const ALTERATIONS = ['changed', 'added', 'left-out', 'moved', 'excerpted'] as const;
export type Alteration = (typeof ALTERATIONS)[number];

export const COPYRIGHT_HOLDERS = ['author', 'publisher', 'first-source', 'any'] as const;
export type CopyrightHolder = (typeof COPYRIGHT_HOLDERS)[number];

/** The options each kind of check takes from a pack, with every default filled in. */
export interface CheckOptions {
  readonly publisher: Readonly<Record<never, never>>;
  /** `unsigned`: what to say of a copy without byline whose original's author is not known. */
  readonly author: { readonly unsigned: 'undetermined' | 'breached' };
  /** `full`: the whole address must be readable; `host`: the site's bare address is enough. */
  readonly 'source-url': { readonly form: 'full' | 'host' };
  /** `article`: the link must lead to the article; `site`: any page of the publisher will do. */
  readonly 'source-link': { readonly target: 'article' | 'site' };
  readonly copyright: {
    readonly holder: readonly CopyrightHolder[];
    readonly year: 'optional' | 'required';
  };
  /** SPDX identifiers, any of which will do; empty: any named licence. */
  readonly licence: { readonly 'any-of': readonly string[] };
  readonly integrity: { readonly forbids: readonly Alteration[] };
  readonly title: Readonly<Record<never, never>>;
  readonly use: Readonly<Record<never, never>>;
  readonly scope: Readonly<Record<never, never>>;
  readonly manual: Readonly<Record<never, never>>;
}

export interface Clause {
  /** Where in the terms: "paragraph 2, sentence 2". */
  readonly at: Localised;
  /** What it asks, in our words. */
  readonly says: Localised;
  readonly url?: string;
}

interface ObligationOf<K extends CheckKind> {
  readonly id: string;
  readonly check: K;
  readonly strength: Strength;
  readonly basis: Basis;
  readonly clause: Clause;
  readonly with: CheckOptions[K];
}
/** One thing an edition asks, told apart by the check that decides it. */
export type Obligation = { [K in CheckKind]: ObligationOf<K> }[CheckKind];

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
  readonly permits: Permits;
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

/** Terms of one publisher, or good practice owed to whichever publisher the claim names. */
export type Pack =
  | (PackBase & { readonly scope: 'publisher'; readonly publisher: PublisherIdentity })
  | (PackBase & { readonly scope: 'any-publisher' });

import type { Change } from './change-notice.ts';

export const CHECK_KINDS = [
  'publisher',
  'author',
  'source-url',
  'source-link',
  'copyright',
  'licence',
  'credit-line',
  'keep-block',
  'integrity',
  'title',
  'extent',
  'translation',
  'change-notice',
  'keep-links',
  'images',
  'pixel',
  'canonical',
  'window',
  'scope',
  'use',
  'quota',
  'manual',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Kinds that concern the site and not one file: judged once for each pack in force. */
export const SITE_CHECKS = ['use', 'quota', 'manual'] as const satisfies readonly CheckKind[];
export type SiteCheckKind = (typeof SITE_CHECKS)[number];
export type CopyCheckKind = Exclude<CheckKind, SiteCheckKind>;

/** Ways to alter an article. `excerpted`: only a part is reproduced, whatever is changed in it. */
export const ALTERATIONS = ['changed', 'added', 'left-out', 'moved', 'excerpted'] as const;
export type Alteration = (typeof ALTERATIONS)[number];

/** Edits that some terms allow; but for subheads, a machine cannot tell them from others of their size. */
export const TOLERATED = ['time', 'place', 'house-style', 'subheads'] as const;
export type Tolerated = (typeof TOLERATED)[number];

export const COPYRIGHT_HOLDERS = ['author', 'publisher', 'first-source', 'any'] as const;
export type CopyrightHolder = (typeof COPYRIGHT_HOLDERS)[number];

/** Where on the page: above the article's text or in its first paragraph, below it, in the byline. */
export const POSITIONS = ['anywhere', 'top', 'end', 'byline'] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * Where a link has to lead: to the article, to any page of the publisher, to its home page, to the paper
 * that a network's wording names, to the licence; or to the page of a given address.
 */
export type LinkTarget = NamedTarget | `http${'' | 's'}://${string}`;
export type NamedTarget = 'article' | 'site' | 'home' | 'outlet' | 'licence';

/** How near to a prescribed wording its words must be. */
export const WORDING_MATCHES = ['exact', 'words', 'pattern'] as const;
export type WordingMatch = (typeof WORDING_MATCHES)[number];

export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** The most that may be reproduced; any limit that is given must hold. `percent` is of the original. */
export interface ExtentLimit {
  readonly words?: number;
  readonly percent?: number;
  readonly paragraphs?: number;
}
export type ExtentUnit = keyof ExtentLimit;

/** Once its time is over, a copy goes; or a link to the article may stay, or an excerpt with one. */
export type AfterWindow = 'remove' | 'link' | 'excerpt';

type Demand = 'optional' | 'required';
type Leave = 'allowed' | 'forbidden';

/** The options each kind of check takes from a pack, with every default filled in. */
export interface CheckOptions {
  /** `forbids`: spellings of the name that will not do. */
  readonly publisher: { readonly at: Position; readonly forbids: readonly string[] };
  /** `unsigned`: what to say of a copy without byline whose original's author is not known. */
  readonly author: { readonly unsigned: 'undetermined' | 'breached'; readonly at: Position };
  /** `full`: the whole address must be readable; `host`: the site's bare address is enough. */
  readonly 'source-url': { readonly form: 'full' | 'host' };
  /**
   * `article`: the link must lead to the article; `site`: a credit may lead to any page of the publisher.
   * `text`: whether the words of the link have to be the publisher's name, or the title.
   */
  readonly 'source-link': {
    readonly target: 'article' | 'site';
    readonly at: Position;
    readonly text: 'any' | 'publisher' | 'title';
  };
  readonly copyright: {
    readonly holder: readonly CopyrightHolder[];
    readonly year: Demand;
  };
  /** SPDX identifiers, any of which will do; empty: any named licence. */
  readonly licence: { readonly 'any-of': readonly string[]; readonly link: Demand };
  /**
   * Templates, any of which will do: words, `{placeholders}`, and `[parts]` that may be left out.
   * `links`: placeholders, or words of the template, that must be links, and where they lead.
   */
  readonly 'credit-line': {
    readonly wording: readonly string[];
    readonly match: WordingMatch;
    readonly at: Position;
    readonly links: Readonly<Record<string, LinkTarget>>;
  };
  /** Without a wording: the note on the author that the original carries. */
  readonly 'keep-block': { readonly wording: readonly string[]; readonly at: Position };
  readonly integrity: {
    readonly forbids: readonly Alteration[];
    readonly tolerates: readonly Tolerated[];
  };
  /** Whether it has to be the headline, or may be given in a credit below another. */
  readonly title: { readonly where: 'headline' | 'anywhere' };
  readonly extent: {
    readonly full: Leave;
    readonly most: ExtentLimit;
    /** Whether an excerpt may be of any part of the article, or only of its beginning. */
    readonly from: 'anywhere' | 'opening';
    /** Whether an excerpt needs a link to the whole article. */
    readonly 'read-more': Demand;
  };
  readonly translation: {
    /** `marked`: allowed if readers are told that it is one. */
    readonly allow: 'allowed' | 'marked' | 'forbidden';
    readonly translator: Demand;
    /** Whether the language of the original has to be named. */
    readonly 'original-language': Demand;
  };
  /** `wording`: templates, as of a credit line; empty: any words that say so. */
  readonly 'change-notice': {
    readonly for: readonly Change[];
    readonly wording: readonly string[];
  };
  readonly 'keep-links': Readonly<Record<never, never>>;
  readonly images: {
    /** Of the publisher's images: `credited` ones only, or none. */
    readonly use: 'allowed' | 'credited' | 'forbidden';
    readonly 'credited-to': 'anyone' | 'publisher';
    /** Whether the credit of the publisher's images has to name a person, too. */
    readonly photographer: Demand;
    /** What an image is that the site keeps, with somebody else's credit: its own, or a person looks. */
    readonly others: 'own' | 'unknown';
    /** Whether the page may fetch them from the publisher's server. */
    readonly 'hot-links': Leave;
  };
  /** Addresses without scheme, with `:name` for what varies and `:id` for the article's. */
  readonly pixel: { readonly src: readonly string[] };
  readonly canonical: { readonly target: 'article' | 'site' };
  /**
   * Days after the original's publication: the copy is published within them, and stays for them. `then`:
   * what is due once these are over, or what may stay.
   */
  readonly window: {
    readonly 'not-before'?: number;
    readonly 'start-within'?: number;
    readonly 'not-after'?: number;
    readonly then: AfterWindow;
  };
  /** `since`: `YYYY-MM-DD`; articles that were published before are not covered. */
  readonly scope: { readonly since?: string };
  readonly use: Readonly<Record<never, never>>;
  /** At most so many copies in each calendar period. */
  readonly quota: { readonly most: number; readonly per: Period };
  readonly manual: Readonly<Record<never, never>>;
}

/** A check, and what a pack wants of it. */
export type Requirement<K extends CheckKind = CheckKind> = {
  [P in K]: { readonly check: P; readonly with: CheckOptions[P] };
}[K];

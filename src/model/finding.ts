import type { Change } from './change-notice.ts';
import type {
  AfterWindow,
  ExtentUnit,
  NamedTarget,
  Period,
  Position,
  Tolerated,
} from './checks.ts';
import type { Span } from './span.ts';
import type { Audience, CopyKind, Medium } from './terms.ts';

/** Why a link that is written down cannot be followed by a reader. */
export type DeadLink =
  'comment' | 'code' | 'hidden' | 'script' | 'malformed' | 'empty' | 'definition';

/** Where words stand that no reader sees. */
export type HiddenPlace =
  'comment' | 'hidden-element' | 'attribute' | 'definition' | 'script' | 'template';

/** Why something that the page should fetch is not fetched. */
export type DeadEmbed = 'comment' | 'code' | 'template' | 'text';

/** A finding without its place. */
export type FindingMatter = {
  [C in FindingCode]: { readonly code: C; readonly args: FindingArgs[C] };
}[FindingCode];

/** The arguments of each kind of finding. A code is named for what is wrong. */
export interface FindingArgs {
  /** The name is empty where nobody knows whose article it is. */
  'publisher-not-named': { readonly publisher: string };
  'publisher-only-in-prose': { readonly publisher: string };
  'publisher-only-in-address': { readonly publisher: string; readonly found: string };
  'publisher-only-in-metadata': { readonly publisher: string; readonly key: string };
  'publisher-hidden': { readonly publisher: string; readonly where: HiddenPlace };
  'author-not-named': { readonly authors: readonly string[] };
  'author-different': { readonly authors: readonly string[]; readonly found: string };
  'author-only-in-metadata': { readonly authors: readonly string[]; readonly key: string };
  'byline-missing': Readonly<Record<never, never>>;
  'address-missing': { readonly expected?: string };
  'address-only-in-link': { readonly expected: string };
  'address-only-in-metadata': { readonly expected: string; readonly key: string };
  'address-hidden': { readonly found: string; readonly where: HiddenPlace };
  'address-incomplete': { readonly found: string; readonly expected?: string };
  'address-of-home-page': { readonly found: string; readonly expected?: string };
  'address-of-section-page': { readonly found: string; readonly expected?: string };
  'address-of-another-article': { readonly found: string; readonly expected: string };
  'address-elsewhere': { readonly found: string; readonly publisher: string };
  'link-missing': { readonly expected?: string };
  'link-only-in-metadata': { readonly expected: string; readonly key: string };
  'link-dead': { readonly found: string; readonly why: DeadLink; readonly expected?: string };
  'link-to-home-page': { readonly found: string; readonly expected?: string };
  'link-to-section-page': { readonly found: string; readonly expected?: string };
  'link-to-another-article': { readonly found: string; readonly expected: string };
  'link-through-shortener': { readonly found: string; readonly expected?: string };
  'link-to-archive': { readonly found: string; readonly expected?: string };
  'link-elsewhere': { readonly found: string; readonly publisher: string };
  'copyright-missing': { readonly holders: readonly string[] };
  'copyright-of-image': { readonly found: string; readonly holders: readonly string[] };
  'copyright-of-site': { readonly found: string; readonly holders: readonly string[] };
  'copyright-of-somebody-else': { readonly found: string; readonly holders: readonly string[] };
  'copyright-only-in-metadata': { readonly found: string; readonly key: string };
  'copyright-year-missing': { readonly found: string };
  'licence-missing': { readonly expected: readonly string[] };
  'licence-different': { readonly found: string; readonly expected: readonly string[] };
  /** The note says that there is a licence, and not which. */
  'licence-unnamed': { readonly found: string; readonly expected: readonly string[] };
  'licence-of-image': { readonly found: string; readonly expected: readonly string[] };
  'licence-only-in-metadata': { readonly found: string; readonly key: string };
  'text-changed': { readonly before: string; readonly after: string };
  'text-added': { readonly added: string; readonly words: number };
  'text-left-out': { readonly omitted: string; readonly words: number };
  'text-moved': { readonly moved: string; readonly words: number };
  /** So many changes that they are not listed one by one; `share` is of the original, from 0 to 1. */
  'text-largely-changed': { readonly changes: number; readonly share: number };
  'only-excerpt': { readonly share: number };
  'title-changed': { readonly found: string; readonly expected: string };
  /** The copy has another headline, and no credit gives the original's. */
  'title-not-given': { readonly found: string; readonly expected: string };
  'medium-not-permitted': {
    readonly medium: Medium;
    readonly permitted: readonly Medium[];
    readonly contact?: string;
  };
  'audience-not-permitted': {
    readonly audience: Audience;
    readonly permitted: readonly Audience[];
    readonly contact?: string;
  };
  'permission-expired': { readonly until: string; readonly by: string };
  'credit-misplaced': { readonly found: string; readonly at: Exclude<Position, 'anywhere'> };
  'publisher-misspelt': { readonly found: string; readonly publisher: string };
  'link-text-different': { readonly found: string; readonly expected: string };
  'licence-not-linked': { readonly found: string; readonly expected?: string };
  'wording-missing': { readonly expected: string };
  /** `missing` and `extra` are the words by which the two differ, in their order. */
  'wording-different': {
    readonly found: string;
    readonly expected: string;
    readonly missing: readonly string[];
    readonly extra: readonly string[];
  };
  'wording-hidden': { readonly expected: string; readonly where: HiddenPlace };
  /** `page`: the one that is expected, and no other. */
  'wording-not-linked': {
    readonly found: string;
    readonly target: NamedTarget | 'page';
    readonly expected?: string;
  };
  'author-note-missing': Readonly<Record<never, never>>;
  'full-text-forbidden': { readonly share: number };
  'text-too-long': {
    readonly found: number;
    readonly most: number;
    readonly unit: ExtentUnit;
  };
  'not-the-opening': Readonly<Record<never, never>>;
  /** `found`: the words of a link of the credits, which leads there and does not say so. */
  'read-more-missing': { readonly found?: string; readonly expected?: string };
  /** Languages are lower-case primary subtags. */
  'translation-forbidden': { readonly from?: string; readonly to?: string };
  'translation-unmarked': { readonly from?: string };
  'translator-not-named': Readonly<Record<never, never>>;
  'original-language-not-named': { readonly from?: string };
  'change-notice-missing': { readonly changes: readonly Change[]; readonly wording?: string };
  /** Addresses in the original's order; `count` of them are missing, not all of which are listed. */
  'links-left-out': { readonly missing: readonly string[]; readonly count: number };
  'image-not-permitted': { readonly src: string; readonly publisher: string };
  'image-uncredited': { readonly src: string };
  'image-of-somebody-else': {
    readonly src: string;
    readonly credit: string;
    readonly publisher: string;
  };
  'image-without-photographer': { readonly src: string; readonly credit: string };
  'image-hot-linked': { readonly src: string; readonly host: string };
  'pixel-missing': { readonly expected: string };
  'pixel-dead': { readonly found: string; readonly why: DeadEmbed };
  'pixel-of-another-article': { readonly found: string; readonly expected: string };
  'canonical-missing': { readonly expected?: string };
  'canonical-elsewhere': { readonly found: string; readonly expected?: string };
  /** Days are `YYYY-MM-DD`. */
  'published-too-early': { readonly published: string; readonly earliest: string };
  'published-too-late': { readonly published: string; readonly latest: string };
  'window-closed': { readonly until: string; readonly then: AfterWindow };
  /** `period` is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; a week is named by its first day. */
  'too-many-copies': {
    readonly found: number;
    readonly most: number;
    readonly per: Period;
    readonly period: string;
  };
  /** None of several ways to satisfy the clause was taken: what each of them lacks. */
  'no-way-taken': { readonly ways: readonly FindingMatter[] };
}
export type FindingCode = keyof FindingArgs;

/** One reason for a breach: what is wrong, where, and the words the sentence is made of. */
export type Finding = {
  [C in FindingCode]: { readonly code: C; readonly args: FindingArgs[C]; readonly span: Span };
}[FindingCode];

/** Why an outcome could not be decided, or does not arise. */
export interface ReasonArgs {
  'several-addresses': { readonly addresses: readonly string[] };
  'author-unknown': Readonly<Record<never, never>>;
  'copyright-without-holder': { readonly found: string };
  'site-not-declared': { readonly missing: readonly ('medium' | 'audience')[] };
  'first-source-elsewhere': {
    readonly source: string;
    readonly publisher: string;
    readonly contact?: string;
  };
  'first-source-unclear': {
    readonly source: string;
    readonly publisher: string;
    readonly language: string;
    readonly contact?: string;
  };
  /** Days are `YYYY-MM-DD`. */
  'not-yet-permitted': {
    readonly published: string;
    readonly since: string;
    readonly publisher: string;
    readonly contact?: string;
  };
  'original-not-kept': Readonly<Record<never, never>>;
  translated: Readonly<Record<never, never>>;
  'another-text': { readonly original: string };
  'title-missing': { readonly expected: string };
  'by-hand': Readonly<Record<never, never>>;
  /** A person has recorded it; no machine can tell. `on` is `YYYY-MM-DD`. */
  'done-by-hand': { readonly on: string; readonly by?: string; readonly note?: string };
  'other-use': { readonly media: readonly Medium[]; readonly audience: readonly Audience[] };
  'other-copy': { readonly copy: readonly CopyKind[] };
  'asked-by-other-terms': { readonly terms: string };
  'met-otherwise': { readonly obligation: string };
  'small-changes': {
    readonly changes: number;
    readonly before: string;
    readonly after: string;
    readonly tolerates: readonly Tolerated[];
  };
  'no-images': Readonly<Record<never, never>>;
  'images-of-unknown-origin': { readonly images: readonly string[] };
  'head-not-in-file': Readonly<Record<never, never>>;
  'text-unchanged': Readonly<Record<never, never>>;
  'not-translated': Readonly<Record<never, never>>;
  'language-unknown': Readonly<Record<never, never>>;
  /** How much of a longer text is the original's cannot be told without it. */
  'own-words-unknown': { readonly found: number; readonly most: number; readonly unit: ExtentUnit };
  'days-unknown': { readonly missing: readonly ('copy' | 'original')[] };
  /** Some copies have no date, or the run did not judge the whole site. */
  'not-all-counted': {
    readonly most: number;
    readonly per: Period;
    readonly undated: number;
    readonly whole: boolean;
  };
  'links-not-kept': Readonly<Record<never, never>>;
  'original-has-none': Readonly<Record<never, never>>;
  /** Another obligation judges the translation, which a machine cannot compare. */
  'translation-permitted': Readonly<Record<never, never>>;
  /** The copy has no note on the author, and whether the original has one is not kept. */
  'author-note-unknown': Readonly<Record<never, never>>;
}
export type ReasonCode = keyof ReasonArgs;
export type Reason = {
  [C in ReasonCode]: { readonly code: C; readonly args: ReasonArgs[C] };
}[ReasonCode];

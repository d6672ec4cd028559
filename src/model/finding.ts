import type { Span } from './span.ts';
import type { Audience, Medium } from './terms.ts';

/** Why a link that is written down cannot be followed by a reader. */
export type DeadLink =
  'comment' | 'code' | 'hidden' | 'script' | 'malformed' | 'empty' | 'definition';

/** Where words stand that no reader sees. */
export type HiddenPlace =
  'comment' | 'hidden-element' | 'attribute' | 'definition' | 'script' | 'template';

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
  'original-not-kept': Readonly<Record<never, never>>;
  translated: Readonly<Record<never, never>>;
  'another-text': { readonly original: string };
  'title-missing': { readonly expected: string };
  'by-hand': Readonly<Record<never, never>>;
}
export type ReasonCode = keyof ReasonArgs;
export type Reason = {
  [C in ReasonCode]: { readonly code: C; readonly args: ReasonArgs[C] };
}[ReasonCode];

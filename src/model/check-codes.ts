import type { CheckKind } from './checks.ts';
import type { FindingCode, ReasonCode } from './finding.ts';

type Code = FindingCode | ReasonCode;

const LINES = [
  'wording-missing',
  'wording-different',
  'wording-hidden',
  'credit-misplaced',
] as const satisfies readonly Code[];

/** What each check may find, or leave open. One code may be that of several checks. */
export const CODES_OF = {
  publisher: [
    'publisher-not-named',
    'publisher-only-in-prose',
    'publisher-only-in-address',
    'publisher-only-in-metadata',
    'publisher-hidden',
    'publisher-misspelt',
    'credit-misplaced',
  ],
  author: [
    'author-not-named',
    'author-different',
    'author-only-in-metadata',
    'byline-missing',
    'credit-misplaced',
    'author-unknown',
  ],
  'source-url': [
    'address-missing',
    'address-only-in-link',
    'address-only-in-metadata',
    'address-hidden',
    'address-incomplete',
    'address-of-home-page',
    'address-of-section-page',
    'address-of-another-article',
    'address-elsewhere',
    'several-addresses',
  ],
  'source-link': [
    'link-missing',
    'link-only-in-metadata',
    'link-dead',
    'link-to-home-page',
    'link-to-section-page',
    'link-to-another-article',
    'link-through-shortener',
    'link-to-archive',
    'link-elsewhere',
    'link-text-different',
    'credit-misplaced',
    'several-addresses',
  ],
  copyright: [
    'copyright-missing',
    'copyright-of-image',
    'copyright-of-site',
    'copyright-of-somebody-else',
    'copyright-only-in-metadata',
    'copyright-year-missing',
    'copyright-without-holder',
  ],
  licence: [
    'licence-missing',
    'licence-different',
    'licence-unnamed',
    'licence-of-image',
    'licence-only-in-metadata',
    'licence-not-linked',
  ],
  'credit-line': [...LINES, 'wording-not-linked'],
  'keep-block': [...LINES, 'author-note-missing', 'author-note-unknown', 'original-has-none'],
  integrity: [
    'text-changed',
    'text-added',
    'text-left-out',
    'text-moved',
    'text-largely-changed',
    'only-excerpt',
    'small-changes',
    'original-not-kept',
    'translated',
    'translation-permitted',
    'another-text',
  ],
  title: [
    'title-changed',
    'title-not-given',
    'title-missing',
    'original-not-kept',
    'translated',
    'translation-permitted',
  ],
  extent: [
    'full-text-forbidden',
    'text-too-long',
    'not-the-opening',
    'read-more-missing',
    'own-words-unknown',
    'original-not-kept',
  ],
  translation: [
    'translation-forbidden',
    'translation-unmarked',
    'translator-not-named',
    'original-language-not-named',
    'not-translated',
    'language-unknown',
    'original-not-kept',
  ],
  'change-notice': ['change-notice-missing', 'text-unchanged', 'original-not-kept', 'another-text'],
  'keep-links': ['links-left-out', 'links-not-kept', 'original-has-none', 'original-not-kept'],
  images: [
    'image-not-permitted',
    'image-uncredited',
    'image-of-somebody-else',
    'image-without-photographer',
    'image-hot-linked',
    'images-of-unknown-origin',
    'no-images',
  ],
  pixel: ['pixel-missing', 'pixel-dead', 'pixel-of-another-article'],
  canonical: ['canonical-missing', 'canonical-elsewhere', 'head-not-in-file'],
  window: [
    'published-too-early',
    'published-too-late',
    'window-closed',
    'days-unknown',
    'own-words-unknown',
  ],
  scope: ['first-source-elsewhere', 'first-source-unclear', 'not-yet-permitted', 'days-unknown'],
  use: [
    'medium-not-permitted',
    'audience-not-permitted',
    'permission-expired',
    'site-not-declared',
  ],
  quota: ['too-many-copies', 'not-all-counted'],
  manual: ['by-hand', 'done-by-hand'],
} as const satisfies Readonly<Record<CheckKind, readonly Code[]>>;

/** Those of no check in particular. */
type GeneralCode =
  'no-way-taken' | 'other-use' | 'other-copy' | 'asked-by-other-terms' | 'met-otherwise';

type Listed = (typeof CODES_OF)[CheckKind][number] | GeneralCode;

/** The checks that report a code, in their order. With a code that is listed nowhere it does not compile. */
export function checksOf(code: Listed): readonly CheckKind[] {
  return (Object.keys(CODES_OF) as CheckKind[]).filter((kind) =>
    (CODES_OF[kind] as readonly Code[]).includes(code),
  );
}

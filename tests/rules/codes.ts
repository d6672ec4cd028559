import type { FindingCode, ReasonCode } from '../../src/model/finding.ts';

// Records, so that the compiler finds a code that is missing here; the schema is compared with them.
const FINDINGS: Readonly<Record<FindingCode, true>> = {
  'publisher-not-named': true,
  'publisher-only-in-prose': true,
  'publisher-only-in-address': true,
  'publisher-only-in-metadata': true,
  'publisher-hidden': true,
  'author-not-named': true,
  'author-different': true,
  'author-only-in-metadata': true,
  'byline-missing': true,
  'address-missing': true,
  'address-only-in-link': true,
  'address-only-in-metadata': true,
  'address-hidden': true,
  'address-incomplete': true,
  'address-of-home-page': true,
  'address-of-section-page': true,
  'address-of-another-article': true,
  'address-elsewhere': true,
  'link-missing': true,
  'link-only-in-metadata': true,
  'link-dead': true,
  'link-to-home-page': true,
  'link-to-section-page': true,
  'link-to-another-article': true,
  'link-through-shortener': true,
  'link-to-archive': true,
  'link-elsewhere': true,
  'copyright-missing': true,
  'copyright-of-image': true,
  'copyright-of-site': true,
  'copyright-of-somebody-else': true,
  'copyright-only-in-metadata': true,
  'copyright-year-missing': true,
  'licence-missing': true,
  'licence-different': true,
  'licence-of-image': true,
  'licence-only-in-metadata': true,
  'text-changed': true,
  'text-added': true,
  'text-left-out': true,
  'text-moved': true,
  'text-largely-changed': true,
  'only-excerpt': true,
  'title-changed': true,
  'medium-not-permitted': true,
  'audience-not-permitted': true,
  'permission-expired': true,
};

const REASONS: Readonly<Record<ReasonCode, true>> = {
  'several-addresses': true,
  'author-unknown': true,
  'copyright-without-holder': true,
  'site-not-declared': true,
  'first-source-elsewhere': true,
  'first-source-unclear': true,
  'original-not-kept': true,
  translated: true,
  'another-text': true,
  'title-missing': true,
  'by-hand': true,
};

const keysOf = <K extends string>(record: Readonly<Record<K, true>>): readonly K[] =>
  Object.keys(record) as K[];

/** Every code a finding can have. */
export const FINDING_CODES = keysOf(FINDINGS);
/** Every code a reason can have. */
export const REASON_CODES = keysOf(REASONS);

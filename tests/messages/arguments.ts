import type { FindingArgs, FindingMatter, Reason, ReasonArgs } from '../../src/model/finding.ts';
import type { Notice } from '../../src/model/notice.ts';

const ADDRESS = 'https://ledger.example/port/77';
const PICTURE = 'https://ledger.example/77.gif';
const PUBLISHER = { publisher: 'The Ledger' };
const WRONG = { found: 'https://ledger.example/', expected: ADDRESS };
const NOTE = { found: '© Our Site', holders: ['Ann Carver', 'The Ledger'] };

/** What each of several ways lacks. */
export const WAYS: readonly FindingMatter[] = [
  { code: 'link-to-home-page', args: WRONG },
  { code: 'publisher-not-named', args: PUBLISHER },
];

/** Arguments for every code, none left out, so that the compiler finds a code without. */
const FINDINGS: { readonly [C in keyof FindingArgs]: Required<FindingArgs[C]> } = {
  'publisher-not-named': PUBLISHER,
  'publisher-only-in-prose': PUBLISHER,
  'publisher-only-in-address': { ...PUBLISHER, found: 'ledger.example' },
  'publisher-only-in-metadata': { ...PUBLISHER, key: 'source' },
  'publisher-hidden': { ...PUBLISHER, where: 'comment' },
  'author-not-named': { authors: ['Ann Carver', 'Tom Reyes'] },
  'author-different': { authors: ['Ann Carver'], found: 'Tom Reyes' },
  'author-only-in-metadata': { authors: ['Ann Carver'], key: 'author' },
  'byline-missing': {},
  'address-missing': { expected: ADDRESS },
  'address-only-in-link': { expected: ADDRESS },
  'address-only-in-metadata': { expected: ADDRESS, key: 'original_url' },
  'address-hidden': { found: ADDRESS, where: 'hidden-element' },
  'address-incomplete': { found: 'https://ledger.example/po', expected: ADDRESS },
  'address-of-home-page': WRONG,
  'address-of-section-page': WRONG,
  'address-of-another-article': WRONG,
  'address-elsewhere': { found: 'https://aggregator.example/9', ...PUBLISHER },
  'link-missing': { expected: ADDRESS },
  'link-only-in-metadata': { expected: ADDRESS, key: 'original_url' },
  'link-dead': { ...WRONG, why: 'code' },
  'link-to-home-page': WRONG,
  'link-to-section-page': WRONG,
  'link-to-another-article': WRONG,
  'link-through-shortener': WRONG,
  'link-to-archive': WRONG,
  'link-elsewhere': { found: 'https://aggregator.example/9', ...PUBLISHER },
  'copyright-missing': { holders: ['Ann Carver', 'The Ledger'] },
  'copyright-of-image': NOTE,
  'copyright-of-site': NOTE,
  'copyright-of-somebody-else': NOTE,
  'copyright-only-in-metadata': { found: '© Ann Carver', key: 'copyright' },
  'copyright-year-missing': { found: '© Ann Carver' },
  'licence-missing': { expected: ['CC-BY-4.0', 'CC-BY-SA-4.0'] },
  'licence-different': { found: 'CC-BY-NC-4.0', expected: ['CC-BY-4.0'] },
  'licence-unnamed': { found: 'under a Creative Commons licence', expected: ['CC-BY-4.0'] },
  'licence-of-image': { found: 'CC-BY-SA-3.0', expected: ['CC-BY-4.0'] },
  'licence-only-in-metadata': { found: 'CC-BY-4.0', key: 'license' },
  'text-changed': { before: 'Ann Carver', after: 'Tom Reyes' },
  'text-added': { added: 'Ann Carver', words: 2 },
  'text-left-out': { omitted: 'Tom Reyes', words: 2 },
  'text-moved': { moved: 'Ann Carver', words: 2 },
  'text-largely-changed': { changes: 31, share: 0.61 },
  'only-excerpt': { share: 0.4 },
  'title-changed': { found: 'Our Site', expected: 'The Ledger' },
  'title-not-given': { found: 'Our Site', expected: 'The Ledger' },
  'medium-not-permitted': { medium: 'print', permitted: ['web'], contact: ADDRESS },
  'audience-not-permitted': {
    audience: 'commercial',
    permitted: ['non-commercial'],
    contact: ADDRESS,
  },
  'permission-expired': { until: '2020-12-31', by: 'The Ledger' },
  'credit-misplaced': { found: 'Our Site', at: 'top' },
  'publisher-misspelt': { found: 'Ledger', ...PUBLISHER },
  'link-text-different': { found: 'Our Site', expected: 'The Ledger' },
  'licence-not-linked': { found: 'CC-BY-4.0', expected: ADDRESS },
  'wording-missing': { expected: 'Ann Carver, The Ledger' },
  'wording-different': {
    found: 'Ann Carver, Our Site',
    expected: 'Ann Carver, The Ledger',
    missing: ['The Ledger'],
    extra: ['Our Site'],
  },
  'wording-hidden': { expected: 'Ann Carver, The Ledger', where: 'comment' },
  'wording-not-linked': { found: 'The Ledger', target: 'article', expected: ADDRESS },
  'author-note-missing': {},
  'full-text-forbidden': { share: 0.97 },
  'text-too-long': { found: 412, most: 250, unit: 'words' },
  'not-the-opening': {},
  'read-more-missing': { found: 'The Ledger', expected: ADDRESS },
  'translation-forbidden': { from: 'de', to: 'it' },
  'translation-unmarked': { from: 'de' },
  'translator-not-named': {},
  'original-language-not-named': { from: 'de' },
  'change-notice-missing': { changes: ['translated', 'shortened'], wording: 'Ann Carver' },
  'links-left-out': { missing: [ADDRESS, 'https://ledger.example/fishing/12'], count: 3 },
  'image-not-permitted': { src: PICTURE, ...PUBLISHER },
  'image-uncredited': { src: PICTURE },
  'image-of-somebody-else': { src: PICTURE, credit: 'Tom Reyes', ...PUBLISHER },
  'image-without-photographer': { src: PICTURE, credit: 'The Ledger' },
  'image-hot-linked': { src: PICTURE, host: 'ledger.example' },
  'pixel-missing': { expected: PICTURE },
  'pixel-dead': { found: PICTURE, why: 'code' },
  'pixel-of-another-article': { found: 'https://ledger.example/12.gif', expected: PICTURE },
  'canonical-missing': { expected: ADDRESS },
  'canonical-elsewhere': WRONG,
  'published-too-early': { published: '2024-05-01', earliest: '2024-05-08' },
  'published-too-late': { published: '2024-09-01', latest: '2024-07-30' },
  'window-closed': { until: '2020-12-31', then: 'remove' },
  'too-many-copies': { found: 12, most: 10, per: 'month', period: '2024-05' },
  'no-way-taken': { ways: WAYS },
};
const REASONS: { readonly [C in keyof ReasonArgs]: Required<ReasonArgs[C]> } = {
  'several-addresses': { addresses: [ADDRESS, 'https://ledger.example/fishing/12'] },
  'author-unknown': {},
  'copyright-without-holder': { found: '© 2024' },
  'site-not-declared': { missing: ['medium', 'audience'] },
  'first-source-elsewhere': { source: 'The Courier', ...PUBLISHER, contact: ADDRESS },
  'first-source-unclear': {
    source: 'The Courier',
    ...PUBLISHER,
    language: 'de',
    contact: ADDRESS,
  },
  'not-yet-permitted': {
    published: '2023-06-30',
    since: '2023-07-01',
    ...PUBLISHER,
    contact: ADDRESS,
  },
  'original-not-kept': {},
  translated: {},
  'another-text': { original: 'The Ledger' },
  'title-missing': { expected: 'The Ledger' },
  'by-hand': {},
  'done-by-hand': { on: '2024-05-01', by: 'Ann Carver', note: 'Tom Reyes' },
  'other-use': { media: ['print', 'newsletter'], audience: ['commercial'] },
  'other-copy': { copy: ['excerpt', 'translation'] },
  'asked-by-other-terms': { terms: 'ledger.example' },
  'met-otherwise': { obligation: 'ledger.example' },
  'small-changes': {
    changes: 3,
    before: 'Ann Carver',
    after: 'Tom Reyes',
    tolerates: ['time', 'house-style'],
  },
  'no-images': {},
  'images-of-unknown-origin': { images: [PICTURE, 'https://ledger.example/12.gif'] },
  'head-not-in-file': {},
  'text-unchanged': {},
  'not-translated': {},
  'language-unknown': {},
  'own-words-unknown': { found: 412, most: 250, unit: 'words' },
  'days-unknown': { missing: ['copy', 'original'] },
  'not-all-counted': { most: 10, per: 'month', undated: 3, whole: false },
  'links-not-kept': {},
  'original-has-none': {},
  'translation-permitted': {},
  'author-note-unknown': {},
};

/** Every notice, with every word that its arguments choose. */
export const NOTICES: readonly Notice[] = [
  { code: 'baseline-stale', args: { path: 'baseline.json', count: 1 } },
  { code: 'baseline-stale', args: { path: 'baseline.json', count: 31 } },
  { code: 'suppression-unused', args: { what: 'hyperlink' } },
  { code: 'suppression-expired', args: { what: 'hyperlink', until: '2020-12-31' } },
  { code: 'suppression-unreadable', args: { why: 'no-reason' } },
  { code: 'suppression-unreadable', args: { why: 'no-such-day' } },
  { code: 'suppression-unreadable', args: { why: 'nothing-named' } },
  { code: 'permission-unused', args: { by: 'The Ledger' } },
  { code: 'permission-expired', args: { by: 'The Ledger', until: '2020-12-31' } },
  { code: 'permission-expiring', args: { by: 'The Ledger', until: '2020-12-31' } },
  { code: 'permission-unproven', args: { by: 'The Ledger', file: 'a.eml', why: 'missing' } },
  { code: 'permission-unproven', args: { by: 'The Ledger', file: 'a.eml', why: 'changed' } },
  { code: 'override-unknown', args: { key: 'republint.terms', value: 'harbour' } },
];

/** Arguments that a check may leave out. */
const OPTIONAL = new Set(['contact', 'wording', 'from', 'to', 'note', 'done-by-hand: by']);
const OPTIONAL_ADDRESS =
  /^(?:address-(?:missing|incomplete|of-home-page|of-section-page)|link-(?:missing|dead|to-home-page|to-section-page|through-shortener|to-archive)|licence-not-linked|wording-not-linked|read-more-missing|canonical-.*)$/u;

export type AnyArgs = Readonly<Record<string, unknown>>;
/** Any argument in the place of those that belong to the code; the table of sentences takes them by name. */
export function findingOf(code: string, args: AnyArgs): FindingMatter {
  return { code, args } as unknown as FindingMatter;
}
export function reasonOf(code: string, args: AnyArgs): Reason {
  return { code, args } as unknown as Reason;
}

export const FINDING_ROWS: readonly (readonly [string, AnyArgs])[] = Object.entries(FINDINGS);
export const REASON_ROWS: readonly (readonly [string, AnyArgs])[] = Object.entries(REASONS);

/** The same codes without the arguments that may be missing, or with empty lists. */
export const SPARE_FINDING_ROWS = FINDING_ROWS.map(
  ([code, args]) => [code, spare(code, args)] as const,
);
export const SPARE_REASON_ROWS = REASON_ROWS.map(
  ([code, args]) => [code, spare(code, args)] as const,
);

function spare(code: string, args: AnyArgs): AnyArgs {
  const kept = Object.entries(args).filter(
    ([key]) =>
      !OPTIONAL.has(key) &&
      !OPTIONAL.has(`${code}: ${key}`) &&
      !(key === 'expected' && OPTIONAL_ADDRESS.test(code)),
  );
  const isEmptied = (key: string): boolean =>
    key === 'holders' ||
    key === 'extra' ||
    (key === 'missing' && code === 'wording-different') ||
    (key === 'expected' && code.startsWith('licence-'));
  return Object.fromEntries(kept.map(([key, value]) => [key, isEmptied(key) ? [] : value]));
}

import type { FindingCode, ReasonCode } from '../model/finding.ts';

export interface Example {
  readonly bad: string;
  readonly good: string;
}

/** Two texts would be needed to show what was changed in one of them. */
type OfText =
  | 'text-changed'
  | 'text-added'
  | 'text-left-out'
  | 'text-moved'
  | 'text-largely-changed'
  | 'only-excerpt'
  | 'title-changed';
/** No writing settles who published an article first, what a person must do, or what is kept. */
type Open =
  | 'by-hand'
  | 'first-source-elsewhere'
  | 'first-source-unclear'
  | 'original-not-kept'
  | 'translated'
  | 'another-text'
  | 'title-missing';

/** A configuration, and the one permission in the ledger beside it. */
const withLedger = (config: string, permission: string): string =>
  `# republint.yaml\n${config}\n\n# permissions.yaml\npermissions:\n  - ${permission}`;

/** For each code a text, or a configuration, that is not enough, and one that is. */
export const EXAMPLES: Readonly<Record<Exclude<FindingCode | ReasonCode, OfText | Open>, Example>> =
  {
    'publisher-not-named': {
      bad: 'By Ann Carver',
      good: 'By Ann Carver\n\nSource: The Harbour Ledger',
    },
    'publisher-only-in-prose': {
      bad: 'As The Harbour Ledger reported, the port reopened.',
      good: 'As The Harbour Ledger reported, the port reopened.\n\nSource: The Harbour Ledger',
    },
    'publisher-only-in-address': {
      bad: '[Original](https://harbourledger.example/port/77)',
      good: 'The Harbour Ledger: [original](https://harbourledger.example/port/77)',
    },
    'publisher-only-in-metadata': {
      bad: '---\nsource: The Harbour Ledger\n---',
      good: '---\nsource: The Harbour Ledger\n---\n\nSource: The Harbour Ledger',
    },
    'publisher-hidden': {
      bad: '<!-- Source: The Harbour Ledger -->',
      good: 'Source: The Harbour Ledger',
    },
    'author-not-named': { bad: 'By Ann Carver', good: 'By Ann Carver and Tom Reyes' },
    'author-different': {
      bad: 'By Tom Reyes',
      good: 'By Ann Carver\n\nTranslated by Tom Reyes',
    },
    'author-only-in-metadata': {
      bad: '---\nauthor: Ann Carver\n---',
      good: '---\nauthor: Ann Carver\n---\n\nBy Ann Carver',
    },
    'byline-missing': {
      bad: 'Source: The Harbour Ledger',
      good: 'By Ann Carver\n\nSource: The Harbour Ledger',
    },
    'address-missing': {
      bad: 'Source: The Harbour Ledger',
      good: 'Source: The Harbour Ledger, https://harbourledger.example/port/77',
    },
    'address-only-in-link': {
      bad: '[Source](https://harbourledger.example/port/77)',
      good: 'Source: <https://harbourledger.example/port/77>',
    },
    'address-only-in-metadata': {
      bad: '---\noriginal_url: https://harbourledger.example/port/77\n---',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'address-hidden': {
      bad: '<!-- Source: https://harbourledger.example/port/77 -->',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'address-incomplete': {
      bad: 'Source: https://harbourledger.example/po…',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'address-of-home-page': {
      bad: 'Source: https://harbourledger.example/',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'address-of-section-page': {
      bad: 'Source: https://harbourledger.example/category/port',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'address-of-another-article': {
      bad: 'Source: https://harbourledger.example/fishing/12',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'address-elsewhere': {
      bad: 'Source: https://aggregator.example/9',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'link-missing': {
      bad: 'Source: The Harbour Ledger',
      good: 'Source: [The Harbour Ledger](https://harbourledger.example/port/77)',
    },
    'link-only-in-metadata': {
      bad: '---\noriginal_url: https://harbourledger.example/port/77\n---',
      good: 'Source: [The Harbour Ledger](https://harbourledger.example/port/77)',
    },
    'link-dead': {
      bad: 'Source: `https://harbourledger.example/port/77`',
      good: 'Source: <https://harbourledger.example/port/77>',
    },
    'link-to-home-page': {
      bad: '[The Harbour Ledger](https://harbourledger.example)',
      good: '[The Harbour Ledger](https://harbourledger.example/port/77)',
    },
    'link-to-section-page': {
      bad: '[Source](https://harbourledger.example/tag/port)',
      good: '[Source](https://harbourledger.example/port/77)',
    },
    'link-to-another-article': {
      bad: '[Source](https://harbourledger.example/fishing/12)',
      good: '[Source](https://harbourledger.example/port/77)',
    },
    'link-through-shortener': {
      bad: '[Source](https://bit.ly/3port)',
      good: '[Source](https://harbourledger.example/port/77)',
    },
    'link-to-archive': {
      bad: '[Source](https://web.archive.org/web/2016/https://harbourledger.example/port/77)',
      good: '[Source](https://harbourledger.example/port/77)',
    },
    'link-elsewhere': {
      bad: 'Source: [The Harbour Ledger](https://aggregator.example/9)',
      good: 'Source: [The Harbour Ledger](https://harbourledger.example/port/77)',
    },
    'copyright-missing': { bad: 'By Ann Carver', good: '© Ann Carver, The Harbour Ledger, 2024' },
    'copyright-of-image': {
      bad: 'Photo: © Tom Reyes',
      good: 'Photo: © Tom Reyes\n\nArticle: © Ann Carver, 2024',
    },
    'copyright-of-site': { bad: '© 2024 Our Site', good: '© Ann Carver, The Harbour Ledger, 2024' },
    'copyright-of-somebody-else': {
      bad: '© Other House Ltd',
      good: '© Ann Carver, The Harbour Ledger',
    },
    'copyright-only-in-metadata': { bad: '---\ncopyright: Ann Carver\n---', good: '© Ann Carver' },
    'copyright-year-missing': { bad: '© Ann Carver', good: '© Ann Carver, 2024' },
    'licence-missing': {
      bad: 'Republished from The Harbour Ledger',
      good: 'Republished from The Harbour Ledger under CC BY 4.0',
    },
    'licence-different': { bad: 'CC BY-NC 4.0', good: 'CC BY 4.0' },
    'licence-of-image': {
      bad: 'Photo: CC BY-SA 4.0',
      good: 'Photo: CC BY-SA 4.0\n\nArticle republished under CC BY 4.0',
    },
    'licence-only-in-metadata': {
      bad: '---\nlicense: CC-BY-4.0\n---',
      good: 'Republished under CC BY 4.0',
    },
    'medium-not-permitted': {
      bad: 'site: { medium: print, audience: non-commercial }',
      good: withLedger(
        'site: { medium: print, audience: non-commercial }',
        '{ terms: crg-global-research, by: The Centre, allows: [use], media: [print] }',
      ),
    },
    'audience-not-permitted': {
      bad: 'site: { medium: web, audience: commercial }',
      good: withLedger(
        'site: { medium: web, audience: commercial }',
        '{ terms: crg-global-research, by: The Centre, allows: [use], audience: [commercial] }',
      ),
    },
    'permission-expired': {
      bad: withLedger(
        'site: { medium: web, audience: commercial }',
        '{ terms: crg-global-research, by: The Centre, allows: [use], until: 2024-12-31 }',
      ),
      good: withLedger(
        'site: { medium: web, audience: commercial }',
        '{ terms: crg-global-research, by: The Centre, allows: [use], until: 2027-12-31 }',
      ),
    },
    'several-addresses': {
      bad: 'Source: https://harbourledger.example/port/77, https://harbourledger.example/fishing/12',
      good: 'Source: https://harbourledger.example/port/77',
    },
    'author-unknown': {
      bad: 'Source: The Harbour Ledger',
      good: 'By Ann Carver\n\nSource: The Harbour Ledger',
    },
    'copyright-without-holder': { bad: '© 2024', good: '© Ann Carver, 2024' },
    'site-not-declared': {
      bad: 'site: { domains: [ourpaper.example] }',
      good: 'site: { medium: web, audience: non-commercial }',
    },
  };

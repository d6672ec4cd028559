import type { Examples } from './example.ts';

export const addresses = {
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
  'several-addresses': {
    bad: 'Source: https://harbourledger.example/port/77, https://harbourledger.example/fishing/12',
    good: 'Source: https://harbourledger.example/port/77',
  },
  'link-text-different': {
    bad: 'The Harbour Ledger: [original](https://harbourledger.example/port/77)',
    good: '[The Harbour Ledger](https://harbourledger.example/port/77)',
  },
} satisfies Examples;

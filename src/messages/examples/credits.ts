import type { Examples } from './example.ts';

export const credits = {
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
  'licence-unnamed': {
    bad: 'Republished from The Harbour Ledger under a Creative Commons licence',
    good: 'Republished from The Harbour Ledger under CC BY 4.0',
  },
  'licence-of-image': {
    bad: 'Photo: CC BY-SA 4.0',
    good: 'Photo: CC BY-SA 4.0\n\nArticle republished under CC BY 4.0',
  },
  'licence-only-in-metadata': {
    bad: '---\nlicense: CC-BY-4.0\n---',
    good: 'Republished under CC BY 4.0',
  },
  'author-unknown': {
    bad: 'Source: The Harbour Ledger',
    good: 'By Ann Carver\n\nSource: The Harbour Ledger',
  },
  'copyright-without-holder': { bad: '© 2024', good: '© Ann Carver, 2024' },
  'credit-misplaced': {
    bad: 'The port reopened on Monday.\n\nForty boats came back before noon.\n\nSource: The Harbour Ledger',
    good: 'Source: The Harbour Ledger\n\nThe port reopened on Monday.\n\nForty boats came back before noon.',
  },
  'publisher-misspelt': {
    bad: 'Source: HarbourLedger.example',
    good: 'Source: The Harbour Ledger',
  },
  'licence-not-linked': {
    bad: 'Republished under CC BY 4.0',
    good: 'Republished under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)',
  },
  'wording-missing': {
    bad: 'By Ann Carver',
    good: 'By Ann Carver\n\nThis article first appeared in The Harbour Ledger.',
  },
  'wording-different': {
    bad: 'This article appeared in The Harbour Ledger.',
    good: 'This article first appeared in The Harbour Ledger.',
  },
  'wording-hidden': {
    bad: '<!-- This article first appeared in The Harbour Ledger. -->',
    good: 'This article first appeared in The Harbour Ledger.',
  },
  'wording-not-linked': {
    bad: 'This article first appeared in The Harbour Ledger.',
    good: 'This article first appeared in [The Harbour Ledger](https://harbourledger.example/port/77).',
  },
  'no-way-taken': {
    bad: 'By Ann Carver',
    good: 'By Ann Carver\n\nSource: The Harbour Ledger',
  },
} satisfies Examples;

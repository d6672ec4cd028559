import type { CheckKind, CheckOptions } from '../model/checks.ts';

/** What a pack that leaves an option out means. `pack.schema.json` says the same. */
export const DEFAULT_OPTIONS: { readonly [K in CheckKind]: CheckOptions[K] } = {
  publisher: { at: 'anywhere', forbids: [] },
  author: { unsigned: 'undetermined', at: 'anywhere' },
  'source-url': { form: 'full' },
  'source-link': { target: 'article', at: 'anywhere', text: 'any' },
  copyright: { holder: ['author', 'publisher', 'first-source'], year: 'optional' },
  licence: { 'any-of': [], link: 'optional' },
  'credit-line': { wording: [], match: 'words', at: 'anywhere', links: {} },
  'keep-block': { wording: [], at: 'anywhere' },
  integrity: { forbids: ['changed', 'added', 'left-out', 'moved'], tolerates: [] },
  title: { where: 'headline' },
  extent: { full: 'allowed', most: {}, from: 'anywhere', 'read-more': 'optional' },
  translation: { allow: 'marked', translator: 'optional', 'original-language': 'optional' },
  'change-notice': { for: ['translated', 'shortened', 'edited', 'added'], wording: [] },
  'keep-links': {},
  images: {
    use: 'allowed',
    'credited-to': 'anyone',
    photographer: 'optional',
    others: 'own',
    'hot-links': 'allowed',
  },
  pixel: { src: [] },
  canonical: { target: 'article' },
  window: { then: 'remove' },
  scope: {},
  use: {},
  quota: { most: 1, per: 'month' },
  manual: {},
};

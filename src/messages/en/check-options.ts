import type { OptionDescriptions } from '../check-pages.ts';

const AT =
  'Where on the page: “anywhere”, “top” (above the text or in its first paragraph), “end” (below it), or “byline”.';
const WORDING =
  'Wordings, any of which will do. “{publisher}”, “{author}”, “{authors}”, “{title}”, “{date}”, “{year}”, “{url}”, “{licence}” and “{translator}” stand for what they name, “{any}” for a few words; “[words in brackets]” may be left out. Any day will do for “{date}”; a finding proposes the one on which the original was published.';

export const checkOptions: OptionDescriptions = {
  publisher: { at: AT, forbids: 'Spellings of the name that will not do.' },
  author: {
    unsigned:
      'What to say of a copy without byline whose author nobody knows: “undetermined” or “breached”.',
    at: AT,
  },
  'source-url': { form: '“full”: the whole address. “host”: the bare name of the site is enough.' },
  'source-link': {
    target:
      '“article”: the link leads to the article. “site”: a credit may lead to any page of the publisher, and any link to its home page will do.',
    at: AT,
    text: 'Which words are the link: “any”, the name of the “publisher”, or the “title”.',
  },
  copyright: {
    holder: 'Whose note will do: “author”, “publisher”, “first-source” or “any”.',
    year: 'Whether the note gives a year: “optional” or “required”.',
  },
  licence: {
    'any-of': 'SPDX identifiers, any of which will do; none: any licence that is named.',
    link: 'Whether the licence’s page is linked: “optional” or “required”.',
  },
  'credit-line': {
    wording: WORDING,
    match:
      '“exact”: the same words and signs. “words”: the same words in the same order. “pattern”: others may stand between them.',
    at: AT,
    links:
      'What in the wording is a link, and where it leads: “article”, “site” (any page of the publisher), “home”, “outlet” (the site of the paper that the wording of a network names), “licence”, or a given address.',
  },
  'keep-block': { wording: `${WORDING} Without any: the note on the author.`, at: AT },
  integrity: {
    forbids: 'What is forbidden: “changed”, “added”, “left-out”, “moved”, “excerpted”.',
    tolerates:
      'Edits that are allowed: the site’s own “subheads”; and small ones that a person then looks at: “time”, “place”, “house-style”.',
  },
  title: {
    where: 'Where the title has to stand: as the “headline”, or “anywhere”, such as in a credit.',
  },
  extent: {
    full: 'Whether the whole article may be reproduced: “allowed” or “forbidden”.',
    most: 'The most of “words”, “percent” or “paragraphs”.',
    from: 'Of what part an excerpt may be: “anywhere”, or the “opening” only.',
    'read-more': 'Whether an excerpt leads to the whole article: “optional” or “required”.',
  },
  translation: {
    allow: '“allowed”, “marked” (if readers are told) or “forbidden”.',
    translator: 'Whether the translator is named: “optional” or “required”.',
    'original-language': 'Whether the original’s language is named: “optional” or “required”.',
  },
  'change-notice': {
    for: 'Which changes: “translated”, “shortened”, “edited”, “added”.',
    wording: `${WORDING} Without any: all words that say so.`,
  },
  'keep-links': {},
  images: {
    use: 'Whether the publisher’s pictures may be used: “allowed”, “credited” or “forbidden”.',
    'credited-to': 'Whose pictures may be used: those of “anyone”, or of the “publisher” only.',
    photographer: 'Whether their credit has to name a person: “optional” or “required”.',
    others:
      'What a picture on the site’s own server is, with somebody else’s credit: its “own”, or “unknown”.',
    'hot-links':
      'Whether they may be fetched from the publisher’s server: “allowed” or “forbidden”.',
  },
  pixel: {
    src: 'The counter’s address without https://, with “:id” for what identifies the article.',
  },
  canonical: { target: '“article”: the original’s address. “site”: any page of the publisher.' },
  window: {
    'not-before': 'Days after the original before which it may not be republished.',
    'start-within': 'Days after the original within which it has to be published.',
    'not-after': 'Days after the original after which it may not stay.',
    then: 'What is due after that: “remove”; or what may stay: a “link”, or an “excerpt”.',
  },
  scope: { since: 'A day: only articles that appeared then or later are covered.' },
  use: {},
  quota: {
    most: 'How many articles.',
    per: 'In each “day”, “week”, “month” or “year”.',
  },
  manual: {},
};

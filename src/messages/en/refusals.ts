import type { PassedOver, RefusalSentences } from '../refusals.ts';
import { list, plural, quoted } from './grammar.ts';

const XML: Readonly<Record<string, string>> = {
  urlset: 'a sitemap',
  sitemapindex: 'a list of sitemaps',
  opml: 'a list of feeds',
  svg: 'a picture',
};

function counted({ kind, type = '', count }: PassedOver): string {
  switch (kind) {
    case 'draft':
      return plural(count, 'draft', 'drafts');
    case 'not-public':
      return `${String(count)} not public`;
    case 'attachment':
      return plural(count, 'attachment', 'attachments');
    case 'menu-item':
      return plural(count, 'menu item', 'menu items');
    case 'type':
      return `${String(count)} of the type ${quoted(type)}`;
    case 'empty':
      return `${String(count)} without text`;
  }
}

export const refusals: RefusalSentences = {
  empty: 'This is empty.',
  binary: 'This is not text.',
  folder: 'This is a folder.',
  notOrdinary: 'This is not an ordinary file.',
  missing: 'There is no such file.',
  unreadable: 'This cannot be read.',
  tooLarge: (megabytes) => `This is larger than ${String(megabytes)} MB.`,
  xml: (root) => {
    const known = XML[root.toLowerCase()];
    return known === undefined
      ? `This is XML that begins with <${root}>: it is neither a feed nor a page.`
      : `This is ${known}, not an article.`;
  },
  json: 'This is JSON, but not one article to a line: {"url": …, "title": …, "text": …}',
  noArticles: 'This feed holds no articles.',
  summaryOnly: 'The feed gives only a summary of this article.',
  noText: 'This holds no text.',
  notArticleLine: 'This line is not a JSON object with “text” or “html”.',
  lineTooLong: (megabytes) => `This line is longer than ${String(megabytes)} MB.`,
  notDay: (key, value) =>
    `The value of ${quoted(key)} is not a day such as 2016-02-13: ${quoted(value)}`,
  notAddress: (key, value) =>
    `The value of ${quoted(key)} is not the address of an article: ${quoted(value)}`,
  lineOf: (name, line) => `${name}, line ${String(line)}`,
  passedOver: (counts) => `${list(counts.map(counted))}.`,
};

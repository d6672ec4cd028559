import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { ArticleUrlShape } from '../../src/model/terms.ts';
import {
  addressKind,
  archivedAddress,
  parseAddress,
  sameArticle,
  type SiteShape,
} from '../../src/text/article-address.ts';

const SHAPES: readonly ArticleUrlShape[] = [
  { path: '/:slug/:id', id: 'digits' },
  { path: '/index.php', query: { context: 'va', aid: ':id' }, id: 'digits' },
  { path: '/articles/:id.html', id: 'word' },
  { path: '/:slug' },
];
const LEDGER: SiteShape = {
  domains: ['ledger.example'],
  articleUrls: SHAPES,
  noise: ['cron', 'print', 'x_*'],
};
const ANYBODY: SiteShape = { domains: [], articleUrls: [], noise: [] };

function url(address: string): URL {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(`not an address: ${address}`);
  return parsed;
}

describe('parseAddress', () => {
  it.each([
    ['https://ledger.example/a/1', 'https://ledger.example/a/1'],
    ['www.ledger.example/a', 'http://www.ledger.example/a'],
    ['ledger.example', 'http://ledger.example/'],
    ['//ledger.example/a', 'http://ledger.example/a'],
    [' https://ledger.example ', 'https://ledger.example/'],
  ])('%s', (address, href) => {
    expect(parseAddress(address)?.href).toBe(href);
  });

  it.each([
    '',
    '/a/b',
    '#top',
    'javascript:void(0)',
    'mailto:desk@ledger.example',
    'http://',
    'word',
    'http://localhost/a',
    'two words.example',
  ])('%j is none', (address) => {
    expect(parseAddress(address)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseAddress(text);
      }),
    );
  });
});

describe('addressKind', () => {
  it.each([
    ['https://www.ledger.example/the-harbour/5801234', 'article'],
    ['http://ledger.example/the-harbour/5801234?cron=17.2&print=1', 'article'],
    ['https://ledger.example/index.php?context=va&aid=8499', 'article'],
    ['https://archives.ledger.example/articles/ABC404A.html', 'article'],
    ['https://ledger.example/the-harbour/', 'article'],
    ['https://ledger.example/', 'home'],
    ['https://ledger.example', 'home'],
    ['https://ledger.example/?cron=12', 'home'],
    ['https://ledger.example/fr/', 'home'],
    ['https://ledger.example/category/harbour', 'section'],
    ['https://ledger.example/author/ann-carver', 'section'],
    ['https://bit.ly/3xyz', 'shortener'],
    ['https://web.archive.org/web/2016/https://ledger.example/a/1', 'archive'],
    ['https://other.example/the-harbour/5801234', 'elsewhere'],
    ['https://notledger.example/a/1', 'elsewhere'],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(url(address), LEDGER)).toBe(kind);
  });

  it.each([
    ['https://theport.example/2020/harbour-reopens', 'article'],
    ['https://theport.example/tag/harbour', 'section'],
    ['https://theport.example/@ann-carver', 'section'],
    ['https://theport.example/@ann-carver/harbour', 'article'],
    ['https://medium.com/harbour-news', 'section'],
    ['https://medium.com/harbour-news/the-port-4b1c', 'article'],
    ['https://dev.to/anncarver', 'section'],
    ['https://theport.example/', 'home'],
    ['https://theport.example/blog/', 'section'],
    ['https://archive.org/details/HarbourUser143/page/n89/mode/2up', 'article'],
    ['https://theport.example/en/news', 'section'],
    ['https://theport.example/council-blog/', 'section'],
    ['https://theport.example/how-i-began-a-blog', 'article'],
    ['https://theport.example/blog/harbour', 'article'],
  ])('on an unknown site %s is %s', (address, kind) => {
    expect(addressKind(url(address), ANYBODY)).toBe(kind);
  });
});

describe('sameArticle', () => {
  it.each([
    ['https://www.ledger.example/harbour/77', 'http://ledger.example/le-port/77', 'same'],
    [
      'https://ledger.example/index.php?context=va&aid=77',
      'https://ledger.example/harbour/77',
      'same',
    ],
    [
      'https://ledger.example/harbour/77?x_source=mail#top',
      'https://ledger.example/harbour/77',
      'same',
    ],
    ['https://ledger.example/harbour/77/embed', 'https://ledger.example/harbour/77', 'same'],
    ['https://ledger.example/harbour/77', 'https://ledger.example/harbour/78', 'different'],
    ['https://ledger.example/harbour/77', 'https://other.example/harbour/77', 'different'],
    [
      'https://ledger.example/the-harbour-reopens/',
      'https://ledger.example/the-harbour-reopens/77',
      'same',
    ],
    ['https://ledger.example/the-harbour-reopens/', 'https://ledger.example/le-port/77', 'unclear'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(sameArticle(url(a), url(b), LEDGER)).toBe(verdict);
    expect(sameArticle(url(b), url(a), LEDGER)).toBe(verdict);
  });

  it.each([
    ['https://port.example/harbour-86449', 'https://www.port.example/new-title-86449', 'same'],
    ['https://port.example/harbour?utm_source=feed', 'http://port.example/harbour/', 'same'],
    ['https://port.example/harbour.html', 'http://port.example/harbour', 'same'],
    ['https://port.example/harbour?id=4', 'http://port.example/harbour?id=5', 'different'],
  ])('on an unknown site %s and %s: %s', (a, b, verdict) => {
    expect(sameArticle(url(a), url(b), ANYBODY)).toBe(verdict);
  });
});

describe('archivedAddress', () => {
  it('reads the page an archive copied', () => {
    const inner = archivedAddress(
      url('https://web.archive.org/web/2016id_/http://ledger.example/a/1'),
    );
    expect(inner?.href).toBe('http://ledger.example/a/1');
  });
  it('is undefined for any other site', () => {
    expect(
      archivedAddress(url('https://ledger.example/https://ledger.example/a/1')),
    ).toBeUndefined();
  });
});

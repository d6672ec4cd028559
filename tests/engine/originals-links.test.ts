import { describe, expect, it } from 'vitest';
import { extractOriginal } from '../../src/engine/originals/extract.ts';
import { originalLine } from '../../src/engine/originals/original-line.ts';
import { readOriginals } from '../../src/engine/originals/read-originals.ts';
import type { Format } from '../../src/model/document.ts';
import type { NewOriginal } from '../../src/model/original.ts';
import { read } from '../documents/reading.ts';

const WORDS = `${'The harbour reopens after three years of work, and the ships come back. '.repeat(6)}\n\n`;
const OWN = 'https://ledger.example/news/harbour/12';

async function linksOf(
  source: string,
  format: Format,
  url: string | undefined = OWN,
): Promise<readonly string[] | undefined> {
  const extracted = await extractOriginal(await read(source, format), url === '' ? {} : { url });
  if (extracted.kind === 'refused') throw new Error(extracted.sentence);
  return extracted.original.links?.map(({ href, text }) => `${text} > ${href}`);
}

describe('the links of an article', () => {
  it.each<readonly [name: string, link: string, links: readonly string[]]>([
    [
      'absolute',
      '<a href="https://a.example/b?utm_source=c">the\n port</a>',
      ['the port > https://a.example/b?utm_source=c'],
    ],
    [
      'of its site',
      '<a href="../mill/11">the mill</a>',
      ['the mill > https://ledger.example/news/mill/11'],
    ],
    [
      'of the site’s root',
      '<a href="/mill">the mill</a>',
      ['the mill > https://ledger.example/mill'],
    ],
    [
      'without a scheme',
      '<a href="//a.example/b">the port</a>',
      ['the port > https://a.example/b'],
    ],
    [
      'several',
      '<a href="https://a.example/">a</a> and <a href="https://b.example">b</a>',
      ['a > https://a.example/', 'b > https://b.example'],
    ],
    [
      'in a list',
      '<ul><li>See <a href="https://a.example/">a</a></ul>',
      ['a > https://a.example/'],
    ],
    ['around a picture', '<a href="https://a.example/"><img src=b alt=c></a>', []],
    ['to a place in the page', `<a href="#note">1</a> <a href="${OWN}#note">2</a>`, []],
    ['that a template fills in', '<a href="{{ site.url }}/a">a</a>', []],
    ['to write a letter', '<a href="mailto:a@a.example">a</a> <a href="javascript:b()">b</a>', []],
    ['that nobody can click', '<span hidden><a href="https://a.example/">a</a></span>', []],
    [
      'to share the page',
      '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a> <a href="https://x.com/intent/tweet?url=x">Post</a> <a href="https://wa.me/?text=x">Send</a>',
      [],
    ],
    ['of navigation', '<nav><a href="https://a.example/">a</a></nav>', []],
    [
      'of related articles',
      '<div class="related-posts"><a href="https://a.example/">a</a></div>',
      [],
    ],
    [
      'of a line that leads elsewhere',
      '<p>Read also: <a href="https://a.example/">The mill burned</a></p>',
      [],
    ],
    [
      'of a caption',
      '<figure><img src=a><figcaption>By <a href="https://a.example/">a</a></figcaption></figure>',
      [],
    ],
    ['of a byline', '<p>By <a href="https://ledger.example/author/jane">Jane Doe</a></p>', []],
  ])('in HTML: %s', async (_name, link, links) => {
    const page = `<html><body><article><h1>The <a href="/x">harbour</a></h1><p>${WORDS}</p><p>${WORDS} ${link}</p><p>${WORDS}</p></article></body></html>`;
    expect(await linksOf(page, 'html')).toEqual(links);
  });

  it.each<
    readonly [name: string, source: string, format: Format, links: readonly string[] | undefined]
  >([
    [
      'in Markdown',
      `# The harbour\n\n${WORDS}See [the\nport][p] and www.a.example/b.\n\n[p]: /c`,
      'markdown',
      ['the port > https://ledger.example/c', 'www.a.example/b > http://www.a.example/b'],
    ],
    [
      'below the article',
      `# The harbour\n\n${WORDS}${WORDS}The original source of this article is [The Ledger](https://ledger.example/)\n\nCopyright © [Jane Doe](https://a.example/), The Ledger, 2016`,
      'markdown',
      [],
    ],
    [
      'behind the address that a template fills in',
      `# The harbour\n\n${WORDS}See [a](<{{ site.url }}/a>).`,
      'markdown',
      ['a > https://ledger.example/a'],
    ],
    ['none', `# The harbour\n\n${WORDS}`, 'markdown', []],
    ['in plain text', `The harbour\n\n${WORDS}See https://a.example/b.`, 'text', undefined],
  ])('%s', async (_name, source, format, links) => {
    expect(await linksOf(source, format)).toEqual(links);
  });

  it('stay relative where nobody knows the address of the page', async () => {
    const page = `<h1>The harbour</h1><p>${WORDS} <a href="../a">b</a> <a href="#c">d</a></p>`;
    expect(await linksOf(page, 'html', '')).toEqual(['b > ../a']);
  });
});

async function originalsIn(name: string, text: string): Promise<readonly NewOriginal[]> {
  const found: NewOriginal[] = [];
  for await (const one of readOriginals({ name, bytes: Buffer.from(text) })) {
    if (one.kind === 'refused') throw new Error(one.sentence);
    found.push(one.original);
  }
  return found;
}

describe('the links of originals', () => {
  const html = `<p>${WORDS}</p><p>See <a href="../mill/11">the mill</a>.</p>`;
  const LINKS = [{ text: 'the mill', href: 'https://ledger.example/news/mill/11' }];
  const escaped = html.replaceAll('<', '&lt;');

  it.each([
    [
      'RSS',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>The harbour</title><link>${OWN}</link><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>The harbour</title><link href="${OWN}"/><content type="html">${escaped}</content></entry></feed>`,
    ],
    [
      'a WordPress export',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>The harbour</title><link>${OWN}</link><content:encoded><![CDATA[${html.replace(/<\/?p>/gu, '\n\n')}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`,
    ],
    ['JSON Lines', JSON.stringify({ url: OWN, html })],
  ])('of %s', async (name, text) => {
    const file = name === 'JSON Lines' ? 'a.jsonl' : 'a.xml';
    expect(await originalsIn(file, text)).toMatchObject([{ url: OWN, links: LINKS }]);
  });

  it.each<readonly [name: string, fields: object, links: NewOriginal['links']]>([
    ['of a line', { text: 'Words.', links: [{ text: 'a', url: 'b' }] }, [{ text: 'a', href: 'b' }]],
    [
      'of a line with a page',
      { html, links: [{ text: 'a', url: 'b' }] },
      [{ text: 'a', href: 'b' }],
    ],
    ['none', { text: 'Words.', links: [] }, []],
    ['not told', { text: 'Words.' }, undefined],
    ['no list', { text: 'Words.', links: 'a' }, undefined],
    ['no links', { text: 'Words.', links: [null, 1, { text: 'a' }] }, []],
  ])('%s', async (_name, fields, links) => {
    const [original] = await originalsIn('a.jsonl', JSON.stringify({ url: OWN, ...fields }));
    expect(original?.links).toEqual(links);
  });

  it.each([[LINKS], [[]], [undefined]])('come back from an export: %j', async (links) => {
    const facts = {
      url: OWN,
      authors: ['a > https://ledger.example/a'],
      retrieved: '2024-05-01',
      text: 'Words.',
    };
    const original = { ...facts, ...(links === undefined ? {} : { links }) };
    expect(await originalsIn('a.jsonl', originalLine(original))).toEqual([original]);
  });
});

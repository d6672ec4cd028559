import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOriginals } from '../../src/engine/originals/read-originals.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { namesIn, readOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const STORY = [
  'The ferry at Orsk did not sail on Monday. Its pilot, Ada Lunn, had found a crack in the hull, and nobody wanted to cross the river before it was mended.',
  'The town lent her two carpenters and a barge. They worked through the night by the light of three lamps, while the bakers waited for their flour on the other bank.',
];
const BODY = STORY.map((text) => `<p>${text}</p>`).join('');
const ESCAPED = BODY.replaceAll('<', '&lt;');
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

async function add(content: string | Uint8Array, name = 'feed.xml') {
  const cwd = folder({ [name]: content });
  const result = await command(['originals:add', name], { cwd });
  const store = join(cwd, '.republint/originals');
  const kept = namesIn(store).flatMap((one) => readOriginal(store, one) ?? []);
  return { kept, first: kept[0], ...result };
}

interface Item {
  readonly item?: string;
  readonly channel?: string;
}

const rss = ({ item = '', channel = '' }: Item): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="${CONTENT}" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}
<item><link>https://orsk.example/ferry/1</link>${item}<content:encoded><![CDATA[${BODY}]]></content:encoded></item></channel></rss>`;

const atom = ({ item = '', channel = '' }: Item): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${channel}
<entry><link href="https://orsk.example/ferry/1"/>${item}<content type="html">${ESCAPED}</content></entry></feed>`;

describe('the title of an Atom entry', () => {
  it.each([
    ['is plain text', '<title>Salt &amp; sea</title>', 'Salt & sea'],
    [
      'of type text is not decoded again',
      '<title type="text">&amp;amp; is a sign</title>',
      '&amp; is a sign',
    ],
    [
      'of type text keeps what looks like a tag',
      '<title>The &lt;p> of Orsk</title>',
      'The <p> of Orsk',
    ],
    [
      'of type html is decoded as HTML',
      '<title type="html">The pilot&amp;#8217;s &lt;em>ferry&lt;/em></title>',
      'The pilot’s ferry',
    ],
    [
      'of type html is decoded once',
      '<title type="html">&amp;amp;amp; is a sign</title>',
      '&amp; is a sign',
    ],
    [
      'of type html, in CDATA',
      '<title type="html"><![CDATA[Caf&eacute; &amp; <b>bar</b>]]></title>',
      'Café & bar',
    ],
    ['of type html keeps lines apart', '<title type="html">One&lt;br/>two</title>', 'One two'],
    [
      'of type xhtml',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less &lt; <em>more</em> &amp;amp; all</div></title>',
      'Less < more &amp; all',
    ],
    ['has no line breaks', '<title>\n  The\n  ferry\n</title>', 'The ferry'],
  ])('%s', async (_, item, title) => {
    const { first, code } = await add(atom({ item }));
    expect(first?.title).toBe(title);
    expect(code).toBe(0);
  });
});

describe('the title of an RSS item', () => {
  it.each([
    ['is plain text', '<title>Salt &amp; sea</title>', 'Salt & sea'],
    ['with a numeric entity', '<title>The pilot&#8217;s ferry</title>', 'The pilot’s ferry'],
    ['that was escaped twice', '<title>The pilot&amp;#8217;s ferry</title>', 'The pilot’s ferry'],
    [
      'in CDATA',
      '<title><![CDATA[The pilot&#8217;s <em>ferry</em>]]></title>',
      'The pilot’s ferry',
    ],
    ['is decoded once', '<title>&amp;amp;amp; is a sign</title>', '&amp; is a sign'],
    [
      'with a sign that is no entity',
      '<title>AT&amp;T &lt; R&amp;D; &amp;copy that</title>',
      'AT&T < R&D; &copy that',
    ],
    ['with markup that was not escaped', '<title>The <b>old</b> ferry</title>', 'The old ferry'],
  ])('%s', async (_, item, title) => {
    const { first } = await add(rss({ item }));
    expect(first?.title).toBe(title);
  });

  it('is not that of a picture', async () => {
    const item =
      '<media:content xmlns:media="http://search.yahoo.com/mrss/"><media:title>A barge</media:title></media:content><title>The ferry</title>';
    expect((await add(rss({ item }))).first?.title).toBe('The ferry');
  });
});

describe('namespaces', () => {
  it('a feed may have a prefix', async () => {
    const { first, code } = await add(
      `<?xml version="1.0"?><!-- made by hand --><atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>Orsk Courier</atom:title>
<atom:entry><atom:title>The ferry</atom:title><atom:link href="https://orsk.example/ferry/1"/><atom:author><atom:name>Ada Lunn</atom:name></atom:author>
<atom:published>2016-03-03T23:30:00-05:00</atom:published><atom:content type="html">${ESCAPED}</atom:content></atom:entry></atom:feed>`,
    );
    expect(first).toMatchObject({
      title: 'The ferry',
      url: 'https://orsk.example/ferry/1',
      authors: ['Ada Lunn'],
      publisher: 'Orsk Courier',
      published: '2016-03-03',
      text: STORY.join('\n\n'),
    });
    expect(code).toBe(0);
  });

  it('the content of RSS is known by the address of its namespace', async () => {
    const { first } = await add(
      `<rss version="2.0"><channel><item xmlns:c="${CONTENT}" xmlns:d="http://purl.org/dc/elements/1.1/"><title>The ferry</title><link>https://orsk.example/ferry/1</link><d:creator>Ada Lunn</d:creator><c:encoded><![CDATA[${BODY}]]></c:encoded></item></channel></rss>`,
    );
    expect(first).toMatchObject({ authors: ['Ada Lunn'], text: STORY.join('\n\n') });
  });

  it('the markup of XHTML may have a prefix, and keeps its attributes', async () => {
    const markup = STORY.map((text) => `<h:p>${text}<h:br/></h:p>`).join('');
    const { first } = await add(
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><title>The ferry</title><link href="https://orsk.example/ferry/1"/>
<content type="xhtml"><h:div>${markup}<h:p style="display:none">Not for &quot;readers&quot; at all.</h:p></h:div></content></entry></feed>`,
    );
    expect(first?.text).toBe(STORY.join('\n\n'));
  });

  it('an Atom link in RSS is not the article’s', async () => {
    const item =
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://orsk.example/feed"/>';
    expect((await add(rss({ item }))).first?.url).toBe('https://orsk.example/ferry/1');
  });
});

describe('addresses', () => {
  const entry = (link: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://orsk.example/news/"><entry><title>The ferry</title>${link}<content type="html">${ESCAPED}</content></entry></feed>`;

  it.each([
    ['relative', '<link href="ferry/1"/>', 'https://orsk.example/news/ferry/1'],
    [
      'of a page and of its source',
      '<link rel="alternate" type="application/json" href="/1.json"/><link rel="alternate" type="text/html" href="/1"/>',
      'https://orsk.example/1',
    ],
    ['that is none', '<link href="mailto:ada@orsk.example"/>', undefined],
  ])('one %s', async (_, link, url) => {
    const { first } = await add(entry(link));
    expect(first?.title).toBe('The ferry');
    expect(first?.url).toBe(url);
  });

  it('an item without a link is known by its permanent link or its name', async () => {
    const item = (guid: string): string =>
      `<item><guid${guid}</guid><content:encoded><![CDATA[${BODY}]]></content:encoded></item>`;
    const { kept } = await add(
      `<rss xmlns:content="${CONTENT}"><channel>${item('>https://orsk.example/ferry/1')}${item(' isPermaLink="false">ferry-2')}</channel></rss>`,
    );
    expect(kept.map(({ url, identifier }) => [url, identifier])).toEqual([
      [undefined, 'ferry-2'],
      ['https://orsk.example/ferry/1', undefined],
    ]);
  });
});

describe('XML that is no article', () => {
  it.each([
    [
      'a sitemap',
      'sitemap.xml',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://orsk.example/ferry/1</loc></url></urlset>',
      'This is a sitemap, not an article.',
    ],
    [
      'a list of feeds',
      'feeds.opml',
      `<opml version="2.0"><body><outline text="${STORY.join(' ')}"/></body></opml>`,
      'This is a list of feeds, not an article.',
    ],
    [
      'a picture',
      'map',
      `<svg xmlns="http://www.w3.org/2000/svg"><text>${STORY.join(' ')}</text></svg>`,
      'This is a picture, not an article.',
    ],
    [
      'anything else',
      'data.xml',
      `<!-- a --><?b c?><!DOCTYPE note [<!ENTITY a "b">]>\n<note><body>${STORY.join(' ')}</body></note>`,
      'This is XML that begins with <note>: it is neither a feed nor a page.',
    ],
  ])('%s is refused', async (_, name, content, says) => {
    const { kept, out, err, code } = await add(content, name);
    expect(out).toContain(`refused        ${name}: ${says}`);
    expect(err).toBe('');
    expect(kept).toEqual([]);
    expect(code).toBe(4);
  });

  it.each([
    [
      'XHTML',
      'page.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><body>${BODY}</body></html>`,
    ],
    ['a part of XHTML', 'part.xml', `<div xmlns="http://www.w3.org/1999/xhtml">${BODY}</div>`],
    [
      'a page that begins with a drawing',
      'page.html',
      `<svg xmlns="http://www.w3.org/2000/svg"></svg>${BODY}`,
    ],
    ['a text that begins with a sign', 'note.txt', `<1>\n\n${STORY.join('\n\n')}`],
  ])('%s is kept', async (_, name, content) => {
    const { first, code } = await add(content, name);
    expect(first?.text).toContain(STORY[1]);
    expect(first?.text).not.toContain('</p>');
    expect(code).toBe(0);
  });
});

it('a feed is read in the encoding that it declares', async () => {
  const text = rss({ item: '<title>L’été à Orsk : Łódź</title>' }).replace(
    '?>',
    ' encoding="iso-8859-2"?>',
  );
  const bytes = Buffer.from(
    text.replace('’', "'").replace('à', 'a').replace('Łódź', '\u00a3\u00f3d\u00bc'),
    'latin1',
  );
  expect((await add(bytes)).first?.title).toBe("L'été a Orsk : Łódź");
});

it('elements that never end cost little', async () => {
  const item = `<title>${'<b>'.repeat(100_000)}The ferry</title>`;
  const { first, code } = await add(rss({ item }));
  expect(first?.title).toBe('The ferry');
  expect(code).toBe(0);
});

describe('the day of publication', () => {
  it.each([
    [
      'is in the zone in which it was written',
      '<pubDate>Thu, 03 Mar 2016 23:30:00 -0500</pubDate>',
      '2016-03-03',
    ],
    ['is so east of Greenwich', '<pubDate>Fri, 04 Mar 2016 01:30:00 +0900</pubDate>', '2016-03-04'],
    ['may lack the name of the day', '<pubDate>3 March 2016 23:30 EST</pubDate>', '2016-03-03'],
    ['may have a short year', '<pubDate>Sun, 03 Mar 96 23:30:00 GMT</pubDate>', '1996-03-03'],
    ['may be written the American way', '<pubDate>March 3, 2016</pubDate>', '2016-03-03'],
    ['may be that of Dublin Core', '<dc:date>2016-03-03T23:30:00-05:00</dc:date>', '2016-03-03'],
    [
      'is left out if it does not exist',
      '<pubDate>Tue, 31 Feb 2016 08:00:00 GMT</pubDate>',
      undefined,
    ],
    ['is left out if it is none', '<pubDate>soon</pubDate>', undefined],
    [
      'is left out if it is never',
      '<pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>',
      undefined,
    ],
    ['is left out if day and month may be either', '<pubDate>03/04/2016</pubDate>', undefined],
    [
      'is another one if the first is none',
      '<pubDate>Invalid Date</pubDate><dc:date>2016-03-03</dc:date>',
      '2016-03-03',
    ],
  ])('%s', async (_, item, day) => {
    const { first, code } = await add(rss({ item }));
    expect(first?.url).toBe('https://orsk.example/ferry/1');
    expect(first?.published).toBe(day);
    expect(code).toBe(0);
  });

  it.each([
    [
      '<published>2016-03-03T23:30:00-05:00</published><updated>2016-05-01T00:00:00Z</updated>',
      '2016-03-03',
    ],
    ['<updated>2016-05-01T00:00:00Z</updated>', '2016-05-01'],
    ['<published>2016-13-03T00:00:00Z</published>', undefined],
  ])('of Atom: %s', async (item, day) => {
    expect((await add(atom({ item }))).first?.published).toBe(day);
  });
});

describe('the publisher', () => {
  it.each([
    [
      'is the channel',
      { channel: '<title>Orsk &amp;amp; Lunn Courier</title><image><title>Logo</title></image>' },
      'Orsk & Lunn Courier',
    ],
    [
      'is named by the item first',
      { channel: '<title>Planet</title>', item: '<dc:publisher>Orsk Courier</dc:publisher>' },
      'Orsk Courier',
    ],
    [
      'is whose feed the item came from',
      {
        channel: '<title>Planet</title>',
        item: '<source url="https://orsk.example/feed">Orsk Courier</source>',
      },
      'Orsk Courier',
    ],
    ['is not known of a nameless channel', { channel: '<title> </title>' }, undefined],
  ])('of an RSS item %s', async (_, feed, publisher) => {
    expect((await add(rss(feed))).first?.publisher).toBe(publisher);
  });

  it.each([
    ['is the feed', { channel: '<title type="html">Orsk &amp;amp; Lunn</title>' }, 'Orsk & Lunn'],
    [
      'is whose feed the entry came from',
      {
        channel: '<title>Planet</title>',
        item: '<title>The ferry</title><source><title>Orsk Courier</title><author><name>Editor</name></author></source>',
      },
      'Orsk Courier',
    ],
  ])('of an Atom entry %s', async (_, feed, publisher) => {
    const { first } = await add(atom(feed));
    expect(first?.publisher).toBe(publisher);
    expect(first?.authors).toEqual([]);
  });
});

const POST = '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>';
const wxr = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="${CONTENT}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Orsk Courier</title>
<wp:author><wp:author_login>alunn</wp:author_login><wp:author_display_name><![CDATA[Ada Lunn]]></wp:author_display_name></wp:author>
${items.map((item) => `<item>${item}</item>`).join('\n')}</channel></rss>`;
const encoded = (text: string): string => `<content:encoded><![CDATA[${text}]]></content:encoded>`;
const kind = (type: string, status = 'publish'): string =>
  `<title>Ferry</title><link>https://orsk.example/?p=9</link><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${encoded(BODY)}`;

describe('a WordPress export', () => {
  const EXPORT = wxr(
    `<title>The ferry</title><link>https://orsk.example/ferry/1</link><dc:creator>alunn</dc:creator><wp:post_date>2016-03-03 23:30:00</wp:post_date>${POST}${encoded(STORY.join('\n\n'))}`,
    kind('post', 'draft'),
    kind('page', 'pending'),
    kind('post', 'private'),
    kind('attachment', 'inherit'),
    kind('attachment', 'inherit'),
    kind('nav_menu_item'),
    kind('product'),
    `<title>Empty</title>${POST}${encoded('')}`,
    `<title>Pictures</title>${POST}${encoded('<!-- wp:image --><img src="1.jpg" alt="A barge"><!-- /wp:image -->[gallery ids="1,2"]')}`,
  );

  it('says what was passed over', async () => {
    const { kept, out, code } = await add(EXPORT, 'export.xml');
    expect(kept).toMatchObject([
      {
        title: 'The ferry',
        authors: ['Ada Lunn'],
        publisher: 'Orsk Courier',
        published: '2016-03-03',
        text: STORY.join('\n\n'),
      },
    ]);
    expect(out).toContain(
      'passed over    export.xml: 2 drafts, 1 not public, 2 attachments, 1 menu item, 1 of the type “product” and 2 without text.\n',
    );
    expect(out).not.toContain('refused');
    expect(code).toBe(0);
  });

  it('says it in French', async () => {
    const told: string[] = [];
    const input = {
      name: 'export.xml',
      bytes: Buffer.from(EXPORT),
      tell: (sentence: string) => void told.push(sentence),
    };
    for await (const { kind: outcome } of readOriginals(input, messagesFor('fr')))
      expect(outcome).toBe('article');
    expect(told).toEqual([
      '2 brouillons, 1 non public, 2 pièces jointes, 1 entrée de menu, 1 du type «\u00a0product\u00a0» et 2 sans texte.',
    ]);
  });

  it('is refused if it holds nothing else', async () => {
    const { kept, out, code } = await add(wxr(kind('post', 'draft')), 'export.xml');
    expect(out).toBe(
      'passed over    export.xml: 1 draft.\nrefused        export.xml: This feed holds no articles.\n',
    );
    expect(kept).toEqual([]);
    expect(code).toBe(4);
  });
});

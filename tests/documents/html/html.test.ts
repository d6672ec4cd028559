import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  hiddenOf,
  linkPlacesOf,
  linkRange,
  linksOf,
  quote,
  read,
  writtenAs,
} from '../reading.ts';

type Row = readonly [name: string, source: string, expected: readonly string[]];

describe('blocks of HTML', () => {
  it.each<Row>([
    ['paragraphs', '<p>One\n  two<p>Three', ['paragraph: One two', 'paragraph: Three']],
    ['words without an element', 'One <b>two</b>', ['paragraph: One two']],
    [
      'closing tags broken over lines',
      '<p>One <em>two</em\n  >, <b>three</b >four</i\n> five</p\n><p>Six</p>',
      ['paragraph: One two, threefour five', 'paragraph: Six'],
    ],
    ['headings', '<h1>One</h1><h6>Two</h6>', ['heading: One', 'heading: Two']],
    [
      'lists',
      '<ul><li>One<li>Two</ul><dl><dt>a<dd>b</dl>',
      ['list-item: One', 'list-item: Two', 'list-item: a', 'list-item: b'],
    ],
    [
      'tables',
      '<table><caption>a</caption><tr><th>b<td>c<td></table>',
      ['caption: a', 'table-cell: b', 'table-cell: c'],
    ],
    ['captions', '<figure><img src=a><figcaption>One</figcaption></figure>', ['caption: One']],
    [
      'quotations',
      '<blockquote>One<blockquote>two</blockquote></blockquote>',
      ['> paragraph: One', '>> paragraph: two'],
    ],
    [
      'notices',
      '<address>One</address><footer>Two</footer>',
      ['notice paragraph: One', 'notice paragraph: Two'],
    ],
    [
      'emphasis',
      '<p><em>One</em> <strong>two</strong></p><p>a <i>b</i></p>',
      ['emphasised paragraph: One two', 'paragraph: a b'],
    ],
    ['line breaks', 'One<br>two<BR/>\n three', ['paragraph: One\ntwo\nthree']],
    ['a rule', 'One<hr>two', ['paragraph: One', 'paragraph: two']],
    [
      'entities',
      '&copy; &#169; &eacute;&eacute &nbsp;a &nope; &amp;lt;',
      ['paragraph: © © éé \u00a0a &nope; &lt;'],
    ],
    ['code', '<pre>a\n  b</pre>', ['code: a\nb']],
    ['words with a < in them', '1 < 2 and 3 > 2', ['paragraph: 1 < 2 and 3 > 2']],
    ['tags that nothing closes', '<div><p>One <b>two', ['paragraph: One two']],
    [
      'tags that nothing opens',
      'One</div></b> two</p>three',
      ['paragraph: One two', 'paragraph: three'],
    ],
    ['a tag that does not end', 'One <a href="x', ['paragraph: One']],
    ['comments', 'One <!-- two --> three <!-- four', ['paragraph: One three']],
    ['a doctype and CDATA', '<!doctype html><p>One<![CDATA[two]]></p>', ['paragraph: One']],
    [
      'hidden elements',
      '<p hidden>a</p><p style="DISPLAY : none">b</p><template>c</template><script>d</script><p>One',
      ['paragraph: One'],
    ],
    ['capital letters', '<P>One<DIV HIDDEN>two</DIV>', ['paragraph: One']],
    ['forms', '<form>One<form>two</form>three</form>', ['paragraph: Onetwo', 'paragraph: three']],
    ['nothing', '', []],
  ])('%s', async (_name, source, blocks) => {
    expect(blocksOf(await read(source, 'html'))).toEqual(blocks);
  });
});

describe('the article of a page', () => {
  const words = 'The harbour reopens after three years of work. '.repeat(3).trim();

  it.each<Row>([
    [
      'article',
      `<body><header>Site</header><article><p>${words}</p></article><footer>©</footer>`,
      ['chrome paragraph: Site', `paragraph: ${words}`, 'chrome paragraph: ©'],
    ],
    [
      'the longest article',
      `<body><article>Teaser</article><article>${words}</article>`,
      ['chrome paragraph: Teaser', `paragraph: ${words}`],
    ],
    [
      'a role',
      `<body><div>Menu</div><div role="article">${words}</div>`,
      ['chrome paragraph: Menu', `paragraph: ${words}`],
    ],
    [
      'main',
      `<body><div>Menu</div><main>${words}</main>After`,
      ['chrome paragraph: Menu', `paragraph: ${words}`, 'chrome paragraph: After'],
    ],
    [
      'a class',
      `<body><div>Menu</div><div class="entry-content">${words}</div>`,
      ['chrome paragraph: Menu', `paragraph: ${words}`],
    ],
    [
      'a property',
      `<body><div>Menu</div><div itemprop="articleBody">${words}</div>`,
      ['chrome paragraph: Menu', `paragraph: ${words}`],
    ],
    [
      'the header and footer of an article',
      `<body><article><header>One</header>${words}<footer>©</footer></article>`,
      ['paragraph: One', `paragraph: ${words}`, 'notice paragraph: ©'],
    ],
    [
      'a sidebar in an article',
      `<body><article>${words}<aside>More</aside><div class="related-posts related">More</div>End</article>`,
      [`paragraph: ${words}`, 'chrome paragraph: More', 'chrome paragraph: More', 'paragraph: End'],
    ],
    [
      'an article in a sidebar',
      `<body><aside><article>${words} ${words}</article></aside><article>${words}</article>`,
      [`chrome paragraph: ${words} ${words}`, `paragraph: ${words}`],
    ],
    [
      'an article in main',
      `<body><main>Before<article>${words}</article></main>`,
      ['chrome paragraph: Before', `paragraph: ${words}`],
    ],
    [
      'elements in a sidebar',
      `<body><article>${words}<aside><p>More</p></aside></article>`,
      [`paragraph: ${words}`, 'chrome paragraph: More'],
    ],
    [
      'a page without marks',
      `<body><header>Site</header><nav>Menu</nav><p>${words}</p><footer>©</footer>`,
      [
        'chrome paragraph: Site',
        'chrome paragraph: Menu',
        `paragraph: ${words}`,
        'chrome notice paragraph: ©',
      ],
    ],
    [
      'roles',
      `<body><div role="navigation">Menu</div><p>${words}`,
      ['chrome paragraph: Menu', `paragraph: ${words}`],
    ],
    ['the class of the body', `<body class="sidebar"><p>${words}`, [`paragraph: ${words}`]],
    [
      'a fragment',
      `<header>One</header><p>${words}</p><footer>©</footer>`,
      ['paragraph: One', `paragraph: ${words}`, 'notice paragraph: ©'],
    ],
  ])('%s', async (_name, source, blocks) => {
    const document = await read(source, 'html');
    const seen = blocksOf(document).map((block) => block.replace('chrome notice', 'chrome'));
    expect(seen).toEqual(blocks.map((block) => block.replace('chrome notice', 'chrome')));
  });
});

describe('links of HTML', () => {
  it.each<
    readonly [
      name: string,
      source: string,
      link: string,
      place: readonly [string, string],
      words: string | undefined,
    ]
  >([
    ['plain', 'a <a href="x">b</a> c', 'element live «b» x', ['<a href="x">b</a>', 'x'], 'b'],
    [
      'nested tags',
      '<a href=x><b>a</b> <i>b</i></a>',
      'element live «a b» x',
      ['<a href=x><b>a</b> <i>b</i></a>', 'x'],
      'a b',
    ],
    [
      'an entity',
      "<a href='?a&amp;b'>a</a>",
      'element live «a» ?a&b',
      ["<a href='?a&amp;b'>a</a>", '?a&amp;b'],
      'a',
    ],
    [
      'an address that another attribute holds, too',
      '<a title="href=x" class=x href="x">a</a>',
      'element live «a» x',
      ['<a title="href=x" class=x href="x">a</a>', 'x'],
      'a',
    ],
    [
      'white space',
      '<a href=" x\n"> a </a>',
      'element live «a» x',
      ['<a href=" x\n"> a </a>', ' x\n'],
      'a',
    ],
    [
      'no address',
      '<a href="">a</a>',
      'element live «a» ',
      ['<a href="">a</a>', '<a href="">'],
      'a',
    ],
    [
      'a picture',
      '<a href="x"><img src=a alt=b></a>',
      'element live «» x',
      ['<a href="x"><img src=a alt=b></a>', 'x'],
      undefined,
    ],
    ['no end', '<a href="x">a', 'element live «a» x', ['<a href="x">a', 'x'], 'a'],
    [
      'a hidden link',
      '<p hidden><a href="x">a</a></p>',
      'element hidden «» x',
      ['<a href="x">a</a>', 'x'],
      undefined,
    ],
    [
      'a comment',
      '<!-- <a href="https://ledger.example/a">a</a> -->',
      'bare comment «https://ledger.example/a» https://ledger.example/a',
      ['https://ledger.example/a', 'https://ledger.example/a'],
      undefined,
    ],
    [
      'a whole block',
      '<a href="x"><h2>a</h2></a>',
      'element live «a» x',
      ['<a href="x"><h2>a', 'x'],
      'a',
    ],
  ])('%s', async (_name, source, link, place, words) => {
    const document = await read(source, 'html');
    expect(linksOf(document)).toEqual([link]);
    expect(linkPlacesOf(document)).toEqual([place]);
    expect(document.links.map((one) => linkRange(document, one))).toEqual([words]);
  });

  it.each<Row>([
    ['anchors', '<a name="x">a</a>', []],
    ['bare addresses', 'https://ledger.example/a', []],
    ['links in a row', '<a href=x>a<a href=y>b', ['element live «a» x', 'element live «b» y']],
    ['a base', '<base href="https://ledger.example/"><a href="a">b</a>', ['element live «b» a']],
  ])('%s', async (_name, source, links) => {
    expect(linksOf(await read(source, 'html'))).toEqual(links);
  });
});

describe('what a page says of itself', () => {
  it.each<readonly [name: string, source: string, entries: readonly (readonly unknown[])[]]>([
    ['meta', '<meta name="author" content="Ann &amp; Bea">', [['meta', 'author', 'Ann & Bea']]],
    [
      'Open Graph',
      '<meta property="og:title" content="One"><meta property="article:author" content="Ann">',
      [
        ['open-graph', 'og:title', 'One'],
        ['open-graph', 'article:author', 'Ann'],
      ],
    ],
    ['nothing', '<meta name="a"><meta content="b"><meta name="c" content=" ">', []],
    [
      'a canonical address',
      '<link rel="canonical" href="https://ledger.example/?a&amp;b">',
      [['link-element', 'canonical', 'https://ledger.example/?a&b']],
    ],
    ['other relations', '<link rel="canonicals" href="a"><link rel="canonical">', []],
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"author":{"name":"Ann"},"year":2016,"free":true,"none":null}]}</script>',
      [
        ['json-ld', '0.author.name', 'Ann'],
        ['json-ld', '0.year', 2016],
        ['json-ld', '0.free', true],
      ],
    ],
    ['broken linked data', '<script type="application/ld+json">{"a":</script>', []],
    ['other scripts', '<script type="application/json">{"a":1}</script>', []],
  ])('%s', async (_name, source, entries) => {
    const { metadata } = await read(source, 'html');
    expect(metadata.map(({ source: from, path, value }) => [from, path.join('.'), value])).toEqual(
      entries,
    );
  });

  it.each<
    readonly [
      name: string,
      source: string,
      title: string | undefined,
      place: string | undefined,
      language: string | undefined,
    ]
  >([
    [
      'the title',
      '<html lang="fr-CA"><title>Le  port &amp; la mer</title><p>a',
      'Le port & la mer',
      'Le  port &amp; la mer',
      'fr',
    ],
    [
      'the first heading',
      '<title>Site</title><h1>The\n<b>harbour</b></h1>',
      'The harbour',
      'The\n<b>harbour',
      undefined,
    ],
    ['no title', '<title> </title><title>b</title><p>a', undefined, undefined, undefined],
    ['a strange language', '<html lang="english"><p>a', undefined, undefined, undefined],
  ])('%s', async (_name, source, title, place, language) => {
    const document = await read(source, 'html');
    expect(document.title?.value).toBe(title);
    expect(document.title && quote(document, document.title.span)).toBe(place);
    expect(document.language).toBe(language);
  });

  it.each<Row>([
    ['a comment', '<!-- a -->', ['comment: a']],
    ['the words for a picture', '<img alt="a &amp; b"><img alt=""><img>', ['attribute: a & b']],
    ['a hidden element', '<p hidden>a <b hidden>b</b> c</p>', ['hidden-element: a b c']],
    ['a template', '<template>a</template>', ['template: a']],
    ['a script', '<script>a()</script>', ['script: a()']],
    ['nothing of styles and drawings', '<style>a{}</style><svg><text>b</text></svg>', []],
    ['what nothing closes', '<noscript>a', ['hidden-element: a']],
  ])('hides %s', async (_name, source, hidden) => {
    expect(hiddenOf(await read(source, 'html'))).toEqual(hidden);
  });

  it.each([
    ['a word', '<p>The <b>harbour</b>', 'harbour', 'harbour'],
    ['an entity', '<p>a &copy b', '©', '&copy'],
    ['words across tags', '<p>The <b>harbour</b> reopens', 'The harbour', 'The <b>harbour'],
  ])('knows the place of %s', async (_name, source, words, written) => {
    expect(writtenAs(await read(source, 'html'), words)).toBe(written);
  });
});

it('says so when elements are nested deeper than in browsers', async () => {
  const shallow = await read(`${'<b>'.repeat(500)}a${'</b>'.repeat(500)}`, 'html');
  expect(shallow.problems).toEqual([]);
  const deep = await read(`${'<div>'.repeat(600)}a${'</div>'.repeat(600)}<p>b`, 'html');
  expect(deep.problems).toMatchObject([{ code: 'too-deep' }]);
  expect(blocksOf(deep)).toEqual(['paragraph: a', 'paragraph: b']);
});

import { describe, expect, it } from 'vitest';
import { linkPlacesOf, linkRange, linksOf, read } from '../reading.ts';

describe('links of Markdown', () => {
  it.each([
    [
      'inline',
      'From [the Ledger](https://ledger.example/a).',
      'inline live «the Ledger» https://ledger.example/a',
    ],
    [
      'with a title',
      '[Ledger](https://ledger.example/a "The Ledger")',
      'inline live «Ledger» https://ledger.example/a',
    ],
    [
      'in angle brackets',
      '[Ledger](<https://ledger.example/a b>)',
      'inline live «Ledger» https://ledger.example/a b',
    ],
    [
      'with parentheses',
      '[Ledger](https://ledger.example/a_(b))',
      'inline live «Ledger» https://ledger.example/a_(b)',
    ],
    ['without an address', '[Ledger]()', 'inline live «Ledger» '],
    ['without words', '[](https://ledger.example/a)', 'inline live «» https://ledger.example/a'],
    [
      'with an entity',
      '[Ledger](https://ledger.example/?a=1&amp;b=2)',
      'inline live «Ledger» https://ledger.example/?a=1&b=2',
    ],
    [
      'with an escape',
      '[Ledger](https://ledger.example/a\\_b)',
      'inline live «Ledger» https://ledger.example/a_b',
    ],
    [
      'with another address as its words',
      'x [www.ledger.example](https://ledger.example/a "b") y',
      'inline live «www.ledger.example» https://ledger.example/a',
    ],
    [
      'with an address among its words, and an empty destination',
      'x [see https://ledger.example/a](<>) y',
      'inline live «see https://ledger.example/a» ',
    ],
    [
      'with a bare address as its words',
      '[https://ledger.example/a](https://ledger.example/a)',
      'inline live «https://ledger.example/a» https://ledger.example/a',
    ],
    [
      'with brackets in its words',
      '[The [port] Ledger](https://ledger.example/a)',
      'inline live «The [port] Ledger» https://ledger.example/a',
    ],
    [
      'with code in its words',
      '[the `Ledger`](https://ledger.example/a)',
      'inline live «the Ledger» https://ledger.example/a',
    ],
    ['relative', '[Ledger](../a.md)', 'inline live «Ledger» ../a.md'],
    [
      'over two lines',
      '[the\nLedger](https://ledger.example/a)',
      'inline live «the\nLedger» https://ledger.example/a',
    ],
    [
      'by reference',
      '[the Ledger][l]\n\n[l]: https://ledger.example/a',
      'reference live «the Ledger» https://ledger.example/a',
    ],
    [
      'collapsed',
      '[Ledger][]\n\n[ledger]: https://ledger.example/a',
      'reference live «Ledger» https://ledger.example/a',
    ],
    [
      'shortcut',
      '[Ledger]\n\n[LEDGER]: <https://ledger.example/a> "x"',
      'reference live «Ledger» https://ledger.example/a',
    ],
    [
      'defined before',
      '[l]: https://ledger.example/a\n\n[Ledger][l]',
      'reference live «Ledger» https://ledger.example/a',
    ],
    [
      'with an entity in its definition',
      '[Ledger]\n\n[ledger]: https://ledger.example/?a&amp;b',
      'reference live «Ledger» https://ledger.example/?a&b',
    ],
    [
      'in angle brackets alone',
      'See <https://ledger.example/a>.',
      'autolink live «https://ledger.example/a» https://ledger.example/a',
    ],
    [
      'bare',
      'See https://ledger.example/a, please.',
      'bare live «https://ledger.example/a» https://ledger.example/a',
    ],
    [
      'bare in parentheses',
      '(https://ledger.example/a)',
      'bare live «https://ledger.example/a» https://ledger.example/a',
    ],
    [
      'bare with www',
      'See www.ledger.example/a.',
      'bare live «www.ledger.example/a» www.ledger.example/a',
    ],
    [
      'bare in emphasis',
      '*https://ledger.example/a*',
      'bare live «https://ledger.example/a» https://ledger.example/a',
    ],
    [
      'in emphasis',
      '*From [the Ledger](https://ledger.example/a)*',
      'inline live «the Ledger» https://ledger.example/a',
    ],
    [
      'around emphasis',
      '[the **Ledger**](https://ledger.example/a)',
      'inline live «the Ledger» https://ledger.example/a',
    ],
    [
      'around a picture',
      '[![Ships](ships.png)](https://ledger.example/a)',
      'inline live «» https://ledger.example/a',
    ],
    [
      'in inline code',
      'Run `curl https://ledger.example/a`.',
      'bare code «https://ledger.example/a» https://ledger.example/a',
    ],
    [
      'in a comment',
      'Text <!-- https://ledger.example/a -->',
      'bare comment «https://ledger.example/a» https://ledger.example/a',
    ],
    [
      'as an element',
      'See <a href="https://ledger.example/a?b&amp;c">the *Ledger*</a>.',
      'element live «the Ledger» https://ledger.example/a?b&c',
    ],
    [
      'in a hidden element',
      '<span hidden>[Ledger](https://ledger.example/a)</span> Text',
      'inline hidden «» https://ledger.example/a',
    ],
    [
      'as a definition that nothing uses',
      'Text\n\n[l]: https://ledger.example/?a&amp;b',
      'reference definition «» https://ledger.example/?a&b',
    ],
  ])('%s', async (_name, source, link) => {
    expect(linksOf(await read(source))).toEqual([link]);
  });
});

describe('places of links in Markdown', () => {
  it.each([
    [
      'inline',
      'A [*b* c](https://ledger.example/a "t") d',
      '[*b* c](https://ledger.example/a "t")',
      'https://ledger.example/a',
      'b c',
    ],
    [
      'in angle brackets',
      '[a](<https://ledger.example/a>)',
      '[a](<https://ledger.example/a>)',
      '<https://ledger.example/a>',
      'a',
    ],
    ['without an address', '[a]()', '[a]()', '', 'a'],
    [
      'by reference',
      '[a][b]\n\n[b]: https://ledger.example/a',
      '[a][b]',
      'https://ledger.example/a',
      'a',
    ],
    [
      'alone',
      'A <https://ledger.example/a>.',
      '<https://ledger.example/a>',
      'https://ledger.example/a',
      'https://ledger.example/a',
    ],
    [
      'bare',
      '- a https://ledger.example/a.',
      'https://ledger.example/a',
      'https://ledger.example/a',
      'https://ledger.example/a',
    ],
    [
      'as an element',
      'A <a class="b" href=\'https://ledger.example/?a&amp;b\'>c <b>d</b></a>.',
      '<a class="b" href=\'https://ledger.example/?a&amp;b\'>c <b>d</b></a>',
      'https://ledger.example/?a&amp;b',
      'c d',
    ],
    ['as an element that nothing closes', 'A <a href="x">b', '<a href="x">b', 'x', 'b'],
    [
      'in code',
      '```\n\n  https://ledger.example/a\n```',
      'https://ledger.example/a',
      'https://ledger.example/a',
      'https://ledger.example/a',
    ],
    [
      'in code with folded spaces',
      '`a   b https://ledger.example/a`',
      'https://ledger.example/a',
      'https://ledger.example/a',
      'https://ledger.example/a',
    ],
    ['after an emoji in a template', '{{< a "🎉" >}} [a](x)', '[a](x)', 'x', 'a'],
    ['in a table', '| a |\n|---|\n| [b](x) |', '[b](x)', 'x', 'b'],
    ['after front matter', '---\na: b\n---\n[a](x)', '[a](x)', 'x', 'a'],
    ['without words at the end', 'a [ ](x)', '[ ](x)', 'x', ''],
    ['around a block', '<a href="x">\n\n# a\n\n</a>', '<a href="x">\n\n# a', 'x', 'a'],
  ])('%s', async (_name, source, whole, address, words) => {
    const document = await read(source);
    expect(linkPlacesOf(document)).toEqual([[whole, address]]);
    expect(document.links.map((link) => linkRange(document, link))).toEqual([words]);
  });

  it.each([
    ['a comment', '<!-- https://ledger.example/a -->', 'https://ledger.example/a'],
    [
      'a comment of a template',
      '{% comment %} https://ledger.example/a {% endcomment %}',
      'https://ledger.example/a',
    ],
    ['a definition', '[a]: https://ledger.example/a', '[a]: https://ledger.example/a'],
    ['a picture', '[![a](b)](c)', '[![a](b)](c)'],
    ['hidden code', '<b hidden>`https://ledger.example/a`</b>', undefined],
  ])('%s belongs to no block', async (_name, source, whole) => {
    const document = await read(source);
    expect(linkPlacesOf(document).map(([first]) => first)).toEqual(
      whole === undefined ? [] : [whole],
    );
    expect(document.links.map(({ block, range }) => [block, range])).toEqual(
      whole === undefined ? [] : [[undefined, undefined]],
    );
  });

  it.each([
    ['two in a line', '[a](x) [b](y)', ['a', 'b']],
    ['undefined labels beside links', '[a][b](x) [c](y)', ['b', 'c']],
    ['a link in a link', '[a [b](x) c](y)', ['b']],
    ['a footnote mark in a link', '[a[^1]](x)', ['a']],
    ['double brackets', '[[a]](x)', ['[a]']],
    ['elements without an end', '<a href="x">a <a href="y">b', ['a', 'b']],
    ['an address too long to be one', `https://ledger.example/${'a'.repeat(3000)}`, []],
  ])('%s', async (_name, source, words) => {
    expect((await read(source)).links.map(({ text }) => text)).toEqual(words);
  });
});

import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  captionsOf,
  embedPlacesOf,
  embedsOf,
  linkPlacesOf,
  linksOf,
  read,
  writtenAs,
} from '../reading.ts';

describe('figures in template tags', () => {
  it.each<
    readonly [
      name: string,
      source: string,
      embed: string,
      address: string,
      blocks: readonly string[],
    ]
  >([
    [
      'of Hugo',
      '{{< figure src="a.png" alt="Ships" caption="At sea" attr="Jane Doe" >}}',
      'image live «Ships» a.png',
      'a.png',
      ['caption: At sea\nJane Doe'],
    ],
    [
      'with a title',
      'One\n\n{{% figure title="Ships" src=a.png %}}\n\nTwo',
      'image live «» a.png',
      'a.png',
      ['paragraph: One', 'caption: Ships', 'paragraph: Two'],
    ],
    [
      'over lines',
      '{{< figure\n  src="a.png"\n  caption="At \\"sea\\" &amp; land"\n/>}}',
      'image live «» a.png',
      'a.png',
      ['caption: At "sea" & land'],
    ],
    [
      'without words',
      'One\n{{< figure src="a.png" >}}\nTwo',
      'image live «» a.png',
      'a.png',
      ['paragraph: One', 'paragraph: Two'],
    ],
    [
      'in a paragraph',
      'One {{< img src="a.png" title="b" >}} two\n\nThree',
      'image live «» a.png',
      'a.png',
      ['paragraph: One two', 'paragraph: Three'],
    ],
    [
      'with words in a paragraph',
      'One *a {{< figure src="a.png" caption="b" >}} two*',
      'image live «» a.png',
      'a.png',
      ['paragraph: One a', 'emphasised caption: b', 'emphasised paragraph: two'],
    ],
    [
      'before the first word',
      '<b>{{< figure src="a.png" caption="b" >}} two</b>',
      'image live «» a.png',
      'a.png',
      ['emphasised caption: b', 'emphasised paragraph: two'],
    ],
    [
      'in a comment of HTML',
      'One <!-- {{< figure src="a.png" caption="b" >}} --> two',
      'image comment «» a.png',
      'a.png',
      ['paragraph: One two'],
    ],
    [
      'of Jekyll',
      "{% include figure.html url='a.png?b&amp;c' description='At sea' %}",
      'image live «» a.png?b&c',
      'a.png?b&amp;c',
      ['caption: At sea'],
    ],
    [
      'with an address alone',
      '{% image "https://a.example/b.png", "Ships" %}',
      'image live «» https://a.example/b.png',
      'https://a.example/b.png',
      [],
    ],
    [
      'of one pixel',
      '{{< figure src="a.png" width="1" height="1" >}}',
      'tiny image live «» a.png',
      'a.png',
      [],
    ],
    [
      'between the blocks of HTML',
      '<div><p>One</p>\n{{< figure src="a.png" caption="b" >}}\nTwo<p>Three</p></div>',
      'image live «» a.png',
      'a.png',
      ['paragraph: One', 'caption: b', 'paragraph: Two', 'paragraph: Three'],
    ],
    [
      'in a hidden element',
      '<div hidden>\n\n{{< figure src="a.png" caption="b" >}}\n\nc\n\n</div>\n\nTwo',
      'image hidden «» a.png',
      'a.png',
      ['paragraph: Two'],
    ],
    [
      'at the end',
      'One\n\n    {{< figure src="a.png" caption="b" >}}',
      'image live «» a.png',
      'a.png',
      ['paragraph: One', 'caption: b'],
    ],
  ])('%s', async (_name, source, embed, address, blocks) => {
    const document = await read(`---\na: 🎉\n---\n${source}`);
    expect(embedsOf(document)).toEqual([embed]);
    expect(embedPlacesOf(document)).toEqual([
      [/\{[{%][^]*[%}]\}/u.exec(source)?.[0] ?? '', address],
    ]);
    expect(blocksOf(document)).toEqual(blocks);
  });

  it.each([
    ['other tags', '{{< youtube src="a.png" >}} {% link a.png %} {{ image.png }}'],
    ['figures without an address', '{{< figure caption="b" >}}'],
    ['closing tags', '{{< /figure >}}'],
    ['comments', '{{/* figure src="a.png" */}} {% comment %}{% img a.png %}{% endcomment %}'],
    ['code', '`{{< figure src="a.png" >}}`'],
  ])('no %s', async (_name, source) => {
    expect(embedsOf(await read(source))).toEqual([]);
  });

  it('show links below the picture', async () => {
    const document = await read(
      '{{< figure src="a.png" caption="By [Jane](https://a.example/j), https://a.example/b" attr="The Ledger" attrlink="https://ledger.example/" >}}',
    );
    expect(blocksOf(document)).toEqual(['caption: By Jane, https://a.example/b\nThe Ledger']);
    expect(linksOf(document)).toEqual([
      'inline live «Jane» https://a.example/j',
      'inline live «The Ledger» https://ledger.example/',
    ]);
    expect(linkPlacesOf(document)).toEqual([
      ['[Jane](https://a.example/j)', 'https://a.example/j'],
      ['The Ledger', 'https://ledger.example/'],
    ]);
    expect(writtenAs(document, 'Ledger')).toBe('Ledger');
    expect(document.embeds).toMatchObject([{ block: 0, caption: 0 }]);
  });
});

describe('the line below a picture', () => {
  const long = 'The harbour reopens. '.repeat(15).trim();

  it.each<readonly [name: string, source: string, captions: readonly (string | undefined)[]]>([
    ['in the next line', '![a](b)\nAt sea', ['At sea']],
    ['emphasised', '![a](b)\n\n*At sea.* **Photo: Jane**\n\nc', ['At sea. Photo: Jane']],
    ['emphasised beside it', '![a](b) *At sea*', ['At sea']],
    ['below a linked picture', '[![a](b)](c "d")\n*At sea*', ['At sea']],
    ['below a picture with attributes', '![a](b){: .wide}\n*At sea*', ['At sea']],
    ['below a picture by reference', '[![a][b]][b]\n*At sea*\n\n[b]: c', ['At sea']],
    ['below several', '![a](b) ![c](d)\n[![e](f)](g)\n*At sea*', ['At sea', 'At sea', 'At sea']],
    ['below an element', '<img src=b><br>\n<em>At sea</em>', ['At sea']],
    ['below a figure', '{{< figure src="b" >}}\n\n*At sea*', ['At sea']],
    ['in a quotation', '> ![a](b)\n> At sea', ['At sea']],
    ['in a list', '- ![a](b)\n  At sea', ['At sea']],
    ['with Windows line ends', '![a](b)\r\n\r\n*At sea*\r\n', ['At sea']],
    [
      'of its figure',
      '<figure>\n\n![a](b)\n\n<figcaption>\n\nAt sea\n\n</figcaption></figure>',
      ['At sea'],
    ],
    ['no paragraph', '![a](b)\n\nAt sea', [undefined]],
    ['no long line', `![a](b)\n${long}`, [undefined]],
    ['no long paragraph', `![a](b)\n\n*${long} ${long}*`, [undefined]],
    ['no emphasised paragraph farther below', '![a](b)\n\n\n*At sea*', [undefined]],
    ['no heading', '![a](b)\n## At sea', [undefined]],
    ['no words beside it', '![a](b) At sea', [undefined]],
    ['no words after words', 'c ![a](b)\n*At sea*', [undefined]],
    ['no list', '![a](b)\n* *At sea*', [undefined]],
    ['no words below a comment', '<!-- ![a](b) -->\n*At sea*', [undefined]],
    ['nothing', '![a](b)', [undefined]],
  ])('%s', async (_name, source, captions) => {
    expect(captionsOf(await read(source))).toEqual(captions);
  });
});

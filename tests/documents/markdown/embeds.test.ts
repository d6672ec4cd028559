import { describe, expect, it } from 'vitest';
import { embedPlacesOf, embedsOf, read } from '../reading.ts';

describe('what Markdown embeds', () => {
  it.each<readonly [name: string, source: string, embed: string, whole: string, address: string]>([
    ['a picture', 'a ![Ships](s.png) b', 'image live «Ships» s.png', '![Ships](s.png)', 's.png'],
    [
      'a picture with a title',
      '![Ships](s.png "At sea")',
      'image live «Ships» s.png',
      '![Ships](s.png "At sea")',
      's.png',
    ],
    [
      'a picture in angle brackets',
      '![Ships](<s 1.png>)',
      'image live «Ships» s 1.png',
      '![Ships](<s 1.png>)',
      's 1.png',
    ],
    [
      'marks and escapes in its words',
      '![The *old* [p](q) \\[a\\] `b` &amp;\n c](s\\_1.png?a&amp;b)',
      'image live «The old p [a] b & c» s_1.png?a&b',
      '![The *old* [p](q) \\[a\\] `b` &amp;\n c](s\\_1.png?a&amp;b)',
      's\\_1.png?a&amp;b',
    ],
    ['a picture without words', '![](s.png)', 'image live «» s.png', '![](s.png)', 's.png'],
    [
      'a picture by reference',
      '![Ships][s]\n\n[s]: s.png "At sea"',
      'image live «Ships» s.png',
      '![Ships][s]',
      's.png',
    ],
    [
      'a collapsed reference',
      '![Ships][]\n\n[ships]: <s.png>',
      'image live «Ships» s.png',
      '![Ships][]',
      's.png',
    ],
    ['a shortcut', '![Ships]\n\n[SHIPS]: s.png', 'image live «Ships» s.png', '![Ships]', 's.png'],
    [
      'a picture in a link',
      '[![Ships](s.png)](https://ledger.example/a)',
      'image live «Ships» s.png',
      '![Ships](s.png)',
      's.png',
    ],
    ['a picture in a list', '- a ![b](c.png)', 'image live «b» c.png', '![b](c.png)', 'c.png'],
    [
      'a picture after front matter',
      '---\na: b\n---\n\n# ![b](c.png)',
      'image live «b» c.png',
      '![b](c.png)',
      'c.png',
    ],
    [
      'a picture after a template with an emoji',
      '{{< a "🎉" >}} ![b](c.png)',
      'image live «b» c.png',
      '![b](c.png)',
      'c.png',
    ],
    [
      'an element in a line',
      'a <img alt="s.png" src="s.png?a&amp;b"> b',
      'image live «s.png» s.png?a&b',
      '<img alt="s.png" src="s.png?a&amp;b">',
      's.png?a&amp;b',
    ],
    [
      'an element alone',
      '> <img src=s.png\n> alt=b>',
      'image live «b» s.png',
      '<img src=s.png\n> alt=b>',
      's.png',
    ],
    [
      'a script',
      'a\n\n<script async src="https://ledger.example/c.js"></script>\n\nb',
      'script live «» https://ledger.example/c.js',
      '<script async src="https://ledger.example/c.js"></script>',
      'https://ledger.example/c.js',
    ],
    [
      'a frame',
      '<iframe src="https://ledger.example/f" width="560"></iframe>',
      'frame live «» https://ledger.example/f',
      '<iframe src="https://ledger.example/f" width="560"></iframe>',
      'https://ledger.example/f',
    ],
    [
      'a picture in a hidden element',
      '<div hidden>\n\n![b](c.png)\n\n</div>',
      'image hidden «b» c.png',
      '![b](c.png)',
      'c.png',
    ],
    [
      'a picture in a template',
      '<template>\n\n![b](c.png)\n\n</template>',
      'image template «b» c.png',
      '![b](c.png)',
      'c.png',
    ],
    [
      'a picture in a comment',
      '<!-- a ![b](<c.png> "d") -->',
      'image comment «b» c.png',
      '![b](<c.png> "d")',
      'c.png',
    ],
    [
      'an element in a comment',
      'a <!-- <img src="c.png" width=1 height=1 /> -->',
      'tiny image comment «» c.png',
      '<img src="c.png" width=1 height=1 />',
      'c.png',
    ],
    [
      'an element in a comment of a template',
      '{% comment %} <script src="c.js"></script> {% endcomment %}',
      'script comment «» c.js',
      '<script src="c.js">',
      'c.js',
    ],
    [
      'an element in code',
      'a `<img src="c.png">`',
      'image code «» c.png',
      '<img src="c.png">',
      'c.png',
    ],
    [
      'an element in a code block',
      '```html\n<iframe src="f"></iframe>\n```',
      'frame code «» f',
      '<iframe src="f">',
      'f',
    ],
    [
      'an element shown as words',
      'a \\<img src="c.png?a&amp;b" width="1"\\> <b>d</b>',
      'tiny image code «» c.png?a&b',
      '\\<img src="c.png?a&amp;b" width="1"\\>',
      'c.png?a&amp;b',
    ],
    [
      'a picture of one pixel',
      '![](c.gif){: width="1" height="1" }',
      'tiny image live «» c.gif',
      '![](c.gif)',
      'c.gif',
    ],
    ['a picture in code', '    ![b](c.png)', 'image code «b» c.png', '![b](c.png)', 'c.png'],
  ])('%s', async (_name, source, embed, whole, address) => {
    const document = await read(source);
    expect(embedsOf(document)).toEqual([embed]);
    expect(embedPlacesOf(document)).toEqual([[whole, address]]);
  });

  it.each<readonly [name: string, source: string, embeds: readonly string[]]>([
    ['pictures in a row', '![a](b)![c](d)\n![e](f)', ['b', 'd', 'f']],
    ['a picture without an address', '![a]()', []],
    ['a picture of a definition that does not exist', '![a][b] ![c]', []],
    ['links', '[a](b.png) <c.png> https://a.example/d.png', []],
    ['an escaped picture', '\\![a](b) !\\[a](b)', []],
    ['a comment before its neighbours', '![a](b)\n\n{# ![c](d) #}\n\n![e](f)', ['b', 'd', 'f']],
    ['front matter', '---\nimage: a.png\n---\n\nb', []],
  ])('%s', async (_name, source, embeds) => {
    expect((await read(source)).embeds.map(({ src }) => src)).toEqual(embeds);
  });

  it('takes the definition of a picture for used', async () => {
    const { links, hidden } = await read('![Ships][s]\n\n[s]: s.png');
    expect(links).toEqual([]);
    expect(hidden).toMatchObject([{ why: 'attribute', text: 'Ships' }]);
  });
});

describe('what MDX embeds', () => {
  it.each<readonly [name: string, source: string, embeds: readonly string[]]>([
    ['an element', 'a <img src="b.png" alt="c" /> d', ['image live «c» b.png']],
    ['an address in braces', "<img src={'b.png'} alt={`c`} />", ['image live «c» b.png']],
    ['an address that is computed', '<img src={url} alt="c" />', []],
    [
      'components',
      '<Image src="/b.png" alt="c" />\n\n<Script src="d.js" />',
      ['image live «c» /b.png', 'script live «» d.js'],
    ],
    ['other components', '<Note src="/b.png" />', []],
    ['a size in braces', '<img src="b" width={1} height={1} />', ['tiny image live «» b']],
    [
      'a size in a style',
      `<img src="b" width={600} style={{ maxWidth: '1px', maxHeight: 1 }} />`,
      ['tiny image live «» b'],
    ],
    ['a style that hides', `<img src="b" style={{ display: 'none' }} />`, ['image hidden «» b']],
    ['a comment', '{/* <img src="b.png" /> */}', ['image comment «» b.png']],
  ])('%s', async (_name, source, embeds) => {
    expect(embedsOf(await read(source, 'mdx'))).toEqual(embeds);
  });
});

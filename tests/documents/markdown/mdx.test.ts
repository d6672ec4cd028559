import { describe, expect, it } from 'vitest';
import { blocksOf, hiddenOf, linksOf, read, writtenAs } from '../reading.ts';

describe('MDX', () => {
  it.each<[name: string, source: string, blocks: readonly string[]]>([
    [
      'imports and exports',
      "import { Note } from './note'\nexport const a = {\n  b: 1\n}\n\nText",
      ['paragraph: Text'],
    ],
    [
      'prose that begins with such a word',
      'The state limits\nexport of grain.',
      ['paragraph: The state limits\nexport of grain.'],
    ],
    ['expressions', 'One {props.a} two {`b ${c}`}', ['paragraph: One two']],
    ['nested expressions', 'One {{ a: { b: 1 } }} two', ['paragraph: One two']],
    ['escaped braces', 'One \\{two\\}', ['paragraph: One {two}']],
    [
      'braces that nothing closes',
      'One {two\n\nthree}',
      ['paragraph: One {two', 'paragraph: three}'],
    ],
    ['comments', 'One {/* two } */} three', ['paragraph: One three']],
    ['a comment that nothing closes', 'One {/* two', ['paragraph: One {/* two']],
    ['a comment in an expression', 'One {a /* } */} two', ['paragraph: One */} two']],
    [
      'components',
      '<Note>\nOne *two*\n</Note>\n\nThree',
      ['paragraph: One two', 'paragraph: Three'],
    ],
    [
      'components named like elements',
      '<Aside />\n\nOne\n\n<Title>Two</Title>',
      ['paragraph: One', 'paragraph: Two'],
    ],
    ['components of a group', '<Tabs.Item>One</Tabs.Item>', ['paragraph: One']],
    ['elements that close themselves', '<aside />\n\nOne', ['paragraph: One']],
    ['navigation', '<nav>\nOne\n</nav>\n\nTwo', ['chrome paragraph: One', 'paragraph: Two']],
    ['fragments', '<>One</>', ['paragraph: One']],
    ['indented words', '<div>\n\n    One\n\n</div>', ['paragraph: One']],
    [
      'code',
      '`{a}`\n\n```js\nimport a\nlet b = { c: 1 }\n```',
      ['paragraph: {a}', 'code: import a\nlet b = { c: 1 }'],
    ],
    ['modules in code', '```js\n\nimport a\n```', ['code: import a']],
    ['an emoji in an expression', 'One {"🎉🎉"} [two](x)', ['paragraph: One two']],
  ])('%s', async (_name, source, blocks) => {
    expect(blocksOf(await read(source, 'mdx'))).toEqual(blocks);
  });

  it.each<[name: string, source: string, links: readonly string[]]>([
    ['in a component', '<Note>\n[a](x)\n</Note>', ['inline live «a» x']],
    ['as an element', '<a href="x">a</a>', ['element live «a» x']],
    ['with an address in braces', "<a href={'x'}>a</a>", ['element live «a» x']],
    ['with an address in back quotes', '<a href={`x`}>a</a>', ['element live «a» x']],
    ['with an address that is computed', '<a href={url} title="b">a</a>', ['element live «a» ']],
    ['hidden by its style', "<p style={{ display: 'none' }}>[a](x)</p>", ['inline hidden «» x']],
    ['hidden', '<p hidden>[a](x)</p>', ['inline hidden «» x']],
    ['not hidden', '<p hidden={false}>[a](x)</p>', ['inline live «a» x']],
    [
      'in a comment',
      '{/* https://ledger.example/a */}',
      ['bare comment «https://ledger.example/a» https://ledger.example/a'],
    ],
    ['after handlers', '<b onClick={() => { go() }}>[a](x)</b>', ['inline live «a» x']],
  ])('a link %s', async (_name, source, links) => {
    expect(linksOf(await read(source, 'mdx'))).toEqual(links);
  });

  it('keeps every place', async () => {
    const document = await read("import a from '🎉'\n\n{'🎉'} The <b a={'🎉'}>harbour</b>", 'mdx');
    expect(writtenAs(document, 'harbour')).toBe('harbour');
  });

  it('tells its comments', async () => {
    expect(hiddenOf(await read('{/* a */} b', 'mdx'))).toEqual(['comment: {/* a */}']);
  });
});

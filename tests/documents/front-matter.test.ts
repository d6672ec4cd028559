import { describe, expect, it } from 'vitest';
import type { Document, Format } from '../../src/model/document.ts';
import { blocksOf, quote, read } from './reading.ts';

function entriesOf(document: Document): readonly (readonly [string, unknown, string])[] {
  return document.metadata.map(({ path, value, span }) => [
    path.join('.'),
    value,
    quote(document, span),
  ]);
}

describe('front matter', () => {
  it.each<[name: string, source: string, entries: readonly (readonly [string, unknown, string])[]]>(
    [
      ['YAML', '---\ntitle: The harbour\n---\nText', [['title', 'The harbour', 'The harbour']]],
      ['YAML that ends with dots', '---\ntitle: a\n...\nText', [['title', 'a', 'a']]],
      [
        'YAML with CRLF',
        '---\r\ntitle: "a"\r\ndraft: true\r\n---\r\nText',
        [
          ['title', 'a', '"a"'],
          ['draft', true, 'true'],
        ],
      ],
      ['YAML with CR', '---\rtitle: a\r---\rText', [['title', 'a', 'a']]],
      [
        'YAML with lists',
        '---\nauthors:\n  - Ann Carver\n  - B. Reed\n---\nText',
        [
          ['authors.0', 'Ann Carver', 'Ann Carver'],
          ['authors.1', 'B. Reed', 'B. Reed'],
        ],
      ],
      [
        'YAML with nested maps',
        '---\nrepost:\n  url: https://ledger.example/a\n---\nText',
        [['repost.url', 'https://ledger.example/a', 'https://ledger.example/a']],
      ],
      [
        'YAML with dates and numbers',
        '---\ndate: 2016-02-13\nyear: 2016\n---\nText',
        [
          ['date', '2016-02-13', '2016-02-13'],
          ['year', 2016, '2016'],
        ],
      ],
      [
        'YAML with an alias',
        '---\na: &x https://ledger.example/a\nb: *x\n---\nText',
        [
          ['a', 'https://ledger.example/a', 'https://ledger.example/a'],
          ['b', 'https://ledger.example/a', 'https://ledger.example/a'],
        ],
      ],
      [
        'YAML with a key twice',
        '---\na: 1\na: 2\n---\nText',
        [
          ['a', 1, '1'],
          ['a', 2, '2'],
        ],
      ],
      ['YAML with nothing to read', '---\na:\nb: null\n---\nText', []],
      ['a comment alone', '---\n# nothing yet\n---\nText', []],
      ['nothing', '---\n---\nText', []],
      [
        'TOML',
        '+++\ntitle = "The harbour"\n+++\nText',
        [['title', 'The harbour', '"The harbour"']],
      ],
      [
        'TOML with dates',
        '+++\ndate = 2016-02-13\n+++\nText',
        [['date', '2016-02-13', '2016-02-13']],
      ],
      [
        'TOML with tables',
        '+++\n[author]\nname = "Ann"\n[source]\nname = "Ledger"\n+++\nText',
        [
          ['author.name', 'Ann', '"Ann"'],
          ['source.name', 'Ledger', '"Ledger"'],
        ],
      ],
      [
        'TOML with lists',
        '+++\ntags = ["a", "b"]\n+++\nText',
        [
          ['tags.0', 'a', '["a", "b"]'],
          ['tags.1', 'b', '["a", "b"]'],
        ],
      ],
      ['TOML with CRLF', '+++\r\ntitle = "a"\r\n+++\r\nText', [['title', 'a', '"a"']]],
      ['TOML with a key that no line sets', '+++\n"a b" = 1\n+++\nText', [['a b', 1, '']]],
      [
        'JSON',
        '{\n  "title": "The harbour",\n  "tags": ["a"]\n}\nText',
        [
          ['title', 'The harbour', '"The harbour"'],
          ['tags.0', 'a', '"a"'],
        ],
      ],
      ['JSON with tabs', '{\n\t"title": "a"\n}\nText', [['title', 'a', '"a"']]],
    ],
  )('%s', async (_name, source, entries) => {
    const document = await read(source);
    expect(entriesOf(document)).toEqual(entries);
    expect(document.problems).toEqual([]);
    expect(blocksOf(document)).toEqual(['paragraph: Text']);
  });

  it.each([
    ['YAML', '---\na: [b\n---\nText', 'a: [b'],
    ['YAML with tabs', '---\na:\n\t- b: : c\n---\nText', 'a:'],
    ['an unknown alias', '---\na: *b\n---\nText', 'a: *b'],
    ['TOML', '+++\na = b c\n+++\nText', 'a = b c'],
    ['JSON', '{\n"a": [\n}\nText', '{'],
    [
      'nested lists',
      `---\na: ${'['.repeat(50)}${']'.repeat(50)}\n---\nText`,
      `a: ${'['.repeat(50)}${']'.repeat(50)}`,
    ],
    [
      'endless front matter',
      `---\na: ${'b'.repeat(200_001)}\n---\nText`,
      `a: ${'b'.repeat(200_001)}`,
    ],
  ])('broken: %s', async (_name, source, firstLine) => {
    const document = await read(source);
    expect(document.problems).toMatchObject([{ code: 'front-matter-broken' }]);
    expect(document.problems.map(({ span }) => quote(document, span))).toEqual([firstLine]);
    expect(document.problems[0]?.detail).toMatch(/^\w.*\w/u);
    expect(document.metadata).toEqual([]);
    expect(blocksOf(document)).toEqual(['paragraph: Text']);
  });

  it.each<[name: string, source: string, format: Format, blocks: readonly string[]]>([
    [
      'rules inside the text',
      'Text\n\n---\n\na: b\n\n---\n\nMore',
      'markdown',
      ['paragraph: Text', 'paragraph: a: b', 'paragraph: More'],
    ],
    [
      'words between two rules',
      '---\n\nThe harbour reopens.\n\n---\n\nText',
      'markdown',
      ['paragraph: The harbour reopens.', 'paragraph: Text'],
    ],
    ['a rule that nothing closes', '---\ntitle: a\n', 'markdown', ['paragraph: title: a']],
    [
      'braces that nothing closes',
      '{"title": "a"\n\nText',
      'markdown',
      ['paragraph: {"title": "a"', 'paragraph: Text'],
    ],
    [
      'front matter of a page',
      '---\ntitle: a\n---\n<p>Text',
      'html',
      ['paragraph: --- title: a ---', 'paragraph: Text'],
    ],
  ])('none: %s', async (_name, source, format, blocks) => {
    const document = await read(source, format);
    expect(document.metadata).toEqual([]);
    expect(document.problems).toEqual([]);
    expect(blocksOf(document)).toEqual(blocks);
  });

  it.each<[name: string, source: string, format: Format, expected: Partial<Document>]>([
    [
      'a title and a language',
      '---\ntitle: " The harbour "\nlang: fr-CA\n---\nText',
      'markdown',
      { title: { value: 'The harbour', span: { start: 11, end: 26 } }, language: 'fr' },
    ],
    ['an empty title', '---\ntitle: ""\nlanguage: 12\n---\nText', 'text', {}],
  ])('tells %s', async (_name, source, format, expected) => {
    const { title, language } = await read(source, format);
    expect({ title, language }).toEqual({ title: expected.title, language: expected.language });
  });

  it('gives way to the first heading of the text', async () => {
    const document = await read('---\ntitle: a\n---\n# The *harbour*\nreopens');
    expect(document.title?.value).toBe('The harbour');
    expect(document.title && quote(document, document.title.span)).toBe('The *harbour');
  });
});

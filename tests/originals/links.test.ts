import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { NewOriginal, OriginalLink } from '../../src/model/original.ts';
import { keptLinks } from '../../src/originals/kept-links.ts';
import { decodeOriginal, encodeOriginal } from '../../src/originals/original-file.ts';
import { addOriginal, namesIn, readOriginal } from '../../src/originals/store.ts';
import { textHash } from '../../src/originals/text-hash.ts';
import { problemsIn } from '../../src/originals/verify-store.ts';
import { folder } from '../cli/run.ts';

const MILL: NewOriginal = {
  url: 'https://www.herald.example/the-mill/4711',
  title: 'The Mill',
  authors: ['Nora Bell'],
  text: 'The old mill burned.\n\nNobody was hurt.',
};
const LINKS: readonly OriginalLink[] = [
  { href: 'https://a.example/b?c=d#e', text: 'The "old" mill: a # story' },
  { href: '../f', text: 'the fire' },
];
const DAY = '2024-05-01';

describe('the file of an original', () => {
  it('holds its links as YAML that a person can read', () => {
    const store = folder();
    const { original } = addOriginal(store, { ...MILL, links: LINKS }, DAY);
    expect(readFileSync(join(store, original.id), 'utf8')).toContain(
      `
links:
  - text: "The \\"old\\" mill: a # story"
    url: "https://a.example/b?c=d#e"
  - text: "the fire"
    url: "../f"
---
`,
    );
    expect(readOriginal(store, original.id)).toEqual(original);
    expect(problemsIn(store)).toEqual([]);
  });

  const front = (links: string): string =>
    `---\ntitle: The Mill\nretrieved: ${DAY}\nsha256: ${textHash('Words.')}\n${links}---\n\nWords.\n`;
  const kept = '  - text: "a"\n    url: "b"\n';

  it.each<readonly [name: string, file: string, links: readonly OriginalLink[] | undefined]>([
    ['none', front(''), undefined],
    ['none, which is known', front('links: []\n'), []],
    ['one', front(`links:\n${kept}`), [{ href: 'b', text: 'a' }]],
    [
      'with Windows line ends',
      front(`links:\n${kept}`).replaceAll('\n', '\r\n'),
      [{ href: 'b', text: 'a' }],
    ],
    [
      'written by hand',
      front('links:\n- {url: b, text: a}\n- url: c\n  text: d e\n'),
      [
        { href: 'b', text: 'a' },
        { href: 'c', text: 'd e' },
      ],
    ],
    ['among others', front(`links:\n${kept}publisher: c\n`), [{ href: 'b', text: 'a' }]],
    [
      'some of which are none',
      front('links: [a, {text: b}, {url: c}, {text: d, url: [e]}, {text: f, url: g}]\n'),
      [{ href: 'g', text: 'f' }],
    ],
    ['no list', front('links: a\n'), undefined],
    ['no list below', front('links:\n'), undefined],
  ])('links: %s', (_name, file, links) => {
    const decoded = decodeOriginal(file, 'a.md');
    expect(decoded).toMatchObject({ kind: 'whole', original: { title: 'The Mill' } });
    expect(decoded.kind === 'whole' ? decoded.original.links : 'damaged').toEqual(links);
  });

  it.each([
    ['an escape that is none', 'links:\n  - text: "\\q"\n    url: "b"\n'],
    ['a quotation mark too many', 'links:\n  - text: "a" b"\n    url: "b"\n'],
  ])('is damaged by %s', (_name, links) => {
    expect(decodeOriginal(front(links), 'a.md').kind).toBe('damaged');
  });

  it('gives any links back', () => {
    const link = fc.record({
      href: fc.string({ unit: 'binary', maxLength: 30 }),
      text: fc.string({ unit: 'binary', maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 4 }), (any) => {
        const links = keptLinks(any);
        const original = {
          ...MILL,
          links,
          id: 'a.md',
          retrieved: DAY,
          sha256: textHash(MILL.text),
        };
        expect(decodeOriginal(encodeOriginal(original), 'a.md')).toEqual({
          kind: 'whole',
          original,
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('adding an article again', () => {
  it.each<
    readonly [
      name: string,
      before: readonly OriginalLink[] | undefined,
      added: readonly OriginalLink[] | undefined,
      outcome: string,
      after: readonly OriginalLink[] | undefined,
    ]
  >([
    ['fills in its links', undefined, LINKS, 'facts-updated', LINKS],
    ['fills in that it has none', undefined, [], 'facts-updated', []],
    ['brings its links up to date', LINKS.slice(1), LINKS, 'facts-updated', LINKS],
    ['keeps links that the source does not tell', LINKS, undefined, 'unchanged', LINKS],
    ['keeps links that the source does not have', LINKS, [], 'unchanged', LINKS],
    ['changes nothing', LINKS, LINKS, 'unchanged', LINKS],
  ])('%s', (_name, before, added, outcome, after) => {
    const store = folder();
    const withLinks = (links: readonly OriginalLink[] | undefined): NewOriginal => ({
      ...MILL,
      ...(links === undefined ? {} : { links }),
    });
    const { original } = addOriginal(store, withLinks(before), DAY);
    const again = addOriginal(store, withLinks(added), '2025-01-01');
    expect(again).toMatchObject({ outcome, original: { id: original.id, retrieved: DAY } });
    expect(namesIn(store)).toEqual([original.id]);
    expect(readOriginal(store, original.id)?.links).toEqual(after);
  });

  it('keeps what a person wrote by hand', () => {
    const store = folder();
    const { original } = addOriginal(store, MILL, DAY);
    const file = join(store, original.id);
    const written = readFileSync(file, 'utf8').replace(
      /\n---\n\n/u,
      '\nlinks: [{text: a, url: b}]$&',
    );
    writeFileSync(file, written);
    expect(addOriginal(store, MILL, DAY).outcome).toBe('unchanged');
    expect(readFileSync(file, 'utf8')).toBe(written);
  });
});

describe('links that are kept', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({ href: String(at), text: 'a' }));

  it.each<readonly [name: string, links: readonly OriginalLink[], kept: readonly OriginalLink[]]>([
    ['on one line', [{ href: ' a\0b ', text: 'c\n\u2028 d' }], [{ href: 'a b', text: 'c d' }]],
    [
      'not without words or address',
      [
        { href: '', text: 'a' },
        { href: 'a', text: ' ' },
      ],
      [],
    ],
    ['not with an endless address', [{ href: 'a'.repeat(2001), text: 'a' }], []],
    [
      'with the beginning of their words',
      [{ href: 'a', text: `${'b'.repeat(499)}🎉` }],
      [{ href: 'a', text: 'b'.repeat(499) }],
    ],
    ['up to five hundred', many, many.slice(0, 500)],
  ])('%s', (_name, links, kept) => {
    expect(keptLinks(links)).toEqual(kept);
  });
});

import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { NewOriginal } from '../../src/model/original.ts';
import { normalText } from '../../src/originals/original-file.ts';
import { openStore } from '../../src/originals/open-store.ts';
import { articleOf, isVersionName, versionName } from '../../src/originals/store-names.ts';
import { addOriginal, namesIn, readOriginal, removeOriginal } from '../../src/originals/store.ts';
import { textHash } from '../../src/originals/text-hash.ts';
import { problemsIn } from '../../src/originals/verify-store.ts';
import { folder } from '../cli/run.ts';

const MILL: NewOriginal = {
  url: 'https://www.herald.example/the-mill/4711',
  title: 'The Mill: a “story”',
  authors: ['Nora Bell', 'Tom # Reyes'],
  publisher: 'The Larkfield Herald',
  firstSource: 'Harbour Ledger',
  copyright: '© Nora Bell, 2016',
  published: '2016-02-13',
  language: 'en',
  text: 'The old mill burned.\n\nNobody was hurt.',
};
const DAY = '2024-05-01';

describe('adding', () => {
  it('keeps all that is known', () => {
    const store = folder();
    const { outcome, original } = addOriginal(store, MILL, DAY);
    expect(outcome).toBe('added');
    expect(original.id).toMatch(/^herald\.example\/the-mill-4711\.[0-9a-f]{8}\.md$/u);
    expect(readOriginal(store, original.id)).toEqual(original);
    expect(original).toMatchObject({ ...MILL, retrieved: DAY });
    expect(readFileSync(join(store, original.id), 'utf8')).toMatch(
      /^---\nurl: https:\/\/www\.herald\.example\/the-mill\/4711\ntitle: /u,
    );
  });

  it('changes nothing the second time', () => {
    const store = folder();
    const first = addOriginal(store, MILL, DAY);
    const again = addOriginal(store, { ...MILL, url: `${MILL.url ?? ''}/` }, '2025-01-01');
    expect(again).toEqual({ outcome: 'unchanged', original: first.original });
    expect(namesIn(store)).toHaveLength(1);
  });

  it('keeps both versions of an article that changed', () => {
    const store = folder();
    addOriginal(store, MILL, DAY);
    const { outcome } = addOriginal(
      store,
      { ...MILL, text: `${MILL.text} One was.` },
      '2025-01-01',
    );
    expect(outcome).toBe('new-version');
    const days = namesIn(store).map((name) => readOriginal(store, name)?.retrieved);
    expect(days.sort()).toEqual([DAY, '2025-01-01']);
  });

  it('keeps an article without an address', () => {
    const { original } = addOriginal(folder(), { authors: [], text: 'Words.' }, DAY);
    expect(original.id).toMatch(/^no-address\/article-[0-9a-f]{8}\.[0-9a-f]{8}\.md$/u);
  });

  it('says that it cannot write, and keeps what was there', () => {
    const store = folder();
    addOriginal(store, MILL, DAY);
    writeFileSync(join(store, 'other.example'), 'a file where a folder should be');
    const other = { ...MILL, url: 'https://other.example/a/1' };
    expect(() => addOriginal(store, other, DAY)).toThrow(
      /cannot be written to \(EEXIST|ENOTDIR\)/u,
    );
    expect(namesIn(store)).toHaveLength(1);
  });

  it('keeps any text as it is', () => {
    const store = folder();
    const lines = fc.constantFrom(
      '---',
      '# x',
      '- y',
      '...',
      '',
      ' ',
      '\r',
      '\0',
      '\ud800',
      'é',
      '﻿',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(lines, { maxLength: 12 }).map((list) => list.join('\n')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { original } = addOriginal(store, { ...MILL, text: any }, DAY);
        expect(original.text).toBe(normalText(any));
        expect(readOriginal(store, original.id)?.text).toBe(normalText(any));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps any fact as it is, on any line', () => {
    const store = folder();
    const fact = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fact, fc.array(fact, { maxLength: 3 }), (title, authors) => {
        const { original } = addOriginal(store, { ...MILL, title, authors, text: title }, DAY);
        rmSync(join(store, original.id), { force: true });
        const again = addOriginal(store, { ...MILL, title, authors, text: title }, DAY);
        expect(readOriginal(store, again.original.id)).toMatchObject({ title, authors });
      }),
      { numRuns: 200 },
    );
  });
});

describe('names', () => {
  it.each([
    ['https://www.mondialisation.ca/le-titre/5507350', 'mondialisation.ca/le-titre-5507350'],
    ['https://herald.example/2024/05/the-mill.html', 'herald.example/05-the-mill-#'],
    ['http://herald.example/index.php?aid=123&utm_source=x', 'herald.example/index-php-123'],
    ['http://herald.example/index.php?context=va&aid=123', 'herald.example/index-php-123-#'],
    ['http://herald.example/index.php?id=abc', 'herald.example/index-php-#'],
    ['https://herald.example/文章一', 'herald.example/article-#'],
    [`https://herald.example/${'long-'.repeat(30)}`, `herald.example/${'long-'.repeat(16)}#`],
    ['https://herald.example/%C3%A9t%C3%A9/', 'herald.example/ete'],
    ['https://herald.example/../../etc/passwd', 'herald.example/etc-passwd'],
    ['https://herald.example/con', 'herald.example/con-'],
    ['https://herald.example/%E0%A4%A', 'herald.example/e0-a4-a-#'],
    ['https://herald.example/', 'herald.example/article-#'],
    ['no address', 'no-address/no-address-#'],
  ])('of %s', (url, expected) => {
    const name = versionName({ url, authors: [], text: '' }, '0123abcd');
    const hidden = expected.endsWith('#') ? name.replace(/-[0-9a-f]{8}\./u, '-#.') : name;
    expect(hidden).toBe(`${expected}.0123abcd.md`);
  });

  const nameOf = (facts: Partial<NewOriginal>, text = 'a'): string =>
    articleOf(versionName({ authors: [], text, ...facts }, textHash(text)));

  it.each([
    [{ url: 'https://herald.example/文章一' }, { url: 'https://herald.example/文章二' }],
    [{ url: 'https://herald.example/a/b/x' }, { url: 'https://herald.example/c/b/x' }],
    [
      { url: 'https://herald.example/index.php?id=abc' },
      { url: 'https://herald.example/index.php?id=def' },
    ],
    [{ url: 'https://herald.example/view?id=1b' }, { url: 'https://herald.example/view?id=2b' }],
    [
      { url: `https://herald.example/${'x'.repeat(90)}1` },
      { url: `https://herald.example/${'x'.repeat(90)}2` },
    ],
    [{ url: 'https://herald.example/' }, { url: 'https://herald.example/article' }],
    [{ identifier: 'a/1' }, { identifier: 'a_1' }],
    [{ title: '文章一' }, { title: '文章二' }],
  ])('tell %j from %j', (one, other) => {
    expect(nameOf(one)).not.toBe(nameOf(other));
    expect(nameOf(one, 'another text')).toBe(nameOf(one));
  });

  it('take texts of which nothing is known for different articles', () => {
    expect(nameOf({ title: '…' }, 'one')).not.toBe(nameOf({ title: '…' }, 'two'));
  });

  it.each(['the-mill/4711', 'a/b/文章', 'index.php?id=abc'])('are one for %s', (path) => {
    const spelt = ['https://', 'http://', 'https://www.', 'http://www.'].map((start) =>
      nameOf({ url: `${start}herald.example/${path}` }),
    );
    const slash = path.includes('?') ? '&utm_source=x' : '/';
    spelt.push(nameOf({ url: `https://herald.example/${path}${slash}` }));
    expect(new Set(spelt).size).toBe(1);
  });

  it('stay in the store, whatever the address and the title', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.string(), (url, title) => {
        expect(isVersionName(versionName({ url, title, authors: [], text: '' }, '0123abcd'))).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '../x/a.0123abcd.md',
    'a.0123abcd.md',
    'x/../y.0123abcd.md',
    'x/a.md',
    '/x/a.0123abcd.md',
  ])('%s is none', (name) => {
    expect(isVersionName(name)).toBe(false);
    expect(readOriginal(folder(), name)).toBeUndefined();
  });
});

describe('a store with something wrong in it', () => {
  function spoilt(spoil: (store: string, name: string) => void): string {
    const store = folder();
    const { original } = addOriginal(store, MILL, DAY);
    addOriginal(store, { ...MILL, url: 'https://herald.example/ferry/12' }, DAY);
    spoil(store, original.id);
    return store;
  }

  it.each([
    [
      'no-front-matter',
      (file: string) => {
        writeFileSync(file, 'just words');
      },
    ],
    [
      'no-front-matter',
      (file: string) => {
        writeFileSync(file, '');
      },
    ],
    [
      'broken-front-matter',
      (file: string) => {
        writeFileSync(file, '---\na: [b\n---\n\nwords');
      },
    ],
    [
      'broken-front-matter',
      (file: string) => {
        writeFileSync(file, '---\na: &a [*a]\n---\n\nwords');
      },
    ],
    [
      'broken-front-matter',
      (file: string) => {
        writeFileSync(file, '---\ntitle: X\n---\n\nwords');
      },
    ],
    [
      'text-changed',
      (file: string) => {
        writeFileSync(file, readFileSync(file, 'utf8').replace('burned', 'turned'));
      },
    ],
    [
      'foreign-file',
      (file: string) => {
        writeFileSync(join(dirname(file), 'notes.txt'), 'x');
      },
    ],
    [
      'wrong-name',
      (file: string) => {
        renameSync(file, file.replace('the-mill', 'a-mill'));
      },
    ],
  ])('%s', (fault, spoil) => {
    const store = spoilt((at, name) => {
      spoil(join(at, name));
    });
    expect(problemsIn(store).map((problem) => problem.fault)).toEqual([fault]);
    expect(openStore(store)?.index.names.length).toBeGreaterThan(0);
  });

  it('is none where there is nothing wrong', () => {
    expect(problemsIn(spoilt(() => undefined))).toEqual([]);
  });

  it('may be missing, or empty', () => {
    for (const store of [join(folder(), 'none'), folder()]) {
      expect(namesIn(store)).toEqual([]);
      expect(problemsIn(store)).toEqual([]);
      expect(openStore(store)).toBeUndefined();
    }
  });

  it('passes over hidden folders and drafts', () => {
    const store = folder();
    mkdirSync(join(store, '.index'));
    mkdirSync(join(store, 'herald.example'));
    writeFileSync(join(store, 'herald.example/.draft'), 'x');
    expect(problemsIn(store)).toEqual([]);
  });

  it('says that it cannot remove', () => {
    const store = folder();
    expect(() => {
      removeOriginal(store, 'x/a.0123abcd.md');
    }).toThrow(/cannot be written to/u);
    chmodSync(store, 0o700);
  });
});

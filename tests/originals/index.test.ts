import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../src/originals/index/index-builder.ts';
import { decodeIndex, encodeIndex } from '../../src/originals/index/index-file.ts';
import { lookUp } from '../../src/originals/index/lookup.ts';
import { openIndex } from '../../src/originals/index/open-index.ts';
import type { IndexTables } from '../../src/originals/index/tables.ts';

/** Words that a number determines, so that texts differ and can be made again. */
function text(seed: number, count = 300): string {
  let state = seed * 2654435761;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${String(state % 5000)}`;
  }).join(' ');
}

function tablesOf(texts: readonly string[]): IndexTables {
  const builder = new IndexBuilder();
  for (const each of texts) builder.add(each);
  return builder.finish();
}

/** Changes every so many words. */
function edited(whole: string, every: number): string {
  return whole
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? `changed${String(at)}` : word))
    .join(' ');
}

const TEXTS = Array.from({ length: 60 }, (_, number) => text(number + 1));

describe('looking up', () => {
  const tables = tablesOf(TEXTS);
  const found = (query: string): readonly number[] =>
    lookUp(tables, query).map(({ document }) => document);

  it.each([
    ['the same text', TEXTS[7] ?? ''],
    ['a part of it', TEXTS[7]?.slice(300, 1100) ?? ''],
    ['with one word in ten changed', edited(TEXTS[7] ?? '', 10)],
    ['inside another text', `${text(900)} ${TEXTS[7] ?? ''} ${text(901)}`],
    [
      'with markup around it',
      `---\ntitle: X\n---\n# X\n\n${TEXTS[7] ?? ''}\n\n[a](https://x.example)`,
    ],
  ])('finds %s', (_, query) => {
    expect(found(query)).toEqual([7]);
  });

  it('finds all of several originals, those first that share most', () => {
    const query = `${TEXTS[3]?.slice(0, 700) ?? ''} ${text(902)} ${TEXTS[9] ?? ''}`;
    expect(found(query)).toEqual([9, 3]);
  });

  it.each([
    ['another text', text(999)],
    ['a quoted sentence', `${text(998)} ${TEXTS[7]?.split(' ').slice(0, 9).join(' ') ?? ''}`],
    ['nothing', ''],
  ])('does not find %s', (_, query) => {
    expect(found(query)).toEqual([]);
  });

  it('finds a very short original', () => {
    const short = tablesOf(['nobody had seen the old mill burn before Sunday night']);
    const query = 'She wrote that nobody had seen the old mill burn before Sunday night.';
    expect(lookUp(short, query)).toHaveLength(1);
  });

  it('passes over what too many documents share', () => {
    const footer = text(777, 200);
    const many = tablesOf(Array.from({ length: 80 }, (_, at) => `${text(at + 2000)} ${footer}`));
    expect(lookUp(many, footer)).toEqual([]);
  });

  it('holds nothing of no documents', () => {
    expect(lookUp(tablesOf([]), TEXTS[0] ?? '')).toEqual([]);
    expect(lookUp(tablesOf(['', 'short']), TEXTS[0] ?? '')).toEqual([]);
  });
});

describe('the file of an index', () => {
  const index = {
    signature: 'of these files',
    contents: 'of what they hold',
    names: TEXTS.map((_, at) => `host/article-${String(at)}.01234567.md`),
    urls: TEXTS.map((_, at) => `https://host.example/é/${String(at)}`),
    tables: tablesOf(TEXTS),
  };
  const bytes = Buffer.concat(encodeIndex(index));

  it('reads back as it was', () => {
    const read = decodeIndex(bytes);
    expect(read?.names).toEqual(index.names);
    expect(read?.urls).toEqual(index.urls);
    expect(read?.signature).toBe(index.signature);
    expect(read?.contents).toBe(index.contents);
    expect(read && lookUp(read.tables, TEXTS[5] ?? '')).toEqual(
      lookUp(index.tables, TEXTS[5] ?? ''),
    );
  });

  it('reads back from memory that is not aligned', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeIndex(shifted.subarray(1))?.names).toEqual(index.names);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['cut short', bytes.subarray(0, bytes.length / 2)],
    ['cut to part of a word', bytes.subarray(0, bytes.length - 3)],
    ['its header only', bytes.subarray(0, 32)],
    ['of another kind', Uint8Array.from(Buffer.from('PK'.repeat(100)))],
    ['with one bit changed', bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte))],
    ['with one bit of the header changed', bytes.map((byte, at) => (at === 13 ? byte ^ 1 : byte))],
  ])('is not read if it is %s', (_, damaged) => {
    expect(decodeIndex(damaged)).toBeUndefined();
  });
});

describe('opening an index', () => {
  let folder: string;
  let reads: string[];
  let state: string;
  let content: string;
  beforeEach(() => {
    state = 'as it was';
    content = 'the same';
    folder = mkdtempSync(join(tmpdir(), 'republint-index-'));
    reads = [];
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const store = (names: readonly string[]) => ({
    names,
    stateOf: () => state,
    hashOf: () => content,
    read: (name: string) => {
      reads.push(name);
      const original = { text: text(name.length) };
      return name.startsWith('lost') ? undefined : { original, fileHash: content };
    },
  });
  const open = (names: readonly string[]) => openIndex(join(folder, '.index/x.bin'), store(names));

  it('makes it once', () => {
    const made = open(['a', 'bb']);
    expect(reads).toEqual(['a', 'bb']);
    expect(open(['a', 'bb'])).toEqual(made);
    expect(reads).toHaveLength(2);
  });

  it('takes it where files were written anew and hold the same', () => {
    const { index } = open(['a', 'bb']);
    state = 'as in a fresh checkout';
    const taken = open(['a', 'bb']).index;
    expect(reads).toHaveLength(2);
    expect(taken.contents).toBe(index.contents);
    expect(taken.signature).not.toBe(index.signature);
    expect(open(['a', 'bb']).index).toEqual(taken);
  });

  it('makes it anew where they hold something else', () => {
    const { index } = open(['a', 'bb']);
    state = 'as in a fresh checkout';
    content = 'another';
    expect(open(['a', 'bb']).index.contents).not.toBe(index.contents);
    expect(reads).toHaveLength(4);
  });

  it('makes it anew when the store changed', () => {
    open(['a', 'bb']);
    expect(open(['a', 'bb', 'ccc']).index.names).toHaveLength(3);
    expect(reads).toHaveLength(5);
  });

  it.each([
    [
      'damaged',
      (file: string) => {
        writeFileSync(file, readFileSync(file).fill(7, 100, 200));
      },
    ],
    [
      'cut short',
      (file: string) => {
        truncateSync(file, 50);
      },
    ],
    [
      'removed',
      (file: string) => {
        rmSync(file);
      },
    ],
  ])('makes it anew when it was %s', (_, spoil) => {
    open(['a', 'bb']);
    spoil(join(folder, '.index/x.bin'));
    expect(open(['a', 'bb']).index.names).toEqual(['a', 'bb']);
    expect(reads).toHaveLength(4);
  });

  it('goes on where it cannot be kept, or an original cannot be read', () => {
    writeFileSync(join(folder, '.index'), 'a file where the folder should be');
    expect(open(['a']).notKept).toMatch(/^(?:EEXIST|ENOTDIR)$/u);
    reads = [];
    expect(open(['lost', 'bb']).index.names).toEqual(['bb']);
    expect(open(['lost', 'bb']).index.names).toEqual(['bb']);
    expect(reads).toHaveLength(4);
  });
});

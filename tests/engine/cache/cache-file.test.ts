import { describe, expect, it } from 'vitest';
import { bounded } from '../../../src/engine/cache/bounded.ts';
import type { CacheBytes } from '../../../src/engine/cache/cache-bytes.ts';
import {
  type CacheContent,
  type Entry,
  KEY_LENGTH,
  type KnownFile,
} from '../../../src/engine/cache/cache-content.ts';
import {
  decodeCache,
  encodeCache,
  type StoredCache,
} from '../../../src/engine/cache/cache-file.ts';
import type { Stamp } from '../../../src/engine/stamp.ts';

const key = (letter: string): string => `\u0000\u00FF${letter}`.padEnd(KEY_LENGTH, '\u0080');
const stamp = { size: 3, mtimeMs: -1.5, ctimeMs: 1_795_708_216_908.5156, ino: 2 ** 53, dev: 7 };
const known = (path: string, letter: string, number = 0): KnownFile => ({
  path,
  stamp: { ...stamp, ino: number },
  sha256: 'f0'.repeat(32),
  way: key(number > 1 ? 'w' : 'v'),
  key: key(letter),
});
const report = (text: string): Uint8Array => Buffer.from(text);
const entries: readonly Entry[] = [
  { key: key('a') },
  { key: key('c'), report: report('{"é":1}') },
  { key: key('b') },
  { key: key('d'), report: report('{}') },
];
const content = {
  entries,
  files: [known('a\nb.md', 'b', 1), known('b.md', 'b'), known('b/é.md', 'c', 2)],
};
const bytes = Buffer.concat(encodeCache(content));

const inMemory = (held: Buffer): CacheBytes => ({
  length: held.length,
  read: (into, from) => {
    if (from + into.length > held.length) throw new RangeError('it ends before');
    into.set(held.subarray(from, from + into.length));
  },
});

function stored(from: CacheContent): StoredCache {
  const cache = decodeCache(inMemory(Buffer.concat(encodeCache(from))));
  if (cache === undefined) throw new Error('it cannot be read');
  return cache;
}

describe('a cache', () => {
  it('is read as it was written', () => {
    const cache = stored(content);
    expect(cache.count).toBe(4);
    for (const one of entries) expect(cache.entry(cache.numberOf(one.key) ?? -1)).toEqual(one);
    expect(cache.numberOf(key('x'))).toBeUndefined();
    const nothing = stored({ entries: [], files: [] });
    expect([nothing.count, nothing.files.count]).toEqual([0, 0]);
    expect(nothing.numberOf(key('a'))).toBeUndefined();
    expect(nothing.files.find('')).toBeUndefined();
  });

  it('knows files, in whatever order they are asked for', () => {
    const { files } = stored(content);
    const paths = ['a\nb.md', 'b.md', 'b/é.md'];
    for (const order of [paths, paths.toReversed(), ['b.md', 'c.md', '', 'b.md', 'b/é.md']]) {
      for (const path of order) {
        const number = files.find(path);
        const file = number === undefined ? undefined : files.file(number);
        expect(file).toEqual(content.files.find((one) => one.path === path));
      }
    }
  });

  it('knows each of more files than are read at once', () => {
    const many = Array.from({ length: 5000 }, (_, number) =>
      known(`${'x'.repeat(number % 40)}/${String(number)}é.md`, 'b', number),
    );
    const ordered = [...many].sort((a, b) => (a.path < b.path ? -1 : 1));
    const { files } = stored({ entries, files: ordered });
    expect(files.count).toBe(many.length);
    for (const [number, file] of ordered.entries()) {
      expect(files.find(file.path.slice(0, -1))).toBeUndefined();
      expect(files.find(file.path)).toBe(number);
      expect(files.isUnchanged(number, file.stamp)).toBe(true);
      expect(files.file(number)).toEqual(file);
    }
    expect(files.find('~')).toBeUndefined();
    expect(files.find(ordered[0]?.path ?? '')).toBe(0);
  });

  it('knows a path that is longer than what is read at once', () => {
    const path = 'é'.repeat(100_000);
    const { files } = stored({
      entries,
      files: [known('a', 'b'), known('b', 'b'), known(path, 'b')],
    });
    expect(files.find(path)).toBe(2);
    expect(files.file(2).path).toBe(path);
  });

  it('knows a file by all that its stamp says', () => {
    const { files } = stored({ entries, files: [{ ...known('a', 'a'), stamp }] });
    const isUnchanged = (more: Partial<Stamp>): boolean =>
      files.isUnchanged(0, { ...stamp, ...more });
    expect(isUnchanged({})).toBe(true);
    for (const name of ['size', 'mtimeMs', 'ctimeMs', 'ino', 'dev'] as const)
      expect(isUnchanged({ [name]: stamp[name] - 1 })).toBe(false);
  });

  it('is none with any byte changed, missing or added', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(decodeCache(inMemory(damaged))).toBeUndefined();
      expect(decodeCache(inMemory(bytes.subarray(0, at)))).toBeUndefined();
    }
    expect(decodeCache(inMemory(Buffer.concat([bytes, Buffer.of(0)])))).toBeUndefined();
  });
});

describe('what is kept', () => {
  const keys = (most?: { files: number; reports: number }): readonly string[] =>
    bounded({ entries: [...entries, ...entries], files: [] }, most).entries.map((one) => one.key);

  it('is kept once', () => {
    expect(keys()).toEqual(entries.map((one) => one.key));
  });

  it('is no more than there is room for, first of all what stands first', () => {
    expect(keys({ files: 1, reports: 5 })).toEqual([key('a'), key('d')]);
  });

  it('is of no file of which nothing else is kept', () => {
    const { files } = bounded(content, { files: 1, reports: 9 });
    expect([...files]).toEqual([content.files[2]]);
  });
});

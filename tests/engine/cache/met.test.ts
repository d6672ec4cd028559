import { describe, expect, it } from 'vitest';
import {
  type CacheContent,
  KEY_LENGTH,
  type KnownFile,
} from '../../../src/engine/cache/cache-content.ts';
import { decodeCache, encodeCache } from '../../../src/engine/cache/cache-file.ts';
import { type Met, metIn } from '../../../src/engine/cache/met.ts';
import fc from '../../fast-check.ts';

const key = 'k'.repeat(KEY_LENGTH);
/** `run`: in which the file was read. */
const file = (path: string, run: number): KnownFile => ({
  path,
  stamp: { size: run, mtimeMs: 1.5, ctimeMs: 2.5, ino: 3, dev: 4 },
  sha256: 'ab'.repeat(32),
  way: 'w'.repeat(KEY_LENGTH),
  key,
});

function before(paths: readonly string[]): Met {
  const files = [...paths].sort().map((path) => file(path, 1));
  const held = Buffer.concat(encodeCache({ entries: [{ key }], files }));
  return metIn(
    decodeCache({
      length: held.length,
      read: (into, from) => {
        into.set(held.subarray(from, from + into.length));
      },
    }),
  );
}

const filesOf = ({ files }: CacheContent): readonly (readonly [string, number])[] =>
  [...files].map(({ path, stamp }) => [path, stamp.size]);

const names: fc.Arbitrary<readonly string[]> = fc.uniqueArray(
  fc.constantFrom('a', 'b', 'c/d', 'c', 'é', '\u{1f600}', '\uff5e', 'z'),
);

describe('the files that are kept', () => {
  it('are those of this run, and of the run before those that were not read anew', () => {
    fc.assert(
      fc.property(names, names, (old, read) => {
        const met = before(old);
        for (const path of read) met.newFile(file(path, 2));
        const all = [...new Set([...old, ...read])].sort();
        const runOf = (path: string): number => (read.includes(path) ? 2 : 1);
        expect(filesOf(met.content(false))).toEqual(all.map((path) => [path, runOf(path)]));
        expect(filesOf(met.content(true))).toEqual([...read].sort().map((path) => [path, 2]));
      }),
    );
  });

  it('are of the run before those that were met, if all of the site was looked at', () => {
    const met = before(['a', 'b', 'c']);
    met.file(2);
    met.newFile(file('b', 2));
    expect(filesOf(met.content(true))).toEqual([
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('are as they were, however many', () => {
    const many = Array.from({ length: 10_000 }, (_, number) => file(String(number), number));
    const met = metIn(undefined);
    for (const one of many) met.newFile(one);
    const { files } = met.content(true);
    expect([...files]).toEqual([...many].sort((a, b) => (a.path < b.path ? -1 : 1)));
  });
});

import { describe, expect, it } from 'vitest';
import { bounded } from '../../../src/engine/cache/bounded.ts';
import { decodeCache, encodeCache, KEY_LENGTH } from '../../../src/engine/cache/cache-file.ts';

const key = (letter: string): string => `\u0000\u00FF${letter}`.padEnd(KEY_LENGTH, '\u0080');
const content = {
  plain: new Set([key('a'), key('b')]),
  reports: new Map([
    [key('c'), Buffer.from('{"é":1}')],
    [key('d'), Buffer.from('{}')],
  ]),
};
const bytes = Buffer.concat(encodeCache(content));

describe('a cache', () => {
  it('is read as it was written', () => {
    expect(decodeCache(bytes)).toEqual(content);
    const nothing = { plain: new Set<string>(), reports: new Map<string, Uint8Array>() };
    expect(decodeCache(Buffer.concat(encodeCache(nothing)))).toEqual(nothing);
  });

  it('is none with any byte changed, missing or added', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(decodeCache(damaged)).toBeUndefined();
      expect(decodeCache(bytes.subarray(0, at))).toBeUndefined();
    }
    expect(decodeCache(Buffer.concat([bytes, Buffer.of(0)]))).toBeUndefined();
  });
});

describe('what is kept', () => {
  const met = { plain: new Set([key('x')]), reports: new Map([[key('y'), Buffer.from('{}')]]) };

  it('is what the run met, and what others met unless it was of the whole site', () => {
    expect(bounded(met, content, true)).toEqual(met);
    const { plain, reports } = bounded(met, content, false);
    expect([...plain]).toEqual([key('x'), key('a'), key('b')]);
    expect([...reports.keys()]).toEqual([key('y'), key('c'), key('d')]);
  });

  it('is no more than there is room for, first of all what the run met', () => {
    const { plain, reports } = bounded(met, content, false, { plain: 2, reports: 5 });
    expect([...plain]).toEqual([key('x'), key('a')]);
    expect([...reports.keys()]).toEqual([key('y'), key('d')]);
  });
});

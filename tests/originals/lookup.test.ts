import { describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../src/originals/index/index-builder.ts';
import { lookUp, mayShare } from '../../src/originals/index/lookup.ts';

/** Words that a number determines, so that texts differ and can be made again. */
function words(seed: number, count: number): readonly string[] {
  let state = seed * 2654435761;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `w${String(state % 50_000)}`;
  });
}

const ORIGINAL = words(1, 900);
const SHORT = words(2, 60);
const builder = new IndexBuilder();
for (const each of [ORIGINAL, SHORT]) builder.add(each.join(' '));
const tables = builder.finish();
const OTHER = words(3, 2000);

/** Another text, with words of the originals at a place in it. */
function inside(passage: readonly string[], at = 700): string {
  return [...OTHER.slice(0, at), ...passage, ...OTHER.slice(at)].join(' ');
}

/** Every so many words changed. */
function edited(whole: readonly string[], every: number): readonly string[] {
  return whole.map((word, at) => (at % every === every - 1 ? `changed${String(at)}` : word));
}

describe('a long text that holds a passage', () => {
  it.each([0, 100, 333, 700, 1234, 2000])('of a hundred words, from word %i on', (at) => {
    const text = inside(ORIGINAL.slice(200, 300), at);
    expect(mayShare(tables, text)).toBe(true);
    expect(lookUp(tables, text).map(({ document }) => document)).toEqual([0]);
  });

  it.each([
    ['a whole original with one word in five changed', edited(ORIGINAL, 5), [0]],
    ['a short original with one word in eight changed', edited(SHORT, 8), [1]],
    ['two originals', [...SHORT, ...ORIGINAL], [0, 1]],
  ])('%s', (_, passage, expected) => {
    expect(lookUp(tables, inside(passage)).map(({ document }) => document)).toEqual(expected);
  });
});

describe('a text of its own', () => {
  const scattered = OTHER.flatMap((word, at) =>
    at % 400 === 0 ? ORIGINAL.slice(at / 2, at / 2 + 9) : [word],
  ).join(' ');

  it.each([
    ['that shares nothing', OTHER.join(' ')],
    ['that quotes a sentence', inside(ORIGINAL.slice(200, 212))],
    ['with a few words here and there', scattered],
    ['that is empty', ''],
  ])('%s', (_, text) => {
    expect(mayShare(tables, text)).toBe(false);
    expect(lookUp(tables, text)).toEqual([]);
  });
});

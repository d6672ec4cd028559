import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { cellsOf, columnsOf, padded, shortened, wrap } from '../../src/reporters/columns.ts';

describe('columns', () => {
  it.each([
    ['nothing', '', 0],
    ['Latin letters', 'abc', 3],
    ['a letter with its accent', 'é', 1],
    ['a letter and a combining accent', 'e\u0301', 1],
    ['several accents on one letter', 'o\u0302\u0323', 1],
    ['French spaces', '«\u00a0a\u00a0»\u202f!', 7],
    ['typographic quotes and dots', '“a…”', 4],
    ['Greek, Cyrillic', 'αβг', 3],
    ['Hebrew with points', 'שָׁלוֹם', 4],
    ['Arabic', 'سلام', 4],
    ['Chinese', '账本', 4],
    ['Chinese beyond the first plane', '𠮷', 2],
    ['Japanese', 'カタ', 4],
    ['half-width Japanese', 'ｶﾀ', 2],
    ['Korean', '한글', 4],
    ['Korean in separate letters', '\u1112\u1161\u11ab', 2],
    ['full-width letters and marks', 'Ａ：', 4],
    ['an emoji', '🙂', 2],
    ['an emoji of several people', '👩‍👩‍👧', 2],
    ['an emoji with a skin', '👍🏽', 2],
    ['a flag', '🇫🇷', 2],
    ['two flags', '🇫🇷🇨🇦', 4],
    ['a sign shown as an emoji', '❤\ufe0f', 2],
    ['the same sign as text', '❤', 1],
    ['a key', '1\ufe0f\u20e3', 2],
    ['signs without a width', 'a\u200bb\u200dc\u00ad', 3],
    ['our marks', '✖▲●✔–→−', 7],
  ])('of %s', (_name, text, columns) => {
    expect(columnsOf(text)).toBe(columns);
    expect(columnsOf(padded(text, 20))).toBe(20);
    expect(padded(text, 0)).toBe(text);
  });

  it('are those of all signs together, and no sign is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cells = cellsOf(text);
        expect(cells.map((cell) => cell.text).join('')).toBe(text);
        expect(cells.reduce((sum, cell) => sum + cell.columns, 0)).toBe(columnsOf(text));
      }),
    );
  });
});

describe('a text cut to columns', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['ab cdef', 4, 'ab…'],
    ['账本账本', 8, '账本账本'],
    ['账本账本', 7, '账本账…'],
    ['账本账本', 6, '账本…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ])('%s in %i', (text, columns, shown) => {
    expect(shortened(text, columns)).toBe(shown);
  });
});

describe('wrapped text', () => {
  it.each<readonly [string, string, number, readonly string[]]>([
    ['breaks at spaces', 'one two three', 8, ['one two', 'three']],
    ['keeps what fits', 'one', 8, ['one']],
    ['of nothing has no lines', '', 8, []],
    ['of spaces has no lines', '   ', 8, []],
    ['counts wide signs twice', '账本 账本', 8, ['账本', '账本']],
    [
      'does not break an address',
      'https://ledger.example/a-long-one two',
      8,
      ['https://ledger.example/a-long-one', 'two'],
    ],
    ['does not break before a French colon', 'un\u00a0: deux', 5, ['un\u00a0:', 'deux']],
    [
      'does not break a line of YAML',
      'Add “site: { medium: web }” there.',
      30,
      ['Add “site: { medium: web }”', 'there.'],
    ],
    ['breaks a word that is wider than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['breaks Chinese, which has no spaces', '账本账本账', 4, ['账本', '账本', '账']],
  ])('%s', (_name, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('keeps every word, in order, and no line wider than asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé账🙂]{1,30}$/u)),
        fc.integer({ min: 2, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

const forms = (text: string): readonly string[] => tokenise(text).forms;

describe('words', () => {
  it.each([
    ['letters', 'The mill burned.', 'The mill burned'],
    ['case is kept', 'US us', 'US us'],
    ['an apostrophe ends a word', 'it’s l‘eau don`t', 'it s l eau don t'],
    ['a hyphen ends a word', 'B-52 co‑operation', 'B 52 co operation'],
    ['a unit ends a number', '5kg 20th 1990s', '5 kg 20 th 1990 s'],
    ['signs that change what is said', '5% +3 €20 a=b', '5 % + 3 € 20 a = b'],
    ['ornaments do not', '• one → two ★ ©', 'one two'],
    ['pictures do not', 'yes 👍🏽 no', 'yes no'],
    ['invisible characters', 'rep\u00adrint a\u200bb \ufeffc', 'reprint ab c'],
    ['ligatures', 'œuvre ﬁn', 'oeuvre fin'],
    ['composed and decomposed accents', 'e\u0301te\u0301 été', 'été été'],
    ['wide letters', 'ＡＢＣ１', 'ABC 1'],
    ['Cyrillic', 'Привет, мир', 'Привет мир'],
    ['Arabic, with marks and without the stretching sign', 'مُحَمَّد كتـاب', 'مُحَمَّد كتاب'],
    ['Chinese, sign by sign', '今天，下雨', '今 天 下 雨'],
    ['Thai, with its marks', 'ที่นี่', 'ที่ นี่'],
    ['letters outside the first plane', '\u{1d400}b \u{20000}字', '\u{1d400}b \u{20000} 字'],
    ['Hindi', 'यह किताब', 'यह किताब'],
    ['nothing', ' … — “” ', ''],
  ])('%s', (_, text, expected) => {
    expect(forms(text).join(' ')).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['groups of three digits', '10 000 10,000 10.000 10 000 10’000 10000', Array(6).fill('10000')],
    ['decimals', '3.5 3,5 0.125 0,125', ['3.5', '3.5', '0.125', '0.125']],
    ['groups and decimals', '1,234.56 1.234,56 1 234,56', Array(3).fill('1234.56')],
    ['a minus', '−5 -5 (-5', ['-5', '-5', '-5']],
    ['a span of years is none', '1914-1918 1914–1918', ['1914', '1918', '1914', '1918']],
    ['a dash is none', 'May – 5 - 6', ['May', '5', '6']],
    ['dates keep their order', '12.05.2014', ['12.05.2014']],
    ['a year before a number', 'in 2014 300 people', ['in', '2014', '300', 'people']],
    ['a full stop', 'in 1999. Then 5, 6', ['in', '1999', 'Then', '5', '6']],
    ['raised digits are others', '10² 102', ['10', '²', '102']],
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });
});

it('gives places that do not overlap, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { starts, ends, forms: found } = tokenise(text);
      let before = 0;
      starts.forEach((start, at) => {
        const end = ends[at] ?? 0;
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      });
      expect(found).toHaveLength(starts.length);
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/messages/messages.ts';
import type { ComparedPart, Comparison } from '../../../src/model/comparison.ts';
import { columnsOf } from '../../../src/reporters/columns.ts';
import { pretty } from '../../../src/reporters/comparison/pretty.ts';
import { comparisonOf } from './comparison-of.ts';
import { optionsFor } from './options.ts';
import { SAMPLE_ROWS, SAMPLES } from './samples.ts';

/** The no-break spaces that tie an ellipsis to its word, and a number to its noun, as one reads them. */
const said = (comparison: Comparison, more: object = {}): string =>
  pretty(comparison, { ...optionsFor(comparison), ...more }).replace(
    /\u00a0(?=…)|(?<=…|\d)\u00a0(?!%)/gu,
    ' ',
  );

describe('a comparison for a person', () => {
  it('shows every change in its context, and what stands beside the text in one line', () => {
    expect(said(SAMPLES.altered)).toBe(`copy.md  ✖ altered
  original: original.md

  The copy does not reproduce the original word for word: words are changed,
  added or moved, or left out without a mark.
  The title was “The Ferry That Stopped”; in the copy it is “A Ferry Stops”.
  79% of the copy’s words come from the original; 83% of the original’s words
  are in the copy.
  3 replacements (3 words by 4), 1 addition (40 words), 1 omission without a
  mark (32 words)

  1  original line 1, copy line 3
    | … and the island of Sorrel stopped running on [-Tuesday-]{+Monday+}.

  2–3  original line 8, copy lines 10–12
    | … the winter, and to ask the province for [-40,000-] {+60,000+} crowns.
    | {+It was a stormy meeting, and it lasted until midnight, while outside …+}
    … 40 words added (copy, lines 10–12) …
    | {+… boat had gone home long before.+} Councillor Beck, who voted against,
    | called the sum …

  4  original lines 11–12, copy line 15
    | [-Sorrel has 312 inhabitants, a bakery, a school with two rooms and …-]
    … 32 words left out (original, lines 11–12), not marked in the copy …
    | [-… takes three hours instead of one.-]

  5  original line 14, copy line 15
    | Under the contract of 2019 the company [-must-] {+need not+} give ninety
    | days’ notice before it changes the …

  Beside the text, and not counted as changes: 2 credits (copy, lines 1 and 22).
`);
  });

  it('says where a passage was moved from and to, once, in French too', () => {
    expect(said(SAMPLES.french)).toBe(`copy.md  ✖ modifié
  original\u00a0: original.md

  La copie ne reproduit pas l’original mot pour mot\u00a0: des mots sont changés,
  ajoutés ou déplacés, ou omis sans que rien ne le signale.
  99\u202f% des mots de la copie viennent de l’original\u202f; 99\u202f% des mots de l’original
  sont dans la copie.
  1 remplacement (1 mot par 1), 1 passage déplacé (26 mots)

  1  original lignes 6–7, copie lignes 1–2
    … 26 mots déplacés des lignes 6–7 de l’original aux lignes 1–2 de la copie …
    | Sorrel compte 312 habitants, une boulangerie, une école de deux classes et
    | pas de médecin. En janvier, la mer gèle le long de la rive nord.

  2  original ligne 4, copie ligne 7
    | " On nous l’a dit à [-six-] {+sept+} heures du matin, par une feuille
    | collée sur …
`);
  });

  it('says that an excerpt marks what it leaves out', () => {
    expect(said(SAMPLES.excerpt)).toBe(`copy.md  ✔ an excerpt, unchanged
  original: original.md

  The copy reproduces passages of the original, word for word. Between them it
  marks what it leaves out; before the first and after the last it need not.
  100% of the copy’s words come from the original; 69% of the original’s words
  are in the copy.
  2 omissions marked with […] (63 words)

  1  original lines 7–9, copy line 7
    | [-The council met the same evening in the school hall. It voted …-]
    … 45 words left out (original, lines 7–9), marked with […] in the copy …
    | [-… sum “a bridge made of paper”.-]

  2  original lines 11–12, copy line 7
    | … a school with two rooms and no doctor. [-In January the sea freezes
    | along the northern shore, and the crossing takes three hours instead of
    | one.-]
    … 18 words left out (original, lines 11–12), marked with […] in the copy …
`);
  });

  it.each([
    ['full', 'The copy reproduces the whole original, word for word.\n'],
    ['translation', 'a person who reads both must look.\n'],
    ['unrelated', 'single changes would say nothing and are not shown.\n'],
  ] as const)('has no changes in it where there are none to show: %s', (name, last) => {
    const shown = said(SAMPLES[name], { width: 300 });
    expect(shown.endsWith(last)).toBe(true);
    expect(shown).not.toMatch(/[|%{}]|\[-/u);
  });

  it('names files that were read only in part', () => {
    const error = {
      code: 'nul-bytes' as const,
      message: 'copy.md: The file contains NUL characters.',
    };
    const comparison = { ...SAMPLES.full, copy: { ...SAMPLES.full.copy, errors: [error] } };
    expect(said(comparison)).toContain('\n  ✖ copy.md: The file contains NUL characters.\n');
  });

  it('numbers changes from the first to the last, and leaves none out', () => {
    const numbers = [...said(SAMPLES.manyChanges).matchAll(/^ {2}(\d+) {2}original/gmu)];
    expect(numbers.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  it('shows what was not compared word by word at both ends only, and says so', () => {
    const { parts, ...rest } = comparisonOf('a '.repeat(90), 'b '.repeat(80));
    const rewritten = parts.map((part) =>
      part.kind === 'replacement' ? { ...part, rewritten: true } : part,
    );
    expect(said({ ...rest, parts: rewritten, verdict: 'altered' })).toContain(`
  1  original line 1, copy line 1
    | [-a a a a a a a a a a a a …-]
    … 72 words not shown …
    | [-… a a a a a a-] {+b b b b b b b b b b b b …+}
    … 62 words not shown …
    | {+… b b b b b b+}
    … largely rewritten; the words were not compared one by one …
`);
  });

  it('takes half a move for what it looks like', () => {
    const { parts, ...rest } = SAMPLES.french;
    const halves = parts.map((part): ComparedPart =>
      part.kind === 'insertion' ? { ...part, move: 7 } : part,
    );
    const shown = said({ ...rest, parts: halves });
    expect(shown).toContain('{+Sorrel compte 312 habitants');
    expect(shown).toContain('[-Sorrel compte 312 habitants');
    expect(shown).not.toContain('déplacés des');
  });

  it('goes on through what stands beside the text', () => {
    const shown = said(
      comparisonOf('One two three. Four five six.', 'One 2 three. NB: ours. Four 5 six.', {
        asides: { NB: 'editors-note' },
      }),
    );
    expect(shown).toContain('| One [-two-] {+2+} three.\n');
    expect(shown).toContain('1 editor’s note (copy, line 1).');
  });
});

describe('a share', () => {
  it.each([
    [0, '0%'],
    [0.0001, '1%'],
    [0.5, '50%'],
    [0.9999, '99%'],
    [1, '100%'],
  ])('of %d is %s', (share, shown) => {
    const comparison = { ...SAMPLES.oneChange, shares: { copy: share, original: 0.3 } };
    expect(said(comparison)).toContain(`  ${shown} of the copy’s words`);
  });
});

describe('what leads up to a change', () => {
  it('begins with no sign that ends what is not shown', () => {
    const long = '岛上有三百一十二名居民、一家面包店、一所学校、两条街道和一座教堂，也没有医生';
    const shown = said(comparisonOf(`${long}二。`, `${long}一。`));
    expect(shown).toMatch(/\| … [\p{L}“]/u);
  });

  it('leaves a number and its noun on one line', () => {
    for (const width of [50, 60, 70, 80])
      expect(said(SAMPLES.altered, { width })).not.toMatch(/[(,] \d+\n/u);
  });
});

it('of many asides of one kind names the first lines', () => {
  const notes = Array.from({ length: 8 }, () => 'Photo: a boat.\n\nThe sea.').join('\n\n');
  const bare = Array.from({ length: 8 }, () => 'The sea.').join('\n\n');
  const shown = said(comparisonOf(bare, notes, { asides: { Photo: 'caption' } }), { width: 200 });
  expect(shown).toContain('8 captions (copy, lines 1, 5, 9, 13, 17 and others).');
});

describe('marks', () => {
  it.each(SAMPLE_ROWS)('come in pairs, each of its kind: %s', (_name, comparison) => {
    const marks = said(comparison).match(/\[-|-\]|\{\+|\+\}/gu) ?? [];
    expect(marks.join('').replaceAll('[--]', '').replaceAll('{++}', '')).toBe('');
  });

  it.each([
    ['closes an addition', 'right +} not {+ wrong'],
    ['closes an omission', 'right -] not [- wrong'],
    ['does so with invisible signs', 'right +\u200b} not {\u2060+ wrong'],
  ])('are not forged by a text that %s', (_name, text) => {
    const shown = said(comparisonOf('It is so.', `It is ${text} so.`));
    const change = /\{\+([^]*)\+\}/u.exec(shown)?.[1] ?? '';
    expect(change).toContain('not');
    expect(change).not.toMatch(/\[\p{DI}*-|-\p{DI}*\]|\{\p{DI}*\+|\+\p{DI}*\}/u);
  });

  it.each(SAMPLE_ROWS)('have colours only when they are wanted: %s', (_name, comparison) => {
    const plain = said(comparison);
    expect(plain).not.toContain('\u001b');
    expect(said(comparison, { color: true }).replace(/\u001b\[\d+m/gu, '')).toBe(plain);
  });

  it('do not strike out Chinese, where a stroke more makes another word', () => {
    const shown = said(SAMPLES.chinese, { color: true });
    expect(shown).toContain('\u001b[31m[-二-]\u001b[39m');
  });

  it('have the colours of a change', () => {
    const shown = said(SAMPLES.oneChange, { color: true });
    expect(shown).toContain('\u001b[31m\u001b[9m[-Tuesday-]\u001b[29m\u001b[39m');
    expect(shown).toContain('\u001b[32m{+Monday+}\u001b[39m');
  });
});

describe.each([50, 80, 110])('a terminal of %i columns', (width) => {
  it.each(SAMPLE_ROWS)('has no line too long, and no two empty: %s', (_name, comparison) => {
    for (const language of ['en', 'fr'] as const) {
      const shown = pretty(comparison, { messages: messagesFor(language), color: false, width });
      expect(shown.split('\n').filter((line) => columnsOf(line) > width)).toEqual([]);
      expect(shown).not.toMatch(/\n\n\n|^\n|\n\n$/u);
    }
  });

  it('breaks Chinese between signs, and a very long word anywhere', () => {
    const shown = said(SAMPLES.chinese, { width: 50 });
    expect(shown).toContain('议会当晚在学校礼堂开会，[-以九票对两票-]');
    const long = said(comparisonOf('a', `a ${'x'.repeat(500)}`), { width });
    expect(long.split('\n').filter((line) => columnsOf(line) > width)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ComparedPart } from '../../../src/model/comparison.ts';
import type { Place } from '../../../src/model/report.ts';
import { articleLines } from '../../../src/reporters/comparison/article-lines.ts';
import { changesOf } from '../../../src/reporters/comparison/changes.ts';
import { html } from '../../../src/reporters/comparison/html.ts';
import { pretty } from '../../../src/reporters/comparison/pretty.ts';
import { inReadingOrder } from '../../../src/reporters/comparison/reading-order.ts';
import { rowsOf } from '../../../src/reporters/comparison/rows.ts';
import { optionsFor } from './options.ts';
import { elementsOf } from './page.ts';
import { SAMPLES } from './samples.ts';

/** A place on a line; what stands there matters to nobody here. */
function at(line: number): Place {
  const column = { column: 1, endColumn: 5, contextColumn: 1 };
  return { start: 0, end: 4, line, endLine: line, text: 'text', context: 'text', ...column };
}

type Kind = 'same' | 'omission' | 'marked' | 'insertion';

/** A part with its words on both sides, on a line of its own. */
function part(
  line: number,
  kind: Kind,
  original: string,
  copy: string,
  move?: number,
): ComparedPart {
  const both = {
    original: at(line),
    copy: at(line * 10),
    text: { original, copy },
    words: { original: 2, copy: 2 },
    ...(move === undefined ? {} : { move }),
  };
  if (kind === 'same') return { kind, ...both };
  if (kind === 'insertion') return { kind, ...both };
  return { kind: 'omission', marked: kind === 'marked', ...both };
}

const same = (line: number, original: string, copy = original): ComparedPart =>
  part(line, 'same', original, copy);

/** The rows of a page, the words of either side. */
function shown(parts: readonly ComparedPart[]): readonly (readonly [string, string])[] {
  const ordered = inReadingOrder(parts);
  return rowsOf(ordered, changesOf(ordered)).map(({ original, copy }) => {
    const words = (side: typeof original): string =>
      side.map((one) => one.map(({ text }) => text.trim()).join('|')).join(' ¶ ');
    return [words(original), words(copy)];
  });
}

describe('the sign that words are left out', () => {
  it.each([
    ['in a paragraph of its own', '\n\n[…]\n\nThree.'],
    ['of three dots', '\n\n(...)\n\nThree.'],
    ['at the end of a paragraph', ' […]\n\nThree.'],
  ])('stands beside them: %s', (_, copy) => {
    const rows = shown([
      same(1, 'One.'),
      part(2, 'marked', '\n\nTwo.\n\nTwo and a half.', ''),
      same(3, '\n\nThree.', copy),
    ]);
    expect(rows.at(-1)).toEqual(['Three.', 'Three.']);
    expect(
      rows
        .slice(0, -1)
        .map(([, side]) => side)
        .join(''),
    ).toMatch(/\[…\]|\(\.\.\.\)/u);
  });

  it('is not taken from words that say the same, or are not marked as left out', () => {
    for (const kind of ['omission', 'same'] as const) {
      const parts = [part(1, kind, 'One.', 'One.'), same(2, ' […] Two.')];
      expect(inReadingOrder(parts)).toEqual(parts);
    }
  });

  it('stands beside them at the end of the copy', () => {
    const rows = shown([same(1, 'One.', 'One. […]'), part(2, 'marked', ' Or two.\n\nTwo.', '')]);
    expect(rows).toEqual([
      ['One.|Or two.', 'One.|[…]'],
      ['Two.', ''],
    ]);
  });

  it('is in the text of the copy that a patch leads to', () => {
    const parts = [
      same(1, 'One.'),
      part(2, 'marked', ' Two.', ''),
      same(3, ' Three.', ' […] Three.'),
    ];
    expect(articleLines(parts, 'original')).toEqual(['One.', 'Two.', 'Three.']);
    expect(articleLines(parts, 'copy').join(' ')).toBe('One. […] Three.');
  });

  it('is not repeated in a terminal, where a sentence says so', () => {
    const text = pretty(
      {
        ...SAMPLES.excerpt,
        parts: [
          same(1, 'One is.'),
          part(2, 'marked', ' Two is.', ''),
          same(3, '\n\nThree is.', ' […]\n\nThree is.'),
        ],
      },
      optionsFor(SAMPLES.excerpt),
    );
    expect(text).toContain('marked with […] in the copy');
    expect(text).not.toContain('| […]');
  });
});

describe('what is added to a paragraph', () => {
  /** A paragraph is gone from behind the one that was added to; it stands at the end of the copy. */
  const PARTS = [
    same(1, 'One is.'),
    part(2, 'omission', '\n\nTwo is.', '', 1),
    part(3, 'insertion', '', ' It is.'),
    same(4, '\n\nFour is.'),
    part(5, 'insertion', '', '\n\nTwo is.', 1),
  ];

  it('stays in it if the next one is gone', () => {
    expect(shown(PARTS)).toEqual([
      ['One is.|', 'One is.|It is.'],
      ['Two is.', ''],
      ['Four is.', 'Four is.'],
      ['', 'Two is.'],
    ]);
  });

  it('is not taken for a part of a paragraph that begins there', () => {
    const [one, two, , four] = PARTS;
    const parts = [one, two, part(3, 'insertion', '', '\n\nIt is.'), four].filter(
      (each) => each !== undefined,
    );
    expect(inReadingOrder(parts)).toEqual(parts);
  });
});

describe('the heading of a row', () => {
  it('names its changes, and none of those between them', () => {
    const parts = [
      part(1, 'insertion', '', 'Nine is.\n\n', 1),
      part(2, 'insertion', '', 'Two is. '),
      same(3, 'Three is.'),
      part(4, 'insertion', '', '\n\nFour is.'),
      same(5, '\n\nFive is.'),
      part(6, 'omission', ' Nine is.', '', 1),
      part(7, 'insertion', '', ' Seven is.'),
    ];
    const page = elementsOf(html({ ...SAMPLES.oneChange, parts }, optionsFor(SAMPLES.oneChange)));
    const headings = page.filter(({ name }) => name === 'h3').map(({ text }) => text);
    expect(headings).toEqual([
      'Change 1, 2 words moved original line 6, copy line 10',
      'Change 2, 2 words added original line 2, copy line 20',
      'Change 3, 2 words added original line 4, copy line 40',
      'Changes 1 and 4 original lines 6–7, copy lines 60–70',
    ]);
  });
});

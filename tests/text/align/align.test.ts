import { describe, expect, it } from 'vitest';
import type { AsideKind, Part } from '../../../src/model/alignment.ts';
import { align, type Prose } from '../../../src/text/align/align.ts';

const ONE = 'The old mill on the river burned on Sunday night, and nobody was hurt.';
const TWO = 'Nora Bell, who has run it for thirty years, said that she would build it again.';
const THREE = 'The council promised 14,000 crowns, but the miller did not believe a word of it.';
const FOUR = 'In the morning the bakers of Larkfield drove to the next town for their flour.';
const ORIGINAL = [ONE, TWO, THREE, FOUR].join('\n\n');
const OTHER =
  'Every spring the ferry of Harrow carries more cows than people, which its captain finds restful and says so.';

/** Marks asides in a text: `{credit:Source: Herald}`. */
function prose(marked: string): Prose {
  const asides: { kind: AsideKind; start: number; end: number }[] = [];
  let text = '';
  for (const [whole, kind, words = ''] of marked.matchAll(/\{([a-z-]+):([^}]*)\}|[^{]+/gu)) {
    const aside = whole.startsWith('{');
    const shown = aside ? words : whole;
    if (aside)
      asides.push({ kind: kind as AsideKind, start: text.length, end: text.length + shown.length });
    text += shown;
  }
  return { text, asides };
}

/** The changes, one on a line: `- left out`, `+ added`, `old > new`, with what is special about them. */
function changes(original: string, copy: string): { verdict: string; changes: readonly string[] } {
  const [left, right] = [prose(original), prose(copy)];
  const { parts, verdict } = align(left, right);
  return {
    verdict,
    changes: parts
      .filter(({ kind }) => kind !== 'same')
      .map((part) => lineOf(part, left.text, right.text)),
  };
}

function lineOf(part: Part, original: string, copy: string): string {
  const shown = (text: string): string =>
    text.length > 40 ? `${text.slice(0, 18)}…${text.slice(-18)}` : text;
  const before = shown(original.slice(part.original.start, part.original.end));
  const after = shown(copy.slice(part.copy.start, part.copy.end));
  const labels = part.kind === 'omission' || part.kind === 'insertion' ? part : undefined;
  const { move: number, aside: kind } = labels ?? {};
  const move = number === undefined ? '' : ` (move ${number})`;
  const aside = kind === undefined ? '' : ` (${kind})`;
  const marked = part.kind === 'omission' && part.marked ? ' (marked)' : '';
  const words = [before, after].filter((text) => text !== '').join(' > ');
  const sign = { same: '=', omission: '-', insertion: '+', replacement: '~' }[part.kind];
  return `${sign} ${words}${move}${aside}${marked}`;
}

describe('full', () => {
  it.each([
    ['the same text', ORIGINAL],
    ['in one paragraph', [ONE, TWO, THREE, FOUR].join(' ')],
    ['in other typography', ORIGINAL.replace('14,000', '14 000').replace('night,', 'night –')],
  ])('%s', (_, copy) => {
    expect(changes(ORIGINAL, copy)).toEqual({ verdict: 'full', changes: [] });
  });

  it.each([
    [
      'a credit',
      `${ORIGINAL}\n\n{credit:Source: Larkfield Herald}`,
      '+ Source: Larkfield Herald (credit)',
    ],
    [
      'a note',
      `${ONE} {editors-note:[Ed.: on the Ling]}\n\n${[TWO, THREE, FOUR].join('\n\n')}`,
      '+ Ed.: on the Ling (editors-note)',
    ],
    [
      'a caption',
      `${ONE}\n\n{caption:The mill in 1921}\n\n${[TWO, THREE, FOUR].join('\n\n')}`,
      '+ The mill in 1921 (caption)',
    ],
  ])('with %s beside it', (_, copy, expected) => {
    const { verdict, changes: found } = changes(ORIGINAL, copy);
    expect(verdict).toBe('full');
    expect(found).toEqual([expected]);
  });

  it('without the original’s own notes', () => {
    const original = `${ORIGINAL}\n\n{boilerplate:The views of authors are their own.}`;
    expect(changes(original, ORIGINAL).verdict).toBe('full');
  });
});

describe('excerpt', () => {
  it.each([
    ['the beginning', [ONE, TWO].join('\n\n')],
    ['the end', [THREE, FOUR].join('\n\n')],
    ['the middle', [TWO, THREE].join('\n\n')],
    ['paragraphs with […] between them', [ONE, '[…]', FOUR].join('\n\n')],
    ['paragraphs with (...) between them', [ONE, '(...)', FOUR].join('\n\n')],
    [
      'one of the texts that quote it',
      [OTHER, TWO, OTHER.replace('spring', 'autumn')].join('\n\n'),
    ],
  ])('%s', (_, copy) => {
    expect(changes(ORIGINAL, copy).verdict).toBe('excerpt');
  });
});

describe('altered', () => {
  it.each([
    ['a number', ORIGINAL.replace('14,000', '40,000'), ['~ 14,000 > 40,000']],
    ['a name', ORIGINAL.replace('Nora', 'Nadia'), ['~ Nora > Nadia']],
    ['a negation left out', ORIGINAL.replace('did not believe', 'did believe'), ['- not']],
    ['a word added', ORIGINAL.replace('old mill', 'old wooden mill'), ['+ wooden']],
    ['a sentence added', ORIGINAL.replace(TWO, `${TWO} Few believed her.`), ['+ Few believed her']],
    [
      'a paragraph left out without a mark',
      [ONE, TWO, FOUR].join('\n\n'),
      ['- The council promis…lieve a word of it'],
    ],
  ])('%s', (_, copy, expected) => {
    const found = changes(ORIGINAL, copy);
    expect(found.verdict).toBe('altered');
    expect(found.changes).toEqual(expected);
  });

  it('a passage moved', () => {
    const { verdict, changes: found } = changes(ORIGINAL, [ONE, THREE, TWO, FOUR].join('\n\n'));
    expect(verdict).toBe('altered');
    expect(found.map((line) => line.replace(/ .*…[^(]*/u, ' … ')).sort()).toEqual([
      '+ … (move 1)',
      '- … (move 1)',
    ]);
  });

  it('tells what was added where a sentence begins', () => {
    const before = 'The mill burned. The river rose. The town slept through it all, as ever.';
    const after = before.replace(
      'The river rose.',
      'The river rose. The bridge fell. The dam held. The river rose.',
    );
    expect(changes(before, after).changes).toEqual(['+ The bridge fell. T…ld. The river rose']);
  });
});

describe('unrelated', () => {
  it.each([
    ['another text', OTHER],
    [
      'a text that shares its commonest words',
      'It was the night of the river, and on Sunday nobody had the flour for it.',
    ],
    ['an empty text', ''],
    ['the same names only', 'Nora Bell of Larkfield bakes.'],
  ])('%s', (_, copy) => {
    const { verdict, changes: found } = changes(ORIGINAL, copy);
    expect(verdict).toBe('unrelated');
    expect(found).toHaveLength(1);
  });

  it('two empty texts', () => {
    expect(changes('', '')).toEqual({ verdict: 'unrelated', changes: [] });
  });
});

describe('shares', () => {
  const shares = (original: string, copy: string) => align(prose(original), prose(copy)).shares;

  it.each([
    ['the whole text', ORIGINAL, 1, 1],
    ['a half', [ONE, TWO].join('\n\n'), 1, 0.5],
    ['with as much text of another', `${ORIGINAL}\n\n${[OTHER, OTHER, OTHER].join(' ')}`, 0.5, 1],
    ['a credit is left out of the account', `{credit:Source: Herald}\n\n${ORIGINAL}`, 1, 1],
    ['moved passages come from the original too', [THREE, ONE, TWO, FOUR].join('\n\n'), 1, 1],
  ])('%s', (_, copy, ofCopy, ofOriginal) => {
    const found = shares(ORIGINAL, copy);
    expect(found.copy).toBeCloseTo(ofCopy, 1);
    expect(found.original).toBeCloseTo(ofOriginal, 1);
  });
});

describe('passages', () => {
  it('are one where a word was changed', () => {
    const { passages } = align(prose(ORIGINAL), prose(ORIGINAL.replace('Sunday', 'Monday')));
    expect(passages).toHaveLength(1);
  });

  it('are told apart in another text', () => {
    const between = Array.from({ length: 4 }, (_, at) =>
      OTHER.replace('spring', `spring ${at}`),
    ).join(' ');
    const { passages } = align(prose(ORIGINAL), prose([ONE, TWO, between, FOUR].join('\n\n')));
    expect(passages.map(({ copy }) => copy.words)).toEqual([30, 15]);
  });
});

describe('a moved passage with changes inside', () => {
  const copy = [THREE.replace('miller', 'baker'), OTHER, ONE, TWO, FOUR].join('\n\n');
  const found = align(prose(ORIGINAL), prose(copy));

  it('is one passage', () => {
    const { text } = prose(copy);
    expect(found.passages).toHaveLength(2);
    const [first] = found.passages;
    expect(text.slice(first?.copy.start, first?.copy.end)).toBe(
      THREE.replace('miller', 'baker').replace(/\.$/u, ''),
    );
    expect(ORIGINAL.slice(first?.original.start, first?.original.end)).toBe(
      THREE.replace(/\.$/u, ''),
    );
  });

  it.each([
    ['marked, where the copy has it', '[…]', '', ' (marked)'],
    ['marked, beside a credit', '[…] {credit:Nora Bell, Herald} ', '', ' (marked)'],
    ['not marked', '', '', ''],
    ['not marked by a sign where the passage was', '', '[…]', ''],
    ['not marked where other words stand', '[…] some fools', '', ''],
  ])('has words left out, %s', (_, here, there, marked) => {
    const words = 'but the miller';
    const moved = THREE.replace(words, here);
    expect(moved).not.toBe(THREE);
    const edited = [moved, OTHER, ONE, TWO, there, FOUR].join('\n\n');
    expect(changes(ORIGINAL, edited).changes).toContain(`- ${words}${marked}`);
  });

  it('hides no changed word', () => {
    const shown = changes(ORIGINAL, copy).changes;
    expect(shown).toContain('- miller');
    expect(shown).toContain('+ baker');
  });
});

describe('texts that repeat themselves', () => {
  it.each([
    ['one word', 'no '.repeat(20_000), `yes ${'no '.repeat(20_000)}`],
    [
      'two words',
      'so and '.repeat(10_000),
      `${'so and '.repeat(5000)}but ${'so and '.repeat(5000)}`,
    ],
    ['a refrain', `${ORIGINAL}\n\n`.repeat(200), `${ORIGINAL}\n\n`.repeat(199)],
  ])('%s', (_, original, copy) => {
    expect(align(prose(original), prose(copy)).shares.copy).toBeGreaterThan(0.9);
  });
});

it('a credit that both sides have does not make what stands before it a gap', () => {
  const credit = '\n\n{credit:© Nora Bell, 2016, all rights reserved by The Larkfield Herald}';
  const { verdict } = changes(`${ORIGINAL}${credit}`, `${[ONE, TWO].join('\n\n')}${credit}`);
  expect(verdict).toBe('excerpt');
});

import picocolors from 'picocolors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/reporters/frame.ts';
import { columnsOf, padded, wrap } from '../../src/reporters/printable.ts';
import { place } from './fixture.ts';

const plain = picocolors.createColors(false);
const framed = (context: string, marked: string): string =>
  frame(place(context, marked), plain).join('\n');

describe('the line with its place underlined', () => {
  it.each([
    [
      'plain words',
      'Source: The Ledger',
      'Ledger',
      '    7 | Source: The Ledger\n      |             ~~~~~~',
    ],
    [
      'Chinese before it',
      '来源：账本 ledger',
      'ledger',
      '    7 | 来源：账本 ledger\n      |            ~~~~~~',
    ],
    ['Chinese under it', '来源：账本', '账本', '    7 | 来源：账本\n      |       ~~~~'],
    ['an emoji before it', '🙂 ledger', 'ledger', '    7 | 🙂 ledger\n      |    ~~~~~~'],
    [
      'a combining accent before it',
      'e\u0301 ledger',
      'ledger',
      '    7 | e\u0301 ledger\n      |   ~~~~~~',
    ],
    ['a tab before it', '\tledger', 'ledger', '    7 |  ledger\n      |  ~~~~~~'],
  ])('with %s', (_name, context, marked, expected) => {
    expect(framed(context, marked)).toBe(expected);
  });

  it('marks to the end of the line what goes on below it', () => {
    const lines = frame({ ...place('Source: The', 'The'), endLine: 8, endColumn: 3 }, plain);
    expect(lines.join('\n')).toBe('    7 | Source: The\n      |         ~~~');
  });

  it('marks a place without length with one sign', () => {
    const lines = frame({ ...place('Source', 'S'), endColumn: 1 }, plain);
    expect(lines[1]).toBe('      | ~');
  });

  it('is left out where the line is empty', () => {
    expect(frame(place('  ', ' '), plain)).toEqual([]);
  });
});

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['账本', 4],
    ['한글', 4],
    ['🙂', 2],
    ['', 0],
  ])('of %j are %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
    expect(columnsOf(padded(text, 6))).toBe(6);
  });
});

describe('wrapped text', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['one', 8, ['one']],
    ['', 8, []],
    ['https://ledger.example/a-long-one two', 8, ['https://ledger.example/a-long-one', 'two']],
    ['un\u00a0: deux', 5, ['un\u00a0:', 'deux']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('keeps every word, in order, and no line wider than asked but for one word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/u)),
        fc.integer({ min: 5, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});

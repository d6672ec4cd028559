import fc from '../fast-check.ts';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../src/engine/place.ts';
import { columnsOf } from '../../src/reporters/columns.ts';
import { frame } from '../../src/reporters/frame.ts';
import { place } from './fixture.ts';

const plain = picocolors.createColors(false);
const framed = (context: string, marked: string, width = 80): string =>
  frame(place(context, marked), width, plain).join('\n');

/** The lines for a passage of a whole text, through the same places as in a report. */
function inText(text: string, marked: string, width = 80): string {
  const start = text.indexOf(marked);
  const found = createPlaces(text)({ start, end: start + marked.length });
  return frame(found, width, plain).join('\n');
}

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
      'an emoji of several people before it',
      '👩‍👩‍👧 ledger',
      'ledger',
      '    7 | 👩‍👩‍👧 ledger\n      |    ~~~~~~',
    ],
    [
      'a combining accent before it',
      'e\u0301 ledger',
      'ledger',
      '    7 | e\u0301 ledger\n      |   ~~~~~~',
    ],
    [
      'a place that begins with a combining accent',
      'cafe\u0301s',
      '\u0301s',
      '    7 | cafe\u0301s\n      |    ~~',
    ],
    ['a tab before it', '\tledger', 'ledger', '    7 |  ledger\n      |  ~~~~~~'],
    [
      'a control character before it',
      '\u001b[31m ledger',
      'ledger',
      '    7 |  [31m ledger\n      |       ~~~~~~',
    ],
    [
      'a command of a CI runner before it',
      '##[error] ledger',
      'ledger',
      '    7 | # [error] ledger\n      |           ~~~~~~',
    ],
  ])('with %s', (_name, context, marked, expected) => {
    expect(framed(context, marked)).toBe(expected);
  });

  it('marks to the end of the line what goes on below it', () => {
    const lines = frame({ ...place('Source: The', 'The'), endLine: 8, endColumn: 3 }, 80, plain);
    expect(lines.join('\n')).toBe('    7 | Source: The\n      |         ~~~');
  });

  it('marks a place without length with one sign', () => {
    const lines = frame({ ...place('Source', 'S'), endColumn: 1 }, 80, plain);
    expect(lines[1]).toBe('      | ~');
  });

  it('marks a place behind the last sign', () => {
    expect(frame(place('Source  ', '  '), 80, plain)).toEqual([
      '    7 | Source',
      '      |       ~',
    ]);
  });

  it('is left out where the line is empty', () => {
    expect(frame(place('  ', ' '), 80, plain)).toEqual([]);
  });

  it('has colours of its own', () => {
    const [line, marks] = frame(place('Source', 'S'), 80, picocolors.createColors(true));
    expect(line).toBe('    \u001b[2m7 |\u001b[22m Source');
    expect(marks).toBe('    \u001b[2m  |\u001b[22m \u001b[33m~\u001b[39m');
  });
});

describe('in a text with line breaks of', () => {
  it.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
  ])('%s', (_name, end) => {
    const text = `# Title${end}${end}By Ann${end}Source: The Ledger${end}Last${end}`;
    expect(inText(text, 'The Ledger')).toBe(
      '    4 | Source: The Ledger\n      |         ~~~~~~~~~~',
    );
    expect(inText(text, `Ann${end}Source`)).toBe('    3 | By Ann\n      |    ~~~');
  });
});

describe('a long line', () => {
  const WORDS = Array.from({ length: 60 }, (_, index) => `w${String(index).padStart(2, '0')}`);
  const LINE = WORDS.join(' ');

  it.each([
    ['at its beginning', 'w01', '    1 | w00 w01 w02 w03 w04 w05 w06 w0…\n      |     ~~~'],
    ['in its middle', 'w30', '    1 | … w28 w29 w30 w31 w32 w33 w34 …\n      |           ~~~'],
    [
      'at its end',
      'w59',
      '    1 | …52 w53 w54 w55 w56 w57 w58 w59\n      |                             ~~~',
    ],
    [
      'that has no room for it',
      WORDS.slice(30, 45).join(' '),
      '    1 | … w28 w29 w30 w31 w32 w33 w34 …\n      |           ~~~~~~~~~~~~~~~~~~~~',
    ],
  ])('is cut around a place %s', (_name, marked, expected) => {
    expect(inText(LINE, marked, 39)).toBe(expected);
  });

  it('is cut between signs that are two columns wide', () => {
    const text = `${'账'.repeat(40)}本${'账'.repeat(40)}`;
    expect(inText(text, '本', 39)).toBe(
      '    1 | …账账账账本账账账账账账账账账…\n      |          ~~',
    );
  });

  it('keeps its gutter as wide as the number', () => {
    const text = `${'\n'.repeat(1233)}${LINE}`;
    const [line = '', marks = ''] = inText(text, 'w30', 39).split('\n');
    expect(line.startsWith('    1234 | …')).toBe(true);
    expect(marks.startsWith('         | ')).toBe(true);
    expect(marks.indexOf('~~~')).toBe(line.indexOf('w30'));
  });

  const WIDE = ['e\u0301', '账', '🙂', '👩‍👩‍👧', '\t', '\u001b', '\u202e'];
  it.each([
    ['signs of one column', ['a', 'é', ' ', '…']],
    ['all kinds of signs', ['a', 'é', ' ', ...WIDE]],
  ])('of %s has its mark under the right words, at every width and place', (_name, all) => {
    const signs = fc
      .array(fc.constantFrom(...all), { maxLength: 120 })
      .map((chosen) => chosen.join(''));
    fc.assert(
      fc.property(signs, signs, fc.integer({ min: 20, max: 200 }), (before, after, width) => {
        const text = `${before}<HERE>${after}`;
        const [line = '', marks = ''] = inText(text, '<HERE>', width).split('\n');
        expect(columnsOf(line)).toBeLessThanOrEqual(Math.max(width, 28));
        const at = marks.indexOf('~');
        expect(columnsOf(line.slice(0, line.indexOf('<HERE>')))).toBe(at);
        expect(marks.slice(at)).toBe('~~~~~~');
      }),
      { numRuns: 500 },
    );
  });
});

import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import type { Report } from '../../src/model/report.ts';
import type { ReporterOptions } from '../../src/reporters/options.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { printable, printed } from '../../src/reporters/printable.ts';
import { SAMPLE_REPORT } from '../rules/sample-report.ts';
import { OPTIONS, REPORT } from './fixture.ts';
import { harmsOf } from './harms.ts';
import { filledWith, NAUGHTY } from './naughty.ts';

/** A single file has a table; several have none; what is suspected has its signals. */
const SHAPES: readonly (readonly [string, Report])[] = [
  ['several files', SAMPLE_REPORT],
  ['a single file', { ...SAMPLE_REPORT, files: SAMPLE_REPORT.files.slice(0, 1) }],
  [
    'a suspected copy',
    {
      ...SAMPLE_REPORT,
      files: SAMPLE_REPORT.files.map((file) => ({
        ...file,
        copies: file.copies.map((copy) => ({
          ...copy,
          claim: { ...copy.claim, kind: 'suspected' as const },
        })),
      })),
    },
  ],
];
const OPTION_ROWS: readonly ReporterOptions[] = [
  OPTIONS,
  { ...OPTIONS, color: true, width: 40 },
  { ...OPTIONS, all: true, width: 200, messages: messagesFor('fr') },
  { ...OPTIONS, quiet: true },
];

describe('hostile words', () => {
  it.each(NAUGHTY)('%j act on nothing', (text) => {
    for (const [, report] of SHAPES)
      for (const options of OPTION_ROWS)
        expect(harmsOf(pretty(filledWith(text, report), options))).toEqual([]);
  });

  const naughty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.constantFrom(...NAUGHTY.slice(0, -2), ' ', 'a'), { maxLength: 5 })
      .map((all) => all.join('')),
  );

  it.each(SHAPES)('of any kind act on nothing, in %s', (_name, shape) => {
    fc.assert(
      fc.property(naughty, fc.constantFrom(...OPTION_ROWS), (text, options) => {
        expect(harmsOf(pretty(filledWith(text, shape), options))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('leave the number of lines as it is', () => {
    const lines = (text: string): number =>
      pretty(filledWith(text, REPORT), OPTIONS).split('\n').length;
    expect(lines('a\nb\r\nc\u2028d')).toBe(lines('a b c d'));
  });
});

describe('text from a file', () => {
  it('keeps its length, so that places in it stay right', () => {
    fc.assert(
      fc.property(naughty(), (text) => {
        expect(printable(text)).toHaveLength(text.length);
      }),
    );
    function naughty(): fc.Arbitrary<string> {
      return fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NAUGHTY));
    }
  });

  it.each([
    ['words', 'é «\u00a0账🙂\u202f!', 'é «\u00a0账🙂\u202f!'],
    ['a heading of Markdown', '## Title [link]', '## Title [link]'],
    ['a command in capitals', '##VSO[x]', '# VSO[x]'],
    ['a tab', 'a\tb', 'a b'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
  ])('with %s', (_name, text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('lines', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['are ended', ['a', 'b'], 'a\nb\n'],
    ['have no two empty ones between them', ['a', '', '', '', 'b'], 'a\n\nb\n'],
    ['have no empty one at either end', ['', 'a', '', ''], 'a\n'],
    ['do not begin like a command', ['  ::error::x', 'a ::b'], '  : :error::x\na ::b\n'],
    ['nor behind a colour', ['\u001b[1m ::error::x'], '\u001b[1m : :error::x\n'],
    ['may begin with one colon', [': a'], ': a\n'],
  ])('%s', (_name, lines, text) => {
    expect(printed(lines)).toBe(text);
  });
});

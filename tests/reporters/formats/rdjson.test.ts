import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../../src/engine/place.ts';
import type { Report, ReportedFinding } from '../../../src/model/report.ts';
import { byteRange } from '../../../src/reporters/byte-range.ts';
import { rdjson } from '../../../src/reporters/rdjson.ts';
import { BREACHED, OPTIONS, place, single } from '../fixture.ts';
import { HOSTILE, HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, EMPTY, FINDING, LARGE } from './reports.ts';

interface Position {
  readonly line: number;
  readonly column?: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}
interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: Range };
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

function read(report: Report): readonly Diagnostic[] {
  const result = JSON.parse(rdjson(report, OPTIONS)) as {
    readonly source: unknown;
    readonly diagnostics: readonly Diagnostic[];
  };
  expect(result.source).toEqual({ name: 'republint' });
  for (const { severity, location, message, code } of result.diagnostics) {
    expect(['ERROR', 'WARNING', 'INFO']).toContain(severity);
    expect([typeof message, typeof code.value, typeof location.path]).not.toContain('undefined');
    const { start, end } = location.range;
    expect(start.column === undefined).toBe(end.column === undefined);
    expect(end.line).toBeGreaterThanOrEqual(start.line);
  }
  return result.diagnostics;
}

describe('diagnostics for reviewdog', () => {
  it.each(ALL_REPORTS)('have what they need: %s', (_name, report) => {
    read(report);
  });

  it('are none of nothing, and all of many', () => {
    expect(read(EMPTY)).toEqual([]);
    expect(read(LARGE)).toHaveLength(30_000);
  });

  it('stand as seen from the folder the run was in, for reviewdog adds the rest', () => {
    expect(rdjson(LARGE, { ...OPTIONS, folder: 'site' })).not.toContain('site/');
  });

  it('read back whatever they hold', () => {
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ text, report }) => {
        const [first] = read(report);
        expect(first?.location.path).toBe(text);
        const link = read(report).find(({ code }) => code.value === 'link-to-home-page');
        if (link !== undefined) expect(link.message).toBe(text === '' ? '' : `${text}\n${text}`);
      }),
    );
  });
});

describe('a place in bytes', () => {
  it.each([
    ['plain', 'a bc', 'bc', 3, 5],
    ['letters of two bytes', 'é «bc»', 'bc', 6, 8],
    ['a letter of three', 'a账bc', 'bc', 5, 7],
    ['an emoji of four', '🙂bc', 'bc', 5, 7],
    ['inside', 'a 🙂é', '🙂é', 3, 9],
  ])('%s', (_name, line, marked, start, end) => {
    expect(byteRange(place(line, marked))).toEqual({
      start: { line: 7, column: start },
      end: { line: 7, column: end },
    });
  });

  it('is a whole line if what stands before it is not known', () => {
    const cut = { ...place('a bc', 'bc'), contextColumn: 40, column: 42, endColumn: 44 };
    expect(byteRange(cut)).toEqual({ start: { line: 7 }, end: { line: 7 } });
  });

  it('is that of the text in UTF-8, wherever it is known', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '账', '🙂', '\n', '\r\n', '\r'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (whole, one, other) => {
        const [start = 0, end = 0] = [one, other]
          .map((at) => boundary(whole, at))
          .sort((a, b) => a - b);
        const found = createPlaces(whole)({ start, end });
        const range = byteRange(found);
        const column = (at: number): number => {
          const before =
            whole
              .slice(0, at)
              .split(/\r\n|\n|\r/u)
              .at(-1) ?? '';
          return Buffer.byteLength(before) + 1;
        };
        if (range.start.column === undefined) return;
        expect(range.start).toEqual({ line: found.line, column: column(start) });
        expect(range.end).toEqual({ line: found.endLine, column: column(end) });
      }),
      { numRuns: 500 },
    );
    /** Not within a character, nor within a line break. */
    function boundary(whole: string, at: number): number {
      const to = Math.min(at, whole.length);
      const isInside =
        /^(?:[\udc00-\udfff]|\n(?<=\r\n))/u.test(whole.slice(to)) ||
        whole.slice(to - 1, to + 1) === '\r\n' ||
        /[\ud800-\udbff]$/.test(whole.slice(0, to));
      return isInside ? to - 1 : to;
    }
  });
});

describe('what is suggested', () => {
  const suggested = (change: Partial<ReportedFinding>): readonly string[] =>
    read(single({ ...BREACHED, findings: [{ ...FINDING, ...change }] })).flatMap(
      ({ suggestions = [], location }) =>
        suggestions.map(({ range, text }) => {
          expect(range).toEqual(location.range);
          return text;
        }),
    );
  const found = 'https://ledger.example/';
  const expected = 'https://ledger.example/port/77';

  it('is the right address in the stead of the wrong one', () => {
    expect(suggested({ args: { found, expected } })).toEqual([
      '[The Ledger](https://ledger.example/port/77)',
    ]);
  });

  it.each<readonly [string, Partial<ReportedFinding>]>([
    ['the right address is not known', { args: { found } }],
    ['it is no address', { args: { found, expected: 'A title' } }],
    ['it would end what it stands in', { args: { found, expected: `${expected})[x](y` } }],
    ['it would be markup', { args: { found, expected: `${expected}"><b>` } }],
    ['the wrong one is not written like that', { args: { found: `${found}x`, expected } }],
    ['it is part of a longer one', { args: { found: 'https://ledger.example', expected } }],
    [
      'it is written twice',
      { args: { found, expected }, place: place(`<${found}> <${found}>`, `<${found}> <${found}>`) },
    ],
    [
      'the column is not known',
      { args: { found, expected }, place: { ...FINDING.place, contextColumn: 3 } },
    ],
  ])('is nothing if %s', (_name, change) => {
    expect(suggested(change)).toEqual([]);
  });

  it('never adds anything but an address', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        for (const said of suggested({ args: { found, expected: `https://a.example/${text}` } }))
          expect(said).toMatch(/^\[The Ledger\]\(https:[^\s()<>"'`[\]\\]+\)$/u);
      }),
    );
  });
});

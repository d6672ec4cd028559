import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { json } from '../../src/reporters/json.ts';
import { FORMATS, REPORTERS } from '../../src/reporters/list.ts';
import { SAMPLE_REPORT } from '../rules/sample-report.ts';
import { OPTIONS, REPORT } from './fixture.ts';
import { filledWith } from './naughty.ts';

describe('the report as JSON', () => {
  it('is the value, indented, in the order of its type', () => {
    const { terms: _terms, files: _files, ...rest } = REPORT;
    const report = { ...rest, terms: [], files: [] };
    expect(json({ ...report })).toBe(`{
  "$schema": "https://unpkg.com/republint/rules/report.schema.json",
  "schemaVersion": 1,
  "tool": {
    "name": "republint",
    "version": "0.1.0"
  },
  "language": "en",
  "summary": {
    "files": 3,
    "copies": 2,
    "compliant": 1,
    "breached": 1,
    "excused": 0,
    "review": 0,
    "notACopy": 1,
    "errors": 0,
    "findings": {
      "error": 1,
      "warning": 0,
      "note": 0
    },
    "excusedFindings": {
      "baseline": 0,
      "suppression": 0
    }
  },
  "unusableOriginals": [],
  "notices": [],
  "terms": [],
  "files": []
}
`);
  });

  it.each([
    ['the fixture', REPORT],
    ['the sample with every key', SAMPLE_REPORT],
  ])('is alike twice, and reads back: %s', (_name, report) => {
    const said = json(report);
    expect(json(structuredClone(report))).toBe(said);
    expect(JSON.parse(said)).toEqual(report);
    expect(said).toBe(`${JSON.stringify(report, undefined, 2)}\n`);
    expect(said).toMatch(/[^\n]\n$/u);
  });

  it.each([
    ['a control character of the second set', '\u009b31m', '\\u009b31m'],
    ['delete', '\u007f', '\\u007f'],
    ['an escape', '\u001b[2J', '\\u001b[2J'],
    ['a mark that turns text around', '\u202e\u2066', '\\u202e\\u2066'],
    ['the line separator', '\u2028', '\\u2028'],
    ['half a character', '\ud800', '\\ud800'],
    ['a command of GitHub', '##[error]x', '\\u0023#[error]x'],
    ['a command of Azure', '##vso[task.complete]', '\\u0023#vso[task.complete]'],
    ['a heading of Markdown', '## Title', '## Title'],
    ['what is not ASCII', 'é «\u00a0账🙂', 'é «\u00a0账🙂'],
  ])('escapes %s', (_name, text, escaped) => {
    const report: Report = { ...REPORT, $schema: text };
    expect(json(report)).toContain(`"$schema": "${escaped}",`);
    expect(JSON.parse(json(report))).toEqual(report);
  });

  it('reads back whatever it holds, and is one value on its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const report = filledWith(text);
        const said = json(report);
        expect(JSON.parse(said)).toEqual(report);
        expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the list of formats', () => {
  it.each(FORMATS)('%s has a reporter that ends its last line', async (format) => {
    const said = (await REPORTERS[format]())(REPORT, OPTIONS);
    expect(said).toMatch(/[^\n]\n$/u);
    expect(said).toContain('a.md');
  });

  it('begins with what is written unless another is asked for', () => {
    expect(FORMATS[0]).toBe('pretty');
    expect(Object.keys(REPORTERS)).toEqual([...FORMATS]);
  });
});

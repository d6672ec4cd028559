import { parse } from 'csv-parse/sync';
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { csv } from '../../../src/reporters/csv.ts';
import { printable } from '../../../src/reporters/printable.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { OPTIONS } from '../fixture.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, CLEAN, EMPTY, EXCUSED, LARGE, SUSPECTED } from './reports.ts';

type Row = Readonly<Record<string, string>>;

function read(report: Report): readonly Row[] {
  return parse<Row>(csv(report, OPTIONS), { columns: true });
}
const short = ({ kind, obligation, outcome, code, line, findings, excused }: Row): string =>
  [kind, obligation, outcome, code, line, findings, excused].join(' ');

describe('the table of obligations', () => {
  it.each(ALL_REPORTS)('has as many cells in each row: %s', (_name, report) => {
    for (const row of read(report)) expect(Object.keys(row)).toHaveLength(17);
  });

  it('has a head if it has nothing else', () => {
    expect(csv(EMPTY, OPTIONS)).toBe(
      'kind,path,status,terms,edition,obligation,check,outcome,severity,code,line,column,message,help,findings,excused,note\n',
    );
  });

  it('has a row for each obligation, met or not', () => {
    expect(read(CLEAN).map(short)).toEqual(['obligation source met  7 0 0']);
    expect(read(EXCUSED).map(short)).toEqual([
      'obligation source met  7 0 0',
      'obligation hyperlink breached link-to-home-page 7 2 1',
      'obligation copyright excused copyright-year-missing 9 1 1',
      'obligation author undetermined author-unknown  0 0',
      'obligation byline not-applicable author-unknown  0 0',
    ]);
    expect(read(EXCUSED)[2]?.['note']).toBe('suppressed: agreed by letter');
    expect(read(LARGE)).toHaveLength(900);
  });

  it('has one for all else', () => {
    expect(read(SAMPLE_REPORT).map(short)).toEqual([
      'obligation link breached link-to-home-page 3 3 2',
      'obligation scope undetermined site-not-declared  0 0',
      'obligation first met   0 0',
      'error  error unreadable 3  ',
      'site use undetermined site-not-declared  0 0',
      'site print breached medium-not-permitted  1 0',
      'original  error unreadable   ',
      'notice   suppression-unused 3  ',
    ]);
    expect(read(SAMPLE_REPORT)[2]?.['note']).toBe('permission of Ann Lee, until 31 January 2027');
    expect(read(SUSPECTED).map(short)).toEqual(['suspected  undetermined suspected   ']);
  });

  it('reads back whatever it holds, and calculates nothing', () => {
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ text, report }) => {
        const rows = read(report);
        const undone = (cell: string): string =>
          cell.replace(/(^|[;|])'(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, '$1');
        for (const row of rows) {
          expect(undone(row['path'] ?? '')).toBe(
            row['kind'] === 'site' || row['kind'] === 'original' ? row['path'] : printable(text),
          );
          if (row['code'] === 'link-to-home-page')
            expect(undone(row['message'] ?? '')).toBe(printable(text));
          for (const cell of Object.values(row))
            for (const part of cell.split(/[;|]/u))
              expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        }
        expect(rows).toHaveLength(report.files.length > 1 ? 8 : 1);
      }),
      { numRuns: 300 },
    );
  });
});

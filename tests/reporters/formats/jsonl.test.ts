import fc from '../../fast-check.ts';
import { expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { jsonl } from '../../../src/reporters/jsonl.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, LARGE } from './reports.ts';

/** The report put together again from its lines. */
function readBack(text: string): unknown {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const bare = lines.map(({ kind: _kind, ...rest }) => rest);
  expect(lines.map(({ kind }) => kind)).toEqual([
    'head',
    ...bare.slice(1, -1).map(() => 'file'),
    'summary',
  ]);
  return { ...bare[0], files: bare.slice(1, -1), ...bare.at(-1) };
}

it.each<readonly [string, Report]>([...ALL_REPORTS, ['many', LARGE]])(
  'holds the whole report, line by line: %s',
  (_name, report) => {
    expect(readBack(jsonl(report))).toEqual(report);
  },
);

it('reads back whatever it holds', () => {
  fc.assert(
    fc.property(HOSTILE_REPORT, ({ report }) => {
      expect(readBack(jsonl(report))).toEqual(report);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../src/model/report.ts';
import { expectedOutcomes, judge, outcomesOf } from './judge.ts';
import { readTables, type Case } from './tables.ts';

const FOLDERS = [
  'publisher',
  'author',
  'source-url',
  'source-link',
  'copyright',
  'licence',
  'scope',
  'exact',
  'integrity',
  'page',
  'quantity',
  'changes',
  'ways',
  'credit-line',
  'keep-block',
  'position',
];
const tables = FOLDERS.flatMap(readTables);

describe.each(tables)('$name', (table) => {
  it.each(table.cases.map((row) => [row.it, row] as const))('%s', async (_name, row) => {
    const { text, file, mayBeCopy } = await judge(table, row);
    expect(mayBeCopy, 'a quick look takes it for a copy').toBe(true);
    expect(file.copies.map(({ terms }) => terms)).toEqual([row.terms ?? table.terms].flat());
    for (const copy of file.copies) {
      const outcomes = outcomesOf(copy, row);
      const met = Object.fromEntries(Object.keys(outcomes).map((key) => [key, 'met']));
      expect(outcomes).toEqual({ ...met, ...expectedOutcomes(row) });
      const findings = copy.outcomes
        .filter(({ obligation }) => obligation in outcomes)
        .flatMap((one) => one.findings);
      const [finding] = findings;
      if (row.at !== undefined)
        expect(text.slice(finding?.place.start, finding?.place.end)).toBe(row.at);
      if (row.args !== undefined) expect(finding?.args).toMatchObject(row.args);
    }
    expect(file.status).toBe(row.status ?? expectedStatus(file, row));
  });
});

/** What the named outcomes come to, if those that are only advised are left aside. */
function expectedStatus(
  { copies }: FileReport,
  { breached = {}, undetermined = {} }: Case,
): string {
  const advised = copies
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ severity }) => severity === 'note')
    .map(({ obligation }) => obligation);
  const isOwed = (obligation: string): boolean => !advised.includes(obligation);
  if (Object.keys(breached).some(isOwed)) return 'breached';
  return Object.keys(undetermined).some(isOwed) ? 'review' : 'compliant';
}

import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { readTables } from './tables.ts';

describe.each(['use', 'site-wide'].flatMap(readTables))('$name', (table) => {
  it.each(table.cases.map((row) => [row.it, row] as const))('%s', async (_name, row) => {
    const { report } = await judge(table, row);
    const said = report.terms[0]?.site.map(({ obligation, outcome, findings, reason }) => [
      obligation,
      [outcome, findings[0]?.code, reason?.code].filter((part) => part !== undefined).join(': '),
    ]);
    expect(Object.fromEntries(said ?? [])).toEqual(row.site);
    // What the site is may never make a copy a worse one.
    expect(report.files[0]?.status).toBe('compliant');
  });
});

import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { readTables } from './tables.ts';

const tables = readTables('recognition');

describe.each(tables)('$name', (table) => {
  it.each(table.cases.map((row) => [row.it, row] as const))('%s', async (_name, row) => {
    const { file, mayBeCopy } = await judge(table, row);
    const terms = [row.terms ?? table.terms ?? []].flat();
    expect(file.errors).toEqual([]);
    expect(file.copies.map((copy) => copy.terms)).toEqual(terms);
    if (terms.length === 0) {
      expect(file.status).toBe('not-a-copy');
      return;
    }
    // What the command line or the configuration declares is read in any case.
    const isGiven = row.original !== undefined || row.config?.['overrides'] !== undefined;
    expect(isGiven || mayBeCopy, 'a quick look takes it for a copy').toBe(true);
    const [copy] = file.copies;
    const { kind, publisher, original } = { kind: 'stated', ...row.claim };
    expect(copy?.claim.kind).toBe(kind);
    if (publisher !== undefined) expect(copy?.claim.publisher).toBe(publisher);
    if (original !== undefined) expect(copy?.claim.original).toBe(original);
    if (kind === 'suspected') expect(file.status).toBe('review');
  });
});

it('holds a copy of each kind, and many texts that are none', () => {
  const rows = tables.flatMap((table) =>
    table.cases.map((row) => [row.terms ?? table.terms ?? []].flat().length),
  );
  expect(rows.filter((terms) => terms === 0).length).toBeGreaterThanOrEqual(50);
  expect(rows.filter((terms) => terms > 0).length).toBeGreaterThanOrEqual(50);
});

import { describe, expect, it } from 'vitest';
import { FINDING_CODES, REASON_CODES } from '../rules/codes.ts';
import { readTables, type Case } from './tables.ts';

const CHECKED = ['publisher', 'author', 'source-url', 'source-link', 'copyright', 'licence'];
const tables = [
  ...CHECKED,
  'scope',
  'exact',
  'integrity',
  'use',
  'page',
  'quantity',
  'changes',
  'ways',
  'credit-line',
  'keep-block',
  'position',
  'site-wide',
].flatMap(readTables);
const rows = tables.flatMap((table) => table.cases);

describe('the tables', () => {
  it('hold enough cases', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  // One file is not many copies: see the tests of quotas.
  it.each(FINDING_CODES.filter((code) => code !== 'too-many-copies'))(
    'make the finding %s',
    (code) => {
      expect(rows.some((row) => codesOf(row).includes(code))).toBe(true);
    },
  );

  // One copy under several terms: see the tests of licences.
  it.each(REASON_CODES.filter((code) => code !== 'asked-by-other-terms'))(
    'leave something open because of %s',
    (code) => {
      expect(rows.some((row) => codesOf(row).includes(code))).toBe(true);
    },
  );

  it.each(
    CHECKED.flatMap((check) =>
      ['md', 'html', 'txt'].flatMap((ending) =>
        (['met', 'breached', 'undetermined'] as const).map(
          (outcome) => [check, ending, outcome] as const,
        ),
      ),
    ),
  )('judge %s in .%s files as %s', (check, ending, outcome) => {
    if (outcome === 'undetermined' && ALWAYS_DECIDED.has(check)) return;
    const found = readTables(check)
      .filter(({ copy = '' }) => copy.endsWith(`.${ending}`))
      .flatMap((table) => table.cases)
      .filter((row) => (outcome === 'met' ? isPerfect(row) : Object.keys(row).includes(outcome)));
    expect(found.length).toBeGreaterThan(0);
  });
});

/** Nothing leaves it open whether a publisher or a licence is named. */
const ALWAYS_DECIDED = new Set(['publisher', 'licence']);

function codesOf({
  breached = {},
  undetermined = {},
  site = {},
  'not-applicable': other = {},
}: Case): readonly string[] {
  return [
    ...Object.values(breached).flatMap((said) => said.split(': ')),
    ...Object.values(undetermined),
    ...Object.values(other),
    ...Object.values(site).flatMap((said) => said.split(': ').slice(1)),
  ];
}

function isPerfect({ breached, undetermined }: Case): boolean {
  return breached === undefined && undetermined === undefined;
}

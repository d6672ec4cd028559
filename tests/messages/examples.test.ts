import { expect, it } from 'vitest';
import { EXAMPLES } from '../../src/messages/examples.ts';
import type { FindingCode } from '../../src/model/finding.ts';
import { judge } from '../cases/judge.ts';
import type { Table } from '../cases/tables.ts';

const PROSE =
  'The port reopened on Monday. Forty boats came back, and by noon the market was empty.';
const ORIGINAL = 'https://harbourledger.example/port/77';
const table: Table = {
  name: 'examples',
  file: 'copy.md',
  rules: ['packs/harbour.yaml'],
  config: { site: { names: ['Our Site'] } },
  cases: [],
};
/** What is known of the original beside its address, where an example needs it. */
const KNOWN: Partial<Record<FindingCode, string>> = {
  'author-not-named': '---\noriginal_author: [Ann Carver, Tom Reyes]\n---\n\n',
  'author-different': '---\noriginal_author: Ann Carver\n---\n\n',
};
/** These are examples of a configuration, and not of an article. */
const OF_A_SITE = new Set(['medium-not-permitted', 'audience-not-permitted', 'permission-expired']);
const rows = Object.entries(EXAMPLES).filter(([code]) => !OF_A_SITE.has(code));

async function codesIn(example: string, code: string): Promise<readonly string[]> {
  const known = KNOWN[code as FindingCode] ?? '';
  const text = `${known}${example}\n\n${PROSE}\n`;
  const { file } = await judge(table, { it: code, text, original: ORIGINAL });
  return file.copies.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ findings }) => findings.map((finding) => finding.code)),
  );
}

it.each(rows)('the example of %s is not enough, and its remedy is', async (code, { bad, good }) => {
  expect(await codesIn(bad, code)).toContain(code);
  expect(await codesIn(good, code)).not.toContain(code);
});

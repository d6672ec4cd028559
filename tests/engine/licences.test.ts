import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import type { ReportedCopy } from '../../src/model/report.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'republint-licences-'));
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const SOURCE =
  'This article was originally published by [The Lock Gazette](https://lockgazette.example/reeds/77123)';
const BODY =
  'The reed beds below the lock were cut in March, and the warblers came back in April all the same.';

interface Written {
  readonly head?: string;
  readonly end?: string;
  readonly rules?: readonly string[];
  readonly config?: string;
}

/** The copies as which an article is judged. */
async function copiesOf({
  head = '',
  end = SOURCE,
  rules = [],
  config = '',
}: Written): Promise<readonly ReportedCopy[]> {
  writeFileSync(join(cwd, 'republint.yaml'), config === '' ? 'schema: 1\n' : config);
  writeFileSync(
    join(cwd, 'copy.md'),
    `---\nlang: en\n${head}---\n\n# The Reed Beds\n\nBy Ann Carver\n\n${BODY}\n\n${end}.\n`,
  );
  const { files } = await check({ cwd, paths: ['copy.md'], rules });
  return files[0]?.copies ?? [];
}
const LINKED = `${SOURCE} under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)`;
const termsOf = (copies: readonly ReportedCopy[]): readonly string[] =>
  copies.map(({ terms, edition }) => `${terms} ${edition}`);

describe('a copy of a publisher without a pack', () => {
  it('is judged by the licence that its credit names, in the version that it names', async () => {
    expect(termsOf(await copiesOf({ end: LINKED }))).toEqual(['any-publisher 2026', 'cc-by 4.0']);
    const old = LINKED.replaceAll('4.0', '3.0').replace('CC BY 3.0', 'CC BY-SA 3.0');
    expect(termsOf(await copiesOf({ end: old.replace('/by/', '/by-sa/') }))).toContain(
      'cc-by-sa 3.0',
    );
  });

  it('of a licence without version, by the newest; of one that does not ship, by none', async () => {
    const end = `${SOURCE} under CC BY-ND`;
    expect(termsOf(await copiesOf({ end }))).toContain('cc-by-nd 4.0');
    const other = `${SOURCE} under CC BY 2.5`;
    expect(termsOf(await copiesOf({ end: other }))).toEqual(['any-publisher 2026']);
  });

  it('by the licence of its front matter, which readers do not see', async () => {
    const copies = await copiesOf({ head: 'license: CC BY 4.0\n' });
    expect(termsOf(copies)).toContain('cc-by 4.0');
    const licence = copies
      .flatMap(({ outcomes }) => outcomes)
      .filter(({ obligation, severity }) => obligation === 'licence' && severity === 'error');
    expect(licence.map(({ findings }) => findings[0]?.code)).toEqual(['licence-only-in-metadata']);
  });

  it('but not by that of the site itself', async () => {
    const config = 'site: { licence: CC BY 4.0 }\n';
    const copies = await copiesOf({ head: 'license: CC BY 4.0\n', config });
    expect(termsOf(copies)).toEqual(['any-publisher 2026']);
  });

  it('also where good practice is not in force', async () => {
    expect(termsOf(await copiesOf({ end: LINKED, rules: ['cc-by'] }))).toEqual(['cc-by 4.0']);
    expect(termsOf(await copiesOf({ rules: ['cc-by'] }))).toEqual([]);
  });
});

it('what the licence asks is not asked once more by good practice', async () => {
  const copies = await copiesOf({ end: LINKED });
  const authors = copies.map(({ terms, outcomes }) => {
    const found = outcomes.find(({ obligation }) => obligation === 'author');
    return `${terms}: ${String(found?.outcome)} ${found?.reason?.code ?? ''}`.trim();
  });
  expect(authors).toEqual(['any-publisher: not-applicable asked-by-other-terms', 'cc-by: met']);
});

describe('what a file says for itself alone', () => {
  it('is the licence of this article', async () => {
    const head = 'republint:\n  licence: CC BY-NC 3.0\n';
    expect(termsOf(await copiesOf({ head, end: LINKED }))).toContain('cc-by-nc 3.0');
  });

  it('is the terms under which it is a copy, whatever it says of its source', async () => {
    const head = 'republint:\n  terms: crm-mondialisation\n  edition: "2016"\n';
    const copies = await copiesOf({ head, end: 'An own note' });
    expect(termsOf(copies)).toEqual(['crm-mondialisation 2016']);
    expect(copies[0]?.claim.kind).toBe('declared');
  });

  it('is told to be of no effect where it is not known', async () => {
    const head = 'republint:\n  terms: nobody\n  edition: "1"\n  licence: mine\n  colour: red\n';
    await copiesOf({ head });
    const { notices } = await check({ cwd, paths: ['copy.md'] });
    expect(notices.map(({ code }) => code)).toEqual(new Array(4).fill('override-unknown'));
  });
});

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/documents/read.ts';
import { publicationDates } from '../../src/engine/dates.ts';
import { check } from '../../src/index.ts';
import { folder } from '../cli/run.ts';
import { MINIMAL_PACK } from '../terms/minimal-pack.ts';

const ofFrontMatter = async (yaml: string): Promise<unknown> =>
  publicationDates(
    await parseDocument({ path: 'a.md', format: 'markdown', text: `---\n${yaml}\n---\n\nSalt.\n` }),
  );

describe('the days of publication', () => {
  it.each<readonly [string, string, object]>([
    ['none', 'title: Salt', {}],
    ['date', 'date: 2021-03-04', { copy: '2021-03-04' }],
    ['with the hour', 'date: 2021-03-04T10:00:00+02:00', { copy: '2021-03-04' }],
    ['in quotes', 'date: " 2021-03-04 "', { copy: '2021-03-04' }],
    ['in capitals and dashes', 'Publish-Date: 2021-03-04', { copy: '2021-03-04' }],
    ['wrapped', 'params:\n  pub_date: 2021-03-04', { copy: '2021-03-04' }],
    ['the original’s', 'original_date: 2020-02-29', { original: '2020-02-29' }],
    ['in a group', 'original:\n  published: 2020-02-29', { original: '2020-02-29' }],
    [
      'both',
      'date: 2021-03-04\noriginal_date: 2020-02-29',
      { copy: '2021-03-04', original: '2020-02-29' },
    ],
    ['the first that is one', 'date: soon\npublished: 2021-03-04', { copy: '2021-03-04' }],
    ['no such day', 'date: 2021-02-29', {}],
    ['another order', 'date: 04/03/2021', {}],
    ['another key', 'updated: 2021-03-04', {}],
    ['a longer number', 'date: "2021-03-041"', {}],
    ['a number', 'date: 20210304', {}],
  ])('%s', async (_, yaml, dates) => {
    expect(await ofFrontMatter(yaml)).toEqual(dates);
  });

  it.each([
    ['a meta element', '<meta property="article:published_time" content="2021-03-04T09:00Z">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-04"}</script>',
    ],
    [
      'the main entity in JSON-LD',
      '<script type="application/ld+json">{"mainEntity":{"datePublished":"2021-03-04"}}</script>',
    ],
    [
      'not what it is based on',
      '<script type="application/ld+json">{"isBasedOn":{"datePublished":"2001-01-01"},"datePublished":"2021-03-04"}</script>',
    ],
    [
      'a graph in JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-03-04"}]}</script>',
    ],
  ])('of a page: %s', async (_, head) => {
    const text = `<!doctype html><html><head>${head}</head><body><p>Salt.</p></body></html>`;
    const document = await parseDocument({ path: 'a.html', format: 'html', text });
    expect(publicationDates(document)).toEqual({ copy: '2021-03-04' });
  });
});

describe('the terms in force', () => {
  const NEWER = MINIMAL_PACK.slice(MINIMAL_PACK.indexOf("  - id: '2020'"))
    .replace("- id: '2020'", "- id: '2022'\n    from: 2022-06-01")
    .replace('2020-05-01', '2022-06-01');
  const PACK = MINIMAL_PACK + NEWER;
  const TEXT = 'Source: [Example Press](https://example.org/2021/salt)\n\n© Example Press\n';

  const edition = async (
    head: string,
    { asOf, pack = PACK }: { readonly asOf?: string; readonly pack?: string } = {},
  ): Promise<readonly unknown[]> => {
    const cwd = folder({ 'a.md': `---\n${head}\n---\n\n# Salt\n\n${TEXT}`, 'p.yaml': pack });
    const report = await check({ cwd, rules: ['p.yaml'], ...(asOf && { asOf }) });
    return [report.files[0]?.copies[0]?.edition, report.terms[0]?.edition];
  };
  const BY_ORIGINAL = PACK.replace('editions:', 'edition-by: original\neditions:');

  it('are the newest if nothing says a day', async () => {
    expect(await edition('title: Salt')).toEqual(['2022', '2022']);
  });

  it('are those of the copy’s day', async () => {
    expect(await edition('date: 2022-05-31')).toEqual(['2020', '2022']);
    expect(await edition('date: 2022-06-01')).toEqual(['2022', '2022']);
    expect(await edition('date: 1999-01-01')).toEqual(['2020', '2022']);
  });

  it('are those of the original’s day, where the pack goes by it', async () => {
    const head = 'date: 2024-01-01\noriginal_date: 2021-01-01';
    expect(await edition(head, { pack: BY_ORIGINAL })).toEqual(['2020', '2022']);
    expect(await edition(head)).toEqual(['2022', '2022']);
  });

  it('are those of the day that is asked for, before all others', async () => {
    expect(await edition('date: 2024-01-01', { asOf: '2021-07-01' })).toEqual(['2020', '2020']);
    expect(await edition('date: 2021-01-01', { asOf: '2022-06-01' })).toEqual(['2022', '2022']);
  });
});

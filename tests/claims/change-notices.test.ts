import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findChangeNotices } from '../../src/claims/change-notices.ts';
import { findCredits } from '../../src/claims/credits/find.ts';
import { layOut } from '../../src/claims/layout.ts';
import { parseDocument } from '../../src/documents/read.ts';
import type { ChangeNotice } from '../../src/model/change-notice.ts';
import type { Format } from '../../src/model/document.ts';

type Place = 'title' | 'head' | 'body' | 'foot';
interface Case {
  readonly line: string;
  readonly place?: Place;
}
interface Table {
  readonly notices: readonly (Case & Pick<ChangeNotice, 'changes' | 'translator' | 'from'>)[];
  readonly none: readonly (Case | string)[];
}

const folder = new URL('changes/', import.meta.url);
const tables = readdirSync(folder).map(
  (file) =>
    [file.slice(0, 2), parse(readFileSync(new URL(file, folder), 'utf8')) as Table] as const,
);

const STORY = `${'The town ran out of salt in the third week of May, and nobody could say who had eaten it. '.repeat(6)}\n\n`;
const ARTICLE = STORY.repeat(5);

function article(line: string, place: Place = 'foot'): string {
  switch (place) {
    case 'title':
      return `# ${line}\n\n${ARTICLE}`;
    case 'head':
      return `# Salt\n\n${line}\n\n${ARTICLE}`;
    case 'body':
      return `# Salt\n\n${ARTICLE}${line}\n\n${ARTICLE}`;
    case 'foot':
      return `# Salt\n\n${ARTICLE}${line}\n`;
  }
}

async function noticesIn(
  text: string,
  format: Format = 'markdown',
): Promise<readonly ChangeNotice[]> {
  const document = await parseDocument({ path: 'a.md', text, format });
  const site = { domains: [], names: [], permissions: [], done: [] };
  const credits = findCredits(document, layOut(document), site).map(({ credit }) => credit);
  return findChangeNotices(document, credits);
}

describe.each(tables)('change notices in %s', (_language, { notices, none }) => {
  it.each(notices)('$line', async ({ line, place, ...expected }) => {
    const [found] = await noticesIn(article(line, place));
    const said = found && {
      changes: found.changes,
      ...(found.translator === undefined ? {} : { translator: found.translator }),
      ...(found.from === undefined ? {} : { from: found.from }),
    };
    expect(said).toEqual(expected);
  });

  it.each(none.map((entry): Case => (typeof entry === 'string' ? { line: entry } : entry)))(
    'not in: $line',
    async ({ line, place }) => {
      expect(await noticesIn(article(line, place))).toEqual([]);
    },
  );
});

describe('a change notice', () => {
  it('is placed where its words stand in the file', async () => {
    const text = article('Salt &amp; bread. *This article has been [shortened](/a).*');
    const [found] = await noticesIn(
      text.replace('Salt &amp;', '*Salt &amp;').replace('. *This', '. This'),
    );
    expect(found?.text).toBe('This article has been shortened.');
    expect(text.length - (found?.span.end ?? 0)).toBe(2);
  });

  it.each([
    [
      'broken where the page ends',
      'This is an edited version of an article that first appeared\nin the Larkfield Review.',
    ],
    [
      'broken before what was done',
      'This article, which Nora Bell wrote for the Review, was first\npublished there. It has been read since. This article was\nshortened.',
    ],
  ])('%s is read', async (_, words) => {
    expect(await noticesIn(article(`*${words}*`))).toMatchObject([{ block: 6 }]);
  });

  it('is read on lines of their own', async () => {
    const lines = 'por Nora Bell\n18 de junio de 2010\ntraducción de\nMartin Hale\nExtractos';
    const found = await noticesIn(article(lines, 'head'));
    expect(found.map(({ changes }) => changes)).toEqual([['translated'], ['shortened']]);
  });

  it('is no line of prose that was broken where the page ends', async () => {
    const lines = `${'The town ran out of salt in May, and nobody could say\n'.repeat(3)}excerpts from the diary of the old miller, where he had it\nabridged\n`;
    expect(await noticesIn(article(lines.repeat(9), 'head'), 'text')).toEqual([]);
  });

  it.each([
    ['hidden', '<p hidden>This article has been shortened.</p>'],
    ['in the site’s footer', '<footer><p>This article has been shortened.</p></footer>'],
  ])('that is %s is none', async (_, markup) => {
    const page = `<html><body><article><h1>Salt</h1><p>${STORY}</p><p>${STORY}</p></article>${markup}</body></html>`;
    expect(await noticesIn(page, 'html')).toEqual([]);
  });
});

it.each([
  ['brackets', '('.repeat(400)],
  ['subjects', 'this article '.repeat(30)],
  ['verbs', `This article was ${'edited and '.repeat(30)}`],
  ['versions', 'this is an edited version of '.repeat(12)],
  ['translators', `Traduit de ${'la '.repeat(50)}par`],
  ['commas', `Edited${', '.repeat(150)}`],
  ['capitals', `Translated by ${'A '.repeat(90)}`],
  ['Chinese', '本文由'.repeat(100)],
  ['Arabic', 'ترجمة '.repeat(60)],
])('%s without end take no time without end', async (_, line) => {
  const began = performance.now();
  await noticesIn(
    Array<string>(2000)
      .fill(`*${line.slice(0, 400)}*`)
      .join('\n\n'),
  );
  await noticesIn(line.repeat(1000));
  expect(performance.now() - began).toBeLessThan(6000);
});

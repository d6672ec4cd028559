import { describe, expect, it } from 'vitest';
import { findChangeNotices } from '../../src/claims/change-notices.ts';
import { parseDocument } from '../../src/documents/read.ts';
import type { ChangeNotice } from '../../src/model/change-notice.ts';
import type { Format } from '../../src/model/document.ts';
import { articleWith, type Place, PROSE, read } from './lexicon/judge.ts';

const noticesIn = async (text: string, format?: Format): Promise<readonly ChangeNotice[]> =>
  (await read(text, format)).notices;
const article = (line: string, place: Place = 'foot'): string => articleWith({ line, place });

describe('a change notice', () => {
  it('is placed where its words stand in the file', async () => {
    const text = article('*Salt &amp; bread. This article has been [shortened](/a).*');
    const [found] = await noticesIn(text);
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
    const page = `<html><body><article><h1>Salt</h1><p>${PROSE}</p><p>${PROSE}</p></article>${markup}</body></html>`;
    expect(await noticesIn(page, 'html')).toEqual([]);
  });
});

it('is read after a credit in a short time, however much follows', async () => {
  const line = `Source: [Larkfield Review](https://larkfield.example/salt)${' and, edited by'.repeat(40)}`;
  const text = Array<string>(400).fill(line).join('\n\n');
  const began = performance.now();
  expect(await noticesIn(text)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(9000);
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
  const blocks = Array<string>(1000).fill(`*${line.slice(0, 400)}*`);
  for (const text of [blocks.join('\n\n'), line.repeat(1000)]) {
    const document = await parseDocument({ path: 'a.md', text, format: 'markdown' });
    const began = performance.now();
    findChangeNotices(document, []);
    expect(performance.now() - began).toBeLessThan(9000);
  }
});

import { describe, expect, it } from 'vitest';
import { findAsides } from '../../src/claims/asides.ts';
import { findCredits } from '../../src/claims/credits/find.ts';
import { layOut } from '../../src/claims/layout.ts';
import { parseDocument } from '../../src/documents/read.ts';
import { proseOf } from '../../src/text/prose.ts';

const STORY =
  'The old mill on the river burned on Sunday night, and nobody was hurt. Nora Bell has run it for thirty years.';

async function asidesIn(markdown: string): Promise<readonly string[]> {
  const document = await parseDocument({ path: 'a.md', text: markdown, format: 'markdown' });
  const site = { domains: [], names: [], permissions: [], done: [] };
  const credits = findCredits(document, layOut(document), site).map(({ credit }) => credit);
  const prose = proseOf(document, findAsides(document, credits));
  return prose.asides.map(({ kind, start, end }) => `${kind}: ${prose.text.slice(start, end)}`);
}

describe('asides', () => {
  it.each([
    [
      'a credit',
      'Source: [Larkfield Herald](https://herald.example/mill)',
      'credit: Source: Larkfield Herald',
    ],
    ['a copyright note', '© Nora Bell, 2016', 'credit: © Nora Bell, 2016'],
    ['a signed note', 'It burned [Ed.: on the Ling].', 'editors-note: [Ed.: on the Ling]'],
    [
      'a note signed at its end',
      'It burned (on the Ling – Ed.).',
      'editors-note: (on the Ling – Ed.)',
    ],
    ['a French note', 'Il a brûlé [NDLR : sur la Ling].', 'editors-note: [NDLR : sur la Ling]'],
    [
      'a translator’s note',
      'Il a brûlé (NdT : au sens propre).',
      'translators-note: (NdT : au sens propre)',
    ],
    ['a note on emphasis', 'It *burned* (emphasis added).', 'editors-note: (emphasis added)'],
    [
      'a paragraph that is a note',
      'Editor’s note: this was written in May.',
      'editors-note: Editor’s note: this was written in May.',
    ],
    [
      'a German note',
      'Es brannte (Anm. d. Red.: die Mühle).',
      'editors-note: (Anm. d. Red.: die Mühle)',
    ],
    [
      'a link to another article',
      'Read also: [The ferry](https://herald.example/ferry)',
      'read-also: Read also: The ferry',
    ],
    [
      'in French',
      'À lire aussi : [Le bac](https://herald.example/bac)',
      'read-also: À lire aussi : Le bac',
    ],
    [
      'a line that leads from an excerpt to the whole',
      '[Read the full article on the Larkfield Herald](https://herald.example/mill)',
      'read-also: Read the full article on the Larkfield Herald',
    ],
    [
      'one in French',
      'Lire l’article complet dans [Le Messager](https://herald.example/moulin)',
      'read-also: Lire l’article complet dans Le Messager',
    ],
    [
      'a line that leads to the rest',
      '[Read the Rest](https://herald.example/mill)',
      'read-also: Read the Rest',
    ],
    [
      'one in French, with the place',
      'Lire la suite sur [Le Messager](https://herald.example/moulin)',
      'read-also: Lire la suite sur Le Messager',
    ],
    [
      'an author named by a link',
      '[Nora Bell](https://herald.example/authors/nora-bell), Miller, *School of Mills*',
      'credit: Nora Bell, Miller, School of Mills',
    ],
    ['a dateline', 'Larkfield Herald, 3 March 2016', 'credit: Larkfield Herald, 3 March 2016'],
    [
      'a translator’s line',
      'Traduit de l’anglais par Jean Hale',
      'credit: Traduit de l’anglais par Jean Hale',
    ],
    ['in Chinese', '相关阅读：[渡船](https://herald.example/ferry)', 'read-also: 相关阅读：渡船'],
  ])('%s', async (_, line, expected) => {
    expect(await asidesIn(`# The Mill\n\n${STORY}\n\n${line}\n\n${STORY}\n`)).toContain(expected);
  });

  it.each([
    ['brackets that explain', 'The mayor said “he [Mr Bell] will build it again (by May)”.'],
    ['a person called Ed', 'Ed: I saw it burn.'],
    ['a sentence about reading', 'Read also what the miller wrote, and see also how he wrote it.'],
    ['an update', 'Update: nobody was hurt.'],
    ['a dateline with its news', 'LARKFIELD, 3 March 2016 – The mill burned on Sunday night.'],
    ['a person of whom the article speaks', 'Martin Hale is a professor at Larkfield.'],
  ])('not %s', async (_, line) => {
    expect(await asidesIn(`# The Mill\n\n${STORY}\n\n${line}\n\n${STORY}\n`)).toEqual([]);
  });
});

describe('a note on the author', () => {
  const NOTE = 'Nora Bell is a writer. She lives in Larkfield.';

  it.each([
    ['at the end', ['By Nora Bell', STORY, NOTE]],
    [
      'above a source line',
      ['By Nora Bell', STORY, NOTE, 'Source: [Herald](https://herald.example/1)'],
    ],
    [
      'below a source line',
      ['By Nora Bell', STORY, 'Source: [Herald](https://herald.example/1)', NOTE],
    ],
    ['broken over lines', ['By Nora Bell', STORY, NOTE.replaceAll(' ', '\n')]],
    [
      'above who paid for the report',
      ['By Nora Bell', STORY, NOTE, 'This reporting was supported by a grant from the Salt Fund.'],
    ],
    ['under its heading', [STORY, '## About the author', NOTE]],
  ])('%s', async (_, blocks) => {
    const found = await asidesIn(`# The Ferry\n\n${blocks.join('\n\n')}\n`);
    expect(found.map((aside) => aside.replaceAll('\n', ' '))).toContain(`boilerplate: ${NOTE}`);
  });

  it.each([
    ['in the middle', ['By Nora Bell', STORY, NOTE, STORY]],
    ['above the last words of the article', ['By Nora Bell', STORY, NOTE, 'Nobody saw it again.']],
    ['of more words than a note has', ['By Nora Bell', STORY, `${NOTE} ${STORY.repeat(4)}`]],
    ['far below its heading', [STORY, '## About the author', ...Array<string>(12).fill(STORY)]],
    ['that is a quotation', ['By Nora Bell', STORY, `> ${NOTE}`]],
  ])('not %s', async (_, blocks) => {
    const found = await asidesIn(`# The Ferry\n\n${blocks.join('\n\n')}\n`);
    expect(found.filter((aside) => aside.startsWith('boilerplate'))).toEqual([]);
  });
});

it.each([
  ['dates', '3 March 2016, '.repeat(8)],
  ['numbers', '1 '.repeat(60)],
  ['capitals', `By ${'A '.repeat(90)}`],
  ['translators', `Traduit de ${'la '.repeat(50)}par`],
  ['an endless line', 'Nora Bell is a writer. '.repeat(40_000)],
])('%s without end take no time without end', async (_, line) => {
  const began = performance.now();
  await asidesIn(Array<string>(2000).fill(line.slice(0, 400)).join('\n\n'));
  await asidesIn(line);
  expect(performance.now() - began).toBeLessThan(15_000);
});

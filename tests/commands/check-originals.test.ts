import { readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { addOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const MILL = `The old mill on the river burned on Sunday night, and nobody was hurt. Its wheel had turned since
1764, through two floods and one war. Martin Hale, who has run it for thirty years, said that he would
build it again. The council promised 14,000 crowns, but the miller did not believe a word of it. In the
morning the bakers of Larkfield drove to the next town for their flour, and came back with half of it.`;
const FERRY = `Every spring the ferry of Harrow carries more cows than people, which its captain finds restful.
Nobody has drowned since he took it over, and the cows have learned to wait for the whistle. On Fridays he
carries the post as well, and now and then a bride, who sits between the mail bags and looks at the water.
The county would like a bridge there; the captain has asked for a new whistle, and the cows say nothing.`;
const STORE = '.republint/originals';

function site(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  const keep = (host: string, publisher: string, title: string, text: string): unknown =>
    addOriginal(
      join(cwd, STORE),
      { authors: [], publisher, title, url: `https://${host}/${title.toLowerCase()}/4711`, text },
      '2024-05-01',
    );
  keep('www.globalresearch.ca', 'Global Research', 'Mill', MILL);
  keep('herald.example', 'The Larkfield Herald', 'Ferry', FERRY);
  return cwd;
}

async function check(cwd: string): Promise<{ report: Report; code: number; pretty: string }> {
  const { out, code } = await command(['check', '.', '--format', 'json'], { cwd });
  const { out: pretty } = await command(['check', '.'], { cwd });
  return { report: JSON.parse(out) as Report, code: Number(code), pretty };
}

describe('a file that names nobody', () => {
  it('is a copy of every original whose text it holds', async () => {
    const { report } = await check(site({ 'two.md': `# News\n\n${MILL}\n\n${FERRY}\n` }));
    const claims = report.files.flatMap(({ copies }) => copies.map(({ claim }) => claim));
    expect(claims.map(({ kind }) => kind)).toEqual(['matched', 'matched']);
    expect(claims.map(({ original }) => original).sort()).toEqual([
      'https://herald.example/ferry/4711',
      'https://www.globalresearch.ca/mill/4711',
    ]);
  });

  it('that quotes a sentence is none', async () => {
    const quote = MILL.split('. ')[0] ?? '';
    const own = 'We bake at home now, said a neighbour, and the street smells of bread again. ';
    const { report } = await check(site({ 'own.md': `# Bread\n\n${own.repeat(3)}“${quote}.”\n` }));
    expect(report.files.map(({ status }) => status)).toEqual(['not-a-copy']);
  });
});

describe('an original that cannot be used', () => {
  it('is named, the rest is checked, and the run is incomplete', async () => {
    const cwd = site({ 'mill.md': `# Fire\n\n${MILL}\n`, 'ferry.md': `# Cows\n\n${FERRY}\n` });
    const [name = ''] = readdirSync(join(cwd, STORE, 'herald.example'));
    writeFileSync(join(cwd, STORE, 'herald.example', name), 'cut');
    const { report, code, pretty } = await check(cwd);
    expect(report.unusableOriginals.map((one) => one.name)).toEqual([`herald.example/${name}`]);
    expect(pretty.replace(/\s+/gu, ' ')).toContain(`herald.example/${name}`);
    expect(report.files.map(({ status }) => status)).toEqual(['not-a-copy', 'breached']);
    expect(code).toBe(4);
  });
});

const MILL_1 = MILL.replace(/\s+/gu, ' ');

describe('the text of an original', () => {
  it('is reported with its share and its lines', async () => {
    const own = 'The editors of this page keep a list of mills, and are glad of every letter. ';
    const cwd = site({
      'mill.md': `# Fire\n\n${own.repeat(3)}\n\n${MILL_1}\n\n${own}\n\n${own}\n`,
      'whole.md': `# Fire\n\n${MILL_1}\n`,
    });
    const { report, pretty } = await check(cwd);
    const texts = report.files.flatMap(({ copies }) => copies.map(({ text }) => text));
    expect(texts).toMatchObject([
      { title: 'Mill', retrieved: '2024-05-01', words: 79, passages: [{ line: 5, endLine: 5 }] },
      { title: 'Mill', verdict: 'full', shares: { copy: 1, original: 1 } },
    ]);
    expect(pretty.replace(/\s+/gu, ' ')).toContain(
      'Text of the original as kept on 1 May 2024: 79 words, 50% of this file and 100% of the original, on line 5',
    );
    const french = (await command(['check', 'whole.md', '--lang', 'fr'], { cwd })).out;
    expect(french.replace(/[^\S\u00a0\u202f]+/gu, ' ')).toContain(
      'Texte de l’original conservé le 1er mai 2024\u00a0: 79 mots, 100\u202f% de ce fichier et 100\u202f% de l’original, à la ligne 3',
    );
  });

  it('is that of the version that the copy was made from', async () => {
    const cwd = site({ 'old.md': `# Fire\n\n${MILL}\n` });
    const url = 'https://www.globalresearch.ca/mill/4711';
    const longer = `${MILL} On Tuesday the miller of Harrow lent him a wheel, and asked for nothing in return.`;
    const version = { authors: [], publisher: 'Global Research', title: 'Mill', url, text: longer };
    addOriginal(join(cwd, STORE), version, '2024-06-01');
    const { report } = await check(cwd);
    expect(report.files[0]?.copies.map(({ text }) => [text?.retrieved, text?.verdict])).toEqual([
      ['2024-05-01', 'full'],
    ]);
  });

  it('is found behind the entities of an old page', async () => {
    const words = FERRY.replace(/[aeiou]/gu, (letter) => `&#${String(letter.charCodeAt(0))};`);
    const { report } = await check(site({ 'old.html': `<p>${words}</p>\n` }));
    expect(report.files[0]?.copies.map(({ claim }) => claim.kind)).toEqual(['matched']);
  });
});

describe('a store of a stranger', () => {
  it('is not read where a link leads out of the site', async () => {
    const cwd = site({ 'mill.md': `# Fire\n\n${MILL}\n` });
    const other = folder();
    renameSync(join(cwd, STORE), join(other, 'kept'));
    symlinkSync(join(other, 'kept'), join(cwd, STORE));
    const { code, err } = await command(['check'], { cwd });
    expect([code, err.includes('leads out of')]).toEqual([2, true]);
    const named = await command(['check', '--originals', join(other, 'kept')], { cwd });
    expect(named.code).toBe(1);
  });
});

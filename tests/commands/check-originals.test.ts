import { readdirSync, writeFileSync } from 'node:fs';
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

import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const PARAGRAPHS = [
  'Le vieux port de Larmor ne voulait pas fermer. Depuis trente ans, les pêcheurs y vendent leur poisson le matin, et les enfants viennent compter les bateaux.',
  'La mairie a promis 14 000 euros pour la digue, mais personne n’a vu les ouvriers. « On attendra encore », dit une vendeuse, qui garde la clef de la halle.',
  'Au printemps, la criée a rouvert deux jours par semaine. Les acheteurs de la ville voisine sont revenus, et le café du quai a remis ses tables dehors.',
];
const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const PAGE = `<!doctype html><html lang="fr"><head><title>Le port | Le Journal du Quai</title>
<meta property="og:title" content="Le port qui ne voulait pas fermer"></head><body>
<header><a href="/">Accueil</a></header><article><p>Par Jeanne Morvan</p>${body}
<p>Photo : le vieux port (archives)</p><p><strong>Jeanne Morvan</strong></p>
<p>La source originale de cet article est Le Journal du Quai</p>
<p>Copyright © Jeanne Morvan, Le Journal du Quai, 2016</p>
<p>Avis de non-responsabilité : Les opinions exprimées dans cet article n’engagent que leur auteur, et le journal s’en dégage.</p>
<p>Le journal accorde la permission de reproduire la version intégrale de ses articles sur des sites sans but lucratif.</p>
</article></body></html>`;
const COPY = `Par Jeanne Morvan\n\n${PARAGRAPHS.join('\n\n')}\n`;

interface Listed {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly words: number;
}

describe('a saved page', () => {
  const site = (): string => folder({ 'page.html': PAGE, 'copy.md': COPY });

  it('is kept without what its publisher sets around the article', async () => {
    const cwd = site();
    await command(['originals:add', 'page.html'], { cwd });
    const { out } = await command(['originals:list', '--json'], { cwd });
    const [kept] = JSON.parse(out) as readonly Listed[];
    expect(kept).toMatchObject({
      title: 'Le port qui ne voulait pas fermer',
      authors: ['Jeanne Morvan'],
    });
    const { out: shown } = await command(['originals:export'], { cwd });
    const { text } = JSON.parse(shown) as { text: string };
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('is compared without the terms at its foot', async () => {
    const line = ['compare', 'copy.md', 'page.html', '--format', 'json'];
    const { out } = await command(line, { cwd: site() });
    const { verdict, shares } = JSON.parse(out) as Comparison;
    expect(verdict).toBe('full');
    expect(shares.original).toBe(1);
  });
});

describe('JSON Lines', () => {
  const lines = [1, 2].map((id) =>
    JSON.stringify({ id: `port-${String(id)}`, text: `${String(id)}. ${PARAGRAPHS.join(' ')}` }),
  );

  it.each([
    ['on standard input', ['-']],
    ['in a file of another name', ['articles.json']],
  ])('%s are told by their first line', async (_, inputs) => {
    const cwd = folder({ 'articles.json': `\ufeff${lines.join('\n')}\n` });
    const input = [`${lines.join('\n')}\n`];
    const { out, code } = await command(['originals:add', ...inputs], { cwd, input });
    expect(out.match(/no-address\/port-[12]/gu)).toEqual([
      'no-address/port-1',
      'no-address/port-2',
    ]);
    expect(code).toBe(0);
  });
});

it('a text that is too long to be read whole is refused', async () => {
  const cwd = folder({ 'long.txt': `${PARAGRAPHS.join(' ')}\n\n`.repeat(10_000) });
  const { out, code } = await command(['originals:add', 'long.txt'], { cwd });
  expect(out).toContain('too long to be one article');
  expect(code).toBe(4);
});

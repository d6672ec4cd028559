import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { namesIn, readOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const PORT = [
  'Le bac de Trévignon ne passera plus la rivière le dimanche. La compagnie l’a annoncé mardi, et les maraîchers qui vendent sur l’autre rive ne l’ont appris que par une affiche.',
  'Depuis 1911, le bac relie les deux quais en six minutes. Le pont le plus proche est à 23 kilomètres, et la route qui y mène est fermée quand la marée monte.',
  'La mairie propose une barque. Les maraîchers ont ri, puis ils ont demandé combien elle porterait de caisses.',
];
const FERRY = [
  'The ferry at Marrow Point will no longer cross the river on Sundays. The company said so on Tuesday, and the growers who sell on the far bank learned it from a poster.',
  'Since 1911 the ferry has joined the two quays in six minutes. The nearest bridge is fourteen miles away, and the road to it closes when the tide comes in.',
  'The town offers a rowing boat. The growers laughed, and then they asked how many crates it would carry.',
];
const p = (list: readonly string[]): string => list.map((one) => `<p>${one}</p>`).join('\n');

interface Around {
  readonly lang?: string;
  readonly title?: string;
  readonly head?: string;
}

/** A post as WordPress sets it. */
function post(
  inside: string,
  { lang = 'fr', title = 'Le bac du dimanche', head = '' }: Around = {},
) {
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="UTF-8"><title>${title} - Le Journal du Quai</title>
<meta property="og:title" content="${title}">${head}</head>
<body class="single single-post"><div id="page" class="site">
<header id="masthead" class="site-header"><a href="/">Le Journal du Quai</a></header>
<article id="post-204" class="post-204 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1></header>
<div class="entry-content">
${inside}
</div></article>
<footer id="colophon" class="site-footer"><p>Le Journal du Quai, quai nord</p></footer></div></body></html>`;
}

async function add(page: string, ...more: readonly string[]) {
  const cwd = folder({ 'page.html': page });
  const result = await command(['originals:add', 'page.html', ...more], { cwd });
  const store = join(cwd, '.republint/originals');
  const kept = namesIn(store).flatMap((name) => readOriginal(store, name) ?? []);
  return { ...result, kept, texts: kept.map(({ text }) => text) };
}

async function comparison(copy: string, page: string): Promise<Comparison> {
  const cwd = folder({ 'copy.md': copy, 'page.html': page });
  const { out } = await command(['compare', 'copy.md', 'page.html', '--format', 'json'], { cwd });
  return JSON.parse(out) as Comparison;
}

describe('a line at the head that only says who published when', () => {
  it.each([
    ['fr', 'Mondialisation.ca, 03 mars 2016', '2016-03-03'],
    ['fr', 'Publié le 1er mars 2016 par Nora Bell', '2016-03-01'],
    ['fr', 'Le Journal du Quai | 3 mars 2016', '2016-03-03'],
    ['en', 'Global Research, March 03, 2016', '2016-03-03'],
    ['en', 'Posted on March 3rd, 2016 at 10:42 am by Nora Bell', '2016-03-03'],
    ['en', '3 March 2016', '2016-03-03'],
    ['en', '03/04/2016', undefined],
  ])('%s: %s', async (lang, line, published) => {
    const story = lang === 'fr' ? PORT : FERRY;
    const { kept } = await add(post(`<p>${line}</p>\n${p(story)}`, { lang }));
    expect(kept.map(({ text }) => text)).toEqual([story.join('\n\n')]);
    expect(kept[0]?.published).toBe(published);
  });

  it('names the author, if nothing else does', async () => {
    const { kept } = await add(post(`<p>Publié le 3 mars 2016 par Nora Bell</p>${p(PORT)}`));
    expect(kept[0]?.authors).toEqual(['Nora Bell']);
  });

  it.each([
    'PARIS, 3 mars — Le gouvernement a promis un pont aux maraîchers, sans dire de date.',
    'PARIS, 3 mars 2016 — Le gouvernement a promis un pont.',
    'Il est mort à Trévignon, le 3 mars 2016',
  ])('is none where the news goes on: %s', async (line) => {
    const { texts } = await add(post(`<p>${line}</p>\n${p(PORT)}`));
    expect(texts).toEqual([[line, ...PORT].join('\n\n')]);
  });

  it('is none in a chronology', async () => {
    const days = ['3 mars 2016', '4 mars 2016', '5 mars 2016'];
    const lines = PORT.flatMap((text, at) => [days[at] ?? '', text]);
    expect((await add(post(p(lines)))).texts).toEqual([lines.join('\n\n')]);
  });

  it('is no alteration where only one side has it', async () => {
    const page = post(`<p>Mondialisation.ca, 03 mars 2016</p>${p(PORT)}`);
    const copy = `# Le bac du dimanche\n\n${PORT.join('\n\n')}\n`;
    expect((await comparison(copy, page)).verdict).toBe('full');
    const dated = `# Le bac du dimanche\n\nMondialisation.ca, 3 mars 2016\n\n${PORT.join('\n\n')}\n`;
    expect((await comparison(dated, post(p(PORT)))).verdict).toBe('full');
  });
});

describe('a line that names the translator', () => {
  it.each([
    'Traduit par Jean Kerbrat pour Le Journal du Quai',
    'Traduction : Jean Kerbrat',
    'Traduit de l’anglais par Jean Kerbrat pour Mondialisation.ca',
    'Article traduit de l’anglais par Jean Kerbrat',
    'Translated by Jean Kerbrat from the French',
    'Translated from the French by Jean Kerbrat',
    'Traducido del francés por Jean Kerbrat',
    'Article original en anglais : The Sunday Ferry, de Jean Kerbrat',
    'Original article in French: Le bac, Jean Kerbrat',
    'Übersetzt aus dem Französischen von Jean Kerbrat',
  ])('is left out at the end and at the head: %s', async (line) => {
    expect((await add(post(`${p(PORT)}<p>${line}</p>`))).texts).toEqual([PORT.join('\n\n')]);
    expect((await add(post(`<p><em>${line}</em></p>${p(PORT)}`))).texts).toEqual([
      PORT.join('\n\n'),
    ]);
    const long = p([...PORT, ...PORT, ...PORT].map((text) => `${text} ${text}`));
    expect((await add(post(`${long}<p>${line}</p>${long}`))).texts[0]).not.toContain('Kerbrat');
  });

  it.each([
    'Traduit en justice par le syndic du port, le passeur n’a rien dit.',
    'Traduit par Jean Kerbrat en 1911, le règlement du bac tenait encore sur une seule page imprimée.',
    'Traduction : le bac ne passera plus.',
    'Translated by monks in the ninth century, the charter still names the ferry.',
  ])('is none where it is a sentence: %s', async (line) => {
    const { texts } = await add(post(`${p(PORT.slice(0, 2))}<p>${line}</p>${p(PORT.slice(2))}`));
    expect(texts[0]).toContain(line);
  });
});

describe('a head whose lines are parted by line breaks', () => {
  const head = ['Le bac du dimanche', 'par Nora Bell', 'Le Journal du Quai', '3 mars 2016'];

  it('is left out line by line', async () => {
    const { kept } = await add(post(`<p>${head.join('<br>\n')}</p>${p(PORT)}`));
    expect(kept).toMatchObject([
      { text: PORT.join('\n\n'), authors: ['Nora Bell'], published: '2016-03-03' },
    ]);
  });

  it('is left out where the article goes on in the same paragraph', async () => {
    const [first = '', ...others] = PORT;
    const page = `<html lang="en"><head><title>Journal</title></head><body><div class="entry">
      The Sunday ferry<br />by Nora Bell<br />Global Research<br />March 3, 2016<br /><br />${first}<p>${p(others)}</div></body></html>`;
    const { kept } = await add(page);
    expect(kept).toMatchObject([{ text: PORT.join('\n\n'), authors: ['Nora Bell'] }]);
  });

  it('keeps a line that is the article’s', async () => {
    const [title = '', by = ''] = head;
    const lines = [title, by, 'Un dimanche sans bac, vu des deux quais.', '3 mars 2016'];
    const { texts } = await add(post(`<p>${lines.join('<br>')}</p>${p(PORT)}`));
    expect(texts).toEqual([[lines[2], ...PORT].join('\n\n')]);
  });
});

describe('a note on the author', () => {
  const TERMS = `<p>La source originale de cet article est Le Journal du Quai</p>
<p>Copyright © Nora Bell, Le Journal du Quai, 2016</p>`;
  const noted = (note: string): string => post(`<p>Par Nora Bell</p>${p(PORT)}${note}${TERMS}`);

  it.each([
    ['Nora Bell est professeur à l’université de Larkfield.'],
    ['<strong>Nora Bell</strong> est l’auteure de « La marée », paru en 2014 au Quai.'],
    ['<em>L’auteure, Nora Bell, est une journaliste de Larkfield.</em>'],
    ['L’auteure, Nora Bell, est une journaliste de Larkfield.'],
    ['Nora Bell is a Research Associate of the Larkfield Centre.'],
    ['Dr. Nora Bell, a frequent contributor, has written three books on ferries.'],
    ['Bell is the author of three books.'],
  ])('is left out at the foot: %s', async (note) => {
    const { kept } = await add(noted(`<p>${note}</p>`));
    expect(kept).toMatchObject([{ text: PORT.join('\n\n'), authors: ['Nora Bell'] }]);
  });

  it.each([
    ['<h3>À propos de l’auteure</h3><p>Elle vit à Larkfield. Elle a longtemps tenu le bac.</p>'],
    ['<p><strong>About the author:</strong></p><p>Long a ferrywoman, she lives in Larkfield.</p>'],
    ['<p>About the Author: Nora Bell lives in Larkfield.</p>'],
    ['<p>Nora Bell is a writer.</p><p>She can be reached at nora@quai.example.</p>'],
    [
      '<p>Nora Bell est journaliste.</p><p>Notes</p><ol><li>Archives du port, 1911.</li></ol><p>[2] La Marée, p. 4.</p>',
    ],
  ])('is left out with what belongs to it: %s', async (note) => {
    const { texts } = await add(noted(note));
    expect(texts[0]).toContain(PORT[2]);
    expect(texts[0]).not.toMatch(/Larkfield|Bell|reached|auteur|author/u);
  });

  it('names the author of an article that is not signed', async () => {
    const { kept } = await add(
      post(`${p(PORT)}<p><em>Martin Hale est professeur à Larkfield.</em></p>`),
    );
    expect(kept).toMatchObject([{ text: PORT.join('\n\n'), authors: ['Martin Hale'] }]);
  });

  it.each([
    ['another person', 'Karl Marx est professeur dans la pièce que joue la troupe du quai.'],
    [
      'the author, in the prose',
      `Nora Bell est montée dans la barque. ${'Elle a ramé jusqu’au milieu de la rivière. '.repeat(12)}`,
    ],
    ['someone who speaks', 'Nora Bell : il est tard, et le bac est parti.'],
  ])('is none where it is about %s', async (_, line) => {
    const { texts, kept } = await add(noted(`<p>${line}</p>`));
    expect(texts).toEqual([[...PORT, line.trim()].join('\n\n')]);
    expect(kept[0]?.authors).toEqual(['Nora Bell']);
  });

  it('is none above other paragraphs', async () => {
    const line = 'Nora Bell est professeur à Larkfield, et elle prend le bac.';
    const { texts } = await add(post(`<p>Par Nora Bell</p><p>${line}</p>${p(PORT)}${TERMS}`));
    expect(texts).toEqual([[line, ...PORT].join('\n\n')]);
  });

  it('is none where the article has spoken of the person', async () => {
    const lines = [...PORT, 'Personne n’a vu Hale ce jour-là.', 'Martin Hale est professeur.'];
    expect((await add(post(p(lines)))).texts).toEqual([lines.join('\n\n')]);
  });

  it('is no alteration where only one side has it', async () => {
    const note = 'Nora Bell est professeur à l’université de Larkfield.';
    const copy = ['# Le bac du dimanche', 'Par Nora Bell', ...PORT].join('\n\n');
    expect((await comparison(copy, noted(`<p>${note}</p>`))).verdict).toBe('full');
    expect((await comparison(`${copy}\n\n*${note}*\n`, noted(''))).verdict).toBe('full');
  });
});

describe('a title above the content', () => {
  const page = (above: string, inside = p(PORT), head = ''): string =>
    `<html lang="fr"><head><title>Le Journal du Quai » Blog Archive » Le bac du dimanche</title>${head}</head><body>
<div id="header"><h1><a href="https://quai.example/">Le Journal du Quai</a></h1></div>
<ul class="menu"><li>Accueil</li></ul>
<div id="content">${above}<div class="entry">${inside}</div>
<div class="navigation">Le bac de mars</div></div>
<div id="sidebar"><h2>Archives</h2><p>${PORT.join(' ').slice(0, 90)}</p></div></body></html>`;

  it.each([
    [
      '<div class="post" id="post-204"><h1>Le bac du dimanche</h1><p class="meta">Par Nora Bell, le 3 mars 2016</p>',
    ],
    [
      '<div class="post"><h2 class="posttitle"><a href="/204">Le bac du dimanche</a></h2><small>3 mars 2016 par Nora Bell</small><div class="sharedaddy share">Partagez</div>',
    ],
  ])('is taken with the author and the date: %s', async (above) => {
    const { kept } = await add(page(above));
    expect(kept).toMatchObject([
      {
        title: 'Le bac du dimanche',
        authors: ['Nora Bell'],
        published: '2016-03-03',
        text: PORT.join('\n\n'),
      },
    ]);
  });

  it('is taken without what says where the article is filed', async () => {
    const above = `<div class="post"><h1>Le bac du dimanche</h1><div class="meta"><p>Par <a href="/author/nb">Nora Bell</a></p>
<p>Le Quai, 03 mars 2016</p><p>Région : <a href="/r">Bretagne</a></p><p>Thème: <a href="/t">Ports</a></p><p>A+ A-</p></div>
<p class="lead">La rivière n’aura plus de bac le dimanche.</p>`;
    const { kept } = await add(page(above));
    const text = ['La rivière n’aura plus de bac le dimanche.', ...PORT].join('\n\n');
    expect(kept).toMatchObject([{ authors: ['Nora Bell'], published: '2016-03-03', text }]);
    const { texts } = await add(post(`<p>Région : Bretagne</p><p>Thème : Ports</p>${p(PORT)}`));
    expect(texts).toEqual([PORT.join('\n\n')]);
  });

  it.each([
    ['is within the content', '', `<h2>Le bac du dimanche</h2>${p(PORT)}`, 'Le bac du dimanche'],
    ['is the site’s', '', p(PORT), 'Le Journal du Quai » Blog Archive » Le bac du dimanche'],
    [
      'is another section’s',
      '<div class="box"><h2>Météo</h2><p>Vent d’ouest.</p></div>',
      p(PORT),
      'Le Journal du Quai » Blog Archive » Le bac du dimanche',
    ],
  ])('is not looked for above where it %s', async (_, above, inside, title) => {
    const { kept } = await add(page(above, inside));
    expect(kept).toMatchObject([{ title, text: PORT.join('\n\n') }]);
  });
});

describe('a page that is no article', () => {
  const login = `<form action="/wp-login.php" method="post"><p><label>Identifiant <input type="text" name="log"></label></p>
<p><label>Mot de passe <input type="password" name="pwd"></label></p><p><input type="submit" value="Se connecter"></p></form>`;

  it.each([
    ['a login page', post(`<p>Cet article est réservé aux abonnés.</p>${login}`)],
    ['the beginning of an article above a login form', post(`${p(PORT)}${login}`)],
    [
      'a long login page',
      post(`${login}${p(FERRY)}${p(PORT)}${p(FERRY)}${p(PORT)}${p(FERRY)}`, { title: 'Connexion' }),
    ],
    ['a page that is nothing but a form', `<html><body>${login}${p(PORT)}</body></html>`],
  ])('%s is refused', async (_, page) => {
    const { out, kept, code } = await add(page);
    expect(out).toMatch(/^refused {8}page\.html: This page asks for a password where the article/u);
    expect(kept).toEqual([]);
    expect(code).toBe(4);
  });

  it.each([
    ['in the header', post(p(PORT)).replace('<article', `<div class="top">${login}</div><article`)],
    ['in a sidebar', post(p(PORT)).replace('</article>', `</article><aside>${login}</aside>`)],
    ['among the comments', post(`${p(PORT)}<div id="respond">${login}</div>`)],
    ['out of sight', post(`${p(PORT)}<div style="display:none">${login}</div>`)],
    ['in words about it', post(`${p(PORT)}<p>&lt;input type="password"&gt;</p>`)],
    ['below a whole article', post(`${p(PORT)}${p(FERRY)}${p(PORT)}${p(FERRY)}${login}`)],
  ])('a field for a password %s is no reason', async (_, page) => {
    const { out, code } = await add(page);
    expect(out).toMatch(/^added/u);
    expect(code).toBe(0);
  });

  it.each([
    ['404 Not Found', 'The page you are looking for may have moved. '.repeat(8)],
    ['Page introuvable', 'Cette page n’existe plus. Cherchez-la dans les archives. '.repeat(8)],
    ['Just a moment...', 'Verify that you are human by completing the action below. '.repeat(6)],
  ])('an error page is refused: %s', async (title, text) => {
    const { out, code } = await add(post(`<p>${text}</p>`, { title }));
    expect(out).toContain(`This is an error page and not an article: “${title}”`);
    expect(code).toBe(4);
  });

  it.each([
    ['Page not found', 'Nothing is here.'],
    ['Cookies', 'We and our 412 partners use cookies. Accept all or choose.'],
  ])('hardly any words are refused: %s', async (title, text) => {
    const { kept, code } = await add(post(`<p>${text}</p>`, { title }));
    expect(kept).toEqual([]);
    expect(code).toBe(4);
  });

  it('an article about errors is none', async () => {
    const { code } = await add(post(`${p(FERRY)}${p(PORT)}`, { title: '404 boats not found' }));
    expect(code).toBe(0);
  });

  it('is refused in French', async () => {
    const cwd = folder({ 'page.html': post(login), 'good.html': post(p(PORT)) });
    const line = ['originals:add', 'page.html', 'good.html'];
    const around = { cwd, env: { LANG: 'fr_FR.UTF-8' } };
    const { out, code } = await command(line, around);
    expect(out).toMatch(
      /^refusé {12}page\.html\u00a0: Cette page demande un mot de passe à la place de l’article\. .*\najouté /u,
    );
    expect(code).toBe(4);
    const { out: asked } = await command([...line, '--lang', 'en'], around);
    expect(asked).toContain('This page asks for a password');
  });
});

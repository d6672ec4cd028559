import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn, readOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { serve } from '../originals/fetch/server.ts';
import { command } from './harness.ts';

const STORY = [
  'Le phare de Kerlan s’est éteint mardi, pour la première fois depuis 1861. La gardienne a prévenu les bateaux avec une lampe, et personne n’a manqué l’entrée du port.',
  'La mairie promet de le réparer avant l’hiver. La gardienne a répondu qu’elle gardait la lampe.',
];
const page = (head: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le phare</title>${head}</head><body><article class="post hentry"><h1>Le phare</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const canonical = (url: string): string => `<link rel="canonical" href="${url}" />`;
const ogUrl = (url: string): string => `<meta property="og:url" content="${url}" />`;

const SOON = ['--allow-private', '--delay', '0', '--timeout', '10'];

/** A site on this machine: pages by their path, or where a path leads. `{site}` stands for its address. */
async function site(pages: Readonly<Record<string, string>>): Promise<string> {
  const url: string = await serve((request, response) => {
    const found = pages[request.url ?? ''];
    const filled = found?.replaceAll('{site}', url);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (filled?.startsWith('<') === true) response.end(filled);
    else if (filled === undefined) response.writeHead(404).end('none');
    else response.writeHead(302, { Location: filled }).end();
  });
  return url;
}

async function add(inputs: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = folder({ 'good.html': page('') });
  const result = await command(['originals:add', ...inputs, 'good.html', ...SOON], { cwd, env });
  const store = join(cwd, '.republint/originals');
  const kept = namesIn(store).flatMap((name) => readOriginal(store, name) ?? []);
  return { ...result, kept, lines: result.out.trim().split('\n') };
}

describe('a page that says that it is another one', () => {
  it.each([
    ['another number', '/le-phare/5507350', canonical('{site}/le-moulin/5507351')],
    ['another number, after a blog’s', '/?p=5507350', canonical('{site}/?p=5507351')],
    ['another title', '/2016/03/le-phare-de-kerlan', canonical('{site}/2016/03/le-bac/')],
    ['another number, to who shares it', '/le-phare/5507350', ogUrl('{site}/le-moulin/5507351')],
  ])('is refused: %s', async (_, path, head) => {
    const url = await site({ [path]: page(head) });
    const found = /"(\{site\}.*)"/u.exec(head)?.[1]?.replace('{site}', url) ?? '';
    const { lines, kept, code } = await add([`${url}${path}`]);
    expect(lines[0]).toBe(
      `refused        ${url}${path}: This is a different article: ${url}${path} was asked for, and the page is that of ${found}. If that is the one you want, give its address.`,
    );
    expect(lines[1]).toMatch(/^added /u);
    expect(kept).toHaveLength(1);
    expect(code).toBe(4);
  });

  it('is refused if that is on another site, and the rest is added', async () => {
    const url = await site({ '/le-phare': page(canonical('https://herald.example/le-phare')) });
    const { lines, code } = await add([`${url}/le-phare`]);
    expect(lines[0]).toContain(
      `This is an article of a different site: ${url}/le-phare was asked for, and the page says that it belongs to https://herald.example/le-phare.`,
    );
    expect(lines[1]).toMatch(/^added /u);
    expect(code).toBe(4);
  });

  it('is refused in French', async () => {
    const url = await site({ '/le-phare/5507350': page(canonical('{site}/le-moulin/5507351')) });
    const { lines } = await add([`${url}/le-phare/5507350`], { LANG: 'fr_CA.UTF-8' });
    expect(lines[0]).toContain(
      `C’est un autre article\u00a0: ${url}/le-phare/5507350 était demandé, et la page est celle de ${url}/le-moulin/5507351.`,
    );
  });

  it('is refused if it was saved and its address is given', async () => {
    const cwd = folder({
      'page.html': page(canonical('https://www.mondialisation.ca/le-moulin/5507351')),
    });
    const line = ['originals:add', 'page.html', '--url'];
    const other = await command([...line, 'https://mondialisation.ca/le-phare/5507350'], { cwd });
    expect(other.out).toContain('This is a different article: https://mondialisation.ca/le-phare');
    expect(other.code).toBe(4);
    const moved = await command([...line, 'https://herald.example/le-phare/5507350'], { cwd });
    expect(moved.code).toBe(0);
    const old = 'http://www.mondialisation.ca/index.php?context=va&aid=5507351';
    expect((await command([...line, old], { cwd })).code).toBe(0);
    const wrong = await command([...line, old.replace('51', '50')], { cwd });
    expect(wrong.code).toBe(4);
  });
});

describe('a page that gives its address in another form', () => {
  it.each([
    ['/le-phare/5507350', canonical('{site}/le-phare/5507350/')],
    ['/le-phare/5507350', canonical('/le-phare/5507350')],
    ['/le-phare/5507350?utm_source=lettre&fbclid=x', canonical('{site}/le-phare/5507350')],
    ['/le-phare/5507350', canonical('{site}/le-phare-s-est-eteint/5507350')],
    ['/le-phare/5507350/amp', canonical('{site}/le-phare/5507350')],
    ['/amp/le-phare-de-kerlan', canonical('{site}/le-phare-de-kerlan')],
    ['/le-phare-de-kerlan.amp.html', canonical('{site}/le-phare-de-kerlan.html')],
    ['/le-phare/5507350/print/', canonical('{site}/le-phare/5507350')],
    ['/le-phare-de-kerlan?print=1', canonical('{site}/le-phare-de-kerlan')],
    ['/le-phare-de-kerlan?page=all', canonical('{site}/le-phare-de-kerlan')],
    ['/2016/03/le-phare-de-kerlan/', canonical('{site}/le-phare-de-kerlan/')],
    ['/?p=204', canonical('{site}/2016/03/le-phare/')],
    ['/le-phare', ogUrl('{site}/')],
    ['/le-phare', canonical('http://[broken')],
    ['/le-phare', canonical('')],
    ['/le-phare', canonical('{site}/le-phare#haut') + ogUrl('https://herald.example/')],
  ])('is added: %s, %s', async (path, head) => {
    const url = await site({ [path]: page(head) });
    const { lines, code } = await add([`${url}${path}`]);
    expect(lines[0]).toMatch(/^added /u);
    expect(code).toBe(0);
  });
});

describe('an address that leads elsewhere', () => {
  const HOME = page(canonical('{site}/'));
  it.each([
    ['the home page', '/', 'leads to the home page of the site and not to an article'],
    ['a home page by language', '/fr/', 'leads to the home page of the site'],
    ['the home page’s file', '/index.html', 'leads to the home page of the site'],
    ['a login page', '/login?next=/le-phare', 'leads to a page where one logs in'],
    ['WordPress’s login', '/wp-login.php?redirect_to=x', 'leads to a page where one logs in'],
    ['a login page below others', '/compte/connexion/', 'leads to a page where one logs in'],
    ['a sign-in page', '/users/sign_in', 'leads to a page where one logs in'],
    ['a cookie wall', '/consent?to=/le-phare', 'leads to a page that asks for consent'],
    ['another article', '/le-moulin/5507351', 'This is a different article'],
  ])('is refused: %s', async (_, found, says) => {
    const url = await site({ '/le-phare/5507350': found, [found]: page('') });
    const { lines, code } = await add([`${url}/le-phare/5507350`]);
    expect(lines[0]).toContain(says);
    expect(lines[0]).toContain(`${url}${found}`);
    expect(lines[1]).toMatch(/^added /u);
    expect(code).toBe(4);
  });

  it('is refused if the home page answers in its place', async () => {
    const url = await site({ '/le-phare/5507350': HOME });
    const { lines } = await add([`${url}/le-phare/5507350`]);
    expect(lines[0]).toContain(`leads to the home page of the site and not to an article: ${url}/`);
  });

  it.each([
    ['with a new title', '/le-phare/5507350', '/le-phare-s-est-eteint/5507350'],
    ['with a new path', '/2016/le-phare', '/archives/le-phare-de-kerlan'],
    ['from its short form', '/?p=5507350', '/le-phare-de-kerlan/'],
    ['an article on logins', '/login-sans-mot-de-passe/1', '/login-sans-mot-de-passe/1/'],
  ])('is added if that is the article %s', async (_, asked, found) => {
    const url = await site({ [asked]: found, [found]: page(canonical(`{site}${found}`)) });
    const { lines, code } = await add([`${url}${asked}`]);
    expect(lines[0]).toMatch(/^added /u);
    expect(code).toBe(0);
  });
});

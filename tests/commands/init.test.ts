import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/engine/config/load.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const COPY = `---
title: The harbour
author: Ann Carver
source: Global Research
original_url: https://www.globalresearch.ca/the-harbour/5800001
---

The harbour was quiet when the ships came in, and nobody counted them.
`;
const OWN =
  '---\ntitle: Our own\nauthor: Jo Ray\n---\n\nWe met on Monday and spoke of the garden.\n';

const HUGO = {
  'hugo.toml':
    'baseURL = "https://www.courier.example/blog/"\ntitle = "The Courier: \\"news\\" # daily"\n[languages.fr]\ntitle = "Le Courrier"\nbaseURL = "https://fr.courier.example/"\n',
  'content/posts/a.md': COPY,
  'content/posts/b.md': OWN,
  'layouts/_default/single.html':
    '<html><head><meta name="s" content="{{ .Params.source }}"></head><body>{{ with .Params.author }}<p>By {{ . }}</p>{{ end }}<a href="{{ .Params.original_url }}">x</a></body></html>',
  'static/pic.html': '<p>x</p>',
};
const JEKYLL = {
  '_config.yml':
    'title: The Gazette\nurl: "https://gazette.example"\ncollections:\n  essays:\n    output: true\n',
  '_posts/2024-01-01-a.md': COPY,
  'news/_posts/2024-01-02-b.markdown': OWN,
  '_essays/c.md': OWN,
  '_layouts/post.html':
    '<article>{% if page.author %}<p>{{ page.author | escape }}</p>{% endif %}{% assign origin = page.source %}<i>{{ origin }}</i></article>',
  '_includes/head.html': '{{ page.original_url }}',
};
const ELEVENTY = {
  'eleventy.config.mjs':
    "// dir: { input: 'old' }\nexport default () => { throw new Error('never run'); };\nexport const config = { dir: { input: 'site', output: '_site' } };\n",
  'site/_data/metadata.json': '{}',
  '_data/metadata.js': "module.exports = { title: 'The Ledger', url: 'https://ledger.example/' };",
  'site/posts/a.md': COPY,
  'site/posts/b.html': '<p>Ours.</p>',
  'site/_includes/foot.html': '<p>{{ title }}</p>',
  'site/_includes/post.njk': '<p>{{ author }}</p><img alt="{{ source }}">',
  '_site/posts/a.html': '<p>made</p>',
};
const PLAIN = { 'README.md': '# x\n', 'articles/a.md': COPY, 'notes.md': OWN, 'lib/x.md': OWN };

async function made(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const cwd = folder(files);
  const said = await command(['init', ...flags], { cwd });
  const text = readFileSync(join(cwd, 'republint.yaml'), 'utf8');
  return { cwd, said, text, data: parse(text) as Record<string, unknown> };
}

describe('init writes what fits', () => {
  it('a site of Hugo', async () => {
    const { said, data, text } = await made(HUGO);
    expect(data).toEqual({
      schema: 1,
      site: {
        domains: ['courier.example', 'fr.courier.example'],
        names: ['The Courier: "news" # daily', 'Le Courrier'],
        medium: 'web',
      },
      files: ['content/**/*.md'],
      rendered: ['author'],
    });
    expect(text).toContain('#   - original_url  # 1 file');
    expect(text).toContain('# author (2 files) is printed by layouts/_default/single.html');
    expect(text).toContain('# globalresearch.ca is met in 1 file: crg-global-research');
    expect(said).toEqual({
      code: undefined,
      err: '',
      out: '2 articles were found in content; the site is made with Hugo.\nWhat was found stands in republint.yaml. Look it over, most of all “audience” and “rendered”.\nThen run: republint check\n',
    });
  });

  it('a site of Jekyll, in French', async () => {
    const { said, data, text } = await made(JEKYLL, '--lang', 'fr');
    expect(data).toMatchObject({
      language: 'fr',
      site: { domains: ['gazette.example'], names: ['The Gazette'], medium: 'web' },
      files: ['_essays/**/*.md', '_posts/**/*.md', 'news/_posts/**/*.markdown'],
      rendered: ['author', 'source'],
    });
    expect(text).toContain('# Les articles à vérifier');
    expect(said.out).toContain('3 articles ont été trouvés dans ');
  });

  it('a site of Eleventy, without running its configuration', async () => {
    const { data } = await made(ELEVENTY);
    expect(data).toMatchObject({
      site: { domains: ['ledger.example'], names: ['The Ledger'], medium: 'web' },
      files: ['site/**/*.{html,md}'],
      ignore: ['site/_includes'],
      rendered: ['author'],
    });
  });

  it('plain folders', async () => {
    const { data, said } = await made(PLAIN);
    expect(data).toEqual({
      schema: 1,
      files: ['*.md', 'articles/**/*.md'],
      ignore: ['README.md'],
    });
    expect(said.out).toContain('2 articles were found in this folder and articles.');
  });

  it('an empty folder', async () => {
    const { data, said } = await made({});
    expect(data).toEqual({ schema: 1 });
    expect(said.out).toMatch(/^0 articles were found\.\n/u);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, unknown, readonly string[]]>([
    [
      'Zola',
      { 'config.toml': 'base_url = "https://a.example"\ntitle = "A"', 'content/a.md': OWN },
      ['a.example'],
      ['content/**/*.md'],
    ],
    [
      'Astro',
      {
        'astro.config.mjs': "export default defineConfig({ site: 'https://b.example' })",
        'src/content/blog/a.mdx': OWN,
      },
      ['b.example'],
      ['src/content/**/*.mdx'],
    ],
    [
      'Docusaurus',
      {
        'docusaurus.config.ts': "const c = { title: 'B', url: 'https://c.example' }",
        'docs/a.md': OWN,
        'blog/b.mdx': OWN,
      },
      ['c.example'],
      ['docs/**/*.md', 'blog/**/*.mdx'],
    ],
    [
      'MkDocs',
      {
        'mkdocs.yml':
          'site_name: D\nsite_url: https://d.example/x\ndocs_dir: pages\nx: !!python/name:a.b ""\n',
        'pages/a.md': OWN,
      },
      ['d.example'],
      ['pages/**/*.md'],
    ],
    [
      'VitePress',
      {
        '.vitepress/config.mts': "export default { title: 'E' }",
        'guide/a.md': OWN,
        CNAME: 'e.example\n',
      },
      ['e.example'],
      ['guide/**/*.md'],
    ],
    [
      'Hexo',
      { '_config.yml': 'title: F\nurl: http://f.example', 'source/_posts/a.md': OWN },
      ['f.example'],
      ['source/_posts/**/*.md'],
    ],
    [
      'Hugo',
      {
        'site/config.toml': 'baseURL = "https://example.org/"\ncontentDir = "texts"',
        'site/texts/a.md': OWN,
      },
      undefined,
      ['site/texts/**/*.md'],
    ],
  ])('%s', async (name, files, domains, globs) => {
    const { data, text } = await made(files);
    expect(text).toContain(`(${name})`);
    expect((data['site'] as { domains?: unknown }).domains).toEqual(domains);
    expect(data['files']).toEqual(globs);
  });
});

describe('the key of the canonical address that init proposes', () => {
  const withKey = (key: string, more = ''): string =>
    COPY.replace('original_url:', `${key}:`).replace('source:', `${more}source:`);
  const told = async (files: Readonly<Record<string, string>>, language = 'en') => {
    const { cwd, text, data } = await made(files, '--lang', language);
    const site = data['site'] as { 'canonical-key'?: string } | undefined;
    const key = site?.['canonical-key'];
    expect((await loadConfig({ cwd })).site.canonicalKey).toBe(key);
    return { key, text };
  };
  const HEAD = 'layouts/partials/head.html';
  const link = (href: string): string => `<head><link rel="canonical" href="${href}"></head>`;

  it.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    [
      'of Hugo',
      'canonicalURL',
      { ...HUGO, [HEAD]: link('{{ .Params.canonicalURL | default .Permalink }}') },
      '  # canonicalURL (1 file) is taken by layouts/partials/head.html\n  canonical-key: canonicalURL\n',
    ],
    [
      'of Jekyll, by a tag',
      'canonical_url',
      { ...JEKYLL, '_includes/head.html': '<head>{% seo %}</head>' },
      '  # canonical_url (1 file) is taken by _includes/head.html\n  canonical-key: canonical_url\n',
    ],
    [
      'of Eleventy, whose layouts know the keys by their names',
      'canonical',
      { ...ELEVENTY, 'site/_includes/base.njk': link('{{ canonical or page.url }}') },
      '  # canonical (1 file) is taken by site/_includes/base.njk\n  canonical-key: canonical\n',
    ],
    [
      'of Hugo, from the address of the original',
      'original_url',
      { ...HUGO, [HEAD]: link('{{ .Params.original_url }}') },
      '  # original_url (1 file) is taken by layouts/partials/head.html\n  canonical-key: original_url\n',
    ],
    [
      'of a site without a generator',
      'canonical_url',
      { ...PLAIN, 'templates/page.html': link('{{ page.canonical_url }}') },
      'site:\n  # The site’s own hosts',
    ],
  ])('is the one that the theme takes: %s', async (_, key, files, says) => {
    const copies = Object.entries(files).map(([name, text]) => [
      name,
      text === COPY ? withKey(key) : text,
    ]);
    const found = await told(Object.fromEntries(copies) as Record<string, string>);
    expect(found.key).toBe(key);
    expect(found.text).toContain(says);
  });

  it.each([
    [
      'en',
      '  # Articles have canonical_url (2 files) and canonical (1 file). Whether the theme takes the address from there could not be told. If it does, take the # away:\n  # canonical-key: canonical_url\n',
    ],
    [
      'fr',
      '  # Des articles ont canonical_url (2 fichiers) et canonical (1 fichier). Impossible de savoir si le thème en tire l’adresse. Si c’est le cas, ôtez le #\u00a0:\n  # canonical-key: canonical_url\n',
    ],
  ])('is in a comment where the theme does not tell, in %s', async (language, says) => {
    const found = await told(
      {
        ...HUGO,
        'content/a.md': withKey('canonical_url', 'canonical: https://a.example/x\n'),
        'content/b.md': withKey('canonical_url'),
        [HEAD]: link('{{ .Permalink }}'),
      },
      language,
    );
    expect(found.key).toBeUndefined();
    expect(found.text).toContain(says);
  });

  it.each([
    ['no article has one', HUGO, '  # canonical-key: canonical_url\n'],
    [
      'only the theme has one',
      { ...HUGO, [HEAD]: link('{{ .Params.canonicalURL }}') },
      '  # canonical-key: canonical_url\n',
    ],
    ['nothing is known of the site', PLAIN, '#   canonical-key: canonical_url\n'],
  ])('is an example where %s', async (_, files, says) => {
    const found = await told(files);
    expect(found.key).toBeUndefined();
    expect(found.text).toContain(says);
    expect(found.text).not.toContain('Articles have');
  });
});

it('says so where there are too many articles to read all of them', async () => {
  const many = Array.from({ length: 3002 }, (_, index) => [`content/${String(index)}.md`, OWN]);
  const { text } = await made(Object.fromEntries(many) as Record<string, string>);
  expect(text).toContain('# Of the 3002 articles, 1501 were read; the counts below are of these.');
  expect(text).toContain('#   - author  # 1501 files');
});

describe('what init writes', () => {
  it.each([
    ['Hugo', HUGO],
    ['Jekyll', JEKYLL],
    ['Eleventy', ELEVENTY],
    ['plain', PLAIN],
  ])('is what check works with: %s', async (_, files) => {
    const { cwd } = await made(files);
    const { out, err, code } = await command(['check', '--format', 'json'], { cwd });
    expect(err).toBe('');
    expect(code).toBe(1);
    const report = JSON.parse(out) as { files: { path: string; status: string }[] };
    expect(report.files.filter(({ status }) => status !== 'not-a-copy')).toHaveLength(1);
    expect(report.files.map(({ path }) => path).join()).not.toMatch(/layouts|_includes|README/u);
  });

  it('is the same on standard output, and no file then', async () => {
    const cwd = folder(HUGO);
    const { out } = await command(['init', '--stdout'], { cwd });
    expect(await loadConfig({ cwd })).not.toHaveProperty('path');
    await command(['init'], { cwd });
    expect(readFileSync(join(cwd, 'republint.yaml'), 'utf8')).toBe(out);
  });

  it.each(['en', 'fr'])('stays valid where its comments are taken away: %s', async (language) => {
    for (const files of [HUGO, {}]) {
      const { cwd, text } = await made(files, '--lang', language);
      const bare = text.replace(
        /^(\s*)# (?=(?!yaml-)[a-z-]+:( |$)| {2,4}[a-z-]+:| {2,6}- )/gmu,
        '$1',
      );
      expect(bare).toContain('audience: non-commercial');
      writeFileSync(join(cwd, 'republint.yaml'), bare);
      const config = await loadConfig({ cwd });
      expect(config.site.audience).toBe('non-commercial');
      expect(config.rules).toContain('any-publisher');
    }
  });
});

describe('init refuses', () => {
  it.each(['republint.yaml', 'republint.yml'])('to write over %s', async (name) => {
    const cwd = folder({ ...PLAIN, [name]: 'language: fr\n' });
    const refused = await command(['init'], { cwd });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(`There is a configuration already: “${name}”.\nUse --stdout`);
    expect((await command(['init', '--force'], { cwd })).code).toBeUndefined();
    expect(readFileSync(join(cwd, name), 'utf8')).toContain('articles/**/*.md');
    expect((await loadConfig({ cwd })).files).toHaveLength(2);
  });

  it('to follow a link, whatever is asked', async () => {
    const outside = folder({ 'a.txt': 'mine' });
    const cwd = folder(PLAIN);
    symlinkSync(join(outside, 'a.txt'), join(cwd, 'republint.yaml'));
    const { code, err } = await command(['init', '--force'], { cwd, env: { LANG: 'fr_CA.UTF-8' } });
    expect(code).toBe(2);
    expect(err).toContain('n’est pas un fichier ordinaire');
    expect(readFileSync(join(outside, 'a.txt'), 'utf8')).toBe('mine');
  });
});

describe('a hostile repository', () => {
  it('neither breaks init nor forges what it writes', async () => {
    const cwd = folder({
      '_config.yml': `title: "x\\n- y: &a [*a]\\u202e\\e[2J"\nurl: "https://evil.example/\\nrules: [x]"\n`,
      '_posts/a.md': '---\n"author\\nrules: [evil]": Ann\n"a b": 1\nsource: "x: y"\n---\nText\n',
      '_posts/b.md': `---\n${'['.repeat(5000)}\n---\n`,
      '_posts/c.md': new Uint8Array(2_000_000),
      '_posts/d.md': `---\nauthor: Ann\n---\n${'word '.repeat(600_000)}`,
      '_posts/[x] {y} *z*/e.md': OWN,
      '_posts/\u001b[31m\nrules: [a]/f.md': OWN,
      '_layouts/a.html': `${'<head '.repeat(40_000)}{{ page.author`,
      '_layouts/b.html': '{{#<!--'.repeat(40_000),
    });
    symlinkSync(cwd, join(cwd, '_posts/loop'));
    symlinkSync('/etc', join(cwd, '_posts/etc'));
    const deep = join(cwd, '_posts', ...Array.from({ length: 60 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    const start = performance.now();
    const { code, out } = await command(['init'], { cwd });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(code).toBeUndefined();
    expect(out).not.toContain('\u001b');
    const text = readFileSync(join(cwd, 'republint.yaml'), 'utf8');
    expect(text).not.toMatch(/[\u001b\u202e]|^rules/mu);
    expect(parse(text)).toEqual({
      schema: 1,
      site: { domains: ['evil.example'], names: ['x - y: &a [*a] [2J'], medium: 'web' },
      files: ['_posts/**/*.md'],
    });
    expect((await loadConfig({ cwd })).files).toHaveLength(1);
  });

  it.each([
    [
      'an alias bomb',
      `a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [${'*b,'.repeat(99)}]\ntitle: T`,
    ],
    ['deep lists', '['.repeat(20_000)],
    ['no YAML', '\t: : {'],
    ['one word', 'word'],
  ])('may have %s for its configuration', async (_, config) => {
    const { data } = await made({ '_config.yml': config, '_posts/a.md': OWN });
    expect(data).toMatchObject({ files: ['_posts/**/*.md'] });
  });
});

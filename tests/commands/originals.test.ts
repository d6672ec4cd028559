import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addOriginal, namesIn, readOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const STORY = [
  'The old mill on the river burned on Sunday night, and nobody was hurt. Its wheel had turned since 1764, through two floods and one war.',
  'Martin Hale, who has run it for thirty years, said that he would build it again. “I know every stone of it,” he told the council on Monday.',
  'The council promised 14,000 crowns, but the miller did not believe a word of it.',
];
const HISTOIRE = [
  'Le vieux moulin de la rivière a brûlé dimanche soir, sans faire de blessés. Sa roue tournait depuis 1764, malgré deux crues et une guerre.',
  'Le meunier, Martin Hale, qui le tient depuis trente ans, a dit qu’il le rebâtirait. « J’en connais chaque pierre », a-t-il dit lundi au conseil.',
  'Le conseil a promis 14 000 couronnes, mais le meunier n’en croit pas un mot.',
];
const paragraphs = (list: readonly string[]): string =>
  list.map((one) => `<p>${one}</p>`).join('\n');

const FRENCH_PAGE = `<!doctype html><html lang="fr"><head>
<title>Le moulin - Centre des moulins</title>
<link rel="canonical" href="https://moulins.example/le-moulin/5507350">
<meta property="og:site_name" content="Centre des moulins">
<meta property="article:published_time" content="2016-02-13T08:00:00+00:00">
</head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/themes">Thèmes</a></li></ul></nav>
<article><h1>Le moulin de la Ling</h1>
<p>Par Nora Bell</p>
${paragraphs(HISTOIRE)}
<p>La source originale de cet article est Larkfield Herald</p>
<p>Copyright © Nora Bell, Larkfield Herald, 2016</p>
<p>Avis de non-responsabilité : Les opinions exprimées dans cet article n'engagent que le ou les auteurs.</p>
<p>Le Centre accorde la permission de reproduire la version intégrale ou des extraits d'articles sur des sites de médias alternatifs.</p>
</article>
<aside><h2>Articles connexes</h2><ul><li><a href="/le-bac/12">Le bac</a></li></ul></aside>
</body></html>`;

const ENGLISH_PAGE = `<html lang="en"><head>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The Mill","url":"https://herald.example/mill/4711","datePublished":"2024-05-01","author":{"name":"Nora Bell"},"publisher":{"name":"The Larkfield Herald"}}</script>
</head><body><main><article><h1>The Mill on the Ling</h1>${paragraphs(STORY)}</article></main></body></html>`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Herald</title>
<item><title>The Mill &amp; more</title><link>https://herald.example/mill/4711</link><dc:creator>Nora Bell</dc:creator>
<pubDate>Wed, 01 May 2024 08:00:00 GMT</pubDate><content:encoded><![CDATA[${paragraphs(STORY)}]]></content:encoded></item>
<item><title>Short</title><link>https://herald.example/short/1</link><description>A summary.</description></item>
</channel></rss>`;

const WXR = `<rss version="2.0" xmlns:content="x" xmlns:wp="z"><channel>${[
  ['post', 'publish', 'mill'],
  ['post', 'draft', 'draft'],
  ['attachment', 'inherit', 'picture'],
]
  .map(
    ([type, status, slug]) =>
      `<item><title>${String(slug)}</title><link>https://blog.example/${String(slug)}</link><content:encoded><![CDATA[${STORY.join('\n\n')}]]></content:encoded><wp:post_date>2024-05-01 08:00:00</wp:post_date><wp:post_type>${String(type)}</wp:post_type><wp:status>${String(status)}</wp:status></item>`,
  )
  .join('')}</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title>
<entry><title>The Mill</title><link rel="alternate" href="https://herald.example/mill/4711"/><author><name>Nora Bell</name></author>
<published>2024-05-01T08:00:00Z</published><content type="xhtml"><div>${paragraphs(STORY)}</div></content></entry></feed>`;

const LINES = [
  JSON.stringify({
    url: 'https://herald.example/a/1',
    title: 'A',
    authors: 'Nora Bell',
    text: 'A line of text.',
  }),
  '{"broken":',
  JSON.stringify({ url: 'https://herald.example/b/2', html: ENGLISH_PAGE }),
].join('\n');

async function add(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...more: readonly string[]
) {
  const cwd = folder(files);
  const result = await command(['originals:add', ...Object.keys(files), ...more], { cwd });
  const store = join(cwd, '.republint/originals');
  const kept = namesIn(store).flatMap((name) => readOriginal(store, name) ?? []);
  return { cwd, store, kept, ...result };
}

describe('originals add', () => {
  it('takes the article out of a saved page', async () => {
    const { kept, out, code } = await add({ 'page.html': FRENCH_PAGE });
    expect(out).toMatch(/^added {10}moulins\.example\/le-moulin-5507350\.[0-9a-f]{8}\.md\n$/u);
    expect(code).toBe(0);
    expect(kept).toMatchObject([
      {
        url: 'https://moulins.example/le-moulin/5507350',
        title: 'Le moulin de la Ling',
        authors: ['Nora Bell'],
        publisher: 'Centre des moulins',
        firstSource: 'Larkfield Herald',
        copyright: 'Copyright © Nora Bell, Larkfield Herald, 2016',
        published: '2016-02-13',
        language: 'fr',
        text: HISTOIRE.join('\n\n'),
      },
    ]);
  });

  it('reads what a page says of itself in its metadata', async () => {
    const { kept } = await add({ 'page.html': ENGLISH_PAGE });
    expect(kept).toMatchObject([
      {
        url: 'https://herald.example/mill/4711',
        authors: ['Nora Bell'],
        publisher: 'The Larkfield Herald',
        published: '2024-05-01',
        text: STORY.join('\n\n'),
      },
    ]);
  });

  it.each([
    ['Markdown', 'a.md', `---\ntitle: The Mill\nauthor: Nora Bell\n---\n\n${STORY.join('\n\n')}\n`],
    ['text', 'a.txt', `The Mill\n\nBy Nora Bell\n\n${STORY.join('\n\n')}\n`],
    ['a WordPress export', 'export.xml', WXR],
    ['Atom', 'feed.atom', ATOM],
  ])('takes %s', async (_, name, content) => {
    const { kept, code } = await add({ [name]: content });
    expect(kept.map(({ text }) => text)).toEqual([STORY.join('\n\n')]);
    expect(code).toBe(0);
  });

  it('takes a feed, and refuses what is only a summary', async () => {
    const { kept, out, code } = await add({ 'feed.xml': RSS });
    expect(kept).toMatchObject([
      {
        url: 'https://herald.example/mill/4711',
        title: 'The Mill & more',
        authors: ['Nora Bell'],
        published: '2024-05-01',
        text: STORY.join('\n\n'),
      },
    ]);
    expect(out).toContain(
      'refused        https://herald.example/short/1: The feed gives only a summary',
    );
    expect(code).toBe(4);
  });

  it('takes JSON Lines, and goes on after a broken one', async () => {
    const { kept, out, code } = await add({ 'all.jsonl': LINES });
    expect(kept.map(({ url, text }) => [url, text.slice(0, 12)])).toEqual([
      ['https://herald.example/a/1', 'A line of te'],
      ['https://herald.example/b/2', 'The old mill'],
    ]);
    expect(out).toContain('refused        all.jsonl, line 2: This line is not a JSON object');
    expect(code).toBe(4);
  });

  it('takes the address that is given, and a second version', async () => {
    const url = 'https://herald.example/mill/4711';
    const { cwd, kept } = await add({ 'a.md': STORY.join('\n\n') }, '--url', url);
    expect(kept[0]?.url).toBe(url);
    const again = await command(['originals:add', 'a.md', '--url', url], { cwd });
    expect(again.out).toMatch(/^unchanged/u);
    writeFileSync(join(cwd, 'a.md'), STORY.join('\n\n').replace('14,000', '40,000'));
    const changed = await command(['originals:add', 'a.md', '--url', url], { cwd });
    expect(changed.out).toMatch(/^new version/u);
  });

  it.each([
    ['an empty file', { 'a.html': '' }, 'a.html: This is empty.'],
    ['a binary one', { 'a.html': new Uint8Array(300).fill(1) }, 'a.html: This is not text.'],
    [
      'a login page',
      { 'a.html': '<form>Please log in to read this.</form>' },
      'Is it a login or an error page?',
    ],
    [
      'a feed without articles',
      { 'a.xml': '<rss><channel/></rss>' },
      'This feed holds no articles.',
    ],
    [
      'a bomb of entities',
      {
        'a.xml':
          '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><rss><channel><item><title>&c;</title></item></channel></rss>',
      },
      'refused',
    ],
    ['a line without words', { 'a.jsonl': '{"text": "…"}' }, 'This holds no text.'],
  ])('refuses %s', async (_, files, says) => {
    const { out, err, kept, code } = await add(files);
    expect(err).toBe('');
    expect(out).toContain(says);
    expect(kept).toEqual([]);
    expect(code).toBe(4);
  });

  it.each([
    [['missing.html'], 'missing.html: There is no such file.'],
    [['.'], '.: This is a folder.'],
    [['/dev/null'], 'This is not an ordinary file.'],
  ])('says why %s cannot be read', async (line, says) => {
    const { out, code } = await command(['originals:add', ...line], { cwd: folder() });
    expect(out).toContain(says);
    expect(code).toBe(4);
  });

  it.each([
    [[], 'Nothing to add was named.'],
    [['a', 'b', '--url', 'https://x.example/1'], 'several inputs are named'],
    [['a', '--url', 'nowhere'], 'is not the address of an article'],
  ])('%s is a mistake', async (line, says) => {
    const { err, code } = await command(['originals:add', ...line], { cwd: folder() });
    expect(err).toContain(says);
    expect(code).toBe(2);
  });

  it('reads standard input', async () => {
    const cwd = folder();
    const line = ['originals:add', '-', '--format', 'html'];
    const { out } = await command(line, { cwd, input: [ENGLISH_PAGE] });
    expect(out).toMatch(/^added {10}herald\.example/u);
  });

  it('fetches an address, if it may', async () => {
    const server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.statusCode = request.url === '/mill/1' ? 200 : 404;
      response.end(`<article><h1>The Mill</h1>${paragraphs(STORY)}</article>`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      server.close();
    });
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const cwd = folder();
    const refused = await command(['originals:add', `${url}/mill/1`], { cwd });
    expect(refused.out).toContain('refused');
    expect(refused.code).toBe(4);
    const line = [
      `${url}/mill/1`,
      `${url}/lost`,
      '--allow-private',
      '--delay',
      '0',
      '--timeout',
      '5',
    ];
    const { out, code } = await command(['originals:add', ...line], { cwd });
    expect(out).toMatch(
      /^added {10}127\.0\.0\.1\/mill-1\.[0-9a-f]{8}\.md\nrefused {8}\S+\/lost: /u,
    );
    expect(code).toBe(4);
  });
});

describe('the other commands', () => {
  const kept = async () => add({ 'page.html': FRENCH_PAGE, 'all.jsonl': LINES });

  it('list', async () => {
    const { cwd } = await kept();
    const { out } = await command(['originals:list'], { cwd });
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(out).toMatch(/^2016-02-13 {2}fr {2} ?6\d {2}Le moulin de la Ling {2}moulins\.example/mu);
    const json = await command(['originals:list', '--json'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject([{ title: 'A', words: 4 }, {}, { links: 0 }]);
    expect((await command(['originals:list'], { cwd: folder() })).out).toBe(
      'No originals are kept.\n',
    );
  });

  it('show, by address and by name', async () => {
    const { cwd } = await kept();
    const ref = 'http://moulins.example/le-moulin-rebati/5507350';
    const { out } = await command(['originals:show', ref], { cwd });
    expect(out).toContain('title: Le moulin de la Ling');
    expect(out).toContain(HISTOIRE[2]);
    const [name = ''] = out.split('\n');
    expect((await command(['originals:show', name], { cwd })).out).toBe(out);
    const lost = await command(['originals:show', name.replace('moulin-', 'mulin-')], { cwd });
    expect(lost.err).toContain('Did you mean "moulins.example/le-moulin-5507350.');
    expect(lost.code).toBe(2);
  });

  it('verify', async () => {
    const { cwd, store } = await kept();
    const sound = await command(['originals:verify'], { cwd });
    expect(sound).toMatchObject({ out: '3 originals, as they were kept.\n', code: 0 });
    const [name = ''] = namesIn(store);
    const file = join(store, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace('A line', 'A lie'));
    const { out, code } = await command(['originals:verify'], { cwd });
    expect(out).toBe(
      `${name}: The text is not the one that was kept: somebody changed it.\n3 originals; 1 to look at.\n`,
    );
    expect(code).toBe(1);
  });

  it('remove', async () => {
    const { cwd, store } = await kept();
    const { out } = await command(['originals:remove', 'https://herald.example/a/1'], { cwd });
    expect(out).toMatch(/^removed {2}herald\.example\/a-1\./u);
    expect(namesIn(store)).toHaveLength(2);
    const again = await command(['originals:remove', 'https://herald.example/a/1'], { cwd });
    expect(again.err).toContain('No original "https://herald.example/a/1" is kept');
    expect(again.code).toBe(2);
  });

  it('export, which add reads back', async () => {
    const { cwd, store } = await kept();
    const { out } = await command(['originals:export'], { cwd });
    const other = await add({ 'back.jsonl': out });
    expect(other.code).toBe(0);
    expect(namesIn(other.store)).toEqual(namesIn(store));
    const facts = (at: string) =>
      namesIn(at).map((name) => ({ ...readOriginal(at, name), retrieved: '' }));
    expect(facts(other.store)).toEqual(facts(store));
  });

  it('index', async () => {
    const { cwd } = await kept();
    await command(['originals:index'], { cwd });
    const { out } = await command(['originals:index', '--stats'], { cwd });
    expect(out).toMatch(/^originals {5}3\nfingerprints {2}\d+\nbytes {9}\d{4,}\n$/u);
    const none = await command(['originals:index'], { cwd: folder() });
    expect(none.err).toContain('No originals are kept');
    expect(none.code).toBe(2);
  });

  it('remove, of one name only', async () => {
    const { cwd, store } = await kept();
    const url = 'https://herald.example/a/1';
    writeFileSync(join(cwd, 'a.md'), STORY.join('\n\n'));
    await command(['originals:add', 'a.md', '--url', url], { cwd });
    const [first = '', ...others] = namesIn(store);
    const { out } = await command(['originals:remove', first], { cwd });
    expect(out).toBe(`removed  ${first}\n`);
    expect(namesIn(store)).toEqual(others);
    const article = await command(['originals:remove', first.replace(/\..{8}\.md$/u, '')], { cwd });
    expect(article.code).toBe(2);
  });

  it('remove, of no article that only ends in the same number', async () => {
    const { cwd, store } = await kept();
    writeFileSync(join(cwd, 'a.md'), STORY.join('\n\n'));
    for (const path of ['mill/2024', 'ferry/2024'])
      await command(['originals:add', 'a.md', '--url', `https://x.example/${path}`], { cwd });
    const either = await command(['originals:remove', 'https://x.example/z/2024'], { cwd });
    expect(either).toMatchObject({ code: 2 });
    expect(either.err).toContain('Nothing was removed.');
    await command(['originals:remove', 'https://x.example/mill/2024'], { cwd });
    expect(namesIn(store).filter((name) => name.startsWith('x.'))).toEqual([
      expect.stringContaining('ferry-2024'),
    ]);
  });

  it.each(['list', 'export', 'show', 'index'])('%s tells of a damaged file', async (name) => {
    const { cwd, store } = await kept();
    const [file = ''] = namesIn(store);
    writeFileSync(join(store, file), 'damaged');
    const line = name === 'show' ? ['originals:show', file] : [`originals:${name}`];
    const { err, code } = await command(line, { cwd });
    expect(err).toContain(`${file}: The file has no front matter`);
    expect(err).toContain('1 file was left out.');
    expect(code).toBe(4);
  });

  it('index says that it could not be kept', async () => {
    const { cwd, store } = await kept();
    writeFileSync(join(store, '.index'), 'a file where the folder should be');
    const { err, code } = await command(['originals:index'], { cwd });
    expect(err).toMatch(/^The index could not be kept \((?:EEXIST|ENOTDIR)\)/u);
    expect(code).toBe(4);
  });

  it('verify, of a folder that does not exist', async () => {
    const { err, code } = await command(['originals:verify'], { cwd: folder() });
    expect(err).toContain('There is no folder');
    expect(code).toBe(2);
  });

  it('show and list give no commands to a CI runner', async () => {
    const cwd = folder();
    const bad = { authors: [], published: '::error::x', text: '::warning::y' };
    const { original } = addOriginal(join(cwd, '.republint/originals'), bad, '2024-05-01');
    for (const line of [['originals:list'], ['originals:show', original.id]]) {
      const { out } = await command(line, { cwd });
      expect(out).not.toMatch(/^\s*::/mu);
      expect(out).toContain(':error::x');
    }
  });

  it('export stops when nobody reads any more', async () => {
    const { cwd } = await kept();
    const { out, code } = await command(['originals:export'], { cwd, failure: 'EPIPE' });
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(code ?? 0).toBe(0);
  });

  it.each([
    ['some', ['a.jsonl', 'b.jsonl'], 4],
    ['nothing', ['b.jsonl'], 2],
  ])('add says what cannot be kept where %s was', async (_, inputs, expected) => {
    const cwd = folder({
      'a.jsonl': JSON.stringify({ url: 'https://a.example/x', text: 'A text.' }),
      'b.jsonl': JSON.stringify({ url: 'https://b.example/x', text: 'A text.' }),
      '.republint/originals/b.example': 'a file where the folder should be',
    });
    const { out, code } = await command(['originals:add', ...inputs], { cwd });
    expect(out).toMatch(/^not kept {7}https:\/\/b\.example\/x: The originals in .* cannot be/mu);
    expect(code).toBe(expected);
  });

  it('add says that facts were updated', async () => {
    const { cwd } = await add({ 'a.jsonl': JSON.stringify({ id: 'x', text: 'A text.' }) });
    writeFileSync(join(cwd, 'a.jsonl'), JSON.stringify({ id: 'x', title: 'T', text: 'A text.' }));
    const { out } = await command(['originals:add', 'a.jsonl'], { cwd });
    expect(out).toMatch(/^facts updated {2}no-address\/x\./u);
  });
});

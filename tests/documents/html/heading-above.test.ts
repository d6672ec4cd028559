import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/documents/read.ts';

const ENTRY = `<div class="entry"><p>${'The ferry will not cross on Sundays. '.repeat(8)}</p></div>`;
const page = (body: string, head = ''): string =>
  `<html><head>${head}</head><body>${body}<div class="navigation">Older</div></body></html>`;

async function articleOf(text: string): Promise<readonly string[]> {
  const { blocks } = await parseDocument({ path: 'a.html', text, format: 'html' });
  return blocks
    .filter(({ region }) => region === 'article')
    .map(({ kind, text: words }) => `${kind}: ${words.slice(0, 20)}`);
}

describe('a title above the content', () => {
  it.each([
    ['beside it', `<div class="post"><h1>The Ferry</h1><p>By Nora Bell</p>${ENTRY}</div>`],
    ['in the body', `<h1>The Ferry</h1><p>By Nora Bell</p>${ENTRY}`],
    [
      'in a header of the post',
      `<div class="post"><div class="top"><h2><a href="/ferry/1">The Ferry</a></h2></div><p>By Nora Bell</p><div>${ENTRY}</div></div>`,
    ],
    [
      'with buttons between',
      `<div class="post"><h1>The Ferry</h1><ul class="share"><li>Tell</li></ul><p>By Nora Bell</p>${ENTRY}</div>`,
    ],
  ])('is the article’s %s', async (_, body) => {
    const title = '<title>The Ferry | Herald</title>';
    const expected = [
      'heading: The Ferry',
      'paragraph: By Nora Bell',
      'paragraph: The ferry will not c',
    ];
    expect(await articleOf(page(body, title))).toEqual(expected);
    expect(await articleOf(page(body))).toEqual(expected);
  });

  it.each([
    ['of the site', `<div id="header"><h1>Herald</h1></div>${ENTRY}`],
    ['that leads home', `<div><h1><a href="/">Herald</a></h1>${ENTRY}</div>`],
    ['in the navigation', `<div><nav><h2>Herald</h2></nav>${ENTRY}</div>`],
    [
      'of another part',
      `<div><div><div><div><div><div><h2>Herald</h2></div></div></div></div></div>${ENTRY}</div>`,
    ],
    [
      'far above',
      `<div><h2>Herald</h2><p>${'Other news. '.repeat(200)}</p>${ENTRY}</div>`.replaceAll(
        'ferry will',
        'ferry will '.repeat(40),
      ),
    ],
  ])('is not one %s', async (_, body) => {
    const found = await articleOf(page(body));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^paragraph: The ferry will/u);
  });

  it('is not one that the page does not call itself, nor its site’s name', async () => {
    const body = `<div><h1>Herald</h1>${ENTRY}</div>`;
    expect(await articleOf(page(body, '<title>The Ferry</title>'))).toHaveLength(1);
    const named =
      '<title>The Ferry | Herald</title><meta property="og:site_name" content="Herald">';
    expect(await articleOf(page(body, named))).toHaveLength(1);
  });

  it('is not looked for above a content with a title', async () => {
    const body = `<div><h1>Herald</h1>${ENTRY.replace('<p>', '<h2>The Ferry</h2><p>')}</div>`;
    expect(await articleOf(page(body))).toHaveLength(2);
  });
});

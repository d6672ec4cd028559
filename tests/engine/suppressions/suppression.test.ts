import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/documents/read.ts';
import type { Format } from '../../../src/model/document.ts';
import { suppressionsIn } from '../../../src/engine/suppressions/suppression.ts';

async function read(text: string, format: Format = 'markdown'): Promise<readonly unknown[]> {
  const document = await parseDocument({ path: 'a', text, format });
  return suppressionsIn(document).map(({ span: _span, kind, ...one }) => ({
    ...(kind === 'unreadable' ? { kind } : {}),
    ...one,
  }));
}

describe('a suppression', () => {
  it.each<readonly [string, Format, string]>([
    ['a comment in Markdown', 'markdown', 'Text.\n\n<!-- republint-ignore hyperlink: agreed -->\n'],
    [
      'a comment in a paragraph',
      'markdown',
      'Text <!-- republint-ignore hyperlink: agreed --> on.\n',
    ],
    ['a comment in MDX', 'mdx', 'Text.\n\n{/* republint-ignore hyperlink: agreed */}\n'],
    ['a comment in HTML', 'html', '<p>Text.</p><!--republint-ignore hyperlink: agreed-->'],
    ['front matter', 'markdown', '---\nrepublint-ignore: "hyperlink: agreed"\n---\n\nText.\n'],
    [
      'a list in front matter',
      'markdown',
      '---\nrepublint-ignore:\n  - "hyperlink: agreed"\n---\n\nText.\n',
    ],
    ['TOML', 'markdown', '+++\nrepublint-ignore = "hyperlink: agreed"\n+++\n\nText.\n'],
  ])('stands in %s', async (_, format, text) => {
    expect(await read(text, format)).toEqual([{ targets: ['hyperlink'], reason: 'agreed' }]);
  });

  it.each([
    ['the text', 'republint-ignore hyperlink: agreed\n'],
    ['code', '`<!-- republint-ignore hyperlink: agreed -->`\n'],
    ['a block of code', '```\n<!-- republint-ignore hyperlink: agreed -->\n```\n'],
    ['a comment on something else', '<!-- see republint-ignore hyperlink: agreed -->\n'],
    ['another word', '<!-- republint-ignored hyperlink: agreed -->\n'],
  ])('does not stand in %s', async (_, text) => {
    expect(await read(text)).toEqual([]);
  });

  it.each<readonly [string, unknown]>([
    [
      'hyperlink, address until=2027-01-31: asked them:  twice',
      { targets: ['hyperlink', 'address'], until: '2027-01-31', reason: 'asked them: twice' },
    ],
    [
      'crg-global-research/hyperlink until=2027-01-31: agreed',
      { targets: ['crg-global-research/hyperlink'], until: '2027-01-31', reason: 'agreed' },
    ],
    ['hyperlink', { kind: 'unreadable', why: 'no-reason' }],
    ['hyperlink:', { kind: 'unreadable', why: 'no-reason' }],
    ['hyperlink until=2027-02-30: agreed', { kind: 'unreadable', why: 'no-such-day' }],
    ['hyperlink until=soon: agreed', { kind: 'unreadable', why: 'no-such-day' }],
    ['hyperlink until=2027-01-01 until=2028-01-01: x', { kind: 'unreadable', why: 'no-such-day' }],
    [': agreed', { kind: 'unreadable', why: 'nothing-named' }],
    ['until=2027-01-31: agreed', { kind: 'unreadable', why: 'nothing-named' }],
  ])('says %s', async (text, said) => {
    expect(await read(`<!-- republint-ignore ${text} -->\n`)).toEqual([said]);
  });
});

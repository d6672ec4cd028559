import { describe, expect, it } from 'vitest';
import { type Format, FORMATS } from '../../../src/model/document.ts';
import { read } from '../reading.ts';
import { CASES_OF, FRONT_MATTER_CASES } from './cases.ts';

/** A reader whose time grows with the square of the length needs minutes. */
const PATIENCE = 15_000;

describe.each(FORMATS)('hostile %s', (format: Format) => {
  it.each(CASES_OF[format])(
    '%s',
    async (_name, text) => {
      const document = await read(text, format);
      expect(document.text).toHaveLength(text.length);
    },
    PATIENCE,
  );
});

describe('hostile front matter', () => {
  it.each(FRONT_MATTER_CASES.filter(([name]) => /deep|dashes|bomb|many/u.test(name)))(
    '%s',
    async (_name, text) => {
      const { problems, metadata, blocks } = await read(text);
      expect(blocks.map((block) => block.text)).toEqual(['text']);
      if (problems.length === 0) expect(metadata.length).toBeLessThanOrEqual(2001);
      else expect(problems[0]?.detail).not.toBe('');
    },
    PATIENCE,
  );

  it.each(['deep lists', 'deep maps', 'deep TOML', 'deep JSON', 'dashes', 'an alias bomb'])(
    '%s is refused with a sentence',
    async (name) => {
      const text = FRONT_MATTER_CASES.find(([own]) => own === name)?.[1] ?? '';
      const { problems } = await read(text);
      expect(problems).toMatchObject([{ code: 'front-matter-broken' }]);
      expect(problems[0]?.detail).toMatch(/^[a-z].* .*[a-z]/iu);
    },
  );
});

describe('what goes beyond the bounds', () => {
  it.each([
    ['nested quotations', `${'>'.repeat(200)} text`],
    ['nested lists', `${'- '.repeat(200)}text`],
    ['marks in one paragraph', '[a](b) '.repeat(3000)],
  ])('%s are told, and the words are read', async (_name, source) => {
    const { problems, blocks } = await read(source);
    expect(problems).toMatchObject([{ code: 'too-deep' }]);
    expect(blocks.map(({ text }) => text).join('')).toMatch(/text$|a/u);
  });

  it.each([
    ['a long rule', `text\n\n${'*'.repeat(2000)}\n\ntext`],
    ['a long list of links', '- [a](b)\n'.repeat(5000)],
    ['a long table of links', `| a |\n|---|\n${'| [a](b) |\n'.repeat(5000)}`],
    ['ten nested quotations', `${'> '.repeat(10)}text`],
  ])('%s is not', async (_name, source) => {
    expect((await read(source)).problems).toEqual([]);
  });

  it('goes on in a new block after a very long paragraph', async () => {
    const { blocks } = await read('The harbour reopens.\n'.repeat(5000));
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });

  it('does not cut a very long table', async () => {
    const { blocks } = await read(`| a |\n|---|\n${'| harbour |\n'.repeat(6000)}`);
    expect(blocks).toHaveLength(6001);
    expect(blocks.every(({ kind }) => kind === 'table-cell')).toBe(true);
  });
});

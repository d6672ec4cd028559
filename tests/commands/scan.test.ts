import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScannedText } from '../../src/model/scan.ts';
import { addOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { commit, git, repository, write } from '../engine/git/repository.ts';
import { command } from './harness.ts';
import { valid } from './valid.ts';

const MILL = `The old mill on the river burned on Sunday night, and nobody was hurt. Its wheel had turned since
1764, through two floods and one war. Martin Hale, who has run it for thirty years, said that he would
build it again. The council promised 14,000 crowns, but the miller did not believe a word of it. In the
morning the bakers of Larkfield drove to the next town for their flour.`;
const FERRY = `Every spring the ferry of Harrow carries more cows than people, which its captain finds restful.
Nobody has drowned since he took it over, and the cows have learned to wait for the whistle. On Fridays he
carries the post as well, and now and then a bride, who sits between the mail bags and looks at the water.`;
const OTHER = `The bakery on Mill Street sold its last loaf on Friday. The oven had been lit every night since
1921, and the street had set its clocks by the smell. We will bake at home, said a neighbour.`;

/** A folder with two originals, and these files. */
function site(files: Readonly<Record<string, string>>): string {
  const cwd = folder(files);
  keep(cwd);
  return cwd;
}

/** The file's path, and the original whose text it shares most of. */
async function mostShared(
  cwd: string,
  args: readonly string[],
  input?: string,
): Promise<Readonly<Record<string, string | undefined>>> {
  const { out, err } = await command(['scan', ...args, '--format', 'json'], {
    cwd,
    ...(input === undefined ? {} : { input: [input] }),
  });
  expect(err).toBe('');
  const { files } = valid('scan', out) as { readonly files: readonly ScannedText[] };
  return Object.fromEntries(files.map(({ id, originals }) => [id, originals[0]?.title]));
}

function keep(cwd: string): void {
  const kept = join(cwd, '.republint/originals');
  const facts = { authors: [], publisher: 'The Larkfield Herald' };
  const url = 'https://herald.example';
  addOriginal(
    kept,
    { ...facts, url: `${url}/mill/4711`, title: 'The Mill', text: MILL },
    '2024-05-01',
  );
  addOriginal(
    kept,
    { ...facts, url: `${url}/ferry/12`, title: 'The Ferry', text: FERRY },
    '2024-05-01',
  );
}

const FILES = {
  'both.md': `# Two stories\n\n${MILL}\n\n## And another\n\n${FERRY}\n`,
  'mill.html': `<article><h1>Fire!</h1><p>${MILL.replace('14,000', '40,000')}</p></article>`,
  'quote.md': `# On mills\n\n${OTHER} “The old mill on the river burned on Sunday night”, wrote a paper.\n`,
  'own.md': `# Bread\n\n${OTHER}\n`,
};

describe('scan', () => {
  it('shows which files share text with which originals', async () => {
    const { out, err, code } = await command(['scan', '.'], { cwd: site(FILES), columns: 80 });
    expect(err).toBe('');
    expect(code).toBe(0);
    const rows = out.split('\n').filter((line) => /^(?:both|mill|own|quote)/u.test(line));
    expect(rows.map((row) => row.replace(/\s{2,}/gu, ' | '))).toEqual([
      expect.stringMatching(/^both\.md \| \d\d% \| 100% \| The Mill$/u),
      expect.stringMatching(/^both\.md \| \d\d% \| 100% \| The Ferry$/u),
      expect.stringMatching(/^mill\.html \| 99% \| 99% \| The Mill$/u),
    ]);
    expect(out).toContain('4 files scanned; 2 share text with an original.');
  });

  it('says so in French', async () => {
    const cwd = site({ 'own.md': FILES['own.md'] });
    const { out } = await command(['scan', '.', '--lang', 'fr'], { cwd });
    expect(out).toBe('1 fichier examiné\u202f; 0 partage du texte avec un original.\n');
  });

  it('writes JSON with the places of the passages', async () => {
    const cwd = site(FILES);
    const { out } = await command(['scan', 'both.md', '--format', 'json'], { cwd });
    const { files } = valid('scan', out) as {
      files: {
        id: string;
        originals: { url: string; passages: { start: number; end: number }[] }[];
      }[];
    };
    expect(files.map(({ id }) => id)).toEqual(['both.md']);
    const passages = files[0]?.originals.flatMap((original) => original.passages) ?? [];
    const shown = passages.map(({ start, end }) => FILES['both.md'].slice(start, end));
    expect(shown).toEqual([MILL.replace(/\.$/u, ''), FERRY.replace(/\.$/u, '')]);
  });

  it('maps lines of JSON, one for one', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: MILL }),
      '',
      '{"id": "b"',
      JSON.stringify({ id: 3, text: OTHER }),
      JSON.stringify(['no', 'object']),
      'null',
    ];
    const input = [`${lines.join('\n')}\n`];
    const { out, code } = await command(['scan', '-'], { cwd: site({}), input });
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(found).toMatchObject([
      { id: 'a', originals: [{ title: 'The Mill', shares: { text: 1, original: 1 } }] },
      { line: 3, error: 'This line is not {"id": …, "text": …}.' },
      { id: '3', originals: [] },
      { line: 5 },
      { line: 6 },
    ]);
    expect(code).toBe(4);
  });

  it.each([
    ['a mark of byte order', `\uFEFF${JSON.stringify({ id: 'a', text: OTHER })}`, { id: 'a' }],
    ['another line end in a text', '{"id":"a","text":"x\u2028y"}', { id: 'a', originals: [] }],
    ['a name without a text', '{"id": "a", "txt": ""}', { id: 'a', line: 1 }],
    ['a name in broken JSON', '{"id": "a", "text": ', { id: 'a', line: 1 }],
  ])('reads %s', async (_, line, expected) => {
    // Cut in the middle of a line, and of a letter.
    const bytes = Buffer.from(line);
    const input = [bytes.subarray(0, 2), bytes.subarray(2)];
    const { out } = await command(['scan', '-'], { cwd: site({}), input });
    expect(JSON.parse(out)).toMatchObject(expected);
  });

  it('stops when nobody reads any more', async () => {
    const input = [`${JSON.stringify({ id: 'a', text: OTHER })}\n`.repeat(3)];
    const { out } = await command(['scan', '-'], { cwd: site({}), input, failure: 'EPIPE' });
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('goes on where a file cannot be read', async () => {
    const cwd = site({ 'mill.md': MILL });
    writeFileSync(join(cwd, 'picture.md'), new Uint8Array(300).fill(1));
    const { out, code } = await command(['scan', '.'], { cwd });
    expect(out).toContain('picture.md: ');
    expect(out).toContain('mill.md');
    expect(code).toBe(4);
  });

  it('looks past a damaged original, and says so', async () => {
    const cwd = site({ 'both.md': FILES['both.md'] });
    writeFileSync(
      join(cwd, '.republint/originals/herald.example/x.0123abcd.md'),
      'no front matter',
    );
    const { out, err, code } = await command(['scan', '.'], { cwd });
    expect(out).toContain('The Ferry');
    expect(err).toContain('herald.example/x.0123abcd.md: The file has no front matter');
    expect(code).toBe(4);
  });

  it('works where the index cannot be written', async () => {
    const cwd = site({ 'mill.md': MILL });
    chmodSync(join(cwd, '.republint/originals'), 0o500);
    const { out } = await command(['scan', '.'], { cwd });
    chmodSync(join(cwd, '.republint/originals'), 0o700);
    expect(out).toContain('The Mill');
  });

  it.each([
    ['no originals', ['.'], 'No originals are kept in'],
    ['a folder without any', ['.', '--originals', '.'], 'No originals are kept in "."'],
  ])('%s', async (_, line, says) => {
    const { err, code } = await command(['scan', ...line], { cwd: folder({ 'a.md': OTHER }) });
    expect(err).toContain(says);
    expect(err).toContain('republint originals add');
    expect(code).toBe(2);
  });

  it('scans what the branch changes', async () => {
    const cwd = repository(FILES);
    keep(cwd);
    commit(cwd, {});
    git(cwd, 'switch', '--quiet', '--create', 'work');
    const nothing = await command(['scan', '--changed'], { cwd });
    expect(nothing.err).toBe('No article has changed since main.\n');
    expect(nothing.out).toContain('0 files scanned');
    expect(nothing.code).toBe(0);
    commit(cwd, { 'own.md': `${MILL}\n` });
    write(cwd, { 'new.md': `${FERRY}\n` });
    expect(await mostShared(cwd, ['--changed'])).toEqual({
      'new.md': 'The Ferry',
      'own.md': 'The Mill',
    });
    expect(await mostShared(cwd, ['--changed', '--base', 'HEAD'])).toEqual({
      'new.md': 'The Ferry',
    });
    expect(await mostShared(cwd, ['--changed', 'own.md'])).toEqual({ 'own.md': 'The Mill' });
  });

  it('scans what is staged, not what stands in the file', async () => {
    const cwd = repository(FILES);
    keep(cwd);
    commit(cwd, {});
    write(cwd, { 'own.md': `${MILL}\n` });
    git(cwd, 'add', '--all');
    write(cwd, { 'own.md': FERRY, 'mill.html': OTHER });
    expect(await mostShared(cwd, ['--staged'])).toEqual({ 'own.md': 'The Mill' });
  });

  it('scans what a list names, which may be empty if that is allowed', async () => {
    const cwd = site(FILES);
    const list = ['--files-from', '-'];
    expect(await mostShared(cwd, list, 'own.md\nmill.html\n')).toEqual({
      'mill.html': 'The Mill',
      'own.md': undefined,
    });
    expect((await command(['scan', ...list], { cwd, input: ['\n'] })).code).toBe(2);
    expect(await mostShared(cwd, [...list, '--allow-empty'], '\n')).toEqual({});
    expect(await mostShared(cwd, ['*.rst', '--allow-empty'])).toEqual({});
  });

  it.each([
    ['changed and staged', '--changed --staged', 'cannot be given together'],
    ['a base alone', '--base main', '--changed is not given'],
    ['what Git does not know', '- --staged', 'Git does not know whether'],
    ['two standard inputs', '- --files-from -', 'both an article and a list'],
    ['a list beside standard input', '- --files-from list', 'cannot be scanned in one run'],
  ])('refuses %s', async (_, line, says) => {
    const { err, out, code } = await command(['scan', ...line.split(' ')], { cwd: site(FILES) });
    expect(err).toContain(says);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('takes either files or standard input', async () => {
    const { err, code } = await command(['scan', '-', 'a.md'], { cwd: site({ 'a.md': OTHER }) });
    expect(err).toContain('cannot be scanned in one run');
    expect(code).toBe(2);
  });
});

describe('check', () => {
  it('finds a copy that says nothing of itself', async () => {
    const cwd = site({ 'mill.md': `# Fire!\n\n${MILL}\n` });
    const { out, code } = await command(['check', '.', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          status: 'breached',
          copies: [
            {
              claim: {
                kind: 'matched',
                publisher: 'The Larkfield Herald',
                original: 'https://herald.example/mill/4711',
                originalBasis: 'store',
                signals: [
                  {
                    code: 'matched-text',
                    weight: 1,
                    message: expect.stringContaining('The Mill (100 %)') as unknown,
                  },
                ],
              },
            },
          ],
        },
      ],
    });
    expect(code).toBe(0);
  });

  it.each([
    ['a text that quotes a sentence', FILES['quote.md']],
    ['a text of its own', FILES['own.md']],
  ])('lets %s be', async (_, text) => {
    const cwd = site({ 'a.md': text });
    const { out } = await command(['check', '.'], { cwd });
    expect(out).toContain('1 file is not a copy');
  });

  it('does not judge the originals themselves', async () => {
    const cwd = site({ 'own.md': FILES['own.md'] });
    const { out } = await command(['check', '.'], { cwd });
    expect(out).toContain('0 copies / 1 file');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodeOfComparison } from '../../src/commands/exit-codes.ts';
import { ALIGNMENT_VERDICTS } from '../../src/model/alignment.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { folder, ROOT } from '../cli/run.ts';
import { ALTERED, EXCERPT, ORIGINAL, UNRELATED } from '../reporters/comparison/articles.ts';
import { SAMPLES } from '../reporters/comparison/samples.ts';
import { command } from './harness.ts';

const HEAD = '# The Ferry That Stopped\n\n';
const FILES = {
  'original.md': HEAD + ORIGINAL,
  'same.html': `<!doctype html><html lang="en"><title>The Ferry That Stopped</title><h1>The Ferry That Stopped</h1>${ORIGINAL.split(
    '\n\n',
  )
    .map((one) => `<p>${one}</p>`)
    .join('')}</html>`,
  'excerpt.md': HEAD + EXCERPT,
  'altered.md': HEAD + ALTERED,
  'other.md': UNRELATED,
  'republint.yaml': 'files: ["*.md"]\n',
  'latin.md': Buffer.from(`${HEAD}${ORIGINAL} caf\u00e9`, 'latin1'),
  'empty.md': '',
  'blank.md': ' \n\t\n\u00a0\n',
  'head.md': '---\ntitle: The Ferry That Stopped\n---\n',
  'page.html': '<!doctype html><title>The Ferry</title><body><img src="ferry.jpg"></body>',
  'credits.md': 'By Ida Lund\n\nCopyright © Ida Lund, Larkfield Review, 2023\n',
  'picture.md': new Uint8Array(300).fill(1),
};

describe('compare', () => {
  it.each([
    ['the same text in another format', 'same.html', 0, 'the whole original, unchanged'],
    ['an excerpt', 'excerpt.md', 0, 'an excerpt, unchanged'],
    ['an altered copy', 'altered.md', 1, '[-Tuesday.-] {+Monday.+}'],
    ['another text', 'other.md', 1, 'another text'],
    ['a file that is not UTF-8', 'latin.md', 4, '✖ latin.md: The file is not valid UTF-8'],
  ])('%s', async (_, copy, code, says) => {
    const cwd = folder(FILES);
    const result = await command(['compare', copy, 'original.md'], { cwd });
    expect(result.err).toBe('');
    expect(result.out).toContain(says);
    expect(result.code).toBe(code);
  });

  it('names once what stands beside the text, though both files share words of it', async () => {
    const cwd = folder({
      'copy.md': readFileSync(join(ROOT, 'tests/example/bad-copy.md')),
      'original.html': readFileSync(join(ROOT, 'tests/original.html')),
    });
    const { out } = await command(['compare', 'copy.md', 'original.html'], { cwd });
    expect(out).toContain('[-and the shipyard a quarter.-]\n');
    expect(out.replace(/\s+/gu, ' ')).toContain(
      'not counted as changes: 1 credit (copy, line 15) and 1 notice of the publisher (original, line 30).',
    );
    const page = await command(['compare', 'copy.md', 'original.html', '--format', 'html'], {
      cwd,
    });
    const asides = page.out.match(/<span class="aside"><small.*?<\/span>/gu) ?? [];
    expect(asides.map((one) => one.replace(/<[^>]+>/gu, ''))).toEqual([
      'credit By Ann Carver',
      'credit By Ann Carver',
      'notice of the publisher Copyright © Ann Carver,',
      'credit Global Research, 2023',
      'credit Source: Global Research, March 3, 2023',
    ]);
  });

  it('takes what a moved passage says that it leaves out for marked', async () => {
    const [first = '', second = '', third = ''] = ORIGINAL.split('\n\n');
    const words = 'by a sheet of paper on the gate,” said Maud Orrin, ';
    const said = async (by: string, format: string): Promise<string> => {
      const cwd = folder({
        'original.md': [first, second, third].join('\n\n'),
        'copy.md': [second.replace(words, by), first, third].join('\n\n'),
      });
      const { out } = await command(['compare', 'copy.md', 'original.md', '--format', format], {
        cwd,
      });
      return out.replace(/\s+/gu, ' ');
    };
    expect(await said('', 'pretty')).toContain('1 omission without a mark (11 words)');
    expect(await said('[…] ', 'pretty')).toContain('1 omission marked with […] (11 words)');
    const page = await said('[…] ', 'html');
    expect(/class="note"[^>]*>([^<]*)/u.exec(page)?.[1]).toBe('11 words left out, marked with […]');
    expect(page.match(/class="note"/gu)).toHaveLength(1);
  });

  it('reads the copy or the original from standard input', async () => {
    const cwd = folder(FILES);
    const input = [FILES['altered.md']];
    const copy = await command(['compare', '-', 'original.md'], { cwd, input });
    expect(copy.out).toContain('<stdin>  ✖ altered');
    const original = await command(['compare', 'original.md', '-'], { cwd, input });
    expect(original.out).toContain('original: <stdin>');
    expect(original.out).toContain('[-Monday.-] {+Tuesday.+}');
  });

  it('says in JSON where the passages stand in the two files', async () => {
    const cwd = folder(FILES);
    const { out } = await command(['compare', 'excerpt.md', 'original.md', '--format', 'json'], {
      cwd,
    });
    const { passages } = JSON.parse(out) as Comparison;
    const words = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
    expect(passages.length).toBeGreaterThan(0);
    for (const { copy, original } of passages) {
      const inCopy = words(FILES['excerpt.md'].slice(copy.start, copy.end));
      const inOriginal = words(FILES['original.md'].slice(original.start, original.end));
      expect([inCopy.at(0), inCopy.at(-1)]).toEqual([inOriginal.at(0), inOriginal.at(-1)]);
    }
  });

  it('writes each format to its file', async () => {
    const cwd = folder(FILES);
    const file = (name: string): string => join(cwd, name);
    const formats = ['html', 'json', 'patch'].map((one) => `--format=${one}=${file(one)}`);
    const line = ['compare', 'altered.md', 'original.md', '--format', 'pretty', ...formats];
    const result = await command([...line, '--color', 'always'], { cwd });
    expect(result.out).toContain('\u001b[31m');
    const read = (name: string): string => readFileSync(file(name), 'utf8');
    expect(read('html')).toContain('<!doctype html>');
    expect(read('patch')).toContain('+++ b/article.txt');
    const { verdict, original } = JSON.parse(read('json')) as Comparison;
    expect([verdict, original.path, original.title]).toEqual([
      'altered',
      'original.md',
      'The Ferry That Stopped',
    ]);
  });

  it('speaks the language of the flag, else of the configuration', async () => {
    const cwd = folder({ ...FILES, 'republint.yaml': 'language: fr\n' });
    const line = ['compare', 'altered.md', 'original.md'];
    expect((await command(line, { cwd })).out).toContain('✖ modifié');
    expect((await command([...line, '--lang', 'en'], { cwd })).out).toContain('✖ altered');
  });

  it.each<readonly [string, readonly string[], number, string]>([
    ['nothing', [], 2, 'Arguments are missing: copy'],
    ['one file', ['original.md'], 2, 'An argument is missing: original'],
    ['three files', ['a', 'b', 'c'], 2, 'There is an argument too many: c.'],
    ['standard input twice', ['-', '-'], 2, 'Only one of the two files can come in'],
    ['an empty path', ['', 'original.md'], 2, 'One of the paths is empty.'],
    ['a missing file', ['orignal.md', 'other.md'], 2, 'Did you mean "original.md"?'],
    ['a folder', ['.', 'other.md'], 2, '"." is a folder.'],
    [
      'one file twice',
      ['other.md', './other.md'],
      2,
      'The copy and the original are one file: "other.md".',
    ],
    ['one missing file twice', ['no.md', 'no.md'], 2, 'There is no file or folder called "no.md".'],
    [
      'two files without text',
      ['empty.md', 'head.md'],
      4,
      'empty.md: The file has no text to compare.\nhead.md: The',
    ],
    ['no text', ['picture.md', 'original.md'], 4, 'picture.md: The file is not text.'],
    [
      'an unknown format',
      ['other.md', 'original.md', '--format', 'htm'],
      2,
      'pretty, html, json and patch.',
    ],
    [
      'a report over the copy',
      ['other.md', 'original.md', '--format', 'html=./other.md'],
      2,
      'over the article "other.md"',
    ],
    [
      'a report nowhere',
      ['other.md', 'original.md', '--format', 'html=no/a'],
      2,
      'there is no folder "no"',
    ],
  ])('refuses %s', async (_, args, code, says) => {
    const result = await command(['compare', ...args], { cwd: folder(FILES) });
    expect(result.err).toContain(says);
    expect(result.out).toBe('');
    expect(result.code).toBe(code);
  });
});

describe.each(['empty.md', 'blank.md', 'head.md', 'page.html', 'credits.md'])('of %s', (file) => {
  it('compare says that there is no text in it, not that it is another text', async () => {
    const cwd = folder(FILES);
    for (const args of [
      [file, 'original.md'],
      ['original.md', file],
    ]) {
      const { out, err, code } = await command(['compare', ...args], { cwd });
      expect([out, err]).toEqual(['', `${file}: The file has no text to compare.\n`]);
      expect(code).toBe(4);
    }
  });

  it('compare says so in French', async () => {
    const cwd = folder(FILES);
    const { err } = await command(['compare', file, 'original.md', '--lang', 'fr'], { cwd });
    expect(err).toBe(`${file}\u00a0: Le fichier ne contient pas de texte à comparer.\n`);
  });
});

describe('a French sign', () => {
  it.each([
    ['non\u202f!\u00a0»\n\n', 'Deux ou trois mots en trop.\n\n'],
    ['non ! » ', 'Deux ou trois mots en trop. '],
    ['non\u202f?\n\n', 'Deux ou trois mots en trop.\n\n'],
  ])('belongs to the word before it: %j', async (end, extra) => {
    const text = (more: string): string =>
      `${ORIGINAL}\n\nIl a répondu «\u00a0${end}${more}Puis il est parti, et la mer avait gelé.`;
    const cwd = folder({ 'copy.md': text(''), 'original.md': text(extra) });
    const { out } = await command(['compare', 'copy.md', 'original.md', '--format', 'json'], {
      cwd,
    });
    const { parts } = JSON.parse(out) as Comparison;
    const [gone] = parts.filter(({ kind }) => kind === 'omission');
    expect(gone?.text.original.trim()).toBe(extra.trim());
  });

  it('is an opening one where another language opens with it', async () => {
    const text = (more: string): string =>
      `${ORIGINAL}\n\nEr kam. ${more}»Nein«, sagte er dann leise.`;
    const cwd = folder({ 'copy.md': text(''), 'original.md': text('Er ging wieder fort. ') });
    const { out } = await command(['compare', 'copy.md', 'original.md', '--format', 'json'], {
      cwd,
    });
    const { parts } = JSON.parse(out) as Comparison;
    const [gone] = parts.filter(({ kind }) => kind === 'omission');
    expect(gone?.text.original.trim()).toBe('Er ging wieder fort.');
  });
});

describe('the exit code', () => {
  it.each(ALIGNMENT_VERDICTS)('of a comparison that says %s', (verdict) => {
    const isFaithful = verdict === 'full' || verdict === 'excerpt';
    expect(exitCodeOfComparison({ ...SAMPLES.full, verdict })).toBe(isFaithful ? 0 : 1);
  });
});

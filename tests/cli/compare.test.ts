import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALTERED, ORIGINAL } from '../reporters/comparison/articles.ts';
import { elementsOf } from '../reporters/comparison/page.ts';
import { expectSentences, folder, run, shell } from './run.ts';

const FILES = { 'copy.md': ALTERED, 'original.md': ORIGINAL, 'same.txt': ORIGINAL };

describe('compare COPY ORIGINAL', () => {
  it.each([
    ['the same words', 'same.txt original.md', 0, '✔ the whole original, unchanged'],
    ['other words', 'copy.md original.md', 1, '[-Tuesday.-] {+Monday.+}'],
    ['in French', 'copy.md original.md --lang fr', 1, '✖ modifié'],
  ])('%s', (_, line, status, says) => {
    const result = run(['compare', ...line.split(' ')], { cwd: folder(FILES) });
    expectSentences(result);
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain(says);
    expect(result.status).toBe(status);
  });

  it.each([
    ['a file that is not there', 'copy.md orignal.md', 2, 'Did you mean "original.md"?'],
    ['one file', 'copy.md', 2, 'An argument is missing: original'],
    ['a file that is no text', 'zero.md original.md', 4, 'zero.md: The file is not text.'],
  ])('refuses %s', (_, line, status, says) => {
    const cwd = folder({ ...FILES, 'zero.md': new Uint8Array(300).fill(1) });
    const result = run(['compare', ...line.split(' ')], { cwd });
    expectSentences(result);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(says);
    expect(result.status).toBe(status);
  });

  it('works in a pipe, and when its reader has enough', () => {
    const cwd = folder(FILES);
    const piped = shell('cat copy.md | "$NODE" "$BIN" compare - original.md --format json', {
      cwd,
    });
    expect(JSON.parse(piped.stdout)).toMatchObject({
      verdict: 'altered',
      copy: { path: '<stdin>' },
    });
    const head = shell('"$NODE" "$BIN" compare copy.md original.md --format html | head -1', {
      cwd,
    });
    expect([head.stdout, head.stderr]).toEqual(['<!doctype html>\n', '']);
  });

  it('writes a page and a patch that other programs read', () => {
    const cwd = folder(FILES);
    const formats = ['--format', 'html=page.html', '--format', 'patch=changes.patch'];
    const result = run(['compare', 'copy.md', 'original.md', ...formats], { cwd });
    expect(result).toEqual({ status: 1, stdout: '', stderr: '' });
    const page = elementsOf(readFileSync(join(cwd, 'page.html'), 'utf8'));
    expect(page.map(({ name }) => name)).toContain('ins');
    const { status } = spawnSync('git', ['apply', '--stat', 'changes.patch'], { cwd });
    expect(status).toBe(0);
  });

  it('is explained by --help', () => {
    const { stdout, status } = run(['compare', '--help']);
    for (const word of ['COPY', 'ORIGINAL', '--format', 'Ends with 0'])
      expect(stdout).toContain(word);
    expect(status).toBe(0);
  });
});

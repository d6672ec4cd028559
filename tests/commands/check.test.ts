import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as judge from '../../src/engine/judge.ts';
import { BAD, GOOD, NOTED, ORIGINAL, OWN, UNSIGNED } from '../cli/articles.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const ARTICLES = { 'bad.md': BAD, 'good.md': GOOD, 'own.md': OWN, 'unsigned.md': UNSIGNED };

describe('check', () => {
  it.each<readonly [string, string, number]>([
    ['a good copy', 'good.md', 0],
    ['a bad copy', 'bad.md', 1],
    ['everything here', '', 1],
    ['with --fail-on never', 'bad.md --fail-on never', 0],
    ['with --fail-on note', 'noted.md --fail-on note', 1],
    ['by an earlier day', 'good.md --as-of 2001-02-03', 0],
    ['with its original', `own.md --original ${ORIGINAL}`, 1],
  ])('%s', async (_, line, code) => {
    const args = line.split(' ').filter((arg) => arg !== '');
    const cwd = folder({ ...ARTICLES, 'noted.md': NOTED });
    const result = await command(['check', ...args], { cwd });
    expect(result.err).toBe('');
    expect(result.out).toMatch(/files?: \d compliant/u);
    expect(result.code).toBe(code);
  });

  it('says in the language of the flag, the configuration or the environment', async () => {
    const cwd = folder({ ...ARTICLES, 'republint.yaml': 'language: en\n' });
    const env = { LANG: 'fr_FR' };
    const shown = async (args: readonly string[], at: string): Promise<string> =>
      (await command(['check', 'own.md', ...args], { cwd: at, env })).out;
    expect(await shown([], cwd)).toContain('not a copy');
    expect(await shown(['--lang', 'fr'], cwd)).not.toContain('not a copy');
    expect(await shown([], folder(ARTICLES))).not.toContain('not a copy');
  });

  it('reads another configuration', async () => {
    const cwd = folder({ ...ARTICLES, 'c.yaml': 'fail-on: never\n' });
    expect((await command(['check', 'bad.md', '--config', 'c.yaml'], { cwd })).code).toBe(0);
  });

  it('reads standard input, with a name and without', async () => {
    const around = { cwd: folder(), input: [BAD.slice(0, 50), Buffer.from(BAD.slice(50))] };
    expect((await command(['check', '-'], around)).out).toMatch(/^<stdin> {2}✖ breached/u);
    const named = ['check', '-', '--stdin-filename', 'posts/a.md'];
    expect((await command(named, around)).out).toMatch(/^posts\/a\.md {2}✖ breached/u);
  });

  it('reads standard input beside files', async () => {
    const around = { cwd: folder(ARTICLES), input: [OWN] };
    const named = ['check', 'good.md', '-', 'unsigned.md', '--stdin-filename', 'm.md', '--all'];
    const { out } = await command(named, around);
    expect(out.match(/^\S+\.md/gmu)).toEqual(['good.md', 'm.md', 'unsigned.md']);
  });

  it('tells of a bug, and ends with its code', async () => {
    vi.spyOn(judge, 'judgeCopy').mockImplementation(() => {
      throw new TypeError('planted');
    });
    const { out, err, code } = await command(['check'], { cwd: folder(ARTICLES) });
    expect(err).toContain('This is a bug in republint, met while judging bad.md: TypeError: pl');
    expect(out).toContain('bad.md  ✖ not judged');
    expect(code).toBe(3);
  });

  it('reads no more of standard input than a file may have', async () => {
    const taken: number[] = [];
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        taken.push(1);
        yield new Uint8Array(1_000_000).fill(97);
      }
    }
    const result = await command(['check', '-'], { cwd: folder(), input: endless() });
    expect(result.out).toContain('too large');
    expect(result.code).toBe(4);
    expect(taken.length).toBeLessThan(40);
  });

  it.each<readonly [string, string, string]>([
    ['a format', '--format xml', 'The formats are pretty, html, json, jsonl'],
    ['a format misspelt', '--format jason', 'Did you mean "json"?'],
    ['a format without file', '--format pretty=', 'names no file'],
    ['two formats at once', '--format json --format json', 'Only one format'],
    ['two formats in one file', '--format json=a --format pretty=a', 'Two formats'],
    ['a report over an article', 'own.md --format json=own.md', 'over the article "own.md"'],
    ['a report in no folder', '--format json=no/report.json', 'there is no folder "no"'],
    ['a report that is a folder', '--format json=.', 'that is a folder'],
    ['a report below a file', '--format json=own.md/report.json', 'there is no folder "own.md"'],
    ['--stdin-filename', 'own.md --stdin-filename a.md', 'nothing is read from there'],
    ['--stdin-filename empty', '- --stdin-filename=', '--stdin-filename is empty'],
    ['a path', 'nowhere.md', 'no file or folder called "nowhere.md"'],
    ['a flag', '--colour', 'Did you mean --color?'],
  ])('refuses %s', async (_, line, says) => {
    const cwd = folder(ARTICLES);
    const result = await command(['check', ...line.split(' ')], { cwd });
    expect(result.err).toContain(says);
    expect(result.out).toBe('');
    expect(result.code).toBe(2);
    expect(readFileSync(join(cwd, 'own.md'), 'utf8')).toBe(OWN);
  });

  it('writes to files, whole, and leaves no draft', async () => {
    const cwd = folder(ARTICLES);
    const formats = ['--format', 'json=r.json', '--format', 'pretty=r.txt'];
    const result = await command(['check', 'bad.md', ...formats], { cwd });
    expect(result).toEqual({ code: 1, out: '', err: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))).toHaveProperty('files.0.path');
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).toContain('✖ breached');
    expect(readdirSync(cwd).sort()).toEqual([...Object.keys(ARTICLES), 'r.json', 'r.txt'].sort());
  });

  it('colours a terminal, but no file', async () => {
    const cwd = folder(ARTICLES);
    const formats = ['--format', 'pretty', '--format', 'json=r.json'];
    const { out } = await command(['check', 'bad.md', ...formats], { cwd, columns: 80 });
    expect(out).toContain('\u001b[');
    await command(['check', 'bad.md', '--format', 'pretty=r.txt'], { cwd, columns: 80 });
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).not.toContain('\u001b[');
  });

  it.each([
    [20, 50],
    [70, 70],
    [400, 110],
    [undefined, 88],
  ])('breaks lines for a terminal of %s columns at %d', async (columns, width) => {
    const line = ['check', 'bad.md', '--color', 'never'];
    const cwd = folder(ARTICLES);
    const { out } = await command(line, { cwd, ...(columns === undefined ? {} : { columns }) });
    const prose = out.split('\n').filter((each) => /^ {4}[^|]*$/u.test(each));
    const longest = Math.max(...prose.map((each) => each.length));
    expect(longest).toBeLessThanOrEqual(width);
    expect(longest).toBeGreaterThan(width - 10);
  });

  it('ends well when nobody reads any more, and says so when the disk is full', async () => {
    const cwd = folder(ARTICLES);
    const line = ['check', 'bad.md'];
    expect((await command(line, { cwd, failure: 'EPIPE' })).code).toBe(1);
    const full = await command(line, { cwd, failure: 'ENOSPC' });
    expect(full.err).toBe('Standard output cannot be written to (ENOSPC).\n');
    expect(full.code).toBe(2);
  });
});

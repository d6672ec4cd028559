import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pathsIn } from '../../src/commands/file-list.ts';
import { BAD, GOOD, OWN } from '../cli/articles.ts';
import { folder } from '../cli/run.ts';
import { commit, git, repository, shallowClone, write } from '../engine/git/repository.ts';
import { command, type Outcome } from './harness.ts';

const ARTICLES = { 'bad.md': BAD, 'good.md': GOOD, 'posts/own.md': OWN };

async function check(cwd: string, args: readonly string[], input?: string): Promise<Outcome> {
  for (const name of ['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'])
    vi.stubEnv(name, undefined);
  return command(['check', ...args], { cwd, ...(input === undefined ? {} : { input: [input] }) });
}

/** The files of the report, and how they were judged. */
async function judged(
  cwd: string,
  args: readonly string[],
  input?: string,
): Promise<Readonly<Record<string, string>>> {
  const { out, err } = await check(cwd, [...args, '--format', 'json'], input);
  if (err !== '') throw new Error(err);
  const { files } = JSON.parse(out) as {
    readonly files: readonly { readonly path: string; readonly status: string }[];
  };
  return Object.fromEntries(files.map(({ path, status }) => [path, status]));
}

const branched = (files: Readonly<Record<string, string>> = ARTICLES): string => {
  const cwd = repository(files);
  git(cwd, 'switch', '--quiet', '--create', 'work');
  return cwd;
};

describe('--changed', () => {
  it('judges what the branch changes', async () => {
    const cwd = branched();
    git(cwd, 'mv', 'bad.md', 'worse.md');
    commit(cwd, { 'posts/own.md': GOOD, 'notes.rst': '', '.hidden/a.md': BAD });
    rmSync(join(cwd, 'good.md'));
    write(cwd, { 'new.md': BAD, 'node_modules/x.md': BAD });
    const all = { 'new.md': 'breached', 'posts/own.md': 'compliant', 'worse.md': 'breached' };
    expect(await judged(cwd, ['--changed'])).toEqual(all);
    expect(await judged(cwd, ['--changed', '--base', 'HEAD'])).toEqual({ 'new.md': 'breached' });
    expect((await check(cwd, ['--changed'])).code).toBe(1);
  });

  it('judges those of the paths that are named', async () => {
    const cwd = branched();
    commit(cwd, { 'bad.md': GOOD, 'posts/own.md': BAD, 'posts/x.rst': OWN });
    expect(await judged(cwd, ['--changed', 'posts'])).toEqual({ 'posts/own.md': 'breached' });
    expect(await judged(join(cwd, 'posts'), ['--changed'])).toEqual({ 'own.md': 'breached' });
    expect(await judged(cwd, ['--changed', '*.md'])).toEqual({ 'bad.md': 'compliant' });
    expect(await judged(cwd, ['--changed', 'good.md', 'posts/x.rst'])).toEqual({
      'posts/x.rst': 'not-a-copy',
    });
    const { err, code } = await check(cwd, ['--changed', 'no.md']);
    expect(err).toContain('no file or folder called "no.md"');
    expect(code).toBe(2);
  });

  it('heeds the configuration and .republintignore, but not .gitignore, of files Git knows', async () => {
    const cwd = branched({ 'republint.yaml': 'files: ["{a,drafts}/**"]\nignore: [drafts]\n' });
    write(cwd, { 'a/x.md': OWN, 'a/y.md': OWN, 'a/z.rst': OWN, 'drafts/d.md': OWN, 'e.md': OWN });
    write(cwd, { '.republintignore': 'y.md\n' });
    git(cwd, 'add', '--all');
    write(cwd, { '.gitignore': 'x.md\n' });
    expect(await judged(cwd, ['--changed'])).toEqual({
      'a/x.md': 'not-a-copy',
      'a/z.rst': 'not-a-copy',
    });
  });

  it('is a clean run where nothing has changed', async () => {
    const cwd = branched();
    const nothing = await check(cwd, ['--changed']);
    expect(nothing.err).toBe('No article has changed since main.\n');
    expect(nothing.out).toContain('0 files');
    expect(nothing.code).toBe(0);
    commit(cwd, { 'notes.rst': '' });
    expect((await check(cwd, ['--changed', 'posts'])).code).toBe(0);
  });

  it('says what to do in a shallow clone', async () => {
    const origin = branched();
    commit(origin, { 'bad.md': OWN });
    git(origin, 'switch', '--quiet', 'main');
    commit(origin, { 'good.md': OWN });
    const { err, code } = await check(shallowClone(origin), ['--changed', '--base', 'work']);
    expect(err).toContain('fetch-depth: 0');
    expect(code).toBe(2);
  });
});

describe('--staged', () => {
  it('judges what is staged, not what stands in the file', async () => {
    const cwd = branched();
    write(cwd, { 'bad.md': GOOD, 'good.md': BAD, 'posts/n.md': BAD, '.x/h.md': BAD });
    git(cwd, 'add', '--all');
    write(cwd, { 'bad.md': BAD, 'good.md': GOOD, 'later.md': BAD });
    rmSync(join(cwd, 'posts/n.md'));
    const all = { 'bad.md': 'compliant', 'good.md': 'breached', 'posts/n.md': 'breached' };
    expect(await judged(cwd, ['--staged'])).toEqual(all);
    expect(await judged(join(cwd, 'posts'), ['--staged'])).toEqual({ 'n.md': 'breached' });
    expect(await judged(cwd, ['--staged', 'bad.md', 'later.md'])).toEqual({
      'bad.md': 'compliant',
    });
  });

  it('is a clean run where nothing is staged', async () => {
    const cwd = branched();
    write(cwd, { 'bad.md': GOOD });
    const { err, code } = await check(cwd, ['--staged']);
    expect(err).toBe('No article is staged.\n');
    expect(code).toBe(0);
  });
});

describe('--files-from', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['a file', 'list', undefined],
    ['standard input', '-', 'bad.md\r\n\r\nposts'],
    ['names apart by NUL', '-', 'bad.md\0posts/own.md\0'],
  ])('%s', async (_, from, input) => {
    const cwd = folder({ ...ARTICLES, list: './bad.md\nposts/own.md\n' });
    expect(await judged(cwd, ['--files-from', from], input)).toEqual({
      'bad.md': 'breached',
      'posts/own.md': 'not-a-copy',
    });
  });

  it('is read as names and no patterns, beside paths that are named', async () => {
    const cwd = folder({ ...ARTICLES, '[a].md': OWN, 'a.md': BAD });
    const args = ['good.md', '--files-from', '-'];
    expect(await judged(cwd, args, '[a].md')).toEqual({
      '[a].md': 'not-a-copy',
      'good.md': 'compliant',
    });
    const { err, code } = await check(cwd, args, '*.md\n');
    expect(err).toContain('There is no file or folder called "*.md"');
    expect(code).toBe(2);
  });

  it('says which of those have changed', async () => {
    const cwd = branched();
    commit(cwd, { 'bad.md': OWN, 'posts/own.md': GOOD });
    const args = ['--changed', '--files-from', '-'];
    expect(await judged(cwd, args, 'bad.md\ngood.md\n')).toEqual({ 'bad.md': 'not-a-copy' });
  });

  it('is not empty, unless that is allowed', async () => {
    const cwd = folder(ARTICLES);
    const { err, code } = await check(cwd, ['--files-from', '-'], '\n');
    expect(err).toContain('There are no paths in standard input.');
    expect(code).toBe(2);
    expect(await judged(cwd, ['--files-from', '-', '--allow-empty'], '')).toEqual({});
  });

  it.each<readonly [string, string, string]>([
    ['a list that is not there', '--files-from no', 'no file called "no"'],
    ['a list that is a folder', '--files-from posts', '"posts" cannot be read (EISDIR)'],
    ['a list of what is missing', '--files-from list', 'called "x/y.md", "bad.md/z"'],
    ['two standard inputs', '- --files-from -', 'both an article and a list'],
    ['changed and staged', '--changed --staged', 'cannot be given together'],
    ['a base alone', '--base main', '--changed is not given'],
    ['what Git does not know', '- --staged', 'Git does not know whether'],
    ['no repository', '--changed', 'not in the working copy of a Git repository'],
  ])('refuses %s', async (_, line, says) => {
    const cwd = folder({ ...ARTICLES, list: `x/y.md\nbad.md/z\n${'n'.repeat(5000)}` });
    const { err, out, code } = await check(cwd, line.split(' '));
    expect(err).toContain(says);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('keeps line ends of names where NUL is used', () => {
    expect(pathsIn('a\nb\0c d\0')).toEqual(['a\nb', 'c d']);
    expect(pathsIn(' a \n\n"b"')).toEqual([' a ', '"b"']);
  });
});

describe('--allow-empty', () => {
  it.each(['empty', '*.htm', 'empty *.htm'])('accepts %s', async (paths) => {
    const cwd = folder({ ...ARTICLES, 'empty/a.rst': '' });
    expect((await check(cwd, paths.split(' '))).code).toBe(2);
    expect(await judged(cwd, [...paths.split(' '), '--allow-empty'])).toEqual({});
  });

  it('accepts no path that does not exist', async () => {
    expect((await check(folder(ARTICLES), ['no.md', '--allow-empty'])).code).toBe(2);
  });
});

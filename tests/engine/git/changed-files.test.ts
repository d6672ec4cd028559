import {
  chmodSync,
  cpSync,
  existsSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wantedRefs } from '../../../src/engine/git/base.ts';
import { changedFiles } from '../../../src/engine/git/changed-files.ts';
import { UserError } from '../../../src/model/errors.ts';
import { folder } from '../../cli/run.ts';
import { commit, git, repository, shallowClone, write } from './repository.ts';

const CI = [
  'GITHUB_BASE_REF',
  'CI_MERGE_REQUEST_DIFF_BASE_SHA',
  'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
];
beforeEach(() => {
  for (const name of CI) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Than any index, so that Git does not trust the time of a file. */
const LATER = 4_000_000_000;

async function changed(cwd: string, ref?: string, from = '.'): Promise<readonly string[]> {
  const { files } = await changedFiles(join(cwd, from), ref);
  return files.map((file) => relative(cwd, file)).sort();
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new TypeError(`no UserError: ${String(error)}`);
  return `${error.message}\n${error.hint ?? ''}`;
}

/** On a branch of its own. */
function branched(files?: Readonly<Record<string, string>>): string {
  const cwd = repository(files);
  git(cwd, 'switch', '--quiet', '--create', 'work');
  return cwd;
}

describe('changed files', () => {
  it('are those of commits, of the index, of the working copy, and new ones', async () => {
    const cwd = branched({
      '.gitignore': '*.tmp\n',
      'a.md': '',
      'b.md': '',
      'c.md': '',
      'd.md': '',
    });
    expect(await changed(cwd)).toEqual([]);
    commit(cwd, { 'a.md': 'committed' });
    write(cwd, { 'b.md': 'staged' });
    git(cwd, 'add', 'b.md');
    write(cwd, { 'c.md': 'not staged', 'new/e.md': '', 'f.tmp': '' });
    write(cwd, { 'g.md': '' });
    git(cwd, 'add', '--intent-to-add', 'g.md');
    expect(await changed(cwd)).toEqual(['a.md', 'b.md', 'c.md', 'g.md', 'new/e.md']);
    expect(await changed(cwd, 'HEAD')).toEqual(['b.md', 'c.md', 'g.md', 'new/e.md']);
  });

  it('are not those that only the base changed', async () => {
    const cwd = branched();
    git(cwd, 'switch', '--quiet', 'main');
    commit(cwd, { 'a.md': 'later' });
    git(cwd, 'switch', '--quiet', 'work');
    commit(cwd, { 'posts/b.md': 'here' });
    expect(await changed(cwd)).toEqual(['posts/b.md']);
  });

  it('have their new names, and are not deleted', async () => {
    const cwd = branched({ 'a.md': 'one\n', 'b.md': 'two\n', 'c.md': 'three\n', 'd.md': 'four\n' });
    git(cwd, 'mv', 'a.md', 'moved.md');
    git(cwd, 'rm', '--quiet', 'b.md');
    commit(cwd);
    renameSync(join(cwd, 'c.md'), join(cwd, 'moved too.md'));
    rmSync(join(cwd, 'd.md'));
    expect(await changed(cwd)).toEqual(['moved too.md', 'moved.md']);
  });

  it('may have any name', async () => {
    const names = ['a b.md', 'é.md', 'say "hi".md', "it's.md", 'two\nlines.md', '-x.md', ':y.md'];
    const cwd = branched();
    const files = Object.fromEntries(names.map((name) => [name, '']));
    commit(cwd, files);
    write(cwd, { 'new\tä.md': '' });
    expect(await changed(cwd)).toEqual([...names, 'new\tä.md'].sort());
  });

  it('are the same from a subfolder, and in another worktree', async () => {
    const cwd = branched();
    commit(cwd, { 'a.md': 'changed' });
    write(cwd, { 'new.md': '' });
    expect(await changed(cwd, undefined, 'posts')).toEqual(['a.md', 'new.md']);
    const tree = join(folder(), 'tree');
    git(cwd, 'worktree', 'add', '--quiet', tree, '-b', 'other');
    expect(await changed(tree)).toEqual(['a.md']);
  });

  it('are not those that were only touched or copied', async () => {
    const cwd = branched();
    utimesSync(join(cwd, 'a.md'), 1, 1);
    expect(await changed(cwd)).toEqual([]);
    const copy = join(folder(), 'copy');
    cpSync(cwd, copy, { recursive: true });
    expect(await changed(copy)).toEqual([]);
  });

  it('are no links, no repositories, and nothing behind a link', async () => {
    const outside = folder({ 'x.md': '', 'b.md': 'secret' });
    const cwd = branched();
    symlinkSync(join(outside, 'x.md'), join(cwd, 'link.md'));
    git(cwd, 'clone', '--quiet', cwd, join(cwd, 'inner'));
    commit(cwd, { 'posts/b.md': 'changed' });
    symlinkSync('a.md', join(cwd, 'new.md'));
    rmSync(join(cwd, 'posts'), { recursive: true });
    symlinkSync(outside, join(cwd, 'posts'));
    expect(await changed(cwd)).toEqual([]);
  });

  it('are all where nothing is committed yet', async () => {
    const cwd = folder({ 'a.md': '', 'b.md': '' });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', 'a.md');
    expect(await changed(cwd)).toEqual(['a.md', 'b.md']);
  });
});

describe('the base', () => {
  it.each<readonly [string, string | undefined, Readonly<Record<string, string>>, string]>([
    ['given', 'v1', { GITHUB_BASE_REF: 'next' }, 'v1 origin/v1'],
    ['a pull request’s', undefined, { GITHUB_BASE_REF: 'next' }, 'origin/next next'],
    [
      'a merge request’s',
      undefined,
      { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'abc', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'next' },
      'abc origin/next next',
    ],
    [
      'empty',
      undefined,
      { GITHUB_BASE_REF: '' },
      'origin/HEAD origin/main origin/master main master',
    ],
    ['the usual', undefined, {}, 'origin/HEAD origin/main origin/master main master'],
  ])('%s', (_, ref, env, expected) => {
    expect(wantedRefs(ref, env).join(' ')).toBe(expected);
  });

  it('is the remote’s branch where there is no other', async () => {
    const origin = repository();
    git(origin, 'switch', '--quiet', '--create', 'next');
    git(origin, 'switch', '--quiet', 'main');
    const cwd = join(folder(), 'clone');
    git(origin, 'clone', '--quiet', origin, cwd);
    commit(cwd, { 'a.md': 'changed' });
    const base = async (ref?: string): Promise<string | undefined> =>
      (await changedFiles(cwd, ref)).base;
    expect(await base()).toBe('origin/HEAD');
    expect(await base('next')).toBe('origin/next');
    vi.stubEnv('GITHUB_BASE_REF', 'next');
    expect(await base()).toBe('origin/next');
    expect(await changed(cwd)).toEqual(['a.md']);
  });

  it.each(['', '-x', '--output=x'])('is not called %j', async (ref) => {
    const cwd = repository();
    expect(await refusal(changed(cwd, ref))).toContain('cannot be the name of a branch');
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('must exist', async () => {
    const cwd = repository();
    expect(await refusal(changed(cwd, 'nxet'))).toContain('no branch, tag or commit called "nxet"');
    git(cwd, 'branch', '--move', 'main', 'trunk');
    expect(await refusal(changed(cwd))).toContain('no main branch here to compare with.\nName a');
    vi.stubEnv('GITHUB_BASE_REF', 'gone');
    expect(await refusal(changed(cwd))).toContain('called "origin/gone"');
  });

  it('must have a commit in common', async () => {
    const cwd = repository();
    git(cwd, 'switch', '--quiet', '--orphan', 'other');
    commit(cwd, { 'z.md': '' });
    expect(await refusal(changed(cwd, 'main'))).toContain('"main" have no commit in common');
  });

  it('must be there in a shallow clone', async () => {
    const origin = branched();
    commit(origin, { 'a.md': 'changed' });
    git(origin, 'switch', '--quiet', 'main');
    commit(origin, { 'posts/b.md': 'changed' });
    const cwd = shallowClone(origin);
    const said = await refusal(changed(cwd, 'work'));
    expect(said).toContain('holds only the latest commits, and not the one that HEAD and');
    expect(said).toContain('“git fetch --unshallow”; “fetch-depth: 0” for actions/checkout');
    expect(await refusal(changed(cwd, 'v1'))).toContain('git fetch --unshallow');
    git(cwd, 'fetch', '--quiet', '--unshallow');
    expect(await changed(cwd, 'work')).toEqual(['posts/b.md']);
  });
});

describe('Git', () => {
  it('must be installed, and there be a repository', async () => {
    const outside = folder();
    expect(await refusal(changed(outside))).toContain('is not in the working copy of a Git repo');
    const bare = join(outside, 'bare');
    git(outside, 'init', '--quiet', '--bare', bare);
    expect(await refusal(changed(bare))).toContain('is not in the working copy');
    const cwd = repository();
    vi.stubEnv('PATH', outside);
    expect(await refusal(changed(cwd))).toContain('Git is not installed');
  });

  it('looks into the index that a hook names', async () => {
    const cwd = repository();
    cpSync(join(cwd, '.git/index'), join(cwd, '.git/other'));
    write(cwd, { 'n.md': '' });
    git(cwd, 'add', 'n.md');
    rmSync(join(cwd, 'n.md'));
    expect(await changed(cwd)).toEqual([]);
    write(cwd, { 'n.md': '', '.git/info/exclude': 'n.md\n' });
    expect(await changed(cwd)).toEqual(['n.md']);
    vi.stubEnv('GIT_INDEX_FILE', join(cwd, '.git/other'));
    expect(await changed(cwd)).toEqual([]);
  });

  it('runs nothing that a repository names, and changes nothing', async () => {
    const cwd = branched({ 'a.md': 'one\n', '.gitattributes': '*.md filter=bad diff=bad\n' });
    const mark = join(cwd, '.git/was-run');
    utimesSync(join(cwd, 'a.md'), LATER, LATER);
    git(cwd, 'update-index', '--refresh');
    write(cwd, { '.git/bad': `#!/bin/sh\ntouch '${mark}'\ncat\n`, 'n.md': '' });
    chmodSync(join(cwd, '.git/bad'), 0o755);
    const bad = join(cwd, '.git/bad');
    cpSync(bad, join(cwd, '.git/hooks/post-index-change'));
    const keys = ['core.fsmonitor', 'filter.bad.clean', 'filter.bad.process', 'filter.bad.smudge'];
    for (const key of [...keys, 'diff.bad.textconv', 'diff.bad.command', 'diff.external'])
      git(cwd, 'config', key, bad);
    git(cwd, 'config', 'core.pager', bad);
    git(cwd, 'config', 'filter.bad.required', 'true');
    // The same length at the same time: Git has to read the file to see whether it has changed.
    git(cwd, 'config', 'core.trustctime', 'false');
    write(cwd, { 'a.md': 'two\n' });
    utimesSync(join(cwd, 'a.md'), LATER, LATER);
    expect(await changed(cwd)).toEqual(['a.md', 'n.md']);
    expect(existsSync(mark)).toBe(false);
    expect(existsSync(join(cwd, '.git/index.lock'))).toBe(false);
  });
});

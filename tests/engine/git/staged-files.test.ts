import { rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagedFiles } from '../../../src/engine/git/staged-files.ts';
import { folder } from '../../cli/run.ts';
import { commit, git, repository, write } from './repository.ts';

async function staged(cwd: string, from = '.'): Promise<Readonly<Record<string, string>>> {
  const { files, read } = await stagedFiles(join(cwd, from));
  const contents = await read(files);
  return Object.fromEntries(
    files.map(({ file }, index) => {
      const content = contents[index];
      const text =
        content?.kind === 'read' ? Buffer.from(content.bytes).toString() : content?.detail;
      return [relative(cwd, file), text ?? ''];
    }),
  );
}

/** As a disk that lost a file would. */
function loseObject(cwd: string, name: string): void {
  rmSync(join(cwd, '.git/objects', name.slice(0, 2), name.slice(2)));
}

describe('staged files', () => {
  it('have the content that is staged', async () => {
    const cwd = repository({ 'a.md': 'one\n', 'b.md': 'one\n', 'c.md': '', 'd.md': 'moved\n' });
    expect(await staged(cwd)).toEqual({});
    write(cwd, { 'a.md': 'staged\n', 'posts/é "x"\n.md': 'new' });
    git(cwd, 'rm', '--quiet', 'c.md');
    git(cwd, 'mv', 'd.md', 'e.md');
    git(cwd, 'add', '--all');
    write(cwd, { 'a.md': 'later\n', 'b.md': 'not staged\n', 'f.md': 'unknown' });
    rmSync(join(cwd, 'e.md'));
    const expected = { 'a.md': 'staged\n', 'e.md': 'moved\n', 'posts/é "x"\n.md': 'new' };
    expect(await staged(cwd)).toEqual(expected);
    expect(await staged(cwd, 'posts')).toEqual(expected);
  });

  it('are all that is in the index before the first commit', async () => {
    const cwd = folder({ 'a.md': 'one', 'b.md': 'two' });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', 'a.md');
    expect(await staged(cwd)).toEqual({ 'a.md': 'one' });
  });

  it('are no links, no repositories, and nothing in conflict', async () => {
    const cwd = repository();
    git(cwd, 'switch', '--quiet', '--create', 'work');
    commit(cwd, { 'a.md': 'here' });
    git(cwd, 'switch', '--quiet', 'main');
    commit(cwd, { 'a.md': 'there' });
    expect(() => git(cwd, 'merge', 'work')).toThrow();
    symlinkSync('posts/b.md', join(cwd, 'link.md'));
    git(cwd, 'clone', '--quiet', cwd, join(cwd, 'inner'));
    git(cwd, 'add', 'link.md', 'inner');
    expect(await staged(cwd)).toEqual({});
  });

  it('may be large, or many', async () => {
    const cwd = repository();
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`n/${index}.md`, `text ${index}\n\0`]),
    );
    write(cwd, { ...many, 'n/100.md': 'x'.repeat(10_000_001), 'n/99.md': '' });
    git(cwd, 'add', '--all');
    expect(await staged(cwd)).toEqual({ ...many, 'n/100.md': '10.0 MB', 'n/99.md': '' });
  });

  it('may have lost their content', async () => {
    const cwd = repository();
    write(cwd, { 'n.md': 'lost', 'o.md': 'kept' });
    git(cwd, 'add', '--all');
    loseObject(cwd, git(cwd, 'rev-parse', ':n.md'));
    expect(await staged(cwd)).toEqual({ 'n.md': 'ENOENT', 'o.md': 'kept' });
  });

  it('cannot be told if the last commit is lost', async () => {
    const cwd = repository();
    loseObject(cwd, git(cwd, 'rev-parse', 'HEAD'));
    await expect(staged(cwd)).rejects.toThrow('Git');
  });
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig, type Config } from '../../../src/engine/config/config.ts';
import { discover } from '../../../src/engine/discover.ts';
import { ignoredBelow } from '../../../src/engine/ignore/read-rules.ts';
import { folder } from '../../cli/run.ts';

type Files = Readonly<Record<string, string>>;

/** A folder that is a Git repository for those who only look. */
function repository(files: Files): string {
  const cwd = folder(files);
  mkdirSync(join(cwd, '.git/info'), { recursive: true });
  return cwd;
}

async function found(
  cwd: string,
  paths: readonly string[] = [],
  more: Partial<Config> = {},
): Promise<string> {
  const files = await discover({ cwd, paths, config: { ...defaultConfig(cwd), ...more } });
  return files.join(' ');
}

const SITE = {
  '.gitignore': '/dist/\n*.tmp.md\n',
  'a.md': '',
  'b.tmp.md': '',
  'dist/c.html': '',
  'dist/deep/d.html': '',
  'posts/.gitignore': '!keep.tmp.md\n/own.md\n',
  'posts/keep.tmp.md': '',
  'posts/own.md': '',
  'posts/x/own.md': '',
  'posts/dist/e.md': '',
};
const KEPT = 'a.md posts/dist/e.md posts/keep.tmp.md posts/x/own.md';

describe('what Git ignores', () => {
  it('is passed over in every folder', async () => {
    const cwd = repository(SITE);
    expect(await found(cwd)).toBe(KEPT);
    expect(await found(cwd, ['**'])).toBe(KEPT);
    expect(await found(cwd, ['.', 'posts'])).toBe(KEPT);
    expect(await found(join(cwd, 'posts'))).toBe('dist/e.md keep.tmp.md x/own.md');
    expect(await found(join(cwd, 'posts/x'), ['../*.md'])).toBe('../keep.tmp.md');
  });

  it('is told of files elsewhere, too', () => {
    const cwd = repository(SITE);
    const isIgnored = ignoredBelow(join(cwd, 'posts'), { root: cwd });
    expect(isIgnored(join(cwd, 'b.tmp.md'))).toBe(true);
    expect(isIgnored(join(cwd, 'a.md'))).toBe(false);
    expect(isIgnored(join(cwd, 'posts/x/own.md'))).toBe(false);
    expect(isIgnored(join(cwd, 'posts/own.md'))).toBe(true);
  });

  it('is judged if it is named', async () => {
    const cwd = repository(SITE);
    expect(await found(cwd, ['b.tmp.md', 'posts/own.md'])).toBe('b.tmp.md posts/own.md');
    expect(await found(cwd, ['dist'])).toBe('dist/c.html dist/deep/d.html');
    expect(await found(cwd, ['dist/**/*.html'])).toBe('dist/c.html dist/deep/d.html');
    expect(await found(join(cwd, 'dist'))).toBe('c.html deep/d.html');
    const files = ['dist/deep/*.html', '*.md', 'b.tmp.md'];
    expect(await found(cwd, [], { files })).toBe('a.md b.tmp.md dist/deep/d.html');
  });

  it('is said in info/exclude, too, also of another worktree', async () => {
    const cwd = repository({ 'a.md': '', 'b.md': '', 'tree/a.md': '', 'tree/c.md': '' });
    writeFileSync(join(cwd, '.git/info/exclude'), '/b.md\n/c.md\n');
    expect(await found(cwd)).toBe('a.md tree/a.md tree/c.md');
    mkdirSync(join(cwd, '.git/worktrees/tree'), { recursive: true });
    writeFileSync(join(cwd, '.git/worktrees/tree/commondir'), '../..\n');
    writeFileSync(join(cwd, 'tree/.git'), 'gitdir: ../.git/worktrees/tree\n');
    expect(await found(join(cwd, 'tree'))).toBe('a.md');
  });

  it('is not looked up outside of a repository, nor behind a link', async () => {
    const { '.gitignore': text, ...files } = SITE;
    expect(await found(folder(SITE))).toContain('dist/c.html');
    const cwd = repository({ ...files, ignored: text });
    symlinkSync('ignored', join(cwd, '.gitignore'));
    expect(await found(cwd)).toContain('dist/c.html');
  });

  it('is not followed into by links', async () => {
    const cwd = repository({ '.gitignore': 'in\nout/\n', 'common/a.md': '', 'x/b.md': '' });
    symlinkSync('common', join(cwd, 'in'));
    symlinkSync('x', join(cwd, 'out'));
    expect(await found(cwd)).toBe('common/a.md x/b.md');
    expect(await found(cwd, ['in'])).toBe('in/a.md');
  });

  it('is the same where the configuration stands deeper', async () => {
    const cwd = repository(SITE);
    const root = join(cwd, 'posts');
    expect(await found(root, [], { root, ignore: ['x'] })).toBe('dist/e.md keep.tmp.md');
  });
});

describe('.republintignore', () => {
  it('counts in every folder, without Git', async () => {
    const cwd = folder({
      '.republintignore': 'drafts/\n',
      'a.md': '',
      'drafts/b.md': '',
      'c/.republintignore': '*\n!d.md\n',
      'c/d.md': '',
      'c/e.md': '',
    });
    expect(await found(cwd)).toBe('a.md c/d.md');
    expect(await found(join(cwd, 'c'), ['*.md'], { root: cwd })).toBe('d.md');
    expect(await found(cwd, ['drafts/b.md', 'c/e.md'])).toBe('c/e.md drafts/b.md');
  });

  it('takes back what Git ignores', async () => {
    const cwd = repository({ ...SITE, '.republintignore': '!/dist/\n/posts\n' });
    expect(await found(cwd)).toBe('a.md dist/c.html dist/deep/d.html');
  });

  it('and the configuration both have a say', async () => {
    const cwd = folder({ '.republintignore': 'a.md\n', 'a.md': '', 'b.md': '', 'c.md': '' });
    expect(await found(cwd, [], { ignore: ['b.md'] })).toBe('c.md');
  });
});

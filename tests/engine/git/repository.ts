import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder } from '../../cli/run.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A Git that asks nobody who it is, and knows nothing of this machine. */
const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Nora Bell',
  GIT_AUTHOR_EMAIL: 'nora@larkfield.example',
  GIT_COMMITTER_NAME: 'Nora Bell',
  GIT_COMMITTER_EMAIL: 'nora@larkfield.example',
};

/** Runs Git; what it printed. */
export function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    env: ENVIRONMENT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

export function write(cwd: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
}

export function commit(cwd: string, files: Files = {}): void {
  write(cwd, files);
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Work');
}

/** A repository whose branch `main` has these files. */
export function repository(files: Files = { 'a.md': 'one\n', 'posts/b.md': 'two\n' }): string {
  const cwd = folder();
  git(cwd, 'init', '--quiet', '--initial-branch', 'main');
  commit(cwd, files);
  return cwd;
}

/** A clone of a repository that holds only its latest commit, on all branches. */
export function shallowClone(of: string): string {
  const cwd = join(folder(), 'clone');
  git(of, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${of}`, cwd);
  return cwd;
}

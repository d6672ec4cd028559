import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, repository, write } from '../engine/git/repository.ts';
import { BAD, GOOD } from './articles.ts';
import { BIN, shell } from './run.ts';

describe('a hook before a commit', () => {
  /** Git gives it another index where only some files are to be committed. */
  it.each(['-a', '--include a.md', '--only a.md'])('judges what commit %s holds', (which) => {
    const cwd = repository({ 'a.md': GOOD, 'b.md': GOOD });
    const line = `'${process.execPath}' '${BIN}' check --staged --format compact`;
    write(cwd, { '.git/hooks/pre-commit': `#!/bin/sh\n${line}\n` });
    chmodSync(join(cwd, '.git/hooks/pre-commit'), 0o755);
    write(cwd, { 'a.md': BAD, 'b.md': which === '-a' ? GOOD : BAD });
    const env = {
      GIT_AUTHOR_NAME: 'N',
      GIT_AUTHOR_EMAIL: 'n@larkfield.example',
      GIT_COMMITTER_NAME: 'N',
      GIT_COMMITTER_EMAIL: 'n@larkfield.example',
    };
    const commit = `git commit --quiet --message x ${which}`;
    const refused = shell(commit, { cwd, env });
    expect(refused.stdout + refused.stderr).toContain('a.md');
    expect(refused.stdout + refused.stderr).not.toContain('b.md');
    expect(refused.status).toBe(1);
    write(cwd, { 'a.md': `${GOOD}\n` });
    expect(shell(commit, { cwd, env }).status).toBe(0);
    expect(git(cwd, 'show', '--name-only', '--format=')).toBe('a.md');
  });
});

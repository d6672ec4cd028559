import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, ROOT, run } from './run.ts';

const ADDRESS = 'https://www.globalresearch.ca/the-map-that-was-redrawn/5810144';
const BAD = `---
title: The Map That Was Redrawn
author: Mary Holt
---

The map on the wall of the land office shows a lake where the village stands. The surveyor says that it
is a mistake, and that it was made on the day on which the dam was sold.

Source: [Global Research](https://www.globalresearch.ca/)

© Mary Holt, Global Research
`;

/** The sample site in a repository of its own, with everything committed on `main`. */
function site(): string {
  const cwd = folder();
  cpSync(join(ROOT, 'tests/site'), cwd, { recursive: true });
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commit(cwd, 'the site');
  return cwd;
}

function git(cwd: string, ...args: readonly string[]): void {
  const about = ['-c', 'user.name=Editor', '-c', 'user.email=editor@courier.example'];
  execFileSync('git', [...about, ...args], { cwd, stdio: 'pipe' });
}

function commit(cwd: string, message: string): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', message);
}

describe('a site of thirty articles', () => {
  it('is set up, lives with its old sins, and refuses a new one until it is mended', () => {
    const cwd = site();
    const init = run(['init'], { cwd });
    expect([init.status, init.stderr]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'republint.yaml'), 'utf8')).toContain('courier.example');

    const first = run(['check'], { cwd });
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('12 copies / 30 files: 8 compliant, 4 breached, 0 to review');

    expect(run(['baseline', 'create'], { cwd }).stdout).toContain('5 findings taken down.');
    const known = run(['check'], { cwd });
    expect(known.status).toBe(0);
    expect(known.stdout).toContain('8 compliant, 0 breached, 4 excused, 0 to review');
    commit(cwd, 'republint');

    git(cwd, 'switch', '--quiet', '--create', 'map');
    writeFileSync(join(cwd, 'content/posts/map.md'), BAD);
    commit(cwd, 'the map');
    const summary = join(cwd, '.git/summary.md');
    const pull = run(['check', '--changed', '--base', 'main', '--format', 'github'], {
      cwd,
      env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary },
    });
    expect(pull.status).toBe(1);
    expect(pull.stdout).toMatch(/^::error file=content\/posts\/map\.md,line=9,/mu);
    expect(pull.stdout).not.toContain('coal.md');
    expect(readFileSync(summary, 'utf8')).toContain('content/posts/map.md');

    const mended = BAD.replace('(https://www.globalresearch.ca/)', `(${ADDRESS}): ${ADDRESS}`);
    writeFileSync(join(cwd, 'content/posts/map.md'), mended);
    commit(cwd, 'the map, with its source');
    expect(run(['check', '--changed', '--base', 'main'], { cwd }).status).toBe(0);
    expect(run(['check'], { cwd }).status).toBe(0);

    // An old copy that is mended leaves the baseline behind; one that is taken down too.
    rmSync(join(cwd, 'content/posts/census.md'));
    expect(run(['check'], { cwd }).stdout).toContain('baseline-stale');
    expect(run(['baseline', 'prune'], { cwd }).stdout).toContain('2 dropped');
    expect(run(['check'], { cwd }).stdout).not.toContain('baseline-stale');
  });
});

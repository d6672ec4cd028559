import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { BAD, NOTED } from '../../cli/articles.ts';
import { folder } from '../../cli/run.ts';
import { command } from '../../commands/harness.ts';
import { elements } from './xml.ts';

it('`--format github` adds the summary, and names files from the repository’s root', async () => {
  const root = folder({ 'site/bad.md': BAD, '.git': 'gitdir: elsewhere' });
  const file = join(root, 'summary.md');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  const line = ['check', '--format', 'github', '--format', 'sarif=r.sarif'];
  const { out, err, code } = await command(line, { cwd: join(root, 'site') });
  expect(err).toBe('');
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=site\/bad\.md,line=/mu);
  expect(readFileSync(file, 'utf8')).toMatch(/^# republint\n/u);
  expect(readFileSync(join(root, 'site/r.sarif'), 'utf8')).toContain('"uri": "site/bad.md"');
});

it('no other format touches the summary', async () => {
  const root = folder({ 'bad.md': BAD });
  mkdirSync(join(root, 'out'));
  const file = join(root, 'out', 'summary.md');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  await command(['check', '--format', 'markdown'], { cwd: root });
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

it('`--fail-on` decides what fails in JUnit, too', async () => {
  const cwd = folder({ 'noted.md': NOTED });
  const failures = async (...more: readonly string[]): Promise<number> => {
    const { out } = await command(['check', '--format', 'junit', ...more], { cwd });
    return elements(out, 'failure').length;
  };
  expect(await failures()).toBe(0);
  expect(await failures('--fail-on', 'note')).toBeGreaterThan(0);
});

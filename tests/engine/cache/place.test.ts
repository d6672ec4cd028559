import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachePlace, mayBelieve } from '../../../src/engine/cache/place.ts';
import { tidyCaches } from '../../../src/engine/cache/tidy.ts';
import { folder } from '../../cli/run.ts';

const NAME = `${'0'.repeat(16)}-${'a'.repeat(32)}.bin`;
const git = (cwd: string, ...args: readonly string[]): unknown =>
  execFileSync('git', args, { cwd, stdio: 'ignore' });

describe('the place of a cache', () => {
  it.each<readonly [string | undefined, Readonly<Record<string, string>>, string]>([
    ['kept', { XDG_CACHE_HOME: '/x' }, '/site/kept'],
    ['/kept', {}, '/kept'],
    [undefined, { XDG_CACHE_HOME: '/x' }, '/x/republint'],
    [undefined, { XDG_CACHE_HOME: 'x' }, join(homedir(), '.cache/republint')],
    [undefined, {}, join(homedir(), '.cache/republint')],
  ])('named %s with %o is %s', (named, env, expected) => {
    expect(cachePlace(named, '/site', env).folder).toBe(expected);
  });
});

describe('a kept file', () => {
  it('is believed outside of the site and of every repository', async () => {
    const [site, own] = [folder(), folder({ [NAME]: '' })];
    expect(await mayBelieve(join(own, NAME), [site])).toBe(true);
  });

  it('is not believed in a site of which Git knows nothing', async () => {
    const site = folder({ [`kept/${NAME}`]: '' });
    expect(await mayBelieve(join(site, 'kept', NAME), [site])).toBe(false);
  });

  it('is believed in a repository, unless it came with it', async () => {
    const site = folder({ [`kept/${NAME}`]: '', 'a.md': 'a' });
    const file = join(site, 'kept', NAME);
    git(site, 'init');
    git(site, 'add', 'a.md');
    expect(await mayBelieve(file, [site])).toBe(true);
    git(site, 'add', '.');
    expect(await mayBelieve(file, [site])).toBe(false);
    expect(await mayBelieve(file, [])).toBe(false);
  });

  it('is not believed where a link, another case or a false repository hides that it did', async () => {
    const site = folder({
      [`real/${NAME.toUpperCase()}`]: '',
      [`real/${NAME}`]: '',
      [`bare/${NAME}`]: '',
      'bare/HEAD': 'ref: refs/heads/main\n',
      'bare/config': '[core]\n\tbare = false\n\tworktree = .\n\trepositoryformatversion = 0\n',
      'bare/objects/x': '',
      'bare/refs/x': '',
    });
    git(site, 'init');
    git(site, 'add', `real/${NAME.toUpperCase()}`);
    symlinkSync('real', join(site, 'linked'));
    expect(await mayBelieve(join(site, 'linked', NAME), [site])).toBe(false);
    git(site, 'rm', '-r', '--cached', 'real');
    git(site, 'add', 'bare');
    expect(await mayBelieve(join(site, 'bare', NAME), [site])).toBe(false);
  });
});

describe('caches', () => {
  it('that nobody used for a month are removed, and nothing else', () => {
    const other = NAME.replaceAll('a', 'b');
    const cwd = folder({ [NAME]: 'x', [other]: 'x', 'mine.bin': 'x' });
    mkdirSync(join(cwd, NAME.replaceAll('a', 'c')));
    const now = Date.now();
    for (const name of [NAME, 'mine.bin']) utimesSync(join(cwd, name), 1, now / 1000 - 31 * 86_400);
    tidyCaches(cwd, now);
    expect(readdirSync(cwd).sort()).toEqual([other, NAME.replaceAll('a', 'c'), 'mine.bin']);
  });
});

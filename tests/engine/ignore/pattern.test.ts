import { spawnSync } from 'node:child_process';
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { matchesPattern, parsePatterns } from '../../../src/engine/ignore/pattern.ts';
import { isIgnored } from '../../../src/engine/ignore/rules.ts';
import { folder } from '../../cli/run.ts';

const ignores = (text: string, path: string, isFolder = false): boolean => {
  const last = parsePatterns(text).findLast((one) =>
    matchesPattern(one, path.split('/'), isFolder),
  );
  return last !== undefined && !last.isNegated;
};

describe('a pattern of .gitignore', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a.md', ['a.md', 'x/a.md'], ['b.md', 'xa.md']],
    ['/a.md', ['a.md'], ['x/a.md']],
    ['x/a.md', ['x/a.md'], ['y/x/a.md']],
    ['*.md', ['a.md', 'x/b.md', '.md'], ['a.mdx']],
    ['x/*.md', ['x/a.md'], ['x/y/a.md']],
    ['x/**', ['x/a.md', 'x/y/z'], ['x']],
    ['**/x', ['x', 'y/x'], ['y/xx']],
    ['x/**/y', ['x/y', 'x/a/y', 'x/a/b/y'], ['x/ay']],
    ['x**y/z', ['x1y/z', 'xy/z'], ['x/y/z']],
    ['a?c', ['abc', 'aéc', 'a😀c'], ['ac', 'abbc']],
    ['a[!b-d]', ['ae', 'a!'], ['ac', 'a']],
    ['a[^b]', ['ac'], ['ab', 'a^x']],
    ['[]x]', [']', 'x'], ['y']],
    ['[[:digit:]_]', ['1', '_'], ['a', ':']],
    ['[a-]', ['a', '-'], ['b']],
    ['[\\]]', [']'], ['\\']],
    ['a[x/]b/c', ['axb/c'], ['a/b/c']],
    ['[z-a]', [], ['a', 'z', 'm']],
    ['[a', [], ['a', '[a']],
    ['a\\', [], ['a', 'a\\']],
    ['[[:no:]a]', [], [':']],
    ['\\#a', ['#a'], ['\\#a']],
    ['\\!a', ['!a'], ['a']],
    ['#a', [], ['#a', 'a']],
    ['a  ', ['a'], ['a  ']],
    ['a\\  ', ['a '], ['a', 'a\\']],
    ['a\r', ['a'], []],
    ['/', [], ['a']],
    ['', [], ['a', '']],
    ['école', ['e\u0301cole'.normalize()], ['ecole']],
    ['\ufeffa', ['a'], []],
    ['*\n!a', ['b'], ['a']],
    ['!a\n*', ['a', 'b'], []],
  ])('%j', (text, matching, others) => {
    for (const path of matching) expect([path, ignores(text, path)]).toEqual([path, true]);
    for (const path of others) expect([path, ignores(text, path)]).toEqual([path, false]);
  });

  it('may be for folders only', () => {
    expect(ignores('x/', 'y/x')).toBe(false);
    expect(ignores('x/', 'y/x', true)).toBe(true);
  });

  it('takes no time, whatever it is', () => {
    const text = `${'a*'.repeat(200)}b\n${'**/a/'.repeat(200)}b\n${'*?'.repeat(100)}b`;
    const start = performance.now();
    expect(ignores(text, `${'a/'.repeat(500)}${'a'.repeat(250)}.md`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('is read as Git reads it', () => {
    const cwd = folder();
    const git = (args: readonly string[], input = ''): string =>
      spawnSync('git', ['-c', 'core.ignorecase=false', ...args], { cwd, input, encoding: 'utf8' })
        .stdout;
    git(['init', '-q']);
    const line = fc.string({
      unit: fc.constantFrom(...'aab/**?[]!-^\\ #:'.split('')),
      maxLength: 9,
    });
    const name = fc.string({
      unit: fc.constantFrom(...'aab!-^]#'.split('')),
      minLength: 1,
      maxLength: 3,
    });
    const paths = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
    const cases = fc.sample(fc.tuple(fc.array(line, { maxLength: 3 }), fc.array(paths)), {
      numRuns: 60,
      seed: 7,
    });
    for (const [lines, names] of cases) {
      const text = lines.join('\n');
      const asked = names.join('\0');
      const exclude = folder({ f: text });
      const said = git(
        ['-c', `core.excludesFile=${exclude}/f`, 'check-ignore', '--no-index', '-z', '--stdin'],
        asked,
      );
      const ours = names.filter((path) => {
        const rules = {
          usesGit: true,
          git: { folder: '/', patterns: parsePatterns(text), above: undefined },
        };
        const parts = path.split('/');
        return parts.some((_, index) =>
          isIgnored(rules, `/${parts.slice(0, index + 1).join('/')}`, index < parts.length - 1),
        );
      });
      expect({ lines, ignored: ours }).toEqual({
        lines,
        ignored: said.split('\0').filter((path) => path !== ''),
      });
    }
  });
});

import { expect, it } from 'vitest';
import { globFault, matchesAny } from '../../../src/engine/config/glob.ts';

it.each([
  ['a.md', 'a.md', true],
  ['a.md', 'b/a.md', false],
  ['./a.md', 'a.md', true],
  ['content', 'content/a/b.md', true],
  ['content/', 'content/a.md', true],
  ['content', 'contents/a.md', false],
  ['content/*', 'content/a.md', true],
  ['content/*', 'content/a/b.md', false],
  ['content/**', 'content/a/b.md', true],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'a/b/c.md', true],
  ['**/*.md', 'a/b/c.mdx', false],
  ['a/**/b/**/c.md', 'a/b/x/b/y/c.md', true],
  ['a/**/b/**/c.md', 'a/x/c.md', false],
  ['**/reposts/*.{md,html}', 'x/reposts/a.html', true],
  ['**/reposts/*.{md,html}', 'x/reposts/a.txt', false],
  ['{a,{b,c}}/x', 'c/x', true],
  ['{a,{b,c}}/x', 'd/x', false],
  ['?.md', 'a.md', true],
  ['?.md', 'ab.md', false],
  ['a*b*c', 'axbxbxc', true],
  ['a*b*c', 'axbxb', false],
  ['**', '.hidden/a.md', true],
  ['caf\u00e9.md', 'cafe\u0301.md', true],
  ['app/(blog)/*.md', 'app/(blog)/a.md', true],
  ['a.md', 'axmd', false],
])('%s and %s: %s', (glob, path, matches) => {
  expect(globFault(glob)).toBeUndefined();
  expect(matchesAny([glob], path)).toBe(matches);
});

it('takes no long time, whatever the glob', () => {
  const started = performance.now();
  expect(matchesAny([`${'*a'.repeat(150)}*b`], 'a'.repeat(4000))).toBe(false);
  expect(matchesAny([`${'**/a/'.repeat(70)}b`], 'a/'.repeat(2000))).toBe(false);
  expect(globFault('{'.repeat(200) + '}'.repeat(200))).toBeUndefined();
  expect(globFault('{a,b}'.repeat(79))).toContain('more than 64');
  expect(performance.now() - started).toBeLessThan(1000);
});

import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAt } from '../../src/engine/report-path.ts';
import { walk } from '../../src/engine/walk.ts';
import { folder } from '../cli/run.ts';

const links = (cwd: string, made: Readonly<Record<string, string>>): void => {
  for (const [link, target] of Object.entries(made)) symlinkSync(target, join(cwd, link));
};

const walked = (cwd: string, start = '.', boundary = cwd): readonly string[] =>
  walk(join(cwd, start), { cwd, boundary, wants: (file) => file.endsWith('.md') }).sort();

describe('a walk', () => {
  it('takes what is wanted, at any depth', () => {
    expect(walked(folder({ 'a.md': '', 'b.txt': '', 'c/d/e.md': '' }))).toEqual([
      'a.md',
      'c/d/e.md',
    ]);
  });

  it('passes over what is hidden, and node_modules', () => {
    const files = { '.git/a.md': '', '.b.md': '', 'node_modules/c/d.md': '', 'e/.f/g.md': '' };
    expect(walked(folder(files))).toEqual([]);
    expect(walked(folder(files), 'node_modules')).toEqual(['node_modules/c/d.md']);
    expect(walked(folder(files), '.git')).toEqual(['.git/a.md']);
  });

  it('follows links within the boundary only', () => {
    const outside = folder({ 'x.md': '' });
    const cwd = folder({ 'in/a.md': '', 'common/b.md': '' });
    links(cwd, { 'in/common': '../common', 'in/out': outside, 'in/x.md': join(outside, 'x.md') });
    expect(walked(cwd, 'in')).toEqual(['in/a.md', 'in/common/b.md']);
    expect(walked(cwd, 'in', join(cwd, 'in'))).toEqual(['in/a.md']);
  });

  it('takes nothing twice, and prefers the way without links', () => {
    const cwd = folder({ 'z/a.md': '', 'z/b.md': '' });
    links(cwd, { a: 'z', 'c.md': 'z/a.md', 'd.md': 'c.md' });
    expect(walked(cwd)).toEqual(['z/a.md', 'z/b.md']);
  });

  it('takes a file behind a link once, by whichever name is wanted', () => {
    const cwd = folder({ 'text.txt': '' });
    links(cwd, { 'a.md': 'text.txt', 'b.md': 'text.txt' });
    expect(walked(cwd)).toHaveLength(1);
  });

  it('does not run in circles', () => {
    const cwd = folder({ 'a/b.md': '' });
    links(cwd, { 'a/self': '.', 'a/up': '..', round: 'round', 'a/also': '../a' });
    expect(walked(cwd)).toEqual(['a/b.md']);
  });

  it('gives a wanted link that leads nowhere', () => {
    const cwd = folder();
    links(cwd, { 'lost.md': 'nowhere', 'lost.txt': 'nowhere', 'round.md': 'round.md' });
    expect(walked(cwd)).toEqual(['lost.md', 'round.md']);
  });

  it('gives paths as they are seen from a folder, be it above, below or beside', () => {
    const cwd = folder({ 'a.md': '', 'b/c.md': '', 'd/e/f.md': '' });
    const seenFrom = (from: string): readonly string[] =>
      walk(cwd, { cwd: join(cwd, from), boundary: cwd, wants: (file) => file.endsWith('.md') })
        .sort()
        .map((path) => {
          expect(existsSync(fileAt(join(cwd, from), path))).toBe(true);
          return path;
        });
    expect(seenFrom('.')).toEqual(['a.md', 'b/c.md', 'd/e/f.md']);
    expect(seenFrom('b')).toEqual(['../a.md', '../d/e/f.md', 'c.md']);
    expect(seenFrom('d/e')).toEqual(['../../a.md', '../../b/c.md', 'f.md']);
  });

  it('gives a folder that cannot be listed', () => {
    expect(walked(folder(), 'gone')).toEqual(['gone']);
  });

  it.runIf(existsSync('/dev/null'))('passes over devices', () => {
    const wants = (file: string): boolean => file === '/dev/null';
    expect(walk('/dev', { cwd: '/dev', boundary: '/dev', wants })).toEqual([]);
  });
});

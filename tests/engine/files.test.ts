import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { globPaths } from '../../src/engine/glob-paths.ts';
import { LARGEST_FILE, readFile, sha256, withinLimit } from '../../src/engine/read-file.ts';
import { isWithin, reportPath } from '../../src/engine/report-path.ts';
import { folder } from '../cli/run.ts';

describe('reading a file', () => {
  it('gives its bytes', () => {
    const content = new Uint8Array([0, 1, 0xff]);
    const read = readFile(join(folder({ 'a.md': content }), 'a.md'));
    expect(read.kind === 'read' && [...read.bytes]).toEqual([...content]);
  });

  it('gives those behind a link', () => {
    const cwd = folder({ 'a.md': 'x' });
    symlinkSync('a.md', join(cwd, 'b.md'));
    expect(readFile(join(cwd, 'b.md')).kind).toBe('read');
  });

  it.each<readonly [string, string, (path: string) => void]>([
    ['that is gone', 'ENOENT', () => undefined],
    ['behind a link that leads nowhere', 'ENOENT', (path) => symlinkSync('nowhere', path)],
    ['behind a link to itself', 'ELOOP', (path) => symlinkSync(path, path)],
    ['that is a folder', 'EISDIR', (path) => symlinkSync('.', path)],
    ['that is a pipe', 'EINVAL', (path) => void execFileSync('mkfifo', [path])],
    ['that is a device', 'EINVAL', (path) => symlinkSync('/dev/zero', path)],
  ])('fails for one %s, at once', (_, detail, make) => {
    const path = join(folder(), 'x.md');
    make(path);
    expect(readFile(path)).toEqual({ kind: 'failed', code: 'unreadable', detail });
  });

  it('fails for a name that no file can have', () => {
    expect(readFile('a\0b')).toMatchObject({ kind: 'failed', code: 'unreadable' });
  });

  it('fails for one that is too large, without reading it', () => {
    const path = join(folder({ 'a.md': '' }), 'a.md');
    truncateSync(path, LARGEST_FILE);
    expect(readFile(path).kind).toBe('read');
    truncateSync(path, LARGEST_FILE + 50_000);
    expect(readFile(path)).toEqual({ kind: 'failed', code: 'too-large', detail: '10.1 MB' });
  });

  it('has the same limit for bytes that are there', () => {
    expect(withinLimit(new Uint8Array(LARGEST_FILE)).kind).toBe('read');
    expect(withinLimit(new Uint8Array(LARGEST_FILE + 1)).kind).toBe('failed');
  });
});

it('sha256 is that of the standard', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256('abc')).toBe(abc);
  expect(sha256(new TextEncoder().encode('abc'))).toBe(abc);
});

describe('paths', () => {
  it.each([
    ['/site', '/site/a/b.md', 'a/b.md', true],
    ['/site', '/site', '.', true],
    ['/site', '/a.md', '../a.md', false],
    ['/site', '/site2/a.md', '../site2/a.md', false],
    ['/site', '/site/..a/b.md', '..a/b.md', true],
    ['/site', '/', '..', false],
    ['/', '/a.md', 'a.md', true],
    ['/site', '/site/a\\b.md', 'a\\b.md', true],
    ['/site', '/site/..\\b.md', '..\\b.md', true],
  ])('of %s: %s is %s', (cwd, file, path, within) => {
    expect(reportPath(cwd, file)).toBe(path);
    expect(isWithin(cwd, file)).toBe(within);
  });
});

describe('a pattern', () => {
  const FILES = {
    'a.md': '',
    'b/c.md': '',
    'b/.hidden/d.md': '',
    'node_modules/e.md': '',
    'b/node_modules/f/g.md': '',
  };
  it.each([
    ['*.md', ['a.md']],
    ['**/*.md', ['a.md', 'b/c.md']],
    ['b', []],
    ['{a,x}.md', ['a.md']],
    ['b/**', ['b/c.md']],
    ['./b/*', ['b/c.md']],
    ['**', ['a.md', 'b/c.md']],
    ['nowhere/**', []],
  ])('%s', (pattern, paths) => {
    const cwd = folder(FILES);
    symlinkSync('b', join(cwd, 'link'));
    const found = globPaths(pattern, cwd).map((file) => reportPath(cwd, file));
    expect([...found].sort()).toEqual(paths);
  });
});

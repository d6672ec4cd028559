import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/originals/make-folder.ts';
import { folder } from '../cli/run.ts';

describe('a folder', () => {
  it('is made with those above it, and may be there', () => {
    const path = join(folder(), 'a/b/c');
    makeFolder(path);
    makeFolder(path);
    expect(existsSync(path)).toBe(true);
  });

  it('is not made in place of a file, or below one', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'a'));
    writeFileSync(join(cwd, 'a/file'), '');
    expect(() => {
      makeFolder(join(cwd, 'a/file'));
    }).toThrow(/EEXIST/u);
    expect(() => {
      makeFolder(join(cwd, 'a/file/b'));
    }).toThrow(/ENOTDIR/u);
  });

  it.skipIf(process.platform !== 'linux')('that cannot be made is told at once', () => {
    expect(() => {
      makeFolder('/proc/none/at/all');
    }).toThrow(/ENOENT/u);
  });
});

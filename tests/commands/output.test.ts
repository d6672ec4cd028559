import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkOutputFile, writeFileWhole, writeOut } from '../../src/commands/output.ts';
import { UserError } from '../../src/model/errors.ts';
import { folder } from '../cli/run.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('writing a file whole', () => {
  it('makes it, or replaces it and keeps its permissions', () => {
    const cwd = folder({ 'old.json': 'before' });
    chmodSync(join(cwd, 'old.json'), 0o640);
    for (const name of ['new.json', 'old.json']) writeFileWhole(join(cwd, name), 'after');
    expect(readFileSync(join(cwd, 'new.json'), 'utf8')).toBe('after');
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('after');
    expect(statSync(join(cwd, 'old.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(['new.json', 'old.json']);
  });

  it('writes a text that is made in parts', () => {
    const cwd = folder({ 'old.json': 'before' });
    const parts = Array.from({ length: 30_000 }, (_, number) => `${String(number)} é\n`);
    for (const name of ['new.json', 'old.json']) {
      writeFileWhole(join(cwd, name), parts);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(parts.join(''));
    }
    writeFileWhole(join(cwd, 'old.json'), []);
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('');
  });

  it('leaves what was there if a part cannot be made', () => {
    const cwd = folder({ 'old.json': 'before' });
    const broken = function* (): Generator<string> {
      yield 'x'.repeat(100_000);
      throw new TypeError('planted');
    };
    expect(() => writeFileWhole(join(cwd, 'old.json'), broken())).toThrow(TypeError);
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('before');
    expect(readdirSync(cwd)).toEqual(['old.json']);
  });

  it('leaves a link a link', () => {
    const cwd = folder({ 'real/old.json': 'before' });
    symlinkSync('real/old.json', join(cwd, 'link.json'));
    writeFileWhole(join(cwd, 'link.json'), 'after');
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real/old.json'), 'utf8')).toBe('after');
  });

  it('leaves a pipe a pipe', async () => {
    const pipe = join(folder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const read: string[] = [];
    reader.stdout.on('data', (text: Buffer) => read.push(text.toString()));
    const closed = new Promise((done) => reader.on('close', done));
    writeFileWhole(pipe, 'after');
    await closed;
    expect(read.join('')).toBe('after');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('says what went wrong, and leaves no draft', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'taken'));
    for (const file of ['no/r.json', 'taken', 'x'.repeat(300)])
      expect(() => writeFileWhole(join(cwd, file), 'after')).toThrow(UserError);
    expect(() => writeFileWhole(join(cwd, 'no/r.json'), 'after')).toThrow(
      /^The report cannot be written to ".*" \(ENOENT\)\.$/u,
    );
    expect(readdirSync(cwd)).toEqual(['taken']);
  });
});

describe('whether a file can be written', () => {
  it('is known before', () => {
    const cwd = folder({ 'a.json': '' });
    expect(() => checkOutputFile(join(cwd, 'a.json'))).not.toThrow();
    expect(() => checkOutputFile(join(cwd, 'new.json'))).not.toThrow();
    expect(() => checkOutputFile(cwd)).toThrow('that is a folder');
    expect(() => checkOutputFile(join(cwd, 'no/r.json'))).toThrow('there is no folder');
    expect(() => checkOutputFile(join(cwd, 'a.json/r.json'))).toThrow('there is no folder');
  });
});

describe('writing to standard output', () => {
  const failing = (error: Error | null): void => {
    vi.spyOn(process.stdout, 'write').mockImplementation((_: unknown, done: unknown) => {
      (done as (error: Error | null) => void)(error);
      return true;
    });
  };
  const failure = (code: string): Error => Object.assign(new Error('cannot'), { code });

  it.each([
    [null, true],
    [failure('EPIPE'), false],
    [failure('ERR_STREAM_DESTROYED'), false],
  ] as const)('says whether somebody still reads: %s', async (error, isRead) => {
    failing(error);
    await expect(writeOut('x')).resolves.toBe(isRead);
  });

  it('makes no more parts when nobody reads', async () => {
    let made = 0;
    const parts = function* (): Generator<string> {
      for (; made < 10; made += 1) yield 'x'.repeat(100_000);
    };
    failing(failure('EPIPE'));
    await expect(writeOut(parts())).resolves.toBe(false);
    expect(made).toBe(0);
    failing(null);
    await expect(writeOut(parts())).resolves.toBe(true);
    expect(made).toBe(10);
  });

  it.each([failure('ENOSPC'), failure('EIO')])('does not: %s', async (error) => {
    failing(error);
    await expect(writeOut('x')).rejects.toThrow(/^Standard output cannot be written to \(E/u);
  });

  it('does not for a reason without code', async () => {
    failing(new Error('cannot'));
    await expect(writeOut('x')).rejects.toThrow('(unknown)');
  });
});

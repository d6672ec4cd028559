import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS, main } from '../../src/commands/main.ts';
import { BIN } from '../cli/run.ts';

type Listener = (...args: readonly unknown[]) => void;
const STREAMS = [process.stdout, process.stderr] as const;
let listeners: readonly (readonly Listener[])[] = [];
let exitCode: typeof process.exitCode;

beforeEach(() => {
  listeners = STREAMS.map((stream) => stream.listeners('error') as Listener[]);
  exitCode = process.exitCode;
  process.exitCode = undefined;
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
  for (const [at, stream] of STREAMS.entries()) {
    stream.removeAllListeners('error');
    for (const listener of listeners[at] ?? []) stream.on('error', listener);
  }
});

async function told(...argv: readonly string[]): Promise<readonly [string, string]> {
  const said: [string, string] = ['', ''];
  // This is what oclif writes with.
  vi.spyOn(console, 'log').mockImplementation((text) => {
    said[0] += String(text);
  });
  for (const [at, stream] of STREAMS.entries())
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said[at === 0 ? 0 : 1] += String(text);
      return true;
    });
  const before = process.argv;
  process.argv = ['node', BIN, ...argv];
  try {
    await main(pathToFileURL(BIN).href);
    return said;
  } finally {
    process.argv = before;
  }
}

describe('the command line', () => {
  it('takes no argument from standard input unasked', () => {
    const asking = Object.entries(COMMANDS).flatMap(([id, { args }]) =>
      Object.values(args).flatMap(({ ignoreStdin }) => (ignoreStdin === true ? [] : id)),
    );
    expect(asking).toEqual([]);
  });

  it('has every command', () => {
    expect(Object.keys(COMMANDS)).toEqual([
      'baseline:create',
      'baseline:prune',
      'baseline:update',
      'check',
      'compare',
      'completion',
      'doctor',
      'explain',
      'init',
      'merge',
      'originals:add',
      'originals:export',
      'originals:index',
      'originals:list',
      'originals:remove',
      'originals:show',
      'originals:verify',
      'rules:diff',
      'rules:list',
      'rules:new',
      'rules:show',
      'rules:test',
      'rules:validate',
      'scan',
    ]);
  });

  it.each<readonly [string, string]>([
    ['chek', 'There is no command "chek".\nDid you mean "check"? Run'],
    ['rules vldate', 'There is no command "rules vldate".\nDid you mean "rules validate"? Run'],
    ['quux', 'There is no command "quux".\nRun republint --help'],
  ])('says of %s what was probably meant', async (line, says) => {
    const [, err] = await told(...line.split(' '));
    expect(err).toContain(says);
    expect(process.exitCode).toBe(2);
  });

  it('gives its version', async () => {
    const [out] = await told('--version');
    expect(out).toMatch(/^republint\/\d/u);
    expect(process.exitCode).toBeUndefined();
  });

  it('takes another failure of oclif for a mistake in use', async () => {
    const [, err] = await told('rules', 'show');
    expect(err).toContain('An argument is missing: pack (the id of a pack, or a path).');
    expect(process.exitCode).toBe(2);
  });
});

it('says that its folder is gone', async () => {
  vi.spyOn(process, 'cwd').mockImplementation(() => {
    throw new Error('ENOENT: no such file or directory, uv_cwd');
  });
  const [, err] = await told('check');
  expect(err).toBe(
    'The working folder does not exist any more.\nChange to a folder that exists.\n',
  );
  expect(process.exitCode).toBe(2);
});

describe('a stream that cannot be written to', () => {
  it.each<readonly [string, number | undefined]>([
    ['EPIPE', undefined],
    ['ERR_STREAM_DESTROYED', undefined],
    ['ENOSPC', 2],
  ])('standard output: %s', async (code, status) => {
    await told('--version');
    process.stdout.emit('error', Object.assign(new Error('cannot'), { code }));
    expect(process.exitCode).toBe(status);
  });

  it('standard error', async () => {
    await told('--version');
    expect(() => process.stderr.emit('error', new Error('cannot'))).not.toThrow();
    expect(process.exitCode).toBeUndefined();
  });
});

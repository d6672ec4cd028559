import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin/run.js');
/** A run that takes longer is taken for one that hangs. */
const LONGEST = 30_000;

type Environment = Readonly<Record<string, string>>;

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Environment;
}

export interface Result {
  /** Absent if the process was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An environment that says nothing about language and colours but what is given. */
function environment(given: Environment = {}): Environment {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...given };
}

/** Runs the built command line to its end. */
export function run(args: readonly string[], options: RunOptions = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: options.cwd ?? ROOT,
    input: options.input ?? '',
    env: environment(options.env),
    encoding: 'utf8',
    timeout: LONGEST,
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
}

/** Runs a line of shell in which `republint` is the built command line. */
export function shell(line: string, options: RunOptions = {}): Result {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: options.cwd ?? ROOT,
    input: options.input ?? '',
    env: environment({ ...options.env, NODE: process.execPath, BIN }),
    encoding: 'utf8',
    timeout: LONGEST,
  });
  return { status, stdout, stderr };
}

/** A temporary folder with these files, removed when the test ends. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), 'republint-test-')));
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const file = join(made, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return made;
}

/** Whatever happened, it was said in sentences: no stack trace, no name of a class, no escape. */
export function expectSentences({ status, stdout, stderr }: Result): void {
  expect(status, stderr).not.toBeNull();
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(/^\s+at /mu);
    expect(text).not.toMatch(/\b[A-Za-z]*Error:/u);
    expect(text).not.toContain('undefined');
    expect(text).not.toContain('[object');
  }
}

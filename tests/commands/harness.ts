import { Readable } from 'node:stream';
import { Config } from '@oclif/core';
import { vi } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { ROOT } from '../cli/run.ts';

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What comes in on standard input. */
  readonly input?: Iterable<string | Uint8Array>;
  /** Of the terminal; absent: standard output is none. */
  readonly columns?: number;
  /** What writing to standard output fails with. */
  readonly failure?: string;
}

export interface Outcome {
  readonly code: typeof process.exitCode;
  readonly out: string;
  readonly err: string;
}

const SPOKEN = ['LC_ALL', 'LC_MESSAGES', 'LANG', 'NO_COLOR', 'FORCE_COLOR', 'DEBUG', 'TERM'];

type Done = (error?: Error | null) => void;

/** None of ours is abstract, though their type says so. */
interface RunnableCommand {
  run(argv: readonly string[], config: Config): Promise<unknown>;
}

function failureOf(code: string): Error {
  return Object.assign(new Error('cannot write'), { code });
}

/** Runs a command in this process, in surroundings of its own. */
export async function command(
  line: readonly string[],
  around: Surroundings = {},
): Promise<Outcome> {
  const [name = '', ...argv] = line;
  const found = COMMANDS[name] as RunnableCommand | undefined;
  if (found === undefined) throw new RangeError(`there is no command ${name}`);
  const written: string[] = [];
  const told: string[] = [];
  for (const key of SPOKEN) vi.stubEnv(key, around.env?.[key]);
  // Otherwise oclif warns of a command that fails before it has read its flags.
  vi.stubEnv('NODE_ENV', 'production');
  vi.spyOn(process, 'cwd').mockReturnValue(around.cwd ?? ROOT);
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(
    Readable.from(around.input ?? []) as unknown as typeof process.stdin,
  );
  const write = (text: unknown, done?: unknown): boolean => {
    written.push(String(text));
    if (typeof done === 'function')
      (done as Done)(around.failure === undefined ? null : failureOf(around.failure));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(write);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  const { columns, isTTY } = process.stdout;
  Object.assign(process.stdout, {
    columns: around.columns,
    isTTY: around.columns !== undefined,
  });
  const { exitCode } = process;
  process.exitCode = undefined;
  try {
    await found.run(argv, await Config.load(ROOT));
    return { code: process.exitCode, out: written.join(''), err: told.join('') };
  } finally {
    process.exitCode = exitCode;
    Object.assign(process.stdout, { columns, isTTY });
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

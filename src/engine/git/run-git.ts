import { execFile } from 'node:child_process';
import { failure } from '../../messages/failure.ts';
import type { UserError } from '../../model/errors.ts';

export interface GitAnswer {
  readonly status: number;
  readonly out: Buffer;
  readonly err: string;
}

export interface GitOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** A repository may be a stranger's: nothing that its configuration names is to be run. */
const SAFELY = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];

/** What the user or a hook has set stays as it is, above all which index to look into. */
const SET = {
  // Whoever works in the repository meanwhile is not to find it locked.
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // In a partial clone, what is missing would be fetched.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '0',
  LC_ALL: 'C',
};

const MOST_OUTPUT = 2 ** 30;

/** Runs Git to its end, without a shell. Throws a `UserError` only if there is no Git. */
export async function runGit(args: readonly string[], options: GitOptions): Promise<GitAnswer> {
  const { cwd, input } = options;
  const env = { ...options.env, ...SET };
  return new Promise((done, fail) => {
    const child = execFile(
      'git',
      [...SAFELY, ...args],
      { cwd, env, encoding: 'buffer', maxBuffer: MOST_OUTPUT, windowsHide: true },
      (error, out, err) => {
        if (error === null) done({ status: 0, out, err: err.toString() });
        else if (typeof error.code === 'number')
          done({ status: error.code, out, err: err.toString() });
        else fail(cannotRun(error));
      },
    );
    // Git may end before it has read all; how it ended says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

function cannotRun(error: Error): UserError {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return code === 'ENOENT'
    ? failure(({ git }) => git.noGit)
    : failure(({ git }) => git.cannotRun(code));
}

/** The parts of an output in which each ends with NUL. */
export function nulParts(out: Buffer): readonly string[] {
  return out
    .toString()
    .split('\0')
    .filter((part) => part !== '');
}

import { resolve } from 'node:path';
import { failure } from '../../messages/failure.ts';
import type { UserError } from '../../model/errors.ts';
import { quote } from '../../terms/quote.ts';
import { nulParts, runGit, type GitAnswer } from './run-git.ts';

export interface Repository {
  /** Of its working copy, absolute. */
  readonly root: string;
  /** Runs Git in it; what Git answers if it fails is the caller's affair. */
  readonly ask: (args: readonly string[], input?: string) => Promise<GitAnswer>;
  /** What Git prints. Throws a `UserError` if it fails. */
  readonly tell: (args: readonly string[], input?: string) => Promise<Buffer>;
}

/** The Git repository that a folder stands in. Throws a `UserError` if there is none. */
export async function openRepository(
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Repository> {
  const found = await runGit(['rev-parse', '--is-inside-work-tree', '--show-cdup'], { cwd, env });
  const [isInside, up = ''] = found.out.toString().split('\n');
  if (found.status !== 0 || isInside !== 'true') throw noRepository(cwd, found.err);
  const safe = await withoutFilters(cwd, env);
  const ask: Repository['ask'] = async (args, input) =>
    runGit(args, { cwd, env: safe, ...(input === undefined ? {} : { input }) });
  return {
    root: resolve(cwd, up),
    ask,
    tell: async (args, input) => {
      const { status, out, err } = await ask(args, input);
      if (status !== 0) throw failure((say) => say.git.failed(firstLine(err)));
      return out;
    },
  };
}

/**
 * Git passes files through programs that the configuration calls filters, even to see whether they
 * have changed. Empty ones are not run.
 */
async function withoutFilters(cwd: string, env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const asked = ['config', '-z', '--name-only', '--get-regexp', String.raw`^filter\.`];
  const { out } = await runGit(asked, { cwd, env });
  const keys = [...new Set(nulParts(out))];
  const before = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const settings = new Map([['GIT_CONFIG_COUNT', String(before + keys.length)]]);
  for (const [index, key] of keys.entries()) {
    settings.set(`GIT_CONFIG_KEY_${before + index}`, key);
    settings.set(`GIT_CONFIG_VALUE_${before + index}`, key.endsWith('.required') ? 'false' : '');
  }
  return { ...env, ...Object.fromEntries(settings) };
}

function noRepository(cwd: string, said: string): UserError {
  if (said.includes('dubious ownership')) return failure(({ git }) => git.distrusted(quote(cwd)));
  if (said.includes('not a git repository') || said === '')
    return failure(({ git }) => git.noRepository(quote(cwd)));
  return failure(({ git }) => git.failed(firstLine(said)));
}

function firstLine(said: string): string {
  return quote(
    said
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /u, '') ?? '',
  );
}

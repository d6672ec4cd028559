import { failure } from '../../messages/failure.ts';
import type { UserError } from '../../model/errors.ts';
import { quote } from '../../terms/quote.ts';
import { emptyTree, lastCommit } from './last-commit.ts';
import type { Repository } from './repository.ts';

/** What is compared with. */
export interface Base {
  /** The commit that the base and HEAD have in common, or the empty tree where nothing is committed. */
  readonly tree: string;
  /** The name of the base; undefined: nothing was committed yet. */
  readonly shown: string | undefined;
}

const USUAL = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The base of a comparison: the ref that is given, else the branch that a pull or merge request goes
 * to, else the main branch. Throws a `UserError` if there is none, or none that can be compared.
 */
export async function findBase(
  repository: Repository,
  ref: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Base> {
  const wanted = wantedRefs(ref, env);
  for (const name of wanted) {
    const commit = await commitOf(repository, name);
    if (commit !== undefined) return { tree: await startOf(repository, commit, name), shown: name };
  }
  if (ref === undefined && (await lastCommit(repository)) === undefined)
    return { tree: await emptyTree(repository), shown: undefined };
  throw await nothingCalled(repository, wanted, wanted === USUAL);
}

/** Names of the base, the best first. */
export function wantedRefs(ref: string | undefined, env: NodeJS.ProcessEnv): readonly string[] {
  if (ref !== undefined) {
    if (ref === '' || ref.startsWith('-')) throw failure(({ git }) => git.notARef(quote(ref)));
    return [ref, `origin/${ref}`];
  }
  const github = named(env['GITHUB_BASE_REF']).flatMap(ofRemote);
  const gitlab = [
    ...named(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']),
    ...named(env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']).flatMap(ofRemote),
  ];
  return [github, gitlab, USUAL].find((names) => names.length > 0) ?? USUAL;
}

function named(name: string | undefined): readonly string[] {
  return name === undefined || name === '' || name.startsWith('-') ? [] : [name];
}

/** In CI a branch that was not asked for is there under the remote's name only. */
function ofRemote(branch: string): readonly string[] {
  return [`origin/${branch}`, branch];
}

async function commitOf({ ask }: Repository, ref: string): Promise<string | undefined> {
  const { status, out } = await ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return status === 0 ? out.toString().trim() : undefined;
}

/** Where the work that leads to HEAD began. */
async function startOf(repository: Repository, commit: string, shown: string): Promise<string> {
  if ((await lastCommit(repository)) === undefined) return emptyTree(repository);
  const { status, out } = await repository.ask(['merge-base', commit, 'HEAD']);
  if (status === 0) return out.toString().trim();
  if (await isShallow(repository)) throw failure(({ git }) => git.commonNotFetched(quote(shown)));
  throw failure(({ git }) => git.nothingInCommon(quote(shown)));
}

async function isShallow({ ask }: Repository): Promise<boolean> {
  const { out } = await ask(['rev-parse', '--is-shallow-repository']);
  return out.toString().trim() === 'true';
}

async function nothingCalled(
  repository: Repository,
  wanted: readonly string[],
  isGuess: boolean,
): Promise<UserError> {
  const shallow = await isShallow(repository);
  if (isGuess) return failure(({ git }) => git.noMainBranch(shallow));
  return failure(({ git }) => git.noRef(quote(wanted[0] ?? ''), shallow));
}

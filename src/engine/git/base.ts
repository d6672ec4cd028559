import { UserError } from '../../model/errors.ts';
import { quote } from '../../terms/quote.ts';
import type { Repository } from './repository.ts';

/** What is compared with. */
export interface Base {
  /** The commit that the base and HEAD have in common, or the empty tree where nothing is committed. */
  readonly tree: string;
  /** The name of the base. */
  readonly shown: string;
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
  if (ref === undefined && (await commitOf(repository, 'HEAD')) === undefined)
    return { tree: await emptyTree(repository), shown: 'the beginning' };
  throw await nothingCalled(repository, wanted, wanted === USUAL);
}

/** Names of the base, the best first. */
export function wantedRefs(ref: string | undefined, env: NodeJS.ProcessEnv): readonly string[] {
  if (ref !== undefined) {
    if (ref === '' || ref.startsWith('-'))
      throw new UserError(`${quote(ref)} cannot be the name of a branch, tag or commit.`, {
        hint: 'Give --base such a name, as in --base origin/main.',
      });
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
  if ((await commitOf(repository, 'HEAD')) === undefined) return emptyTree(repository);
  const { status, out } = await repository.ask(['merge-base', commit, 'HEAD']);
  if (status === 0) return out.toString().trim();
  if (await isShallow(repository))
    throw new UserError(
      `This clone holds only the latest commits, and not the one that HEAD and ${quote(shown)} have in common.`,
      { hint: FETCH },
    );
  throw new UserError(`HEAD and ${quote(shown)} have no commit in common.`, {
    hint: 'Name the branch that the work began from with --base.',
  });
}

/** Of the kind of hashes that the repository has. */
async function emptyTree({ tell }: Repository): Promise<string> {
  return (await tell(['hash-object', '-t', 'tree', '--stdin'])).toString().trim();
}

async function isShallow({ ask }: Repository): Promise<boolean> {
  const { out } = await ask(['rev-parse', '--is-shallow-repository']);
  return out.toString().trim() === 'true';
}

const FETCH =
  'Fetch the history first: “git fetch --unshallow”; “fetch-depth: 0” for actions/checkout; “GIT_DEPTH: 0” in GitLab CI.';

async function nothingCalled(
  repository: Repository,
  wanted: readonly string[],
  isGuess: boolean,
): Promise<UserError> {
  const shallow = await isShallow(repository);
  if (isGuess)
    return new UserError('There is no main branch here to compare with.', {
      hint: shallow ? FETCH : 'Name a branch, tag or commit with --base.',
    });
  return new UserError(`There is no branch, tag or commit called ${quote(wanted[0] ?? '')}.`, {
    hint: shallow
      ? `This clone holds only the latest commits. ${FETCH}`
      : 'See “git branch --all” for the branches there are.',
  });
}

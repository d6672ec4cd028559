import type { Repository } from './repository.ts';

/**
 * The commit that HEAD names, or undefined if nothing was committed yet. Whether the commit itself is
 * there is not asked: where it is lost, Git says so once it is read.
 */
export async function lastCommit({ ask }: Repository): Promise<string | undefined> {
  const { status, out } = await ask(['rev-parse', '--verify', '--quiet', 'HEAD']);
  return status === 0 ? out.toString().trim() : undefined;
}

/** What stands for a commit before the first one, of the kind of hashes that the repository has. */
export async function emptyTree({ tell }: Repository): Promise<string> {
  return (await tell(['hash-object', '-t', 'tree', '--stdin'])).toString().trim();
}

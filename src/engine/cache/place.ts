import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { isWithin } from '../report-path.ts';

/** Where reports of files are kept from run to run. */
export interface CachePlace {
  /** Absolute. */
  readonly folder: string;
  /** Somebody asked for it: it is used for a handful of files too. */
  readonly isNamed: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that is named, else the user's own, which no repository reaches. */
export function cachePlace(named: string | undefined, cwd: string, env: Environment): CachePlace {
  if (named !== undefined) return { folder: resolve(cwd, named), isNamed: true };
  const base = env['XDG_CACHE_HOME'] ?? '';
  // By the specification a relative path there is as good as none.
  const folder = isAbsolute(base) ? base : join(homedir(), '.cache');
  return { folder: join(folder, 'republint'), isNamed: false };
}

/**
 * Whether a kept file may be believed. Whoever proposes changes to the site can put any file into its
 * repository, also one that calls a breach compliant. So a file that stands where the site or any
 * repository does is believed only if Git knows of no file of that name anywhere in there: it then came
 * from a run, or from where the CI keeps caches. Without Git it is not believed.
 */
export async function mayBelieve(file: string, site: readonly string[]): Promise<boolean> {
  try {
    const folder = realpathSync(dirname(file));
    const root = repositoryAbove(folder);
    const isInSite = site.some((part) => isWithin(realpathSync(part), folder));
    if (root === undefined) return !isInSite;
    // Asked from its root: in another folder Git may take what is committed there for a repository.
    const { openRepository } = await import('../git/repository.ts');
    const { tell } = await openRepository(root);
    // Wherever it stands: a folder that is a link may lead anywhere, and case may not tell names apart.
    const tracked = await tell(['ls-files', '-z', '--', `:(top,icase,glob)**/${basename(file)}`]);
    return tracked.length === 0;
  } catch {
    return false;
  }
}

/** The root of the repository in whose working copy a folder stands. */
export function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAbove(parent);
}

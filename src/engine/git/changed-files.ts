import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from '../report-path.ts';
import { findBase, type Base } from './base.ts';
import { isFileMode, RAW, type RawChange, rawChanges } from './raw-changes.ts';
import { openRepository, type Repository } from './repository.ts';
import { nulParts } from './run-git.ts';

export interface ChangedFiles {
  /** Absolute. */
  readonly files: readonly string[];
  /** The name of what they are compared with; undefined: nothing was committed yet. */
  readonly base: string | undefined;
}

/**
 * The files of the repository around `cwd` that differ from where the work began: in commits, in the
 * index or only in the working copy, or that Git does not know yet and does not ignore.
 */
export async function changedFiles(cwd: string, ref: string | undefined): Promise<ChangedFiles> {
  const repository = await openRepository(cwd);
  const base = await findBase(repository, ref);
  const paths = new Set([
    ...(await recorded(repository, base)),
    ...(await unrecorded(repository)),
    ...(await unknown(repository)),
  ]);
  const files = [...paths].map((path) => join(repository.root, path));
  const root = realpathSync(repository.root);
  return { files: files.filter((file) => isOwnFile(root, file)), base: base.shown };
}

async function recorded({ tell }: Repository, { tree }: Base): Promise<readonly string[]> {
  const out = await tell(['diff-index', '--cached', ...RAW, tree, '--']);
  return rawChanges(out)
    .filter(({ mode }) => isFileMode(mode))
    .map(({ path }) => path);
}

/** Not `git diff`, which would run filters to see whether a file has changed, and write the index. */
async function unrecorded({ tell, root }: Repository): Promise<readonly string[]> {
  const out = await tell(['diff-files', ...RAW]);
  return rawChanges(out)
    .filter((change) => isFileMode(change.mode) && !isSame(root, change))
    .map(({ path }) => path);
}

/** Without filters Git takes a file that was only touched or copied for one that has changed. */
function isSame(root: string, { path, before }: RawChange): boolean {
  try {
    const bytes = readFileSync(join(root, path));
    const hash = createHash(before.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === before;
  } catch {
    return false;
  }
}

async function unknown({ tell }: Repository): Promise<readonly string[]> {
  const asked = ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ':/'];
  return nulParts(await tell(asked));
}

/** Whether it is still there, and is no link out of the repository, nor behind one. */
function isOwnFile(root: string, file: string): boolean {
  // The name is not UTF-8, and so cannot be looked up; reading the file will say so.
  if (file.includes('\ufffd')) return true;
  try {
    return lstatSync(file).isFile() && isWithin(root, realpathSync(file));
  } catch {
    return false;
  }
}

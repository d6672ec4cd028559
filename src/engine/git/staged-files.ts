import { join } from 'node:path';
import type { ReadFile } from '../read-file.ts';
import { readBlobs } from './blobs.ts';
import { emptyTree, lastCommit } from './last-commit.ts';
import { isFileMode, RAW, rawChanges } from './raw-changes.ts';
import { openRepository } from './repository.ts';

export interface StagedFile {
  /** Absolute. It need not exist in the working copy, or can differ there. */
  readonly file: string;
  /** The name of its content. */
  readonly blob: string;
}

export interface StagedFiles {
  readonly files: readonly StagedFile[];
  /** The staged content of each of some files, in their order. */
  readonly read: (files: readonly StagedFile[]) => Promise<readonly ReadFile[]>;
}

/** The files that the next commit of the repository around `cwd` adds or changes. */
export async function stagedFiles(cwd: string): Promise<StagedFiles> {
  const repository = await openRepository(cwd);
  const out = await repository.tell([
    'diff-index',
    '--cached',
    ...RAW,
    (await lastCommit(repository)) ?? (await emptyTree(repository)),
    '--',
  ]);
  return {
    // Zeros stand for a conflict that is not resolved: Git does not commit that.
    files: rawChanges(out)
      .filter(({ mode, after }) => isFileMode(mode) && /[^0]/u.test(after))
      .map(({ path, after }) => ({ file: join(repository.root, path), blob: after })),
    read: async (files) =>
      readBlobs(
        repository,
        files.map(({ blob }) => blob),
      ),
  };
}

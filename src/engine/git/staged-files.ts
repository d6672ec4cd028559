import { join } from 'node:path';
import type { ReadFile } from '../read-file.ts';
import { readBlobs } from './blobs.ts';
import { isFileMode, RAW, rawChanges } from './raw-changes.ts';
import { openRepository, type Repository } from './repository.ts';

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
    await lastCommit(repository),
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

async function lastCommit({ ask, tell }: Repository): Promise<string> {
  const head = await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const found = head.status === 0 ? head.out : await tell(['hash-object', '-t', 'tree', '--stdin']);
  return found.toString().trim();
}

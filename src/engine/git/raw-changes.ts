import { nulParts } from './run-git.ts';

/** What Git says of one changed file. */
export interface RawChange {
  /** From the repository's root on, with forward slashes. */
  readonly path: string;
  /** The new mode: 100644 or 100755 for a file. */
  readonly mode: string;
  /** Of the old and of the new content; zeros where Git has not computed it. */
  readonly before: string;
  readonly after: string;
}

/**
 * The changes in what `git diff-index` and `git diff-files` print with `-z`, but for deleted files.
 * Renames are not asked for: then the new name counts as added, and no content has to be compared.
 */
export function rawChanges(out: Buffer): readonly RawChange[] {
  const parts = nulParts(out);
  const changes: RawChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', before = '', after = '', status = ''] = (parts[at] ?? '').split(' ');
    const path = parts[at + 1] ?? '';
    if (status !== 'D') changes.push({ path, mode, before, after });
  }
  return changes;
}

/** Whether it is a file: no link and no repository within this one. */
export function isFileMode(mode: string): boolean {
  return mode.startsWith('100');
}

/** How each of these commands is asked. */
export const RAW = ['-z', '--raw', '--no-abbrev', '--no-renames', '--ignore-submodules=all'];

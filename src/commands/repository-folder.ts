import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isWithin, reportPath } from '../engine/report-path.ts';

/**
 * Where a folder stands in its repository, with forward slashes; empty at the root, and where there is
 * no repository. Without a `.git` it is where the CI job checked out to.
 */
export function repositoryFolder(cwd: string, workspace = process.env['GITHUB_WORKSPACE']): string {
  const root = rootAbove(cwd) ?? (workspace === undefined ? cwd : resolve(workspace));
  return root === cwd || !isWithin(root, cwd) ? '' : reportPath(root, cwd);
}

function rootAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootAbove(parent);
}

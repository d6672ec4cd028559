import { globSync } from 'tinyglobby';

/** The files that a pattern of the command line matches, absolute. Links to folders are not followed. */
export function globPaths(pattern: string, cwd: string): readonly string[] {
  return globSync(pattern, {
    cwd,
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
}

import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A part of a path that says nothing, or leads up. */
const IS_UNEVEN = /(?:^|[\\/])\.{0,2}(?:[\\/]|$)/u;

/** Much faster than the pattern, which few paths need. */
function mayBeUneven(path: string): boolean {
  return (
    path === '' ||
    path.startsWith('.') ||
    path.startsWith('/') ||
    path.endsWith('/') ||
    path.includes('/.') ||
    path.includes('//') ||
    path.includes('\\')
  );
}

/** What follows a folder in a path that plainly starts with it: most do, and `relative` takes its time. */
function plainlyBelow(folder: string, file: string): string | undefined {
  if (!file.startsWith(folder) || file[folder.length] !== sep) return undefined;
  const rest = file.slice(folder.length + 1);
  return mayBeUneven(rest) && IS_UNEVEN.test(rest) ? undefined : rest;
}

/** A path as reports print it: relative to `cwd`, with forward slashes. */
export function reportPath(cwd: string, file: string): string {
  const below = plainlyBelow(cwd, file);
  if (below !== undefined && sep === '/') return below;
  const path = relative(cwd, file).split(sep).join('/');
  return path === '' ? '.' : path;
}

/** The file, absolute, that reports print as `path`. */
export function fileAt(cwd: string, path: string): string {
  // What `resolve` would find, too, but not as fast: most paths lead straight down.
  if (isBelow(path) && sep === '/') return cwd.endsWith('/') ? cwd + path : `${cwd}/${path}`;
  return resolve(cwd, path);
}

/** Whether a path as reports print it plainly leads to a place below the folder that it is relative to. */
export function isBelow(path: string): boolean {
  return !path.startsWith('.') && !isAbsolute(path);
}

/** Whether `file` is `folder` itself or stands somewhere below it. Both are absolute. */
export function isWithin(folder: string, file: string): boolean {
  if (plainlyBelow(folder, file) !== undefined) return true;
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

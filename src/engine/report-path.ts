import { isAbsolute, relative, sep } from 'node:path';

/** A path as reports print it: relative to `cwd`, with forward slashes. */
export function reportPath(cwd: string, file: string): string {
  const path = relative(cwd, file).split(sep).join('/');
  return path === '' ? '.' : path;
}

/** Whether `file` is `folder` itself or stands somewhere below it. Both are absolute. */
export function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

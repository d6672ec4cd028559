import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Throws what the system says. Node's own `recursive` never ends
 * where a folder cannot be made though the one above is there, as in /proc.
 */
export function makeFolder(folder: string, mode?: number): void {
  try {
    makeOne(folder, mode);
  } catch (error) {
    const above = dirname(folder);
    if (!isMissing(error) || above === folder) throw error;
    makeFolder(above, mode);
    makeOne(folder, mode);
  }
}

/** That it is there already is no failure; another run may have made it meanwhile. */
function makeOne(folder: string, mode: number | undefined): void {
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    // Of a root some systems say that it may not be made, and of a file that it is there.
    if (!isFolder(folder)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What is read of one file at the most, in bytes. */
const MOST = 1_000_000;

/** The beginning of a text file; undefined if there is no such file or it holds no text. Never throws. */
export function readText(path: string): string | undefined {
  try {
    // A pipe without a writer would block here; a link could lead anywhere.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
    const file = openSync(path, flags);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return undefined;
      const bytes = Buffer.alloc(Math.min(stats.size, MOST));
      const text = bytes.subarray(0, readSync(file, bytes)).toString('utf8');
      return text.includes('\0') ? undefined : text.replace(/^\ufeff/u, '');
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

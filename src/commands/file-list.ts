import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingPaths } from '../engine/discover.ts';
import { LARGEST_FILE } from '../engine/read-file.ts';
import { existsAtAll } from '../engine/selection.ts';
import { failure } from '../messages/failure.ts';
import { quote } from '../terms/quote.ts';
import { readStandardInput } from './standard-input.ts';

/** As many as a sentence can bear. */
const MOST_NAMED = 5;

/**
 * The paths listed in a file, or on standard input. They are names and no patterns: each must exist.
 * Throws a `UserError` if one does not, or if the list cannot be read.
 */
export async function readFileList(from: string, cwd: string): Promise<readonly string[]> {
  const bytes = from === '-' ? await readStandardInput() : readList(from, cwd);
  if (bytes.length > LARGEST_FILE) throw failure((say) => say.longList(LARGEST_FILE / 1_000_000));
  const paths = pathsIn(new TextDecoder().decode(bytes));
  const missing = paths.filter((path) => !existsAtAll(resolve(cwd, path)));
  if (missing.length > 0) throw missingPaths(missing.slice(0, MOST_NAMED), cwd);
  return paths;
}

/** One path per line; where a NUL occurs, it stands between paths, and lines are part of names. */
export function pathsIn(list: string): readonly string[] {
  return list.split(list.includes('\0') ? '\0' : /\r?\n/u).filter((path) => path !== '');
}

/** May be a pipe, as in `--files-from <(…)`. */
function readList(from: string, cwd: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, from));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw failure((say) =>
      code === 'ENOENT' ? say.noList(quote(from)) : say.unreadableList(quote(from), code),
    );
  }
}

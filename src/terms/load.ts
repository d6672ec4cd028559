import { isAbsolute, relative, resolve } from 'node:path';
import type { Pack } from '../model/terms.ts';
import { builtinPack } from './builtin.ts';
import { isPackPath, unknownPack } from './pack-reference.ts';

/**
 * The pack that ships under an id, or the one in a YAML file: whatever ends in `.yaml` or `.yml` or
 * holds a slash is a path. Throws a `UserError` if there is none, or if the file is not a valid pack.
 */
export async function loadPack(ref: string, { cwd }: { readonly cwd: string }): Promise<Pack> {
  const shipped = builtinPack(ref);
  if (shipped !== undefined) return shipped;
  if (!isPackPath(ref)) throw unknownPack(ref);
  // Loaded only now, because an ordinary run needs neither YAML nor the validator.
  const { readPack } = await import('./read-pack.ts');
  return readPack(resolve(cwd, ref), shownPath(ref, cwd));
}

function shownPath(ref: string, cwd: string): string {
  const below = relative(cwd, ref);
  return isAbsolute(ref) && !below.startsWith('..') ? below.replaceAll('\\', '/') : ref;
}

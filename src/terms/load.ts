import { isAbsolute, relative, resolve } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Pack } from '../model/terms.ts';
import { builtinIds, builtinPack } from './builtin.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';

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

/** Whether a reference to a pack is meant as a path and not as an id. */
export function isPackPath(ref: string): boolean {
  return /[/\\]|\.ya?ml$/iu.test(ref);
}

/** What to say of an id under which nothing ships. */
export function unknownPack(ref: string): UserError {
  const ids = builtinIds();
  const meant = nearest(ref, ids);
  const question = meant === undefined ? '' : `Did you mean ${quote(meant)}? `;
  return new UserError(`There are no terms called ${quote(ref)}.`, {
    hint: `${question}"republint rules list" shows those that ship. A pack of your own is given as a path, such as ./rules/example.yaml.`,
  });
}

import { UserError } from '../model/errors.ts';
import { builtinIds } from './builtin.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';

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

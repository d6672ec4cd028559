import { failure } from '../messages/failure.ts';
import type { UserError } from '../model/errors.ts';
import { builtinIds } from './builtin.ts';
import { nearest } from './nearest.ts';
import { quote, quoteAny } from './quote.ts';

/** Whether a reference to a pack is meant as a path and not as an id. */
export function isPackPath(ref: string): boolean {
  return /[/\\]|\.ya?ml$/iu.test(ref);
}

/** What to say of an id under which nothing ships. `others`: ids of packs that are known besides. */
export function unknownPack(ref: string, others: readonly string[] = []): UserError {
  const meant = nearest(ref, [...others, ...builtinIds()]);
  return failure((say) => say.noTerms(quote(ref), quoteAny(meant)));
}

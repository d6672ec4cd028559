import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PackDiffWords } from '../../messages/pack-diff.ts';
import { UserError } from '../../model/errors.ts';
import type { Edition, Pack } from '../../model/terms.ts';
import { builtinIds } from '../../terms/builtin.ts';
import { nearest } from '../../terms/nearest.ts';
import { loadNamedPack, type PackScope } from '../named-pack.ts';

/** A pack and the one of its editions that is compared. */
export interface ChosenEdition {
  readonly pack: Pack;
  readonly edition: Edition;
}

export interface ChosenEditions {
  readonly old: ChosenEdition;
  readonly new: ChosenEdition;
}

interface Ref {
  readonly pack: string;
  readonly edition?: string;
}

/**
 * The two editions that are meant. One pack by itself stands for its last two editions, one edition by
 * itself for what it changed. Throws a `UserError` if there are no two.
 */
export async function chooseEditions(
  [first, second]: readonly [string, string | undefined],
  { cwd, config, words }: PackScope & { readonly words: PackDiffWords },
): Promise<ChosenEditions> {
  const load = async (ref: string): Promise<Pack> => loadNamedPack(ref, { cwd, config });
  const oldRef = refOf(first, cwd);
  const oldPack = await load(oldRef.pack);
  if (second !== undefined) {
    const newRef = refOf(second, cwd);
    const newPack = newRef.pack === oldRef.pack ? oldPack : await load(newRef.pack);
    return {
      old: { pack: oldPack, edition: named(oldPack, oldRef.edition, words) },
      new: { pack: newPack, edition: named(newPack, newRef.edition, words) },
    };
  }
  const edition = named(oldPack, oldRef.edition, words);
  const before = oldPack.editions[oldPack.editions.indexOf(edition) - 1];
  if (before === undefined)
    throw new UserError(words.noOtherEdition(oldPack.id, edition.id), {
      hint: words.noOtherEditionHint,
    });
  return { old: { pack: oldPack, edition: before }, new: { pack: oldPack, edition } };
}

/** A path may hold the sign that stands before an edition. */
function refOf(ref: string, cwd: string): Ref {
  const at = ref.lastIndexOf('@');
  if (at <= 0 || builtinIds().includes(ref) || existsSync(resolve(cwd, ref))) return { pack: ref };
  return { pack: ref.slice(0, at), edition: ref.slice(at + 1) };
}

function named({ id, editions }: Pack, wanted: string | undefined, words: PackDiffWords): Edition {
  if (wanted === undefined) return editions.at(-1) ?? editions[0];
  const found = editions.find((one) => one.id === wanted);
  if (found !== undefined) return found;
  const ids = editions.map((one) => one.id);
  const meant = nearest(wanted, ids);
  throw new UserError(words.noSuchEdition(id, wanted), {
    hint: words.noSuchEditionHint(ids, meant),
  });
}

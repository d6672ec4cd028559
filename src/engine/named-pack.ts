import { UserError } from '../model/errors.ts';
import type { Pack } from '../model/terms.ts';
import { builtinIds } from '../terms/builtin.ts';
import { loadPack } from '../terms/load.ts';
import { isPackPath, unknownPack } from '../terms/pack-reference.ts';
import type { Config } from './config/config.ts';

/** Where a pack may be found by its id. */
export interface PackScope {
  readonly cwd: string;
  readonly config: Pick<Config, 'rules' | 'overrides'>;
}

/**
 * The pack that ships under an id, the one in a YAML file, or the one of this id that the configuration
 * lists. Throws a `UserError` if there is none, or if it is not valid.
 */
export async function loadNamedPack(ref: string, scope: PackScope): Promise<Pack> {
  if (builtinIds().includes(ref) || isPackPath(ref)) return loadPack(ref, scope);
  const { packs, mistakes } = await listedPacks(scope);
  const found = packs.find(({ pack }) => pack.id === ref);
  if (found !== undefined) return found.pack;
  throw mistakes[0] ?? unknownPack(ref, idsOf(packs));
}

/** The file of the pack of this id that the configuration lists. Throws a `UserError` if there is none. */
export async function listedFile(id: string, scope: PackScope): Promise<string> {
  const { packs, mistakes } = await listedPacks(scope);
  const found = packs.find(({ pack }) => pack.id === id);
  if (found !== undefined) return found.file;
  throw mistakes[0] ?? unknownPack(id, idsOf(packs));
}

interface ListedPack {
  /** Absolute. */
  readonly file: string;
  readonly pack: Pack;
}

/** The packs that the configuration lists as files; what is wrong with one must not hide the others. */
export async function listedPacks({ cwd, config }: PackScope): Promise<{
  readonly packs: readonly ListedPack[];
  /** With those that cannot be read. */
  readonly mistakes: readonly UserError[];
}> {
  const listed = [...config.rules, ...config.overrides.flatMap(({ rules = [] }) => rules)];
  const packs: ListedPack[] = [];
  const mistakes: UserError[] = [];
  for (const file of new Set(listed.filter(isPackPath))) {
    try {
      packs.push({ file, pack: await loadPack(file, { cwd }) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(error);
    }
  }
  return { packs, mistakes };
}

function idsOf(packs: readonly ListedPack[]): readonly string[] {
  return packs.map(({ pack }) => pack.id);
}

import type { Pack } from '../model/terms.ts';
import { PACKS } from '../generated/packs.ts';
import type { WholePack } from './pack-source.ts';
import { resolvePack } from './resolve.ts';

export interface BuiltinPack {
  readonly sha256: string;
  readonly source: WholePack;
}
const SHIPPED: readonly BuiltinPack[] = PACKS;

/** The ids of the packs that ship, in the order of the alphabet. */
export function builtinIds(): readonly string[] {
  return SHIPPED.map(({ source }) => source.id);
}

/** Every pack that ships. They were validated when the package was built. */
export function loadBuiltinPacks(): readonly Pack[] {
  return SHIPPED.map(resolveShipped);
}

/** The pack that ships under this id, if there is one. */
export function builtinPack(id: string): Pack | undefined {
  const shipped = SHIPPED.find(({ source }) => source.id === id);
  return shipped === undefined ? undefined : resolveShipped(shipped);
}

/** What the file of a pack that ships says. */
export function builtinSource(id: string): BuiltinPack | undefined {
  return SHIPPED.find(({ source }) => source.id === id);
}

function resolveShipped({ source, sha256 }: BuiltinPack): Pack {
  return resolvePack(source, { origin: `builtin:${source.id}`, sha256 });
}

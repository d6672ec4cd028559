import { PACK_EXAMPLES } from '../../generated/pack-examples.ts';
import type { Messages } from '../../messages/messages.ts';
import { CHECK_KINDS } from '../../model/checks.ts';
import { builtinIds, builtinPack, loadBuiltinPacks } from '../../terms/builtin.ts';
import { checkPage } from './check-page.ts';
import { packPage } from './pack-page.ts';

/** Names that have a page: checks, and packs that ship. */
export function pageNames(): readonly string[] {
  return [...CHECK_KINDS, ...builtinIds()];
}

/** The page on a check or on a pack that ships, as Markdown; undefined if there is none of that name. */
export function pageOn(name: string, messages: Messages): string | undefined {
  const kind = CHECK_KINDS.find((one) => one === name);
  if (kind !== undefined) return checkPage(kind, loadBuiltinPacks(), messages);
  const pack = builtinPack(name);
  return pack === undefined ? undefined : packPage(pack, PACK_EXAMPLES[pack.id] ?? [], messages);
}

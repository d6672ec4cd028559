import type { Pack } from '../model/terms.ts';
import { isWordingFault, parseWording, type WordingPart } from '../model/wording.ts';
import { findPublisher } from '../text/publisher-name.ts';

/** Fewer words may be those of any sentence. */
const LEAST_WORDS = 6;
const known = new WeakMap<Pack, readonly string[]>();

/**
 * The sentences that a publisher prescribes and that name it, without what varies in them: wherever one
 * stands, the publisher's own words were copied along with an article.
 */
export function ownNotices(pack: Pack): readonly string[] {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const found = pack.scope === 'publisher' ? noticesIn(pack) : [];
  known.set(pack, found);
  return found;
}

function noticesIn({
  editions,
  publisher,
}: Extract<Pack, { scope: 'publisher' }>): readonly string[] {
  const texts = editions
    .flatMap(({ obligations }) => obligations)
    .flatMap(({ ways }) => ways)
    .flatMap((way) =>
      way.check === 'credit-line' || way.check === 'keep-block' ? way.with.wording : [],
    )
    .flatMap(fixedParts)
    .filter(
      (text) =>
        text.split(/\s+/u).length >= LEAST_WORDS && findPublisher(text, publisher).length > 0,
    );
  return [...new Set(texts)];
}

/** What stands between the placeholders of a wording, sentence by sentence, without the last stop. */
function fixedParts(wording: string): readonly string[] {
  const parts = parseWording(wording);
  if (isWordingFault(parts)) return [];
  return parts
    .map((part: WordingPart) => (part.kind === 'text' ? part.text : '\n'))
    .join('')
    .split(/\n|(?<=[.!?])\s+/u)
    .map((text) => text.trim().replace(/[.!?]$/u, ''));
}

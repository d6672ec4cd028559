import type { Alignment, AlignmentVerdict, Part, Shares } from '../../model/alignment.ts';

/** What two texts must have in common, as a share of either, for one to come from the other. */
const LEAST_SHARE = 0.1;
/** Or so many words, however long the texts are. */
const ENOUGH_WORDS = 50;
/** A text of which less comes from the original is another text that quotes it. */
const MOSTLY = 0.5;

/** One word for the whole; `same` counts the words in common. */
export function verdictOf(parts: readonly Part[], shares: Shares, same: number): AlignmentVerdict {
  if (same === 0) return 'unrelated';
  if (same < ENOUGH_WORDS && shares.copy < LEAST_SHARE && shares.original < LEAST_SHARE)
    return 'unrelated';
  if (alterationsOf({ parts, shares }).length > 0) return 'altered';
  return parts.some(isMissing) ? 'excerpt' : 'full';
}

/** The steps that change the article. */
export function alterationsOf({
  parts,
  shares,
}: Pick<Alignment, 'parts' | 'shares'>): readonly Part[] {
  const own = shares.copy < MOSTLY ? 'may frame' : 'counts';
  return parts.filter((part, at) => alters(part, at, parts, own));
}

/**
 * Whether only a part is reproduced, whatever was changed in it: something is left out with a mark, or
 * before the first passage or behind the last, be it that a few words of the copy's own stand there.
 */
export function isExcerpt({ parts, shares }: Pick<Alignment, 'parts' | 'shares'>): boolean {
  const altering = new Set(alterationsOf({ parts, shares }));
  return parts.some((part, at) => {
    if (part.kind === 'omission' && part.move !== undefined) return false;
    if (isMissing(part) && !altering.has(part)) return true;
    const { kind, original, copy } = part;
    return kind === 'replacement' && isOutside(at, parts) && copy.words * 2 < original.words;
  });
}

function isMissing(part: Part): boolean {
  return part.kind === 'replacement' || (part.kind === 'omission' && part.aside === undefined);
}

/**
 * Whether a step changes the article. Leaving out what stands before the first passage or behind the
 * last makes an excerpt; what a text that only quotes says around its quotation is its own.
 */
function alters(
  part: Part,
  at: number,
  parts: readonly Part[],
  own: 'may frame' | 'counts',
): boolean {
  switch (part.kind) {
    case 'same':
      return false;
    case 'replacement':
      return !(own === 'may frame' && isOutside(at, parts));
    case 'omission':
      return part.aside === undefined && !part.marked && !isOutside(at, parts);
    case 'insertion':
      return part.aside === undefined && !(own === 'may frame' && isOutside(at, parts));
  }
}

function isOutside(at: number, parts: readonly Part[]): boolean {
  const isSame = (part: Part): boolean => part.kind === 'same' && part.aside === undefined;
  return at < parts.findIndex(isSame) || at > parts.findLastIndex(isSame);
}

import type {
  Alignment,
  InsertionPart,
  OmissionPart,
  Part,
  TextRange,
} from '../../model/alignment.ts';

/** A passage that the copy has elsewhere, and what was changed inside it. */
export interface MovedPassage {
  readonly original: TextRange;
  readonly copy: TextRange;
  /** Words left out, or added, or both in one place; in order. */
  readonly changes: readonly { readonly original: TextRange; readonly copy: TextRange }[];
  /** The parts of the alignment that it stands for. */
  readonly parts: ReadonlySet<Part>;
}

/**
 * The passages that were moved, each as one. An alignment tells the words of a moved passage that were
 * changed as left out in one place and added in another; here they are laid side by side again.
 */
export function movedPassages({ parts, passages }: Alignment): readonly MovedPassage[] {
  const inserted = parts.filter((part) => part.kind === 'insertion');
  if (!inserted.some(({ move }) => move !== undefined)) return [];
  const omitted = parts.filter((part) => part.kind === 'omission');
  const others = parts.filter((part) => part.kind === 'same' || part.kind === 'replacement');
  return passages.flatMap((passage) => {
    const there = omitted.filter((part) => isWithin(part.original, passage.original));
    const here = inserted.filter((part) => isWithin(part.copy, passage.copy));
    const moves = here.flatMap(({ move }) => move ?? []);
    const isMoved =
      moves.length > 0 &&
      moves.join() === there.flatMap(({ move }) => move ?? []).join() &&
      !others.some((part) => isWithin(part.copy, passage.copy) && part.copy.words > 0);
    if (!isMoved) return [];
    return [
      { ...passage, changes: changesWithin(there, here), parts: new Set([...there, ...here]) },
    ];
  });
}

function isWithin(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What stands around moves on either side. The moves are the same, and in the same order. */
function changesWithin(
  there: readonly OmissionPart[],
  here: readonly InsertionPart[],
): MovedPassage['changes'] {
  const [left, right] = [gaps(there, 'original'), gaps(here, 'copy')];
  return left.flatMap((original, index) => {
    const copy = right[index];
    return copy === undefined || original.words + copy.words === 0 ? [] : [{ original, copy }];
  });
}

/** The ranges before, between and after the moves; an empty one stands where the move before it ends. */
function gaps(
  parts: readonly (OmissionPart | InsertionPart)[],
  side: 'original' | 'copy',
): readonly TextRange[] {
  const found: TextRange[] = [];
  let gap = emptyAt(parts[0]?.[side].start ?? 0);
  for (const part of parts) {
    const { start, end, words } = part[side];
    if (part.move !== undefined) {
      found.push(gap);
      gap = emptyAt(end);
    } else if (counts(part)) {
      gap = { start: gap.words === 0 ? start : gap.start, end, words: gap.words + words };
    }
  }
  return [...found, gap];
}

function emptyAt(at: number): TextRange {
  return { start: at, end: at, words: 0 };
}

/** Whether a part changes the article's own words, and is not marked as such. */
function counts(part: OmissionPart | InsertionPart): boolean {
  return part.aside === undefined && !(part.kind === 'omission' && part.marked);
}

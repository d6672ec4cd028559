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
  /** Words left out without a mark, or added, or both in one place; in order. */
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
      {
        ...passage,
        changes: changesWithin(there, here),
        parts: new Set([...there, ...here]),
      },
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
  return left.flatMap(({ words: original, isMarked }, index) => {
    const copy = right[index]?.words;
    if (copy === undefined || original.words + copy.words === 0) return [];
    return isMarked && copy.words === 0 ? [] : [{ original, copy }];
  });
}

/** What stands before, between or after moves. */
interface Gap {
  /** Its words that count; if there are none, an empty range where the move before ends. */
  readonly words: TextRange;
  /** All of them are left out, and the copy shows it. */
  readonly isMarked: boolean;
}

/** In the order of the moves. */
function gaps(
  parts: readonly (OmissionPart | InsertionPart)[],
  side: 'original' | 'copy',
): readonly Gap[] {
  const found: Gap[] = [];
  let gap = emptyAt(parts[0]?.[side].start ?? 0);
  for (const part of parts) {
    const { start, end, words } = part[side];
    if (part.move !== undefined) {
      found.push(gap);
      gap = emptyAt(end);
    } else if (part.aside === undefined) {
      const before = gap.words;
      gap = {
        words: {
          start: before.words === 0 ? start : before.start,
          end,
          words: before.words + words,
        },
        isMarked: gap.isMarked && part.kind === 'omission' && part.marked,
      };
    }
  }
  return [...found, gap];
}

function emptyAt(at: number): Gap {
  return { words: { start: at, end: at, words: 0 }, isMarked: true };
}

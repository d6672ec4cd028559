import type {
  Alignment,
  InsertionPart,
  OmissionPart,
  Part,
  TextRange,
} from '../../model/alignment.ts';
import type { Span } from '../../model/span.ts';
import { hasOmissionMark } from '../../text/align/omission-mark.ts';

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
export function movedPassages(
  { parts, passages }: Alignment,
  texts: Texts,
): readonly MovedPassage[] {
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
        changes: changesWithin(there, here, texts),
        parts: new Set([...there, ...here]),
      },
    ];
  });
}

function isWithin(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Both texts, from which a mark of omission is read. */
interface Texts {
  readonly original: string;
  readonly copy: string;
}

/** What stands around moves on either side. The moves are the same, and in the same order. */
function changesWithin(
  there: readonly OmissionPart[],
  here: readonly InsertionPart[],
  texts: Texts,
): MovedPassage['changes'] {
  const [left, right] = [gaps(there, 'original'), gaps(here, 'copy')];
  return left.flatMap((original, index) => {
    const copy = right[index];
    if (copy === undefined || original.words.words + copy.words.words === 0) return [];
    const isMarked =
      copy.words.words === 0 &&
      hasOmissionMark(texts.copy.slice(copy.start, copy.end)) &&
      // Dots that the original has there are none.
      !hasOmissionMark(texts.original.slice(original.start, original.words.start));
    return isMarked ? [] : [{ original: original.words, copy: copy.words }];
  });
}

/** What stands before, between or after moves, from the end of one to the start of the next. */
interface Gap extends Span {
  /** Its words that count; if there are none, an empty range where the move before ends. */
  readonly words: TextRange;
}

/** In the order of the moves. */
function gaps(
  parts: readonly (OmissionPart | InsertionPart)[],
  side: 'original' | 'copy',
): readonly Gap[] {
  const found: Gap[] = [];
  let from = parts[0]?.[side].start ?? 0;
  let counted = emptyAt(from);
  for (const part of parts) {
    const { start, end, words } = part[side];
    if (part.move !== undefined) {
      found.push({ start: from, end: start, words: counted });
      from = end;
      counted = emptyAt(end);
    } else if (part.aside === undefined) {
      counted = {
        start: counted.words === 0 ? start : counted.start,
        end,
        words: counted.words + words,
      };
    }
  }
  return [...found, { start: from, end: counted.end, words: counted }];
}

function emptyAt(at: number): TextRange {
  return { start: at, end: at, words: 0 };
}

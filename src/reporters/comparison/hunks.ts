import type { ComparisonWords } from '../../messages/comparison.ts';
import type { ComparedPart } from '../../model/comparison.ts';
import { isAside, linesOf, type Change, type Changes } from './changes.ts';
import type { Run } from './marked.ts';
import { endsWithBreak, hasBreak, startsWithBreak } from './paragraphs.ts';
import { firstWords, lastWords, wordsAfter, wordsBefore } from './words.ts';

/** Text with changes in it, or a sentence of ours in place of words that are not shown. */
export type Piece =
  | { readonly kind: 'runs'; readonly runs: readonly Run[] }
  | { readonly kind: 'said'; readonly sentence: string };

/** Changes that stand close together, in their context. */
export interface Hunk {
  readonly changes: readonly Change[];
  readonly pieces: readonly Piece[];
}

/** Words shown on either side of a change. */
const CONTEXT = 8;
/** Words of a change that are shown; of a longer one the first and the last. */
const LONGEST = 30;
const FIRST = 12;
const LAST = 6;

/** The changes in the copy's order. Neighbours in a paragraph share a hunk if their contexts touch. */
export function hunksOf(
  parts: readonly ComparedPart[],
  changes: Changes,
  words: ComparisonWords,
): readonly Hunk[] {
  // Asides, and the places that a moved passage left, interrupt nothing.
  const shown = parts.filter(
    (part) => (part.kind === 'same' && !isAside(part)) || isHere(part, changes),
  );
  const hunks: Hunk[] = [];
  let open: { changes: Change[]; pieces: Piece[] } | undefined;
  const close = (): void => {
    if (open !== undefined) hunks.push(open);
    open = undefined;
  };
  shown.forEach((part, index) => {
    const change = changes.get(part);
    if (change?.kind === 'move') {
      close();
      hunks.push(moveHunk(change, words));
    } else if (change !== undefined) {
      open ??= { changes: [], pieces: leadTo(part, shown[index - 1]) };
      open.changes.push(change);
      open.pieces.push(...piecesOf(change.part, words));
    } else if (open !== undefined) {
      const next = shown[index + 1];
      const nextChange = next === undefined ? undefined : changes.get(next);
      const isEnd = isParted(shown[index - 1], endsWithBreak);
      const isBridge =
        nextChange !== undefined &&
        nextChange.kind !== 'move' &&
        !isEnd &&
        !isParted(next, startsWithBreak) &&
        isShort(part);
      if (isBridge) open.pieces.push(plain(part.text.copy));
      else {
        if (!isEnd) open.pieces.push(after(part.text.copy));
        close();
      }
    }
  });
  close();
  return hunks;
}

function isHere(part: ComparedPart, changes: Changes): boolean {
  const change = changes.get(part);
  return change !== undefined && !(change.kind === 'move' && change.from === part);
}

/** So short that the contexts of the changes around it would touch. */
function isShort({ words, text }: ComparedPart): boolean {
  return words.copy <= 2 * CONTEXT && !hasBreak(text.copy);
}

function plain(text: string): Piece {
  return { kind: 'runs', runs: [{ style: 'plain', text }] };
}

/** Whether a paragraph begins or ends, on either side, at the edge of a change. */
function isParted(part: ComparedPart | undefined, atEdge: (text: string) => boolean): boolean {
  return part !== undefined && (atEdge(part.text.original) || atEdge(part.text.copy));
}

/** The words before a change, unless they are of another paragraph. */
function leadTo(part: ComparedPart, previous: ComparedPart | undefined): Piece[] {
  if (previous?.kind !== 'same' || isParted(part, startsWithBreak)) return [];
  const { text, isCut } = wordsBefore(previous.text.copy, CONTEXT);
  return [plain(isCut ? `…\u00a0${text}` : text)];
}

function after(same: string): Piece {
  const { text, isCut } = wordsAfter(same, CONTEXT);
  return plain(isCut ? `${text.trimEnd()}\u00a0…` : text);
}

function piecesOf(
  part: Exclude<ComparedPart, { kind: 'same' }>,
  words: ComparisonWords,
): readonly Piece[] {
  switch (part.kind) {
    case 'omission': {
      const { marked, text, original } = part;
      const count = part.words.original;
      const said = words.foldedOmission(count, linesOf(original), marked);
      // What is marked is in order: that it is left out says enough, however short it is.
      return marked && count <= LONGEST
        ? [...folded('removed', text.original, count, said), { kind: 'said', sentence: said }]
        : folded('removed', text.original, count, said);
    }
    case 'insertion': {
      const said = words.foldedInsertion(part.words.copy, linesOf(part.copy));
      return folded('added', part.text.copy, part.words.copy, said);
    }
    case 'replacement': {
      const said = (count: number): string => words.foldedMiddle(count - FIRST - LAST);
      const { original, copy } = part.words;
      return [
        ...folded('removed', part.text.original, original, said(original)),
        ...folded('added', part.text.copy, copy, said(copy)),
        ...(part.rewritten ? [{ kind: 'said', sentence: words.rewritten } as const] : []),
      ];
    }
  }
}

/** A text whole, or its first and last words with a sentence between them. */
function folded(
  style: Run['style'],
  text: string,
  count: number,
  sentence: string,
): readonly Piece[] {
  const run = (shown: string): Piece => ({ kind: 'runs', runs: [{ style, text: shown }] });
  if (count <= LONGEST) return [run(text)];
  return [
    run(`${firstWords(text.trimStart(), FIRST).text}\u00a0…`),
    { kind: 'said', sentence },
    run(`…\u00a0${lastWords(text.trimEnd(), LAST).text}${/\s$/u.test(text) ? ' ' : ''}`),
  ];
}

function moveHunk(
  change: Extract<Change, { readonly kind: 'move' }>,
  words: ComparisonWords,
): Hunk {
  const { from, to } = change;
  const said = words.movedFrom(to.words.copy, linesOf(from.original), linesOf(to.copy));
  return {
    changes: [change],
    pieces: [
      { kind: 'said', sentence: said },
      ...folded(
        'moved',
        to.text.copy,
        to.words.copy,
        words.foldedMiddle(to.words.copy - FIRST - LAST),
      ),
    ],
  };
}

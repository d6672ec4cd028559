import type { Lines, Tallies, Tally } from '../../messages/comparison.ts';
import type { AsideKind } from '../../model/alignment.ts';
import type { ComparedPart, ComparedPartOf } from '../../model/comparison.ts';
import type { Place } from '../../model/report.ts';

interface Numbered {
  /** Counted from 1, in the order of the copy. */
  readonly number: number;
}
export interface Replacement extends Numbered {
  readonly kind: 'replacement';
  readonly part: ComparedPartOf<'replacement'>;
}
export interface Omission extends Numbered {
  readonly kind: 'omission';
  readonly part: ComparedPartOf<'omission'>;
}
export interface Insertion extends Numbered {
  readonly kind: 'insertion';
  readonly part: ComparedPartOf<'insertion'>;
}
/** A passage that stands elsewhere in the copy: one change, though it takes two parts. */
export interface Move extends Numbered {
  readonly kind: 'move';
  readonly from: ComparedPartOf<'omission'>;
  readonly to: ComparedPartOf<'insertion'>;
}
export type Change = Replacement | Omission | Insertion | Move;

/** Every change of a comparison, by the parts that it takes. Asides and what is the same take none. */
export type Changes = ReadonlyMap<ComparedPart, Change>;

export function changesOf(parts: readonly ComparedPart[]): Changes {
  const moves = movesOf(parts);
  const origins = new Set<ComparedPart>(moves.values());
  const changes = new Map<ComparedPart, Change>();
  let number = 0;
  for (const part of parts) {
    if (part.kind === 'same' || isAside(part) || origins.has(part)) continue;
    number += 1;
    const from = moves.get(part);
    if (from === undefined || part.kind !== 'insertion') changes.set(part, single(part, number));
    else {
      const move: Move = { kind: 'move', number, from, to: part };
      changes.set(from, move).set(part, move);
    }
  }
  return changes;
}

/** In the order of their numbers. */
export function listOf(changes: Changes): readonly Change[] {
  return [...new Set(changes.values())].sort((a, b) => a.number - b.number);
}

function single(part: Exclude<ComparedPart, { kind: 'same' }>, number: number): Change {
  switch (part.kind) {
    case 'replacement':
      return { kind: 'replacement', number, part };
    case 'omission':
      return { kind: 'omission', number, part };
    case 'insertion':
      return { kind: 'insertion', number, part };
  }
}

type Aside = ComparedPart & { readonly aside: AsideKind };

/** Whether a part stands beside the article's own text. */
export function isAside(part: ComparedPart): part is Aside {
  return 'aside' in part;
}

/** Where each moved passage of the copy came from. Half a move is what it looks like, no move. */
function movesOf(
  parts: readonly ComparedPart[],
): ReadonlyMap<ComparedPart, ComparedPartOf<'omission'>> {
  const origins = new Map<number, ComparedPartOf<'omission'>>();
  for (const part of parts)
    if (part.kind === 'omission' && part.move !== undefined && !isAside(part))
      origins.set(part.move, part);
  const moves = new Map<ComparedPart, ComparedPartOf<'omission'>>();
  for (const part of parts) {
    if (part.kind !== 'insertion' || part.move === undefined || isAside(part)) continue;
    const origin = origins.get(part.move);
    if (origin === undefined) continue;
    moves.set(part, origin);
    origins.delete(part.move);
  }
  return moves;
}

interface Places {
  readonly original: Place;
  readonly copy: Place;
}

/** Where a change stands in the two files. */
function placesOf(change: Change): Places {
  return change.kind === 'move'
    ? { original: change.from.original, copy: change.to.copy }
    : change.part;
}

/** The lines on which a place has words, without those that it only begins or ends on. */
export function linesOf({ line, endLine, text }: Place): Lines {
  const words = text.trim();
  if (words === '') return { from: line, to: line };
  const start = text.indexOf(words);
  return {
    from: line + lineBreaksIn(text.slice(0, start)),
    to: endLine - lineBreaksIn(text.slice(start + words.length)),
  };
}

function lineBreaksIn(space: string): number {
  return space.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

/** The lines from the first of several changes to the last. */
export function linesAround(changes: readonly Change[]): ReturnType<typeof linesFromTo> {
  return linesFromTo(changes.map(placesOf));
}

/** The lines from the first of several places to the last. */
export function linesFromTo(places: readonly Places[]): {
  readonly original: Lines;
  readonly copy: Lines;
} {
  const around = (lines: readonly Lines[]): Lines => ({
    from: Math.min(...lines.map(({ from }) => from)),
    to: Math.max(...lines.map(({ to }) => to)),
  });
  return {
    original: around(places.map(({ original }) => linesOf(original))),
    copy: around(places.map(({ copy }) => linesOf(copy))),
  };
}

/** How often, and in how many words, the copy differs in each way. */
export function talliesOf(changes: Changes): Tallies {
  const all = listOf(changes);
  const replaced = all.flatMap((change) =>
    change.kind === 'replacement' ? change.part.words : [],
  );
  const omissions = all.flatMap((change) => (change.kind === 'omission' ? change.part : []));
  const tally = (counts: readonly number[]): Tally => ({
    times: counts.length,
    words: counts.reduce((sum, count) => sum + count, 0),
  });
  return {
    replaced: {
      ...tally(replaced.map(({ original }) => original)),
      by: tally(replaced.map(({ copy }) => copy)).words,
    },
    omitted: tally(omissions.filter(({ marked }) => !marked).map(({ words }) => words.original)),
    marked: tally(omissions.filter(({ marked }) => marked).map(({ words }) => words.original)),
    inserted: tally(
      all.flatMap((change) => (change.kind === 'insertion' ? change.part.words.copy : [])),
    ),
    moved: tally(all.flatMap((change) => (change.kind === 'move' ? change.to.words.copy : []))),
  };
}

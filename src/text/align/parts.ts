import type { Aside, AsideKind, Part, TextRange } from '../../model/alignment.ts';
import type { Tokens } from '../tokens.ts';
import type { Run, Sided, Stretch } from './run.ts';
import { gapsInMoves, type MovedGap } from './moved-gaps.ts';
import { hasOmissionMark } from './omission-mark.ts';

export interface PartsInput {
  readonly tokens: Sided<Tokens>;
  readonly asides: Sided<readonly Aside[]>;
  readonly runs: readonly Run[];
  readonly moves: readonly Run[];
  readonly rewritten: readonly Stretch[];
}

/** What is special about a word outside the runs. */
interface Label {
  readonly aside?: AsideKind;
  readonly move?: number;
}

interface Piece extends Label {
  readonly from: number;
  readonly to: number;
}

/** A side of a gap must be so much longer than the other to be told apart from it. */
const LOPSIDED = 6;
const LONG = 12;

/** The steps from the original to the copy, in order: all words of both texts stand in one of them. */
export function partsOf(input: PartsInput): readonly Part[] {
  const { tokens, runs } = input;
  const labels = labelsOf(input);
  const inMoves = gapsInMoves(tokens, input.moves, (at) => labels.copy(at).aside !== undefined);
  const parts: Part[] = [];
  let original = 0;
  let copy = 0;
  const end = { original: tokens.original.forms.length, copy: tokens.copy.forms.length, length: 0 };
  for (const run of [...runs, end]) {
    const gap = {
      originalFrom: original,
      originalTo: run.original,
      copyFrom: copy,
      copyTo: run.copy,
    };
    parts.push(...gapParts(gap, input, labels, inMoves));
    original = run.original + run.length;
    copy = run.copy + run.length;
    for (const { from, to, aside } of piecesOf(run.copy, copy, labels.copy)) {
      const at = run.original - run.copy;
      parts.push({
        kind: 'same',
        original: rangeOf(tokens.original, from + at, to + at),
        copy: rangeOf(tokens.copy, from, to),
        ...(aside === undefined ? {} : { aside }),
      });
    }
  }
  return parts;
}

type Labels = Sided<(at: number) => Label>;

function labelsOf({ tokens, asides, moves }: PartsInput): Labels {
  const none: Label = {};
  const side = (which: 'original' | 'copy'): ((at: number) => Label) => {
    const labels = new Map<number, Label>();
    const { starts } = tokens[which];
    for (const { kind, start, end } of asides[which])
      for (let at = firstFrom(starts, start); at < firstFrom(starts, end); at += 1)
        labels.set(at, { aside: kind });
    moves.forEach((run, index) => {
      const label = { move: index + 1 };
      for (let at = 0; at < run.length; at += 1) labels.set(run[which] + at, label);
    });
    return (at) => labels.get(at) ?? none;
  };
  return { original: side('original'), copy: side('copy') };
}

/** The first word that begins at an offset or after it. */
export function firstFrom(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gapParts(
  gap: Stretch,
  input: PartsInput,
  labels: Labels,
  inMoves: ReadonlyMap<number, MovedGap>,
): readonly Part[] {
  const { tokens, rewritten } = input;
  const { originalFrom, originalTo, copyFrom, copyTo } = gap;
  const left = piecesOf(originalFrom, originalTo, labels.original);
  const added = piecesOf(copyFrom, copyTo, labels.copy);
  const parts: Part[] = [];
  // Both sides go on together; where each has plain words next, these replace each other.
  let next = copyFrom;
  const omit = (piece: Piece): void => {
    const inMove = inMoves.get(piece.from);
    const isInside = inMove !== undefined && originalFrom <= inMove.from && inMove.to <= originalTo;
    parts.push({
      kind: 'omission',
      original: rangeOf(tokens.original, piece.from, piece.to),
      copy: placeAt(tokens.copy, next),
      marked: isInside ? inMove.isMarked : isMarked(tokens, gap),
      ...withLabel(piece),
    });
  };
  const insert = (piece: Piece, place: number): void => {
    parts.push({
      kind: 'insertion',
      original: placeAt(tokens.original, place),
      copy: rangeOf(tokens.copy, piece.from, piece.to),
      ...withLabel(piece),
    });
    next = piece.to;
  };
  const pending = [...added];
  for (const piece of left) {
    const isPlain = isUnlabelled(piece);
    const partner = isPlain ? pending.findIndex(isUnlabelled) : -1;
    const replacing = pending[partner];
    if (replacing === undefined || isLopsided(piece, replacing)) {
      omit(piece);
      continue;
    }
    for (const before of pending.splice(0, partner)) insert(before, piece.from);
    pending.shift();
    parts.push({
      kind: 'replacement',
      original: rangeOf(tokens.original, piece.from, piece.to),
      copy: rangeOf(tokens.copy, replacing.from, replacing.to),
      rewritten: rewritten.some(
        (stretch) => stretch.originalFrom < piece.to && piece.from < stretch.originalTo,
      ),
    });
    next = replacing.to;
  }
  for (const piece of pending) insert(piece, originalTo);
  return parts;
}

function isUnlabelled({ aside, move }: Piece): boolean {
  return aside === undefined && move === undefined;
}

/** A word that stands where a page was left out does not replace that page. */
function isLopsided(left: Piece, added: Piece): boolean {
  const [few, many] = [left.to - left.from, added.to - added.from].sort((a, b) => a - b);
  return (many ?? 0) > LONG && (many ?? 0) > LOPSIDED * (few ?? 0);
}

function withLabel({ aside, move }: Label): Label {
  return { ...(aside === undefined ? {} : { aside }), ...(move === undefined ? {} : { move }) };
}

/** Words in a row that are labelled alike. */
function piecesOf(from: number, to: number, labelOf: (at: number) => Label): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at += 1) {
    const label = labelOf(at);
    const last = pieces.at(-1);
    if (last !== undefined && last.aside === label.aside && last.move === label.move)
      pieces[pieces.length - 1] = { ...last, to: at + 1 };
    else pieces.push({ ...label, from: at, to: at + 1 });
  }
  return pieces;
}

/** Whether the copy marks what it leaves out, around a gap; dots that the original has are none. */
function isMarked({ original, copy }: Sided<Tokens>, gap: Stretch): boolean {
  const shown = around(copy, gap.copyFrom, gap.copyTo);
  return (
    hasOmissionMark(shown) && !hasOmissionMark(around(original, gap.originalFrom, gap.originalFrom))
  );
}

/** What stands between the word before a stretch and the one after it. */
function around({ text, starts, ends }: Tokens, from: number, to: number): string {
  return text.slice(from === 0 ? 0 : ends[from - 1], starts[to] ?? text.length);
}

export function rangeOf({ starts, ends }: Tokens, from: number, to: number): TextRange {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0, words: to - from };
}

/** The place between two words: behind the one before. */
function placeAt({ ends }: Tokens, at: number): TextRange {
  const place = at === 0 ? 0 : (ends[at - 1] ?? 0);
  return { start: place, end: place, words: 0 };
}

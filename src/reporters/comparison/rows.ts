import type { Side } from '../../messages/comparison.ts';
import type { ComparedPart } from '../../model/comparison.ts';
import type { Changes } from './changes.ts';
import { endsWithBreak, hasBreak, paragraphPieces, startsWithBreak } from './paragraphs.ts';

/** A part, or one of its paragraphs, as one side shows it. */
export interface Fragment {
  /** Undefined where the words were not compared. */
  readonly part: ComparedPart | undefined;
  /** Empty where the other side has words and this one has none. */
  readonly text: string;
  /** The first of its part: the place that links lead to. */
  readonly isFirst: boolean;
}
export type Paragraph = readonly Fragment[];

/** What stands side by side: paragraphs that share words, or some that stand on one side only. */
export interface Row {
  readonly original: readonly Paragraph[];
  readonly copy: readonly Paragraph[];
}

/** The least that rows are made of: a part, or paragraphs of one that end together on both sides. */
interface Atom {
  readonly part: ComparedPart;
  readonly original: string;
  readonly copy: string;
  readonly isFirst: boolean;
}

/** Rows as short as can be: a new one begins where both sides begin a paragraph. */
export function rowsOf(parts: readonly ComparedPart[], changes: Changes): readonly Row[] {
  const atoms = parts.flatMap(atomsOf);
  const breaks = { original: breaksOf(atoms, 'original'), copy: breaksOf(atoms, 'copy') };
  const rows: Atom[][] = [];
  atoms.forEach((atom, index) => {
    const row = rows.at(-1);
    if (row === undefined || (breaks.original[index] === true && breaks.copy[index] === true))
      rows.push([atom]);
    else row.push(atom);
  });
  return rows
    .map((row) => ({
      original: paragraphsOf(row, 'original', changes),
      copy: paragraphsOf(row, 'copy', changes),
    }))
    .filter(({ original, copy }) => original.length + copy.length > 0);
}

function atomsOf(part: ComparedPart): readonly Atom[] {
  const original = paragraphPieces(part.text.original);
  const copy = paragraphPieces(part.text.copy);
  if (part.kind === 'same') return pairs(part, ...together(original, copy));
  // Of an omission the copy may have a sign, which stands beside the first paragraph.
  const isOneSided =
    part.kind !== 'replacement' || part.text.original.trim() === '' || part.text.copy.trim() === '';
  return isOneSided || original.length === copy.length
    ? pairs(part, original, copy)
    : [{ part, ...part.text, isFirst: true }];
}

function pairs(
  part: ComparedPart,
  original: readonly string[],
  copy: readonly string[],
): readonly Atom[] {
  return Array.from({ length: Math.max(original.length, copy.length) }, (_, index) => ({
    part,
    original: original[index] ?? '',
    copy: copy[index] ?? '',
    isFirst: index === 0,
  }));
}

/**
 * The paragraphs of two texts that say the same, joined where only one of them has a break. They are
 * as far in both when as many letters stand before them.
 */
function together(
  original: readonly string[],
  copy: readonly string[],
): readonly [original: readonly string[], copy: readonly string[]] {
  const ends = [lettersUpTo(original), lettersUpTo(copy)] as const;
  const inCopy = new Set(ends[1]);
  const shared = new Set(ends[0].filter((end) => inCopy.has(end)));
  return [joined(original, ends[0], shared), joined(copy, ends[1], shared)];
}

function lettersUpTo(pieces: readonly string[]): readonly number[] {
  let letters = 0;
  return pieces.map((piece) => {
    letters += piece.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return letters;
  });
}

function joined(
  pieces: readonly string[],
  ends: readonly number[],
  shared: ReadonlySet<number>,
): readonly string[] {
  const found: string[] = [];
  let isOpen = false;
  pieces.forEach((piece, index) => {
    if (isOpen) found.push((found.pop() ?? '') + piece);
    else found.push(piece);
    isOpen = !shared.has(ends[index] ?? 0);
  });
  return found;
}

/** For each atom, whether this side begins a paragraph there. */
function breaksOf(atoms: readonly Atom[], side: Side): readonly boolean[] {
  const texts = atoms.map((atom) => atom[side]);
  let isAfter = true;
  const after = texts.map((text) => {
    const was = isAfter;
    isAfter = text.trim() === '' ? isAfter || hasBreak(text) : endsWithBreak(text);
    return was;
  });
  let isBefore = true;
  const before = texts.toReversed().map((text) => {
    isBefore = text.trim() === '' ? isBefore || hasBreak(text) : startsWithBreak(text);
    return isBefore;
  });
  return after.map((was, index) => was || before[texts.length - 1 - index] === true);
}

function paragraphsOf(row: readonly Atom[], side: Side, changes: Changes): readonly Paragraph[] {
  const paragraphs: Fragment[][] = [[]];
  const end = (): void => {
    paragraphs.push([]);
  };
  for (const { part, isFirst, [side]: text } of row) {
    const last = paragraphs.at(-1) ?? [];
    if (text.trim() === '') {
      // A change that has no words here has a place here; other space matters between words only.
      if (isFirst && isPlaceOf(part, changes)) last.push({ part, text, isFirst });
      else if (last.length > 0) last.push({ part, text, isFirst: false });
      if (hasBreak(text)) end();
      continue;
    }
    if (startsWithBreak(text)) end();
    paragraphPieces(text).forEach((piece, index) => {
      if (index > 0) end();
      paragraphs.at(-1)?.push({ part, text: piece, isFirst: isFirst && index === 0 });
    });
    if (endsWithBreak(text)) end();
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function isPlaceOf(part: ComparedPart, changes: Changes): boolean {
  const change = changes.get(part);
  return change !== undefined && change.kind !== 'move';
}

/** Whether nothing in a row is changed, or stands beside the text. */
export function isUnchanged({ original, copy }: Row): boolean {
  return [...original, ...copy].every((paragraph) =>
    paragraph.every(({ part }) => part?.kind === 'same'),
  );
}

import type { AlignmentVerdict, AsideKind } from '../model/alignment.ts';

/** Lines of the two files, both counted from 1. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}
export type Side = 'original' | 'copy';

/** How much was changed in one way. */
export interface Tally {
  readonly times: number;
  readonly words: number;
}
/** Replaced words, and by how many. */
export interface ReplacedTally extends Tally {
  readonly by: number;
}
export interface Tallies {
  readonly replaced: ReplacedTally;
  /** Left out without a mark. */
  readonly omitted: Tally;
  /** Left out, and the copy shows it. */
  readonly marked: Tally;
  readonly inserted: Tally;
  readonly moved: Tally;
}

/** What is said of a copy beside its original. */
export interface ComparisonWords {
  /** A word or two, and what they mean. */
  readonly verdict: Readonly<
    Record<AlignmentVerdict, { readonly name: string; readonly meaning: string }>
  >;
  readonly heading: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly percent: (share: number) => string;
  readonly shareOfCopy: (percent: string) => string;
  readonly shareOfOriginal: (percent: string) => string;
  /** Every way in which something is changed, those that do not occur left out. */
  readonly tallies: (tallies: Tallies) => readonly string[];
  readonly titleChanged: (was: string, is: string) => string;
  readonly words: (count: number) => string;
  readonly changes: (count: number) => string;
  /** Where a change stands on both sides. */
  readonly where: (original: Lines, copy: Lines) => string;
  readonly replaced: string;
  readonly omitted: (count: number, isMarked: boolean) => string;
  readonly inserted: (count: number) => string;
  readonly moved: (count: number) => string;
  readonly rewritten: string;
  /** In place of words in the middle of what is left out or added. */
  readonly foldedOmission: (count: number, lines: Lines, isMarked: boolean) => string;
  readonly foldedInsertion: (count: number, lines: Lines) => string;
  readonly movedFrom: (count: number, from: Lines, to: Lines) => string;
  readonly foldedMiddle: (count: number) => string;
  readonly asideName: Readonly<Record<AsideKind, string>>;
  readonly aside: (kind: AsideKind, count: number) => string;
  /** Asides of one kind on one side, and the lines on which the first of them begin. */
  readonly asidesAt: (
    asides: string,
    side: Side,
    lines: readonly number[],
    areMore: boolean,
  ) => string;
  readonly notCounted: (asides: readonly string[]) => string;
  readonly listOfChanges: string;
  readonly sideBySide: string;
  /** By their numbers, which need not follow one another. */
  readonly changesOf: (...numbers: readonly number[]) => string;
  readonly counterpart: (side: Side) => string;
  readonly unchangedParagraphs: (count: number) => string;
  readonly furtherParagraphs: (count: number) => string;
  /** What each kind of marking means. */
  readonly marks: Readonly<Record<'removed' | 'added' | 'moved' | 'beside', string>>;
  readonly skip: string;
  /** Why a file was not compared. */
  readonly noText: string;
  /** What a patch refers to. */
  readonly patchNote: readonly string[];
}

/** Numbers as one writes them: 1, 2, 3 and 7 are `1–3` and `7`. */
export function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (to > from ? `${String(from)}–${String(to)}` : String(from)));
}

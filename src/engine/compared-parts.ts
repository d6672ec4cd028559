import type { Part, TextRange } from '../model/alignment.ts';
import type { ComparedPart } from '../model/comparison.ts';
import type { Place } from '../model/report.ts';
import type { DocumentProse } from '../text/prose.ts';
import { createPlaces } from './place.ts';

/** One side of a comparison: the file's text, and what a reader sees of it. */
export interface ComparedSide {
  readonly text: string;
  readonly prose: DocumentProse;
}

/** The parts of an alignment with their places, and with all the text that stands between words. */
export function comparedParts(
  parts: readonly Part[],
  original: ComparedSide,
  copy: ComparedSide,
): readonly ComparedPart[] {
  const left = sideOf(
    original,
    parts.map((part) => part.original),
  );
  const right = sideOf(
    copy,
    parts.map((part) => part.copy),
  );
  return parts.map((part, index) => ({
    ...part,
    original: left.place(index),
    copy: right.place(index),
    text: { original: left.text(index), copy: right.text(index) },
    words: { original: part.original.words, copy: part.copy.words },
  }));
}

interface SideParts {
  readonly place: (index: number) => Place;
  readonly text: (index: number) => string;
}

function sideOf({ text, prose }: ComparedSide, ranges: readonly TextRange[]): SideParts {
  const places = createPlaces(text);
  const pieces = piecesOf(prose.text, ranges);
  return {
    place: (index) => places(prose.spanOf(ranges[index] ?? { start: 0, end: 0 })),
    text: (index) => pieces[index] ?? '',
  };
}

/**
 * What stands between two words goes with the one before it up to the first white space, and with the
 * one after it from there on: `said. “Go` is `said.` and ` “Go`. The space before a French sign parts
 * nothing: `non ! » Il` is `non ! »` and ` Il`.
 */
function piecesOf(text: string, ranges: readonly TextRange[]): readonly string[] {
  const pieces = ranges.map(() => '');
  const filled = ranges.flatMap(({ words }, index) => (words > 0 ? [index] : []));
  let from = 0;
  filled.forEach((index, at) => {
    const next = ranges[filled[at + 1] ?? -1];
    const end = ranges[index]?.end ?? 0;
    const to = next === undefined ? text.length : cut(text, end, next.start);
    pieces[index] = text.slice(from, to);
    from = to;
  });
  return pieces;
}

/** White space, but not what stands before signs that stand alone: those close, and open nothing. */
const PARTING = /\s(?![!?:;»…]\S{0,9}\s)/u;

function cut(text: string, end: number, start: number): number {
  const space = text.slice(end, start).search(PARTING);
  return space < 0 ? start : end + space;
}

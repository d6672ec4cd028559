import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { Comparison } from '../../model/comparison.ts';
import { MARK, painted } from '../marks.ts';
import { paragraph } from '../outcome-lines.ts';
import { printable, printed } from '../printable.ts';
import { changesOf, linesAround, talliesOf, type Changes } from './changes.ts';
import { hunksOf, type Hunk, type Piece } from './hunks.ts';
import { markedLines, type Run } from './marked.ts';
import type { ComparisonOptions } from './options.ts';
import { inReadingOrder } from './reading-order.ts';
import { asideSentence, isComparable, KIND_OF, shareSentences } from './summary.ts';

/** Stands before every line with words of the files, so that no line of ours can be forged. */
const GUTTER = '    | ';
/** Columns for the text on a terminal that is hardly wide enough for a gutter. */
const NARROWEST = 20;

/** A comparison for a person at a terminal: the verdict, then every change in its context. */
export function pretty(comparison: Comparison, options: ComparisonOptions): string {
  const colors = picocolors.createColors(options.color);
  const { verdict } = comparison;
  if (!isComparable(comparison)) return printed(headLines(comparison, options, colors));
  const parts = inReadingOrder(comparison.parts);
  const changes = changesOf(parts);
  const hunks = hunksOf(parts, changes, options.messages.comparison);
  const asides = asideSentence(comparison.parts, options.messages);
  return printed([
    ...headLines(comparison, options, colors),
    ...(verdict === 'full' ? [] : countLines(comparison, changes, options)),
    ...hunks.flatMap((hunk) => ['', ...hunkLines(hunk, options, colors)]),
    ...(asides === undefined
      ? []
      : ['', ...paragraph(asides, options, '  ').map((line) => colors.dim(line))]),
  ]);
}

/** Which file, what became of the original in it, and what that means. */
function headLines(
  { copy, original, verdict, title }: Comparison,
  options: ComparisonOptions,
  colors: Colors,
): readonly string[] {
  const { words, comparison } = options.messages;
  const kind = KIND_OF[verdict];
  const { name, meaning } = comparison.verdict[verdict];
  const titles = [original.title, copy.title];
  return [
    `${colors.bold(colors.underline(printable(copy.path)))}  ${painted(`${MARK[kind]} ${name}`, kind, colors)}`,
    ...paragraph(words.labelled(comparison.side.original, original.path), options, '  ').map(
      (line) => colors.dim(line),
    ),
    ...[...original.errors, ...copy.errors].flatMap(({ message }) =>
      paragraph(`${MARK.error} ${message}`, options, '  '),
    ),
    '',
    ...paragraph(meaning, options, '  '),
    ...(title.outcome === 'changed' && titles.every((one) => one !== undefined)
      ? paragraph(comparison.titleChanged(titles[0] ?? '', titles[1] ?? ''), options, '  ')
      : []),
  ];
}

function countLines(
  comparison: Comparison,
  changes: Changes,
  options: ComparisonOptions,
): readonly string[] {
  const { words } = options.messages;
  const [copy, original] = shareSentences(comparison, options.messages);
  const counts = options.messages.comparison.tallies(talliesOf(changes));
  return [
    ...paragraph(`${words.joined(copy, original)}.`, options, '  '),
    // A number stays with what it counts.
    ...paragraph(counts.join(', ').replace(/(?<=\d) /gu, '\u00a0'), options, '  '),
  ];
}

function hunkLines(
  { changes, pieces }: Hunk,
  options: ComparisonOptions,
  colors: Colors,
): readonly string[] {
  const { comparison } = options.messages;
  const lines = linesAround(changes);
  const where = comparison.where(lines.original, lines.copy);
  const first = changes[0]?.number ?? 0;
  const last = changes.at(-1)?.number ?? first;
  const numbers = last > first ? `${String(first)}–${String(last)}` : String(first);
  return [
    `  ${colors.bold(numbers)}  ${colors.dim(where)}`,
    ...together(pieces).flatMap((piece) => pieceLines(piece, options, colors)),
  ];
}

/** Runs that no sentence of ours parts flow in one paragraph. */
function together(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'runs' && last?.kind === 'runs')
      joined[joined.length - 1] = { kind: 'runs', runs: [...last.runs, ...piece.runs] };
    else joined.push(piece);
  }
  return joined;
}

function pieceLines(piece: Piece, options: ComparisonOptions, colors: Colors): readonly string[] {
  if (piece.kind === 'said')
    return paragraph(`… ${piece.sentence}\u00a0…`, options, '    ').map((line) => colors.dim(line));
  const room = Math.max(NARROWEST, options.width - GUTTER.length);
  return markedLines(trimmed(piece.runs), room, colors).map(
    (line) => `${colors.dim(GUTTER.trimEnd())} ${line}`,
  );
}

/** Without the paragraph breaks at either end. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs.map(({ style, text }, index) => ({
    style,
    text: index === 0 ? text.trimStart() : index === runs.length - 1 ? text.trimEnd() : text,
  }));
}

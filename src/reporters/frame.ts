import type { Colors } from 'picocolors/types.js';
import type { Place } from '../model/report.ts';
import { cellsOf, type Cell } from './columns.ts';
import { printable } from './printable.ts';

/** A line that is shown, and which of its columns are marked. */
interface Shown {
  readonly line: string;
  readonly before: number;
  readonly marked: number;
}

/** A sign of a line with the column it begins at, and whether it belongs to the place. */
interface PlacedCell extends Cell {
  readonly at: number;
  readonly isMarked: boolean;
}

/** Columns left for the line on a terminal that is hardly wide enough for a gutter. */
const NARROWEST = 20;
/** Columns shown before a place in a line that is cut. */
const LEAD = 20;
const INDENT = 4;

/** The line on which a place starts, with the place underlined; behind a gutter, so that no line of ours begins with the article's words. */
export function frame(place: Place, width: number, colors: Colors): readonly string[] {
  if (place.context.trim() === '') return [];
  const number = String(place.line);
  const room = Math.max(NARROWEST, width - INDENT - number.length - 3);
  const { line, before, marked } = cut(placedCells(place), room);
  const gutter = (label: string, text: string): string =>
    `${' '.repeat(INDENT)}${colors.dim(`${label.padStart(number.length)} |`)} ${text}`.trimEnd();
  return [
    gutter(number, line),
    gutter('', `${' '.repeat(before)}${colors.yellow('~'.repeat(marked))}`),
  ];
}

/** The signs of the line; … stands for what the context leaves out on either side. */
function placedCells(place: Place): readonly PlacedCell[] {
  const { context, contextColumn } = place;
  const from = Math.max(0, place.column - contextColumn);
  const goesOn = place.endLine > place.line;
  const to = goesOn ? context.length : Math.max(from + 1, place.endColumn - contextColumn);
  const cells: PlacedCell[] = [];
  let at = 0;
  let offset = 0;
  const add = (cell: Cell, isMarked: boolean): void => {
    cells.push({ ...cell, at, isMarked });
    at += cell.columns;
  };
  if (contextColumn > 1) add({ text: '…', columns: 1 }, false);
  for (const cell of cellsOf(printable(context).trimEnd())) {
    const end = offset + cell.text.length;
    add(cell, offset < to && end > from);
    offset = end;
  }
  if (!goesOn && to > context.length) add({ text: '…', columns: 1 }, true);
  return cells;
}

/** The part of a line around its place that has room. */
function cut(cells: readonly PlacedCell[], room: number): Shown {
  const last = cells.at(-1);
  const total = last === undefined ? 0 : last.at + last.columns;
  const first = cells.find(({ isMarked }) => isMarked)?.at ?? total;
  const end = cells.reduce((sum, { at, columns, isMarked }) => (isMarked ? at + columns : sum), 0);
  if (total <= room) return shown(cells, cells, first);
  const lead = Math.min(LEAD, Math.floor(room / 3));
  const start = end < room ? 0 : Math.min(Math.max(0, first - lead), total - room);
  const from = start > 0 ? start + 1 : 0;
  const to = start + room < total ? start + room - 1 : total;
  return shown(
    cells.filter(({ at, columns }) => at >= from && at + columns <= to),
    cells,
    first,
  );
}

function shown(kept: readonly PlacedCell[], all: readonly PlacedCell[], first: number): Shown {
  const dots = (isCut: boolean): string => (isCut ? '…' : '');
  const left = dots(kept[0] !== all[0]);
  const right = dots(kept.at(-1) !== all.at(-1));
  const start = (kept[0]?.at ?? 0) - left.length;
  const marked = kept.reduce((sum, { columns, isMarked }) => (isMarked ? sum + columns : sum), 0);
  return {
    line: `${left}${kept.map(({ text }) => text).join('')}${right}`,
    before: first - start,
    marked: Math.max(1, marked),
  };
}

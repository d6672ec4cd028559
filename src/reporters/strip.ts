import { cellsOf, isNarrow, type Cell } from './columns.ts';

/** A line of which a part is marked. */
export interface Marking {
  readonly text: string;
  /** Offsets of the marked part. */
  readonly from: number;
  readonly to: number;
  /** Whether something is left out before the text, which … stands for; or after it, marked too. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** What of a strip stands in some of its columns, in whole signs. */
export interface Part {
  readonly text: string;
  /** The column it begins at. */
  readonly at: number;
  /** How many of its columns are marked. */
  readonly marked: number;
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
}

/** A line laid out on a terminal. */
export interface Strip {
  /** In columns. */
  readonly total: number;
  /** The first marked column, and the one after the last. */
  readonly first: number;
  readonly end: number;
  part(from: number, to: number): Part;
}

export function stripOf(marking: Marking): Strip {
  return isNarrow(marking.text) ? narrowStrip(marking) : cellStrip(placedCells(marking));
}

/** Most lines have a column for each character, and none of them need be looked at. */
function narrowStrip({ text, from, to, isCutBefore, isCutAfter }: Marking): Strip {
  const lead = isCutBefore ? 1 : 0;
  const all = `${isCutBefore ? '…' : ''}${text}${isCutAfter ? '…' : ''}`;
  const start = lead + Math.min(from, text.length);
  const end = isCutAfter ? all.length : lead + Math.min(to, text.length);
  const isMarked = start < end;
  return {
    total: all.length,
    first: isMarked ? start : all.length,
    end: isMarked ? end : 0,
    part: (left, right) => ({
      text: all.slice(left, right),
      at: left,
      marked: Math.max(0, Math.min(right, end) - Math.max(left, start)),
      isFromStart: left === 0,
      isToEnd: right >= all.length,
    }),
  };
}

/** A sign of a line with the column it begins at, and whether it belongs to the place. */
interface PlacedCell extends Cell {
  readonly at: number;
  readonly isMarked: boolean;
}

function placedCells(marking: Marking): readonly PlacedCell[] {
  const { text, from, to, isCutBefore, isCutAfter } = marking;
  const cells: PlacedCell[] = [];
  let at = 0;
  let offset = 0;
  const add = (cell: Cell, isMarked: boolean): void => {
    cells.push({ ...cell, at, isMarked });
    at += cell.columns;
  };
  if (isCutBefore) add({ text: '…', columns: 1 }, false);
  for (const cell of cellsOf(text)) {
    const end = offset + cell.text.length;
    add(cell, offset < to && end > from);
    offset = end;
  }
  if (isCutAfter) add({ text: '…', columns: 1 }, true);
  return cells;
}

function cellStrip(cells: readonly PlacedCell[]): Strip {
  const last = cells.at(-1);
  const total = last === undefined ? 0 : last.at + last.columns;
  return {
    total,
    first: cells.find(({ isMarked }) => isMarked)?.at ?? total,
    end: cells.reduce((sum, { at, columns, isMarked }) => (isMarked ? at + columns : sum), 0),
    part: (from, to) => {
      const kept = cells.filter(({ at, columns }) => at >= from && at + columns <= to);
      return {
        text: kept.map(({ text }) => text).join(''),
        at: kept[0]?.at ?? 0,
        marked: kept.reduce((sum, { columns, isMarked }) => (isMarked ? sum + columns : sum), 0),
        isFromStart: kept[0] === cells[0],
        isToEnd: kept.at(-1) === last,
      };
    },
  };
}

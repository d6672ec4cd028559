import type { Colors } from 'picocolors/types.js';
import type { Place } from '../model/report.ts';
import { printable } from './printable.ts';
import { stripOf, type Part, type Strip } from './strip.ts';

/** A line that is shown, and which of its columns are marked. */
interface Shown {
  readonly line: string;
  readonly before: number;
  readonly marked: number;
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
  const { line, before, marked } = cut(stripOfPlace(place), room);
  const gutter = (label: string, text: string): string =>
    `${' '.repeat(INDENT)}${colors.dim(`${label.padStart(number.length)} |`)} ${text}`.trimEnd();
  return [
    gutter(number, line),
    gutter('', `${' '.repeat(before)}${colors.yellow('~'.repeat(marked))}`),
  ];
}

/** The line; … stands for what the context leaves out on either side. */
function stripOfPlace(place: Place): Strip {
  const { context, contextColumn } = place;
  const from = Math.max(0, place.column - contextColumn);
  const goesOn = place.endLine > place.line;
  const to = goesOn ? context.length : Math.max(from + 1, place.endColumn - contextColumn);
  return stripOf({
    text: printable(context).trimEnd(),
    from,
    to,
    isCutBefore: contextColumn > 1,
    isCutAfter: !goesOn && to > context.length,
  });
}

/** The part of a line around its place that has room. */
function cut(strip: Strip, room: number): Shown {
  const { total, first, end } = strip;
  if (total <= room) return shown(strip.part(0, total), first);
  const lead = Math.min(LEAD, Math.floor(room / 3));
  const start = end < room ? 0 : Math.min(Math.max(0, first - lead), total - room);
  const from = start > 0 ? start + 1 : 0;
  const to = start + room < total ? start + room - 1 : total;
  return shown(strip.part(from, to), first);
}

function shown({ text, at, marked, isFromStart, isToEnd }: Part, first: number): Shown {
  const dots = (isCut: boolean): string => (isCut ? '…' : '');
  const left = dots(!isFromStart);
  return {
    line: `${left}${text}${dots(!isToEnd)}`,
    before: first - (at - left.length),
    marked: Math.max(1, marked),
  };
}

import type { Colors } from 'picocolors/types.js';
import type { Place } from '../model/report.ts';
import { columnsOf, printable } from './printable.ts';

/** The line on which a place starts, with the place underlined; behind a gutter, so that no line of ours begins with the article's words. */
export function frame(place: Place, colors: Colors): readonly string[] {
  if (place.context.trim() === '') return [];
  const number = String(place.line);
  const from = Math.max(0, place.column - place.contextColumn);
  const isOneLine = place.endLine === place.line;
  const to = isOneLine
    ? Math.max(from + 1, place.endColumn - place.contextColumn)
    : place.context.length;
  const line = printable(place.context);
  const before = columnsOf(line.slice(0, from));
  const marked = Math.max(1, columnsOf(line.slice(from, Math.min(to, line.length))));
  const gutter = (label: string): string => colors.dim(`    ${label.padStart(number.length)} | `);
  return [
    `${gutter(number)}${line}`,
    `${gutter('')}${' '.repeat(before)}${colors.yellow('~'.repeat(marked))}`,
  ];
}

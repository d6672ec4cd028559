import type { Place } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { createLineIndex } from '../text/line-index.ts';

/** Longest context, and how much of it stands before the place; in UTF-16 units. */
const LONGEST_CONTEXT = 160;
const LEAD = 40;

/** Turns the spans of one text into places. The text's lines are counted only when a place is asked for. */
export function createPlaces(text: string): (span: Span) => Place {
  let lines: ReturnType<typeof createLineIndex> | undefined;
  return ({ start, end }) => {
    lines ??= createLineIndex(text);
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    const context = contextOf(text, start, start - from.column + 1);
    return {
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      text: text.slice(start, end),
      context: text.slice(context.start, context.end),
      contextColumn: from.column - (start - context.start),
    };
  };
}

/** The line on which an offset stands, cut around it if it is long. */
function contextOf(text: string, at: number, lineStart: number): Span {
  const rest = text.slice(at, at + LONGEST_CONTEXT);
  const breakAt = /[\r\n]/u.exec(rest)?.index;
  const lineEnd = breakAt === undefined ? at + rest.length : at + breakAt;
  if (lineEnd - lineStart <= LONGEST_CONTEXT) return { start: lineStart, end: lineEnd };
  const start = whole(text, Math.max(lineStart, at - LEAD));
  return { start, end: whole(text, Math.min(lineEnd, start + LONGEST_CONTEXT)) };
}

/** An offset that does not stand between the two halves of a character. */
function whole(text: string, offset: number): number {
  const isLowHalf = /[\udc00-\udfff]/.test(text.charAt(offset));
  const followsHighHalf = /[\ud800-\udbff]/.test(text.charAt(offset - 1));
  return isLowHalf && followsHighHalf ? offset - 1 : offset;
}

import type { Place } from '../model/report.ts';

export interface BytePosition {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in bytes of UTF-8; absent: the whole line. */
  readonly column?: number;
}
export interface ByteRange {
  readonly start: BytePosition;
  readonly end: BytePosition;
}

/**
 * A place in bytes of UTF-8. What stands before it on its line must be known for that: where the
 * context was cut in front, the lines are named as a whole.
 */
export function byteRange(place: Place): ByteRange {
  const { line, endLine, column, context, contextColumn, text } = place;
  const lines = text.split(/\r\n|\n|\r/u);
  const isKnown =
    contextColumn === 1 && context.length >= column - 1 && lines.length === endLine - line + 1;
  if (!isKnown) return { start: { line }, end: { line: endLine } };
  const start = Buffer.byteLength(context.slice(0, column - 1)) + 1;
  const last = Buffer.byteLength(lines.at(-1) ?? '');
  return {
    start: { line, column: start },
    end: { line: endLine, column: lines.length === 1 ? start + last : last + 1 },
  };
}

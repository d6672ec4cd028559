import type { Span } from '../model/span.ts';

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

export interface LineIndex {
  positionAt(offset: number): Position;
  /** The line's place without its line break. Lines count from 1. */
  lineSpan(line: number): Span;
}

/** Finds lines and columns of offsets. Lines end with LF, CRLF or CR. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    positionAt(offset) {
      const at = Math.min(Math.max(0, offset), text.length);
      const line = lineAt(at);
      return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
    },
    lineSpan(line) {
      const start = starts[line - 1] ?? text.length;
      const end = starts[line] ?? text.length;
      const ending = /(?:\r\n|\n|\r)$/u.exec(text.slice(Math.max(start, end - 2), end));
      return { start, end: end - (ending?.[0].length ?? 0) };
    },
  };
}

import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A line of a block, without the spaces around it. */
export interface BlockLine {
  readonly block: number;
  /** Range in the block's text. */
  readonly range: Span;
  readonly text: string;
}

/** The lines of a block that hold words. */
export function linesOf({ text }: Pick<Block, 'text'>, block: number): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (line !== '') lines.push({ block, range: { start, end: start + line.length }, text: line });
    at += raw.length + 1;
  }
  return lines;
}

/** Of a line, in what is beside the article, so that the whole line is. */
const MOSTLY = 0.6;

/** Whether most of a line stands in ranges of its block. */
export function isCovered({ range }: Pick<BlockLine, 'range'>, ranges: readonly Span[]): boolean {
  return ranges.some(
    ({ start, end }) =>
      Math.min(end, range.end) - Math.max(start, range.start) >= (range.end - range.start) * MOSTLY,
  );
}

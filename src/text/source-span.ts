import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/**
 * The place in the file of a range of a block's visible text. Inside a segment whose two sides differ
 * in length (an entity, folded white space) the whole segment is taken.
 */
export function sourceSpan(
  block: Pick<Block, 'text' | 'segments' | 'span'>,
  start: number,
  end: number,
): Span {
  if (block.segments.length === 0) return block.span;
  const from = sourceOffset(block, start, 'start');
  const to = end > start ? sourceOffset(block, end - 1, 'end') : from;
  return { start: from, end: Math.max(from, to) };
}

function sourceOffset(
  { text, segments, span }: Pick<Block, 'text' | 'segments' | 'span'>,
  at: number,
  side: 'start' | 'end',
): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (segment === undefined) return side === 'start' ? span.start : span.end;
  const length = (segments[low + 1]?.at ?? text.length) - segment.at;
  if (segment.end - segment.start !== length) return side === 'start' ? segment.start : segment.end;
  const inside = segment.start + Math.max(0, at - segment.at);
  return side === 'start' ? Math.min(inside, segment.end) : Math.min(inside + 1, segment.end);
}

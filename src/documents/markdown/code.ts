import type { Span } from '../../model/span.ts';

const OPENING =
  /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(?:(?<fence>`{3,})[^`\n]*$|(?<tildes>~{3,}).*$)|(?<run>`+)/gmu;

/** Where code stands in Markdown: fences, and back quotes that close on their line. */
export function findCode(text: string): readonly Span[] {
  const found: Span[] = [];
  let lineEnd = -1;
  OPENING.lastIndex = 0;
  for (;;) {
    const match = OPENING.exec(text);
    if (match === null) return found;
    const { fence, tildes, run = '' } = match.groups ?? {};
    const mark = fence ?? tildes;
    const inside = match.index + match[0].length;
    let end = inside;
    if (mark !== undefined) end = fenceEnd(text, mark, inside);
    else {
      if (lineEnd < inside) lineEnd = endOfLine(text, inside);
      const close = text.slice(inside, lineEnd).indexOf(run);
      if (close < 0) continue;
      end = inside + close + run.length;
    }
    found.push({ start: match.index, end });
    OPENING.lastIndex = end;
  }
}

function fenceEnd(text: string, mark: string, from: number): number {
  const closing = new RegExp(`^[ \\t>]*${mark}${mark.charAt(0)}*[ \\t]*$`, 'gmu');
  closing.lastIndex = from;
  const match = closing.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Tells, for places asked for in order, whether they stand in code. */
export function codeFinder(codes: readonly Span[]): (at: number) => Span | undefined {
  let next = 0;
  return (at) => {
    while ((codes[next]?.end ?? Infinity) <= at) next += 1;
    const code = codes[next];
    return code !== undefined && code.start <= at ? code : undefined;
  };
}

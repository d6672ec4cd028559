import type { Messages } from '../messages/messages.ts';
import type { ReportedPassage, ReportedText } from '../model/report.ts';

/** Places that are named one by one. */
const MOST_PLACES = 6;

/** In one line, how much of the original's text a file holds, and on which lines; none if it holds none. */
export function textLine(text: ReportedText | undefined, { words }: Messages): string | undefined {
  if (text === undefined || text.words === 0) return undefined;
  const places = lineRanges(text.passages).map(([from, to]) =>
    from === to ? String(from) : `${String(from)}–${String(to)}`,
  );
  return words.textOfOriginal({
    kept: text.retrieved,
    words: text.words,
    ofFile: text.shares.copy,
    ofOriginal: text.shares.original,
    lines: places.slice(0, MOST_PLACES),
    more: Math.max(0, places.length - MOST_PLACES),
    isOneLine: places.length === 1 && !places.join('').includes('–'),
  });
}

/** Lines that follow one another are one range: between two paragraphs stands nothing but an empty line. */
function lineRanges(passages: readonly ReportedPassage[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const { line, endLine } of passages) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last[1] + 2) last[1] = Math.max(last[1], endLine);
    else ranges.push([line, endLine]);
  }
  return ranges;
}

import type { Messages } from '../../messages/messages.ts';
import type { Place } from '../../model/report.ts';
import { markup, NOTHING, type Html } from '../markup.ts';

/** A stretch of a line, in UTF-16 units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lines on which places stand, each once, with every place in it marked. */
export function quotes(places: readonly Place[], messages: Messages): readonly Html[] {
  const lines = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${String(place.line)} ${String(place.contextColumn)} ${place.context}`;
    const same = lines.get(key);
    if (same === undefined) lines.set(key, [place]);
    else same.push(place);
  }
  return [...lines.values()].map((same) => quote(same, messages));
}

function quote(same: readonly Place[], { words }: Messages): Html {
  const [first] = same;
  if (first === undefined) return NOTHING;
  const { context, contextColumn, line } = first;
  const number = markup`<small>${words.lineNumber(line)}</small>`;
  if (context.trim() === '')
    return markup`
<p class="quote">${number}</p>`;
  const goesOn = same.some((place) => place.endLine > line || endOf(place) > context.length);
  return markup`
<div class="quote">${number}
<blockquote dir="auto" lang="">${contextColumn > 1 ? '…' : ''}${markedText(context, merged(same.map(stretchOf)))}${goesOn ? '…' : ''}</blockquote></div>`;
}

function endOf({ endColumn, contextColumn }: Place): number {
  return endColumn - contextColumn;
}

/** A place without length is shown by the sign that follows it. */
function stretchOf(place: Place): Stretch {
  const { length } = place.context;
  const from = Math.min(Math.max(0, place.column - place.contextColumn), length);
  const end = place.endLine > place.line ? length : Math.min(length, endOf(place));
  return { from, to: Math.max(end, Math.min(length, from + signLength(place.context, from))) };
}

function signLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** In order, and none in another. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else if (to > from) found.push({ from, to });
  }
  return found;
}

function markedText(text: string, stretches: readonly Stretch[]): readonly Html[] {
  const parts = stretches.map(({ from, to }, index) => {
    const before = text.slice(stretches[index - 1]?.to ?? 0, from);
    return markup`${before}<mark>${text.slice(from, to)}</mark>`;
  });
  return [...parts, markup`${text.slice(stretches.at(-1)?.to ?? 0)}`];
}

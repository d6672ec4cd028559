import type { ComparedPart } from '../../model/comparison.ts';
import { startsWithBreak } from './paragraphs.ts';

/** The sign by which a copy marks what it leaves out, and the space before it: at a beginning, at an end. */
const FIRST = /^\s*[[(]\s*(?:…|\.{3,}|\. \. \.)\s*[\])](?=\s)/u;
const LAST = /\s[[(]\s*(?:…|\.{3,}|\. \. \.)\s*[\])]\s*$/u;

/**
 * The parts as one reads them. The sign that words are left out stands where they are left out, and
 * what is added to a paragraph stands in front of paragraphs that are left out behind it.
 */
export function inReadingOrder(parts: readonly ComparedPart[]): readonly ComparedPart[] {
  const ordered: ComparedPart[] = [];
  for (const part of parts) {
    const last = ordered.at(-1);
    if (last === undefined) ordered.push(part);
    else if (goesInFront(part, last)) ordered.splice(-1, 1, part, last);
    else ordered.splice(-1, 1, ...withMark(last, part));
  }
  return ordered;
}

function goesInFront(part: ComparedPart, last: ComparedPart): boolean {
  return (
    part.kind === 'insertion' &&
    last.kind === 'omission' &&
    startsWithBreak(last.text.original) &&
    !startsWithBreak(part.text.copy)
  );
}

/**
 * The sign is no word: it comes with the words behind it, though it stands for those before them, or
 * if there are none with the last words of the copy.
 */
function withMark(last: ComparedPart, part: ComparedPart): readonly ComparedPart[] {
  const [before, after] = [last.text.copy, part.text.copy];
  if (isMarked(last)) {
    const length = FIRST.exec(after)?.[0].length ?? 0;
    return [withCopy(last, before + after.slice(0, length)), withCopy(part, after.slice(length))];
  }
  if (isMarked(part)) {
    const start = LAST.exec(before)?.index ?? before.length;
    return [withCopy(last, before.slice(0, start)), withCopy(part, before.slice(start) + after)];
  }
  return [last, part];
}

function isMarked(part: ComparedPart): boolean {
  return part.kind === 'omission' && part.marked;
}

function withCopy(part: ComparedPart, copy: string): ComparedPart {
  return copy === part.text.copy ? part : { ...part, text: { ...part.text, copy } };
}

import type { Document } from '../model/document.ts';
import type { TextChange } from '../model/facts.ts';

/** Of a subhead of the original, in words: its text does not mark them. */
const LONGEST = 12;
/** In characters, around what is left of a paragraph: a mark of its own, and the word beside which it is shown. */
const NEAR = 4;

/** The changes that are not just subheads of the site's own. */
export function withoutSubheads(
  changes: readonly TextChange[],
  { blocks }: Document,
): readonly TextChange[] {
  const headings = blocks.filter(({ region, kind }) => region === 'article' && kind === 'heading');
  return changes.filter(
    ({ kind, span }) =>
      (kind !== 'added' && kind !== 'changed') ||
      !headings.some((heading) => heading.span.start <= span.start && span.end <= heading.span.end),
  );
}

/** Whether what was left out may be a subhead: it stood between two paragraphs. */
export function maySubheadBe({ kind, span, words }: TextChange, { blocks }: Document): boolean {
  if (kind !== 'left-out' || words > LONGEST) return false;
  return blocks.some(
    (block) =>
      Math.abs(span.start - block.span.start) <= NEAR ||
      Math.abs(span.end - block.span.end) <= NEAR,
  );
}

import { UNSEEN_ELEMENTS } from '../html/elements.ts';
import type { Markup } from '../html/tags.ts';

/** An unclosed script is code all the same, and no words of the article. */
const IS_CODE: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Raw HTML without the tags that would hide the rest of a file because nothing closes them: who writes
 * "press <Select all>" in Markdown means words. `end`: where the HTML ends.
 */
export function withoutUnclosed(markups: readonly Markup[], end: number): readonly Markup[] {
  const open: number[] = [];
  const dropped = new Set<number>();
  markups.forEach((markup, index) => {
    if (markup.type === 'open') open.push(index);
    else if (markup.type === 'close') {
      const opening = open.pop();
      // Whatever is left open the parser closes at the end.
      const isLeftOpen = markup.start >= end;
      if (opening === undefined || !isLeftOpen) return;
      if (!UNSEEN_ELEMENTS.has(markup.name) || IS_CODE.has(markup.name)) return;
      dropped.add(opening).add(index);
    }
  });
  return dropped.size === 0 ? markups : markups.filter((_, index) => !dropped.has(index));
}

import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatch } from 'diff';
import type { Comparison } from '../../model/comparison.ts';
import { printable } from '../printable.ts';
import { articleLines } from './article-lines.ts';
import type { ComparisonOptions } from './options.ts';

/** The text has no file of its own; both sides have one name, so that no program must choose. */
const OLD = 'a/article.txt';
const NEW = 'b/article.txt';

/** More lines added and removed than this are not matched one by one: it would take too long. */
const MOST_EDITS = 4000;

/**
 * A unified diff from the original's article to the copy's, by sentences. The files themselves
 * differ in markup and in all that stands around the article, so that a diff of them would hide
 * the words; this is a diff of what a reader reads.
 */
export function patch(
  { parts, original, copy }: Comparison,
  { messages: { words, comparison } }: ComparisonOptions,
): string {
  const was = articleLines(parts, 'original');
  const is = articleLines(parts, 'copy');
  const note = [
    words.labelled(comparison.side.original, printable(original.path)),
    words.labelled(comparison.side.copy, printable(copy.path)),
    ...comparison.patchNote,
  ];
  const head = note.map((line) => `# ${line}\n`).join('');
  const changes = patchOf(was, is);
  return changes.hunks.length === 0 ? head : `${head}${formatPatch(changes, FILE_HEADERS_ONLY)}`;
}

function patchOf(was: readonly string[], is: readonly string[]): StructuredPatch {
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  return (
    structuredPatch(OLD, NEW, text(was), text(is), undefined, undefined, {
      context: 3,
      maxEditLength: MOST_EDITS,
    }) ?? wholePatch(was, is)
  );
}

/** All lines of one text for all of the other. */
function wholePatch(was: readonly string[], is: readonly string[]): StructuredPatch {
  return {
    oldFileName: OLD,
    newFileName: NEW,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [
      {
        oldStart: 1,
        oldLines: was.length,
        newStart: 1,
        newLines: is.length,
        lines: [...was.map((line) => `-${line}`), ...is.map((line) => `+${line}`)],
      },
    ],
  };
}

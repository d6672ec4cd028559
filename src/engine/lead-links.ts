import { leadsToWhole } from '../claims/credits/credit-words.ts';
import { sentenceAround } from '../claims/sentences.ts';
import type { Document, Link } from '../model/document.ts';

/** What says that there is more stands in a few lines of its own, with the address in one of them. */
const LONGEST_NOTE = 300;

/** The links, by their index, of which the words say that the whole article is there. */
export function leadLinks(document: Document): readonly number[] {
  return document.links.flatMap((link, index) =>
    wordsOf(link, document).some((words) => leadsToWhole(words.trim())) ? [index] : [],
  );
}

/** Its own words, its sentence, and the lines of a short block; before an address alone, the block above. */
function wordsOf({ text, block: at = -1, range }: Link, { blocks }: Document): readonly string[] {
  const block = blocks[at];
  if (block === undefined || range === undefined) return [text];
  const { start, end } = sentenceAround(block, range.start);
  const lines = block.text.length <= LONGEST_NOTE ? block.text.split('\n') : [];
  const isAlone = range.end - range.start === block.text.trim().length;
  const above = isAlone ? [blocks[at - 1]?.text ?? ''] : [];
  return [text, block.text.slice(start, end), ...lines, ...above];
}

import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import type { BlockAside } from '../text/prose.ts';
import { shared } from './lexicon/shared.ts';

/** A note this early in the article is not the one that ends it. */
const FOOT = 0.4;
/** What a publisher sets below its articles, in folded words. */
const FOOT_LINE = new RegExp(`^(?:${shared('foot')}|copyright\\s*©|©)`, 'u');
/** No line of `FOOT_LINE` needs more of a block to be told. */
const FOLDED = 120;
/** Of a block, in what is beside the article, so that the whole block is. */
const MOSTLY = 0.6;

/**
 * The block with which begins what the publisher of a page sets below the article: its terms, its
 * copyright line, links to other articles. The number of blocks if there is nothing of the kind.
 */
export function footOf(
  { blocks }: Document,
  credits: readonly Credit[],
  asides: readonly BlockAside[],
): number {
  const isArticle = ({ region, kind }: Document['blocks'][number]): boolean =>
    region === 'article' && kind !== 'raw';
  const total = blocks.reduce((sum, block) => sum + (isArticle(block) ? block.text.length : 0), 0);
  const credited = new Set(
    credits.flatMap(({ block, kind }) => (kind === 'byline' ? [] : [block])),
  );
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isArticle(block)) continue;
    const isLate = seen > total * FOOT;
    seen += block.text.length;
    if (!isLate) continue;
    const ends = credited.has(index) && isAside(block.text, index, asides);
    if (ends || FOOT_LINE.test(fold(block.text.slice(0, FOLDED)).trim())) return index;
  }
  return blocks.length;
}

/** Whether most of a block stands beside the article. */
export function isAside(text: string, index: number, asides: readonly BlockAside[]): boolean {
  return asides.some(
    ({ block, range }) => block === index && range.end - range.start >= text.trim().length * MOSTLY,
  );
}

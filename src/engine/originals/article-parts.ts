import { findAsides } from '../../claims/asides.ts';
import { footOf, isAside } from '../../claims/foot.ts';
import { isCovered, linesOf } from '../../claims/lines.ts';
import type { Credit } from '../../model/credit.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { titleBlock } from '../../text/prose.ts';

/** A block of the page that is the article's. */
export interface ArticlePart {
  readonly block: Block;
  /** Its words, without the lines that are not the article's. */
  readonly text: string;
  /** Ranges of the block's text that stand beside the article. */
  readonly beside: readonly Span[];
}

/** The article's paragraphs up to what the publisher sets below it, without title, credits and notes. */
export function articleParts(
  document: Document,
  credits: readonly Credit[],
): readonly ArticlePart[] {
  const { blocks } = document;
  const asides = findAsides(document, credits);
  const title = titleBlock(document);
  const foot = footOf(document, credits, asides);
  return blocks.slice(0, foot).flatMap((block, index) => {
    if (index === title || block.region !== 'article') return [];
    if (block.kind === 'raw' || block.kind === 'caption') return [];
    if (isAside(block.text, index, asides)) return [];
    const ranges = asides.filter((aside) => aside.block === index).map(({ range }) => range);
    const part = withoutAsideLines(block, index, ranges);
    return part.text === '' ? [] : [part];
  });
}

/** The lines of a block that are the article's: a page may set title, author and date above its words. */
function withoutAsideLines(block: Block, index: number, ranges: readonly Span[]): ArticlePart {
  const lines = linesOf(block, index);
  const dropped = lines.filter((line) => isCovered(line, ranges));
  const beside = [...ranges, ...dropped.map(({ range }) => range)];
  if (dropped.length === 0) return { block, text: block.text.trim(), beside };
  const kept = lines.filter((line) => !dropped.includes(line));
  return { block, text: kept.map(({ text }) => text).join('\n'), beside };
}

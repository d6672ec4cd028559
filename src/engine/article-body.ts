import { findAsides, findAuthorNotes } from '../claims/asides.ts';
import { findChangeNotices } from '../claims/change-notices.ts';
import { findCredits } from '../claims/credits/find.ts';
import { layOut } from '../claims/layout.ts';
import type { Block, Document } from '../model/document.ts';
import type { ArticleBody } from '../model/facts.ts';
import type { SiteFacts } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import { type BlockAside, titleBlock } from '../text/prose.ts';
import { sourceSpan } from '../text/source-span.ts';
import { tokenise } from '../text/tokens.ts';

/** What is left of a paragraph beside its credits is no paragraph if it has fewer words. */
const LEAST_WORDS = 3;

interface Stretch {
  readonly block: Block;
  readonly words: number;
  readonly span: Span;
}

/** The article's own text in a copy: how long it is, and where it begins and ends. */
export function articleBody(document: Document, site: SiteFacts): ArticleBody {
  const credits = findCredits(document, layOut(document), site).map(({ credit }) => credit);
  const asides = findAsides(document, credits);
  const title = titleBlock(document);
  const stretches = document.blocks.flatMap((block, index): readonly Stretch[] => {
    if (block.region !== 'article' || index === title) return [];
    if (block.kind === 'raw' || block.kind === 'caption') return [];
    return stretchOf(
      block,
      asides.filter((aside) => aside.block === index),
    );
  });
  const quoted = stretches.filter(({ block }) => block.quoteDepth > 0);
  const paragraphs = (some: readonly Stretch[]): number =>
    some.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'list-item').length;
  return {
    span: {
      start: stretches[0]?.span.start ?? 0,
      end: stretches.at(-1)?.span.end ?? 0,
    },
    words: total(stretches),
    paragraphs: paragraphs(stretches),
    quotedWords: total(quoted),
    quotedParagraphs: paragraphs(quoted),
    authorNotes: findAuthorNotes(document, credits).flatMap(({ block, range }) => {
      const found = document.blocks[block];
      return found === undefined ? [] : [sourceSpan(found, range.start, range.end)];
    }),
    changeNotices: findChangeNotices(document, credits),
  };
}

function total(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { words }) => sum + words, 0);
}

/** A block without what stands beside the article in it. */
function stretchOf(block: Block, asides: readonly BlockAside[]): readonly Stretch[] {
  const own = asides.reduce(
    (text, { range }) =>
      text.slice(0, range.start) + ' '.repeat(range.end - range.start) + text.slice(range.end),
    block.text,
  );
  const words = tokenise(own).forms.length;
  if (words === 0 || (asides.length > 0 && words < LEAST_WORDS)) return [];
  const start = own.search(/\S/u);
  return [{ block, words, span: sourceSpan(block, start, own.trimEnd().length) }];
}

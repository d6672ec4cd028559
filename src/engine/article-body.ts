import { findAsides, findAuthorNotes } from '../claims/asides.ts';
import { findChangeNotices } from '../claims/change-notices.ts';
import { findCredits } from '../claims/credits/find.ts';
import { isBiography } from '../claims/known-names.ts';
import { layOut } from '../claims/layout.ts';
import type { Block, Document } from '../model/document.ts';
import type { ArticleBody } from '../model/facts.ts';
import type { SiteFacts } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import { type BlockAside, titleBlock } from '../text/prose.ts';
import { sourceSpan } from '../text/source-span.ts';
import { tokenise } from '../text/tokens.ts';
import { leadLinks } from './lead-links.ts';

/** What is left of a paragraph beside its credits is no paragraph if it has fewer words. */
const LEAST_WORDS = 3;

interface Stretch {
  readonly block: Block;
  readonly words: number;
  readonly paragraphs: number;
  readonly span: Span;
}

/** The article's own text in a copy: how long it is, and where it begins and ends. */
export function articleBody(document: Document, site: SiteFacts): ArticleBody {
  const credits = findCredits(document, layOut(document), site).map(({ credit }) => credit);
  const asides = byBlock(findAsides(document, credits));
  const title = titleBlock(document);
  const stretches = document.blocks.flatMap((block, index): readonly Stretch[] => {
    if (block.region !== 'article' || index === title) return [];
    if (block.kind === 'raw' || block.kind === 'caption') return [];
    return stretchOf(block, asides.get(index) ?? [], document.format === 'html');
  });
  const quoted = stretches.filter(({ block }) => block.quoteDepth > 0);
  return {
    span: {
      start: stretches[0]?.span.start ?? 0,
      end: stretches.at(-1)?.span.end ?? 0,
    },
    words: sum(stretches, 'words'),
    paragraphs: sum(stretches, 'paragraphs'),
    quotedWords: sum(quoted, 'words'),
    quotedParagraphs: sum(quoted, 'paragraphs'),
    authorNotes: notesIn(document, findAuthorNotes(document, credits)),
    introductions: credits
      .filter((credit) => isBiography(credit, document))
      .map(({ span }) => span),
    leads: leadLinks(document),
    changeNotices: findChangeNotices(document, credits),
  };
}

/** The places of notes, in order, each once. */
function notesIn({ blocks }: Document, notes: readonly BlockAside[]): readonly Span[] {
  const places = notes.flatMap(({ block, range }) => {
    const found = blocks[block];
    return found === undefined ? [] : [sourceSpan(found, range.start, range.end)];
  });
  return places
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start }, at, all) => start !== all[at - 1]?.start);
}

function byBlock(asides: readonly BlockAside[]): ReadonlyMap<number, readonly BlockAside[]> {
  const found = new Map<number, BlockAside[]>();
  for (const aside of asides) {
    const known = found.get(aside.block);
    if (known === undefined) found.set(aside.block, [aside]);
    else known.push(aside);
  }
  return found;
}

function sum(stretches: readonly Stretch[], of: 'words' | 'paragraphs'): number {
  return stretches.reduce((total, stretch) => total + stretch[of], 0);
}

/** A block without what stands beside the article in it. */
function stretchOf(
  block: Block,
  asides: readonly BlockAside[],
  isPage: boolean,
): readonly Stretch[] {
  const own = withoutAsides(block.text, asides);
  const { starts, ends, forms } = tokenise(own);
  const words = forms.length;
  if (words === 0 || (asides.length > 0 && words < LEAST_WORDS)) return [];
  const span = sourceSpan(block, starts[0] ?? 0, ends.at(-1) ?? 0);
  return [{ block, words, paragraphs: paragraphsIn(block, own, isPage), span }];
}

function withoutAsides(text: string, asides: readonly BlockAside[]): string {
  let kept = '';
  let read = 0;
  for (const { range } of asides.toSorted((a, b) => a.range.start - b.range.start)) {
    kept += text.slice(read, Math.max(read, range.start));
    kept += ' '.repeat(Math.max(0, range.end - Math.max(read, range.start)));
    read = Math.max(read, range.end);
  }
  return kept + text.slice(read);
}

/** A line that ends a sentence, before another. */
const PARAGRAPH_END = /[.!?…。！？]["'»”’)\]]*\n+(?=.*[\p{L}\p{N}])/gu;

/** Old pages part their paragraphs by line breaks alone; in other formats a line may just be full. */
function paragraphsIn({ kind }: Block, own: string, isPage: boolean): number {
  if (kind !== 'paragraph' && kind !== 'list-item') return 0;
  return isPage ? 1 + (own.trim().match(PARAGRAPH_END)?.length ?? 0) : 1;
}

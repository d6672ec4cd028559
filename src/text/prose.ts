import type { Aside } from '../model/alignment.ts';
import type { Block, Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { squash } from './names.ts';
import { sourceSpan } from './source-span.ts';

/** An aside in one block of a document: a range of the block's text. */
export interface BlockAside {
  readonly kind: Aside['kind'];
  readonly block: number;
  readonly range: Span;
}

/** What a reader sees of an article, as one text. */
export interface DocumentProse {
  readonly text: string;
  readonly asides: readonly Aside[];
  /** The place in the file of a range of the text. */
  spanOf(range: Span): Span;
}

interface Stretch {
  readonly at: number;
  readonly block: Block;
}

const BETWEEN = '\n\n';

/**
 * The article's words: headings, paragraphs, lists and tables, one after the other; without its title,
 * which is compared by itself, and without what stands around the article.
 */
export function proseOf(document: Document, asides: readonly BlockAside[] = []): DocumentProse {
  const stretches: Stretch[] = [];
  const found: Aside[] = [];
  const title = titleBlock(document);
  let text = '';
  document.blocks.forEach((block, index) => {
    if (block.region !== 'article' || block.kind === 'raw' || index === title) return;
    if (text !== '') text += BETWEEN;
    stretches.push({ at: text.length, block });
    if (block.kind === 'caption')
      found.push({ kind: 'caption', start: text.length, end: text.length + block.text.length });
    else
      for (const { kind, block: at, range } of asides)
        if (at === index)
          found.push({ kind, start: text.length + range.start, end: text.length + range.end });
    text += block.text;
  });
  return {
    text,
    asides: withoutOverlaps(found),
    spanOf: ({ start, end }) => {
      const from = stretchAt(stretches, start);
      const to = stretchAt(stretches, Math.max(start, end - 1));
      if (from === undefined || to === undefined) return { start: 0, end: 0 };
      const first = sourceSpan(from.block, start - from.at, Math.max(start, end) - from.at);
      if (from === to) return first;
      return { start: first.start, end: sourceSpan(to.block, 0, end - to.at).end };
    },
  };
}

/** The heading that is the article's title: its first, or the one that says what the metadata say. */
export function titleBlock(document: Document): number | undefined {
  const known = TITLE_BLOCKS.get(document);
  if (known !== undefined) return known.block;
  const block = findTitleBlock(document);
  TITLE_BLOCKS.set(document, { block });
  return block;
}

/** Many ask for it. */
const TITLE_BLOCKS = new WeakMap<Document, { readonly block: number | undefined }>();

function findTitleBlock({ blocks, title }: Document): number | undefined {
  const headings = blocks.flatMap(({ kind, region }, index) =>
    kind === 'heading' && region === 'article' ? [index] : [],
  );
  const opening = blocks.findIndex(({ region, kind }) => region === 'article' && kind !== 'raw');
  const wanted = title === undefined ? '' : squash(title.value);
  // In plain text the title is a line like any other.
  const said = [...headings, opening].find(
    (index) => wanted !== '' && squash(blocks[index]?.text ?? '') === wanted,
  );
  if (said !== undefined) return said;
  const [first] = headings;
  return first === opening ? first : undefined;
}

/** The title that readers see, or that the metadata give. */
export function titleOf(document: Document): { value: string; span: Span } | undefined {
  const block = document.blocks[titleBlock(document) ?? -1];
  if (block !== undefined) return { value: block.text.trim(), span: block.span };
  return document.title;
}

function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}

function withoutOverlaps(asides: readonly Aside[]): readonly Aside[] {
  const kept: Aside[] = [];
  for (const aside of [...asides].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const start = Math.max(aside.start, last?.end ?? 0);
    if (start < aside.end) kept.push({ ...aside, start });
  }
  return kept;
}

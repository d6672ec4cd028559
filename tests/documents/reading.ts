import type { Block, Document, Format, Link } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';
import { parseDocument } from '../../src/documents/read.ts';
import { sourceSpan } from '../../src/text/source-span.ts';

const PATH_OF: Readonly<Record<Format, string>> = {
  markdown: 'article.md',
  mdx: 'article.mdx',
  html: 'article.html',
  text: 'article.txt',
};

export async function read(text: string, format: Format = 'markdown'): Promise<Document> {
  return parseDocument({ path: PATH_OF[format], text, format });
}

/** What stands in the file at a place. */
export function quote({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The blocks as `kind: text`, with what sets them apart in front. */
export function blocksOf(document: Document): readonly string[] {
  return document.blocks.map((block) => `${marksOf(block)}${block.kind}: ${block.text}`);
}

function marksOf({ region, quoteDepth, notice, emphasised }: Block): string {
  const marks = [
    region === 'chrome' ? 'chrome' : '',
    '>'.repeat(quoteDepth),
    notice ? 'notice' : '',
    emphasised ? 'emphasised' : '',
  ].filter((mark) => mark !== '');
  return marks.length === 0 ? '' : `${marks.join(' ')} `;
}

/** The links as `form standing «text» address`. */
export function linksOf(document: Document): readonly string[] {
  return document.links.map(
    ({ form, standing, text, href }) => `${form} ${standing} «${text}» ${href}`,
  );
}

/** Where the links stand: the whole construct, and the address in it. */
export function linkPlacesOf(document: Document): readonly (readonly [string, string])[] {
  return document.links.map(({ span, hrefSpan }) => [
    quote(document, span),
    quote(document, hrefSpan),
  ]);
}

/** What the file embeds, as `kind standing «alt» address`. */
export function embedsOf(document: Document): readonly string[] {
  return document.embeds.map(
    ({ kind, standing, alt, src, tiny }) =>
      `${tiny ? 'tiny ' : ''}${kind} ${standing} «${alt}» ${src}`,
  );
}

/** Where the embeds stand: the whole construct, and the address in it. */
export function embedPlacesOf(document: Document): readonly (readonly [string, string])[] {
  return document.embeds.map(({ span, srcSpan }) => [
    quote(document, span),
    quote(document, srcSpan),
  ]);
}

/** The words below each embed. */
export function captionsOf({ blocks, embeds }: Document): readonly (string | undefined)[] {
  return embeds.map(({ caption }) => (caption === undefined ? undefined : blocks[caption]?.text));
}

/** What a link's range covers in the text of its block. */
export function linkRange({ blocks }: Document, { block, range }: Link): string | undefined {
  if (block === undefined || range === undefined) return undefined;
  return blocks[block]?.text.slice(range.start, range.end);
}

/** What is hidden, as `why: text`. */
export function hiddenOf(document: Document): readonly string[] {
  return document.hidden.map(({ why, text }) => `${why}: ${text}`);
}

/** What stands in the file at the place of visible words. */
export function writtenAs(document: Document, words: string): string | undefined {
  for (const block of document.blocks) {
    const at = block.text.indexOf(words);
    if (at >= 0) return quote(document, sourceSpan(block, at, at + words.length));
  }
  return undefined;
}

import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { Document, DocumentProblem, Format } from '../../model/document.ts';
import { DocumentBuilder } from '../builder.ts';
import { boundNesting } from './bounds.ts';
import { readDefinitions } from './definitions.ts';
import { MarkdownWriter } from './markdown-writer.ts';
import { blankMdx } from './mdx.ts';
import { blankOpaque } from './opaque.ts';
import type { Markup } from '../html/tags.ts';

type Content = Pick<Document, 'blocks' | 'links' | 'hidden' | 'problems'> &
  Partial<Pick<Document, 'title'>>;

const MARKDOWN = parser.configure(GFM);
const HTML_NODES = new Set([
  'HTMLBlock',
  'HTMLTag',
  'CommentBlock',
  'Comment',
  'ProcessingInstructionBlock',
]);

/**
 * Reads the Markdown of `text` from `start` on: CommonMark with the extensions of GitHub, footnotes,
 * containers, alerts, shortcodes and raw HTML; with `mdx` also expressions and imports.
 */
export async function readMarkdown(
  text: string,
  start: number,
  format: Extract<Format, 'markdown' | 'mdx'>,
): Promise<Content> {
  const { text: bounded, problems } = boundNesting(text.slice(start), start);
  const opaque = blankOpaque(format === 'mdx' ? blankMdx(bounded) : bounded);
  const source = opaque.text;
  const tree = MARKDOWN.parse(source);
  const builder = new DocumentBuilder(true);
  const writer = new MarkdownWriter({
    builder,
    source,
    offset: start,
    definitions: readDefinitions(tree, source, start),
    notices: opaque.notices,
    markups: await readRawHtml(tree, source),
  });
  tree.iterate({
    enter: (node: SyntaxNodeRef) => writer.enter(node),
    leave: (node: SyntaxNodeRef) => {
      writer.leave(node);
    },
  });
  writer.finish();
  return withTitle(builder, problems);
}

function withTitle(builder: DocumentBuilder, problems: readonly DocumentProblem[]): Content {
  const heading = builder.blocks.find(
    ({ kind, quoteDepth }) => kind === 'heading' && quoteDepth === 0,
  );
  const isFirst = heading !== undefined && builder.blocks.indexOf(heading) < 8;
  return {
    blocks: builder.blocks,
    links: builder.links,
    hidden: builder.hidden,
    problems,
    ...(isFirst
      ? { title: { value: heading.text.replace(/\s+/gu, ' '), span: heading.span } }
      : {}),
  };
}

/**
 * The raw HTML of a Markdown file, read in one go so that an element may open in one block and close
 * in another: everything else is blanked out, at the same length.
 */
async function readRawHtml(tree: Tree, source: string): Promise<readonly Markup[]> {
  const pieces: { readonly from: number; readonly to: number }[] = [];
  tree.iterate({
    enter: (node) => {
      if (!HTML_NODES.has(node.name)) return true;
      pieces.push({ from: node.from, to: node.to });
      return false;
    },
  });
  if (pieces.length === 0) return [];
  const { readMarkup } = await import('../html/tags.ts');
  let shadow = '';
  for (const { from, to } of pieces)
    shadow += ' '.repeat(from - shadow.length) + source.slice(from, to);
  const markups: Markup[] = [];
  readMarkup(shadow, (markup) => markups.push(markup));
  return markups;
}

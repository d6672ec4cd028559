import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Document, DocumentProblem, Format } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { lazily, type Steps } from '../../model/steps.ts';
import { DocumentBuilder } from '../builder.ts';
import { withCaptions } from '../embeds/captions.ts';
import { embedsOf } from '../embeds/in-order.ts';
import { addCommented } from '../hidden-links.ts';
import { type Definition, definitionAt, possibleLabels } from './definitions.ts';
import { markdownParser } from './grammar.ts';
import { MarkdownWriter } from './markdown-writer.ts';
import { blankMdx } from './mdx.ts';
import { blankTemplates, PLACEHOLDER } from './templates.ts';
import { withoutUnclosed } from './unclosed.ts';
import type { Markup } from '../html/tags.ts';

type Content = Pick<Document, 'blocks' | 'links' | 'embeds' | 'hidden' | 'bylines' | 'problems'> &
  Partial<Pick<Document, 'title'>> & {
    /** What stands for the title where nothing else tells it: a heading of a section. */
    readonly heading?: NonNullable<Document['title']>;
  };

const HTML_NODES = new Set([
  'HTMLBlock',
  'HTMLTag',
  'CommentBlock',
  'Comment',
  'ProcessingInstructionBlock',
]);

const tags = lazily(async () => import('../html/tags.ts'));

/**
 * Reads the Markdown of `text` from `start` on: CommonMark with the extensions of GitHub, footnotes,
 * containers, alerts, shortcodes and raw HTML; with `mdx` also expressions and imports.
 */
export function* readMarkdown(
  text: string,
  start: number,
  format: Extract<Format, 'markdown' | 'mdx'>,
): Steps<Content> {
  const isMdx = format === 'mdx';
  const body = withBareDelimiters(withLineFeeds(text.slice(start)));
  const script = isMdx ? blankMdx(body) : { text: body, comments: [] };
  const template = blankTemplates(script.text);
  const source = template.text;
  const labels = possibleLabels(source);
  const tree = markdownParser((label) => labels.has(label), isMdx).parse(source);
  const builder = new DocumentBuilder(true);
  for (const span of [...script.comments, ...template.comments])
    addComment(builder, text, { start: start + span.start, end: start + span.end });
  const { definitions, html, tooDeep } = survey(tree, source, start);
  const markups = html === '' ? [] : yield* readRawHtml(html, isMdx);
  const writer = new MarkdownWriter({
    builder,
    source,
    offset: start,
    definitions,
    html,
    markups,
    text,
    figures: template.figures.map((span) => ({ start: start + span.start, end: start + span.end })),
  });
  tree.iterate({
    enter: (node: SyntaxNodeRef) => writer.enter(node),
    leave: (node: SyntaxNodeRef) => {
      writer.leave(node);
    },
  });
  writer.finish();
  return withTitle(builder, text, tooDeep === undefined ? [] : [tooDeep]);
}

/** The parser knows no other line break; lengths stay the same. */
function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text
    .replace(/(?<!\\)\\\r\n/gu, ' \\\n')
    .replace(/\r\n/gu, ' \n')
    .replaceAll('\r', '\n');
}

/** Below the head of a table the parser wants no white space after the last mark. */
function withBareDelimiters(text: string): string {
  return text.replace(
    /^(?=[ \t>]*[|:-])([ \t>|:-]*-)([ \t:]*\|)([ \t]+)$/gmu,
    (_, start: string, end: string, spaces: string) => `${start}${end.slice(0, -1)}${spaces}|`,
  );
}

function addComment(builder: DocumentBuilder, text: string, span: Span): void {
  const comment = text.slice(span.start, span.end);
  builder.hidden.push({ why: 'comment', text: comment, span });
  addCommented(builder, comment, span.start);
}

/** A heading of the first level says what the article is called, one below it may only head a section. */
function withTitle(
  builder: DocumentBuilder,
  source: string,
  problems: readonly DocumentProblem[],
): Content {
  const heading = builder.blocks.find(
    ({ kind, quoteDepth }) => kind === 'heading' && quoteDepth === 0,
  );
  const isFirst = heading !== undefined && builder.blocks.indexOf(heading) < 8;
  return {
    blocks: builder.blocks,
    links: builder.links,
    embeds: withCaptions(embedsOf(builder), builder.blocks, source, 'markdown'),
    hidden: builder.hidden,
    bylines: builder.bylines,
    problems,
    ...(isFirst
      ? {
          [isOfFirstLevel(heading.span, source) ? 'title' : 'heading']: {
            value: heading.text.replace(/\s+/gu, ' '),
            span: heading.span,
          },
        }
      : {}),
  };
}

function isOfFirstLevel({ start, end }: Span, source: string): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return (
    !/(?:#{2,6}[ \t]*|<h[2-6][^<>]*>\s*)$/iu.test(before) &&
    !/^[^\n]*\n[ >]*-/u.test(source.slice(end))
  );
}

interface Survey {
  /** The first of a label counts. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The raw HTML; everything else is blanked out, at the same length. */
  readonly html: string;
  /** The first place where the nesting or the number of marks went beyond the bounds. */
  readonly tooDeep?: DocumentProblem;
}

/** What must be known of the whole file before its words are written. */
function survey(tree: Tree, source: string, offset: number): Survey {
  const definitions = new Map<string, Definition>();
  const pieces: string[] = [];
  let tooDeep: DocumentProblem | undefined;
  let at = 0;
  const keep = (from: number, to: number): void => {
    pieces.push(' '.repeat(from - at), source.slice(from, to));
    at = to;
  };
  tree.iterate({
    enter: (node) => {
      const { name, from, to } = node;
      if (name === 'LinkReference') {
        const definition = definitionAt(node.node, source, offset);
        if (definition !== undefined && !definitions.has(definition.label))
          definitions.set(definition.label, definition);
      } else if (name === 'TooDeep' || name === 'TooMuch') {
        const span = { start: offset + from, end: offset + to };
        tooDeep ??= { code: 'too-deep', detail: '', span };
      } else if (HTML_NODES.has(name)) {
        let start = from;
        for (let { firstChild: mark } = node.node; mark !== null; mark = mark.nextSibling) {
          keep(start, mark.from);
          start = mark.to;
        }
        keep(start, to);
        return false;
      }
      return true;
    },
  });
  return {
    definitions,
    html: pieces.join('').replaceAll(PLACEHOLDER, ' '),
    ...(tooDeep === undefined ? {} : { tooDeep }),
  };
}

/** Raw HTML is read in one go, so that an element may open in one block and close in another. */
function* readRawHtml(html: string, isJsx: boolean): Steps<readonly Markup[]> {
  const { readMarkup } = yield* tags();
  const markups: Markup[] = [];
  readMarkup(html, (markup) => markups.push(markup), isJsx);
  return withoutUnclosed(markups, html.length);
}

import type { SyntaxNodeRef } from '@lezer/common';
import type { BlockKind } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { BlockFrame, DocumentBuilder } from '../builder.ts';
import { addEscaped, hasEscaped } from '../embeds/written.ts';
import { PageWriter } from '../html/page-writer.ts';
import type { Markup } from '../html/tags.ts';
import type { Definition } from './definitions.ts';
import { FigureWriter } from './figure-writer.ts';
import { InlineWriter } from './inline-writer.ts';
import { RawHtml } from './raw-html.ts';

export interface MarkdownParts {
  readonly builder: DocumentBuilder;
  /** The Markdown, with what is opaque blanked out. */
  readonly source: string;
  /** Offset of the Markdown in the file. */
  readonly offset: number;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The raw HTML; everything else is blanked out, at the same length. */
  readonly html: string;
  readonly markups: readonly Markup[];
  /** The whole file, and the places of tags in it that may be those of figures. */
  readonly text: string;
  readonly figures: readonly Span[];
}

const BLOCKS: ReadonlyMap<string, BlockKind> = new Map([
  ['Paragraph', 'paragraph'],
  ['ATXHeading1', 'heading'],
  ['ATXHeading2', 'heading'],
  ['ATXHeading3', 'heading'],
  ['ATXHeading4', 'heading'],
  ['ATXHeading5', 'heading'],
  ['ATXHeading6', 'heading'],
  ['SetextHeading1', 'heading'],
  ['SetextHeading2', 'heading'],
  ['TableCell', 'table-cell'],
  ['Task', 'list-item'],
  ['FencedCode', 'code'],
  ['CodeBlock', 'code'],
]);
const CODE = new Set(['FencedCode', 'CodeBlock']);
const ALERT = /^>[ \t]*\[!\w{1,30}\]/u;
const CONTAINER_END = /^:+\s*$/u;

/** Walks the syntax tree of a Markdown file and writes what a reader sees into the builder. */
export class MarkdownWriter {
  private readonly parts: MarkdownParts;
  private readonly page: PageWriter;
  private readonly html: RawHtml;
  private readonly inline: InlineWriter;
  private readonly figures: FigureWriter;
  /** The open quotations; true for those that are alerts. */
  private readonly quotes: boolean[] = [];
  private listDepth = 0;
  private footnoteDepth = 0;
  private admonitionDepth = 0;
  private containerDepth = 0;
  private kind: BlockKind = 'paragraph';
  private inBlock = false;
  /** Few files show tags as words. */
  private readonly mayEscape: boolean;

  constructor(parts: MarkdownParts) {
    const { builder, html, offset, markups } = parts;
    this.parts = parts;
    this.page = new PageWriter(builder, html, () => this.frame(), offset);
    this.mayEscape = hasEscaped(parts.source);
    this.figures = new FigureWriter(builder, this.page, parts.text, parts.figures);
    this.html = new RawHtml(this.page, markups, this.figures, offset);
    const { page, html: raw, figures } = this;
    this.inline = new InlineWriter({ ...parts, page, html: raw, figures });
  }

  private frame(): BlockFrame {
    return {
      kind: this.kind,
      region: 'article',
      quoteDepth: this.quotes.length,
      notice: this.containerDepth + this.admonitionDepth > 0 || this.quotes.includes(true),
    };
  }

  /** Returns whether the inside of the node is to be visited. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    const kind = BLOCKS.get(name);
    if (kind !== undefined) return this.enterBlock(node, kind);
    switch (name) {
      case 'Blockquote':
        this.quotes.push(ALERT.test(this.parts.source.slice(from, from + 80)));
        return true;
      case 'ListItem':
        this.listDepth += 1;
        return true;
      case 'Footnote':
        this.footnoteDepth += 1;
        return true;
      case 'Admonition':
        this.admonitionDepth += 1;
        return true;
      case 'ContainerMark':
        this.containerMark(from, to);
        return false;
      case 'HTMLBlock':
      case 'CommentBlock':
        this.htmlBlock(from, to);
        return false;
      case 'LinkReference':
        return false;
      default:
        return this.inBlock ? this.inline.enter(node) : true;
    }
  }

  leave(node: SyntaxNodeRef): void {
    const { name, from, to } = node;
    if (name === 'Blockquote') this.quotes.pop();
    else if (name === 'ListItem') this.listDepth -= 1;
    else if (name === 'Footnote') this.footnoteDepth -= 1;
    else if (name === 'Admonition') this.admonitionDepth -= 1;
    else if (BLOCKS.has(name)) {
      if (CODE.has(name)) return;
      const { builder, source, offset } = this.parts;
      this.inline.writeTo(to);
      if (this.mayEscape && !this.page.isHidden)
        addEscaped(builder, source.slice(from, to), offset + from);
      builder.flush();
      this.inBlock = false;
    } else if (this.inBlock) this.inline.leave(node);
  }

  finish(): void {
    const { builder, source, offset, definitions } = this.parts;
    this.figures.writeTo(offset + source.length);
    this.page.finish(offset + source.length);
    for (const { label, href, hrefSpan, span } of definitions.values()) {
      if (this.inline.usedLabels.has(label)) continue;
      const text = source.slice(span.start - offset, span.end - offset);
      builder.hidden.push({ why: 'definition', text, span });
      builder.addLink({
        href,
        hrefSpan,
        span,
        text: '',
        form: 'reference',
        standing: 'definition',
        region: 'article',
      });
    }
  }

  private enterBlock(node: SyntaxNodeRef, kind: BlockKind): boolean {
    const { name, from, to } = node;
    const { source, builder, offset } = this.parts;
    this.figures.writeTo(offset + from);
    // A line of dashes below a paragraph is a rule that its author forgot to set apart.
    const isRuled = name.startsWith('Setext') && source.slice(from, to).split('\n').length > 3;
    this.kind = kind === 'paragraph' || isRuled ? this.paragraphKind() : kind;
    builder.begin(this.page.frame());
    if (CODE.has(name)) {
      this.inline.codeBlock(node.node);
      builder.flush();
      return false;
    }
    this.inline.start(from);
    this.inBlock = true;
    return true;
  }

  private paragraphKind(): BlockKind {
    if (this.footnoteDepth > 0) return 'footnote';
    return this.listDepth > 0 ? 'list-item' : 'paragraph';
  }

  /** A container opens with a name and closes without. */
  private containerMark(from: number, to: number): void {
    const isEnd = CONTAINER_END.test(this.parts.source.slice(from, to));
    this.containerDepth = Math.max(0, this.containerDepth + (isEnd ? -1 : 1));
  }

  private htmlBlock(from: number, to: number): void {
    this.kind = this.paragraphKind();
    this.figures.writeTo(this.parts.offset + from);
    this.parts.builder.begin(this.page.frame());
    this.html.followBlock(from, to);
    this.parts.builder.flush();
  }
}

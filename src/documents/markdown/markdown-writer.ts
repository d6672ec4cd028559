import type { SyntaxNodeRef } from '@lezer/common';
import type { BlockKind } from '../../model/document.ts';
import type { BlockFrame, DocumentBuilder } from '../builder.ts';
import { PageWriter } from '../html/page-writer.ts';
import type { Markup } from '../html/tags.ts';
import type { Definition } from './definitions.ts';
import { InlineWriter } from './inline-writer.ts';
import type { Notice } from './opaque.ts';
import { RawHtml } from './raw-html.ts';

export interface MarkdownParts {
  readonly builder: DocumentBuilder;
  /** The Markdown, with what is opaque blanked out. */
  readonly source: string;
  /** Offset of the Markdown in the file. */
  readonly offset: number;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notices: readonly Notice[];
  readonly markups: readonly Markup[];
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
const FOOTNOTE = /^\[\^[^\]\n]{1,80}\]:[ \t]*/u;

/** Walks the syntax tree of a Markdown file and writes what a reader sees into the builder. */
export class MarkdownWriter {
  private readonly parts: MarkdownParts;
  private readonly page: PageWriter;
  private readonly html: RawHtml;
  private readonly inline: InlineWriter;
  private quoteDepth = 0;
  private listDepth = 0;
  private kind: BlockKind = 'paragraph';
  private blockStart = 0;
  private inBlock = false;

  constructor(parts: MarkdownParts) {
    const { builder, source, offset, markups } = parts;
    this.parts = parts;
    this.page = new PageWriter(builder, source, () => this.frame(), offset);
    this.html = new RawHtml(this.page, markups, offset);
    this.inline = new InlineWriter({ ...parts, page: this.page, html: this.html });
  }

  private frame(): BlockFrame {
    const isNotice = this.parts.notices.some(
      ({ start, end }) => start <= this.blockStart && this.blockStart < end,
    );
    return {
      kind: this.kind,
      region: 'article',
      quoteDepth: this.quoteDepth,
      notice: isNotice,
    };
  }

  /** Returns whether the inside of the node is to be visited. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    const kind = BLOCKS.get(name);
    if (kind !== undefined) return this.enterBlock(node, kind);
    switch (name) {
      case 'Blockquote':
        this.quoteDepth += 1;
        return true;
      case 'ListItem':
        this.listDepth += 1;
        return true;
      case 'HTMLBlock':
      case 'CommentBlock':
        this.htmlBlock(from, to);
        return false;
      case 'LinkReference':
        this.reference(from, to);
        return false;
      default:
        return this.inBlock ? this.inline.enter(node) : true;
    }
  }

  leave(node: SyntaxNodeRef): void {
    const { name, to } = node;
    if (name === 'Blockquote') this.quoteDepth -= 1;
    else if (name === 'ListItem') this.listDepth -= 1;
    else if (BLOCKS.has(name)) {
      if (CODE.has(name)) return;
      this.inline.writeTo(to);
      this.parts.builder.flush();
      this.inBlock = false;
    } else if (this.inBlock) this.inline.leave(node);
  }

  finish(): void {
    const { builder, source, offset, definitions } = this.parts;
    this.page.finish(offset + source.length);
    for (const { label, href, hrefSpan, span } of definitions.values()) {
      if (this.inline.usedLabels.has(label) || label.startsWith('^')) continue;
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

  private enterBlock({ name, from, to }: SyntaxNodeRef, kind: BlockKind): boolean {
    const { source, builder } = this.parts;
    const footnote = kind === 'paragraph' ? FOOTNOTE.exec(source.slice(from, from + 100)) : null;
    // A line of dashes below a paragraph is a rule that its author forgot to set apart.
    const isRuled = name.startsWith('Setext') && source.slice(from, to).split('\n').length > 3;
    if (footnote !== null) this.kind = 'footnote';
    else if (isRuled) this.kind = 'paragraph';
    else this.kind = kind === 'paragraph' && this.listDepth > 0 ? 'list-item' : kind;
    this.begin(from);
    this.inline.start(from + (footnote?.[0].length ?? 0));
    if (!CODE.has(name)) {
      this.inBlock = true;
      return true;
    }
    this.inline.code(from, to);
    builder.flush();
    return false;
  }

  private begin(from: number): void {
    this.blockStart = from;
    this.parts.builder.begin(this.page.frame());
  }

  private htmlBlock(from: number, to: number): void {
    this.kind = this.listDepth > 0 ? 'list-item' : 'paragraph';
    this.begin(from);
    this.html.follow(from, to);
    this.parts.builder.flush();
  }

  /** A footnote of one word looks like a link definition. */
  private reference(from: number, to: number): void {
    const raw = this.parts.source.slice(from, to);
    const footnote = FOOTNOTE.exec(raw);
    if (footnote === null) return;
    this.kind = 'footnote';
    this.begin(from);
    const at = from + footnote[0].length;
    const words = raw.slice(footnote[0].length);
    if (/^https?:/iu.test(words)) this.inline.bareLink(at, from + raw.trimEnd().length, 'bare');
    else this.inline.write(words, at);
    this.parts.builder.flush();
  }
}

import type { SyntaxNodeRef } from '@lezer/common';
import type { BlockKind } from '../../model/document.ts';
import type { BlockFrame, DocumentBuilder } from '../builder.ts';
import { decodeEntities } from '../entities.ts';
import { addUnclickable } from '../hidden-links.ts';
import { PageWriter } from '../html/page-writer.ts';
import type { Markup } from '../html/tags.ts';
import { type Definition, labelOf } from './definitions.ts';
import type { Notice } from './opaque.ts';

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

const SKIPPED = new Set([
  'HeaderMark',
  'EmphasisMark',
  'LinkTitle',
  'QuoteMark',
  'ListMark',
  'CodeInfo',
  'StrikethroughMark',
  'TableDelimiter',
  'TaskMarker',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'HorizontalRule',
]);
const BLOCKS: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  TableCell: 'table-cell',
  Task: 'list-item',
  FencedCode: 'code',
  CodeBlock: 'code',
};
const EMPHASIS = new Set(['Emphasis', 'StrongEmphasis']);
const FOOTNOTE = /^\[\^[^\]\n]{1,80}\]:[ \t]*/u;

/** Walks the syntax tree of a Markdown file and writes what a reader sees into the builder. */
export class MarkdownWriter {
  private readonly parts: MarkdownParts;
  private readonly page: PageWriter;
  private pos = 0;
  private markup = 0;
  private quoteDepth = 0;
  private listDepth = 0;
  private kind: BlockKind = 'paragraph';
  private blockStart = 0;
  private inBlock = false;
  /** Starts of bracketed words that no definition makes a link. */
  private readonly unresolved = new Set<number>();
  private readonly used = new Set<string>();

  constructor(parts: MarkdownParts) {
    this.parts = parts;
    this.page = new PageWriter(parts.builder, parts.source, () => this.frame(), parts.offset);
  }

  private frame(): BlockFrame {
    const isNotice = this.parts.notices.some(
      ({ start, end }) => start <= this.blockStart && this.blockStart < end,
    );
    return { kind: this.kind, region: 'article', quoteDepth: this.quoteDepth, notice: isNotice };
  }

  /** Returns false where the inside of a node is not to be visited. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    const kind = BLOCKS[name];
    if (kind !== undefined) return this.enterBlock(node, kind);
    if (name === 'Blockquote') this.quoteDepth += 1;
    else if (name === 'ListItem') this.listDepth += 1;
    else if (name === 'HTMLBlock' || name === 'CommentBlock') this.htmlBlock(from, to);
    else if (name === 'LinkReference') this.reference(from, to);
    else if (!this.inBlock) return true;
    else return this.enterInline(node);
    return name === 'Blockquote' || name === 'ListItem';
  }

  leave(node: SyntaxNodeRef): void {
    const { name, from, to } = node;
    if (name === 'Blockquote') this.quoteDepth -= 1;
    else if (name === 'ListItem') this.listDepth -= 1;
    else if (BLOCKS[name] !== undefined && name !== 'FencedCode' && name !== 'CodeBlock') {
      this.emitTo(to);
      this.parts.builder.flush();
      this.inBlock = false;
    } else if (EMPHASIS.has(name)) {
      this.emitTo(to);
      this.parts.builder.emphasise(-1);
    } else if (name === 'Link' && this.inBlock && !this.unresolved.has(from)) {
      this.pos = Math.max(this.pos, to);
      this.parts.builder.closeLink(this.parts.offset + to);
    }
  }

  finish(): void {
    const { builder, source, offset, definitions } = this.parts;
    this.page.finish(offset + source.length);
    for (const definition of definitions.values()) {
      if (this.used.has(definition.label) || definition.label.startsWith('^')) continue;
      const text = source.slice(definition.span.start - offset, definition.span.end - offset);
      builder.hidden.push({ why: 'definition', text, span: definition.span });
      builder.addLink({
        href: definition.href,
        hrefSpan: definition.hrefSpan,
        span: definition.span,
        text: '',
        form: 'reference',
        standing: 'definition',
        region: 'article',
      });
    }
  }

  private enterBlock({ name, from, to }: SyntaxNodeRef, kind: BlockKind): boolean {
    const footnote =
      kind === 'paragraph' ? FOOTNOTE.exec(this.parts.source.slice(from, from + 100)) : null;
    this.kind =
      footnote !== null
        ? 'footnote'
        : kind === 'paragraph' && this.listDepth > 0
          ? 'list-item'
          : kind;
    // A line of dashes below a paragraph is a rule that its author forgot to set apart.
    if (name.startsWith('Setext') && this.parts.source.slice(from, to).split('\n').length > 3)
      this.kind = 'paragraph';
    this.begin(from);
    this.pos = from + (footnote?.[0].length ?? 0);
    if (name !== 'FencedCode' && name !== 'CodeBlock') {
      this.inBlock = true;
      return true;
    }
    this.code(from, to);
    this.parts.builder.flush();
    return false;
  }

  private begin(from: number): void {
    this.blockStart = from;
    this.parts.builder.begin(this.page.frame());
  }

  private enterInline(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    const { builder, source, offset } = this.parts;
    this.emitTo(from);
    switch (name) {
      case 'Emphasis':
      case 'StrongEmphasis':
        builder.emphasise(1);
        return true;
      case 'Strikethrough':
        return true;
      case 'Escape':
        this.write(source.slice(from + 1, to), from + 1);
        break;
      case 'Entity':
        if (!this.page.isHidden)
          builder.appendAs(decodeEntities(source.slice(from, to)), offset + from, offset + to);
        break;
      case 'HardBreak':
        builder.lineBreak(offset + from, offset + to);
        break;
      case 'InlineCode':
        this.code(from, to);
        break;
      case 'Image':
        this.image(from, to);
        break;
      case 'HTMLTag':
      case 'Comment':
        this.html(from, to);
        break;
      case 'Autolink':
        this.bareLink(from, to, 'autolink');
        break;
      case 'URL':
        if (!/^(?:Link|Image)$/u.test(node.node.parent?.name ?? ''))
          this.bareLink(from, to, 'bare');
        break;
      case 'Link':
        return this.enterLink(node);
      case 'LinkMark':
        if (this.unresolved.has(node.node.parent?.from ?? -1))
          this.write(source.slice(from, to), from);
        break;
      case 'LinkLabel':
        if (this.unresolved.has(node.node.parent?.from ?? -1))
          this.write(source.slice(from, to), from);
        break;
      default:
        if (!SKIPPED.has(name)) return true;
    }
    this.pos = Math.max(this.pos, to);
    return false;
  }

  private enterLink(ref: SyntaxNodeRef): boolean {
    const { source, offset, definitions } = this.parts;
    const node = ref.node;
    const url = node.getChild('URL');
    const marks = node.getChildren('LinkMark');
    const isInline = marks.length > 2;
    const start = offset + node.from;
    if (isInline) {
      const raw = url === null ? '' : source.slice(url.from, url.to).replace(/^<|>$/gu, '');
      const hrefSpan =
        url === null
          ? { start: offset + node.to - 1, end: offset + node.to - 1 }
          : { start: offset + url.from, end: offset + url.to };
      this.open(unescaped(raw), hrefSpan, start, 'inline');
    } else {
      const label = node.getChild('LinkLabel');
      const text = source.slice(node.from, marks[1]?.to ?? node.to);
      const own = label === null ? '' : labelOf(source.slice(label.from, label.to));
      const key = own === '' ? labelOf(text) : own;
      if (key.startsWith('^')) {
        this.pos = Math.max(this.pos, node.to);
        this.unresolved.add(node.from);
        return false;
      }
      const definition = definitions.get(key);
      if (definition === undefined) {
        this.unresolved.add(node.from);
        return true;
      }
      this.used.add(key);
      this.open(unescaped(definition.href), definition.hrefSpan, start, 'reference');
    }
    return true;
  }

  private open(
    href: string,
    hrefSpan: { start: number; end: number },
    start: number,
    form: 'inline' | 'reference',
  ): void {
    this.parts.builder.openLink({
      href,
      hrefSpan,
      start,
      form,
      standing: this.page.isHidden ? 'hidden' : 'live',
    });
  }

  private bareLink(from: number, to: number, form: 'bare' | 'autolink'): void {
    const { builder, source, offset } = this.parts;
    const raw = source.slice(from, to);
    const inner = raw.replace(/^<|>$/gu, '');
    const at = from + (raw.startsWith('<') ? 1 : 0);
    if (inner.includes('@') && !/^https?:|^www\./iu.test(inner)) {
      this.write(inner, at);
      return;
    }
    const hrefSpan = { start: offset + at, end: offset + at + inner.length };
    builder.openLink({
      href: inner,
      hrefSpan,
      start: offset + from,
      form,
      standing: this.page.isHidden ? 'hidden' : 'live',
    });
    this.write(inner, at);
    builder.closeLink(offset + to);
  }

  private image(from: number, to: number): void {
    const { builder, source, offset } = this.parts;
    const alt = /^!\[([^\]]*)\]/u.exec(source.slice(from, to))?.[1]?.trim() ?? '';
    if (alt !== '')
      builder.hidden.push({
        why: 'attribute',
        text: alt,
        span: { start: offset + from, end: offset + to },
      });
  }

  /** Code can be read, but a link in it is none. */
  private code(from: number, to: number): void {
    const { builder, source, offset } = this.parts;
    const raw = source.slice(from, to);
    const fence = /^(?: {0,3}(?:`{3,}|~{3,})[^\n]*\n|`+ ?)/u.exec(raw)?.[0].length ?? 0;
    const close = /(?:\n {0,3}(?:`{3,}|~{3,})[ \t]*|`+)$/u.exec(raw.slice(fence))?.[0].length ?? 0;
    const inner = raw.slice(fence, raw.length - close);
    const at = builder.length;
    this.write(inner, from + fence);
    addUnclickable(builder, inner, offset + from + fence, 'code', { from: at });
  }

  private htmlBlock(from: number, to: number): void {
    this.kind = this.listDepth > 0 ? 'list-item' : 'paragraph';
    this.begin(from);
    this.html(from, to);
    this.parts.builder.flush();
  }

  /** Follows the tags, comments and words of raw HTML between two offsets. */
  private html(from: number, to: number): void {
    const { markups, offset } = this.parts;
    for (; this.markup < markups.length; this.markup += 1) {
      const markup = markups[this.markup];
      if (markup === undefined) return;
      const start = markup.type === 'open' ? markup.tag.start : markup.start;
      if (start >= to) return;
      if (start < from && markup.type === 'text') continue;
      switch (markup.type) {
        case 'open':
          this.page.openTag({
            ...markup.tag,
            start: offset + markup.tag.start,
            end: offset + markup.tag.end,
          });
          break;
        case 'close':
          this.page.closeTag(markup.name, offset + markup.start, offset + markup.end);
          break;
        case 'comment':
          this.page.comment(offset + markup.start, offset + markup.end);
          break;
        case 'text':
          this.page.text(offset + markup.start, offset + Math.min(markup.end, to));
          break;
      }
    }
  }

  private reference(from: number, to: number): void {
    const raw = this.parts.source.slice(from, to);
    const footnote = FOOTNOTE.exec(raw);
    if (footnote === null) return;
    this.kind = 'footnote';
    this.begin(from);
    const at = from + footnote[0].length;
    const words = raw.slice(footnote[0].length);
    if (/^https?:/iu.test(words)) this.bareLink(at, from + raw.trimEnd().length, 'bare');
    else this.write(words, at);
    this.parts.builder.flush();
  }

  private emitTo(to: number): void {
    if (to <= this.pos) return;
    this.write(this.parts.source.slice(this.pos, to), this.pos);
    this.pos = to;
  }

  private write(words: string, from: number): void {
    if (this.page.isHidden) this.page.hide(words);
    else this.parts.builder.append(words, this.parts.offset + from);
  }
}

/** Escapes and entities in an address stand for the characters themselves. */
function unescaped(href: string): string {
  return decodeEntities(href.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).trim();
}

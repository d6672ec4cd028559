import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { LinkForm } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentBuilder } from '../builder.ts';
import { decodeEntities } from '../entities.ts';
import { appendCode } from '../hidden-links.ts';
import type { PageWriter } from '../html/page-writer.ts';
import type { Definition } from './definitions.ts';
import { type Destination, destinationOf } from './destinations.ts';
import type { FigureWriter } from './figure-writer.ts';
import type { RawHtml } from './raw-html.ts';
import { pictureAt, wordsOfPicture } from './picture.ts';

export interface InlineParts {
  readonly builder: DocumentBuilder;
  readonly page: PageWriter;
  readonly html: RawHtml;
  readonly figures: FigureWriter;
  /** The Markdown, with what is opaque blanked out. */
  readonly source: string;
  /** Offset of the Markdown in the file. */
  readonly offset: number;
  readonly definitions: ReadonlyMap<string, Definition>;
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
  'FootnoteLabel',
  'FootnoteMark',
  'AlertMark',
  'Opaque',
]);
const EMPHASIS = new Set(['Emphasis', 'StrongEmphasis']);

/** Writes the words, links and marks inside a block. */
export class InlineWriter {
  private readonly parts: InlineParts;
  /** Everything before it is written. */
  private pos = 0;
  /** Starts of bracketed words that no definition makes a link. */
  private readonly unresolved = new Set<number>();
  private readonly used = new Set<string>();
  private readonly nodes: Readonly<Record<string, (node: SyntaxNodeRef) => void>>;

  constructor(parts: InlineParts) {
    this.parts = parts;
    const bracket = (node: SyntaxNodeRef): void => {
      this.bracket(node);
    };
    const html = ({ from, to }: SyntaxNodeRef): void => {
      parts.html.follow(from, to);
    };
    this.nodes = {
      Escape: ({ from, to }) => {
        this.write(parts.source.slice(from + 1, to), from + 1);
      },
      Entity: ({ from, to }) => {
        this.entity(from, to);
      },
      HardBreak: ({ from, to }) => {
        parts.builder.lineBreak(parts.offset + from, parts.offset + to);
      },
      InlineCode: (node) => {
        this.inlineCode(node.node);
      },
      Image: ({ node }) => {
        this.image(node);
      },
      HTMLTag: html,
      Comment: html,
      Autolink: ({ from, to }) => {
        this.bareLink(from, to, 'autolink');
      },
      URL: (node) => {
        if (!isDestination(node)) this.bareAddress(node.from, node.to);
      },
      LinkMark: bracket,
      LinkLabel: bracket,
    };
  }

  /** Labels of the definitions that a link used. */
  get usedLabels(): ReadonlySet<string> {
    return this.used;
  }

  start(at: number): void {
    this.pos = at;
  }

  /** Returns whether the inside of the node is to be visited. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    this.writeTo(from);
    if (EMPHASIS.has(name)) {
      this.parts.builder.emphasise(1);
      return true;
    }
    if (name === 'Link') return this.enterLink(node);
    const write = this.nodes[name];
    if (write === undefined && !SKIPPED.has(name)) return true;
    write?.(node);
    this.pos = Math.max(this.pos, to);
    return false;
  }

  leave({ name, from, to }: SyntaxNodeRef): void {
    if (EMPHASIS.has(name)) {
      this.writeTo(to);
      this.parts.builder.emphasise(-1);
    } else if (name === 'Link' && !this.unresolved.has(from)) {
      this.pos = Math.max(this.pos, to);
      this.parts.builder.closeLink(this.parts.offset + to);
    }
  }

  /** Writes the words between what is written and an offset. */
  writeTo(to: number): void {
    if (to <= this.pos) return;
    this.write(this.parts.source.slice(this.pos, to), this.pos);
    this.pos = to;
  }

  write(words: string, from: number): void {
    const { figures, offset } = this.parts;
    let at = from;
    for (;;) {
      const figure = figures.before(offset + from + words.length);
      if (figure === undefined) break;
      const start = Math.max(at, figure.start - offset);
      this.plain(words.slice(at - from, start - from), at);
      figures.writeTo(figure.start);
      at = start;
    }
    this.plain(at === from ? words : words.slice(at - from), at);
  }

  private plain(words: string, from: number): void {
    const { page, builder, offset } = this.parts;
    if (page.isHidden) page.hide(words);
    else builder.append(words, offset + from);
  }

  private entity(from: number, to: number): void {
    const { builder, page, source, offset } = this.parts;
    if (!page.isHidden)
      builder.appendAs(decodeEntities(source.slice(from, to)), offset + from, offset + to);
  }

  /** Brackets that make no link are words. */
  private bracket({ node, from, to }: SyntaxNodeRef): void {
    if (this.unresolved.has(node.parent?.from ?? -1))
      this.write(this.parts.source.slice(from, to), from);
  }

  private enterLink({ node }: SyntaxNodeRef): boolean {
    const destination = this.destination(node);
    if (destination === undefined) this.unresolved.add(node.from);
    else {
      const { href, hrefSpan, form } = destination;
      this.open(href, hrefSpan, this.parts.offset + node.from, form);
    }
    return true;
  }

  private destination(node: SyntaxNode): Destination | undefined {
    const { source, offset, definitions } = this.parts;
    const destination = destinationOf(node, source, offset, definitions);
    if (destination?.label !== undefined) this.used.add(destination.label);
    return destination;
  }

  private open(href: string, hrefSpan: Span, start: number, form: LinkForm): void {
    const { builder, page } = this.parts;
    const standing = page.isHidden ? 'hidden' : 'live';
    builder.openLink({ href, hrefSpan, start, form, standing });
  }

  /** An address in the words of a link is one of its words. */
  private bareAddress(from: number, to: number): void {
    if (this.parts.builder.isInLink) this.write(this.parts.source.slice(from, to), from);
    else this.bareLink(from, to, 'bare');
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
    this.open(inner, hrefSpan, offset + from, form);
    this.write(inner, at);
    builder.closeLink(offset + to);
  }

  private image(node: SyntaxNode): void {
    const { builder, page, source, offset } = this.parts;
    const alt = wordsOfPicture(node, source);
    const span = { start: offset + node.from, end: offset + node.to };
    if (alt !== '') builder.hidden.push({ why: 'attribute', text: alt, span });
    const destination = this.destination(node);
    if (destination === undefined) return;
    const picture = pictureAt(node, destination, source, offset);
    if (picture === undefined) return;
    const { standing } = page;
    const { region } = page.frame();
    builder.embeds.push({ ...picture, alt, standing, region, block: builder.index });
  }

  private inlineCode(code: SyntaxNode): void {
    let at = code.from;
    for (let mark = code.firstChild; mark !== null; mark = mark.nextSibling) {
      this.code(at, mark.from);
      at = mark.to;
    }
  }

  /** The lines of a code block. */
  codeBlock(code: SyntaxNode): void {
    for (const { from, to } of code.getChildren('CodeText')) this.code(from, to);
  }

  private code(from: number, to: number): void {
    const { builder, page, source, offset } = this.parts;
    const words = source.slice(from, to);
    if (page.isHidden) page.hide(words);
    else appendCode(builder, words, offset + from);
  }
}

/** The address of a link or picture stands after the brackets around its words. */
function isDestination({ node, from }: SyntaxNodeRef): boolean {
  const { parent } = node;
  if (parent?.name !== 'Link' && parent?.name !== 'Image') return false;
  return from >= (parent.getChildren('LinkMark')[1]?.to ?? 0);
}

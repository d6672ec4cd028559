import type { BlockKind } from '../../model/document.ts';
import type { BlockFrame, DocumentBuilder } from '../builder.ts';
import { appendDecoded, decodeEntities } from '../entities.ts';
import { addUnclickable } from '../hidden-links.ts';
import {
  type Attributes,
  BLOCK_ELEMENTS,
  EMPHASIS_ELEMENTS,
  isChrome,
  isHiddenBy,
  UNSEEN_ELEMENTS,
  VOID_ELEMENTS,
} from './elements.ts';

/** What the open elements make of the words inside. */
interface Surroundings {
  readonly kind: BlockKind | undefined;
  readonly quotes: number;
  readonly notice: boolean;
  readonly chrome: boolean;
}

interface OpenElement extends Surroundings {
  readonly name: string;
  readonly start: number;
  readonly hides: boolean;
  readonly link: boolean;
}

/** A tag with its place, from `<` to after `>`. Attribute values are as written, with entities. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
}

const KIND_OF: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

/**
 * Follows the tags of a page, or those between the lines of a Markdown file, and writes what a reader
 * sees into the builder.
 */
export class PageWriter {
  private readonly builder: DocumentBuilder;
  private readonly source: string;
  private readonly offset: number;
  /** Whether block elements end the block at hand: not inside a Markdown paragraph. */
  private readonly baseFrame: () => BlockFrame;
  private readonly open: OpenElement[] = [];
  private hiding = 0;
  private hiddenText = '';
  private hiddenStart = 0;

  /** `source` begins at `offset` in the file; all places are in the file. */
  constructor(builder: DocumentBuilder, source: string, baseFrame: () => BlockFrame, offset = 0) {
    this.builder = builder;
    this.source = source;
    this.baseFrame = baseFrame;
    this.offset = offset;
  }

  get isHidden(): boolean {
    return this.hiding > 0;
  }

  /** The frame of the words at hand: what the open elements make of the base frame. */
  frame(): BlockFrame {
    const frame = this.baseFrame();
    const around = this.open.at(-1);
    if (around === undefined) return frame;
    return {
      kind: around.kind ?? frame.kind,
      region: around.chrome ? 'chrome' : frame.region,
      quoteDepth: frame.quoteDepth + around.quotes,
      notice: frame.notice || around.notice,
    };
  }

  /** `isSiteFrame`: a header or footer of the page itself, outside any article. */
  openTag(tag: Tag, isSiteFrame = false): void {
    const { name, attributes, start, end } = tag;
    if (VOID_ELEMENTS.has(name)) {
      this.voidTag(tag);
      return;
    }
    const hides = UNSEEN_ELEMENTS.has(name) || isHiddenBy(attributes);
    if (hides && !this.isHidden) {
      this.hiddenText = '';
      this.hiddenStart = start;
    }
    if (hides) this.hiding += 1;
    const isLink = name === 'a' && attributes['href'] !== undefined;
    this.open.push({ name, start, hides, link: isLink, ...this.inside(tag, isSiteFrame) });
    if (BLOCK_ELEMENTS.has(name)) this.builder.begin(this.frame());
    if (EMPHASIS_ELEMENTS.has(name)) this.builder.emphasise(1);
    if (isLink) this.link(tag, start, end);
  }

  private inside({ name, attributes }: Tag, isSiteFrame: boolean): Surroundings {
    const around = this.open.at(-1);
    return {
      kind: KIND_OF[name] ?? around?.kind,
      quotes: (around?.quotes ?? 0) + (name === 'blockquote' ? 1 : 0),
      notice: around?.notice === true || name === 'address' || name === 'footer',
      chrome: around?.chrome === true || isSiteFrame || isChrome(name, attributes),
    };
  }

  closeTag(name: string, end: number): void {
    const at = this.open.findLastIndex((element) => element.name === name);
    if (at < 0) return;
    while (this.open.length > at) this.pop(end);
  }

  /** Closes whatever was left open. */
  finish(end: number): void {
    while (this.open.length > 0) this.pop(end);
    this.builder.flush();
  }

  private pop(end: number): void {
    const element = this.open.pop();
    if (element === undefined) return;
    if (element.link) this.builder.closeLink(end);
    if (element.hides) {
      this.hiding -= 1;
      if (this.hiding === 0) this.keepHidden(element, end);
    }
    if (EMPHASIS_ELEMENTS.has(element.name)) this.builder.emphasise(-1);
    if (BLOCK_ELEMENTS.has(element.name)) this.builder.begin(this.frame());
  }

  private keepHidden({ name }: OpenElement, end: number): void {
    const words = name === 'script' ? this.hiddenText : decodeEntities(this.hiddenText);
    const text = words.replace(/\s+/gu, ' ').trim();
    if (text === '' || name === 'style' || name === 'svg') return;
    this.builder.hidden.push({
      why: name === 'script' ? 'script' : name === 'template' ? 'template' : 'hidden-element',
      text,
      span: { start: this.hiddenStart, end },
    });
  }

  private voidTag({ name, attributes, start, end }: Tag): void {
    if (name === 'br' && !this.isHidden) this.builder.lineBreak(start, end);
    if (name === 'hr') this.builder.begin(this.frame());
    const alt = decodeEntities(attributes['alt'] ?? '');
    if (name === 'img' && alt.trim() !== '')
      this.builder.hidden.push({ why: 'attribute', text: alt, span: { start, end } });
  }

  private link({ attributes }: Tag, start: number, end: number): void {
    const raw = attributes['href'] ?? '';
    const tagText = this.slice(start, end);
    const at = raw === '' ? -1 : tagText.indexOf(raw);
    const hrefStart = at < 0 ? start : start + at;
    this.builder.openLink({
      href: decodeEntities(raw).trim(),
      hrefSpan: { start: hrefStart, end: at < 0 ? end : hrefStart + raw.length },
      start,
      form: 'element',
      standing: this.isHidden ? 'hidden' : 'live',
    });
  }

  /** Source text between tags, with entities. */
  text(start: number, end: number): void {
    const raw = this.slice(start, end);
    if (this.isHidden) this.hiddenText += raw;
    else appendDecoded(this.builder, raw, start);
  }

  comment(start: number, end: number): void {
    const text = this.slice(start, end).replace(/^<!--|-->$/gu, '');
    this.builder.hidden.push({ why: 'comment', text: text.trim(), span: { start, end } });
    addUnclickable(this.builder, this.slice(start, end), start, 'comment');
  }

  private slice(start: number, end: number): string {
    return this.source.slice(start - this.offset, end - this.offset);
  }

  /** Words of a Markdown line inside a hidden element. */
  hide(text: string): void {
    this.hiddenText += text;
  }
}

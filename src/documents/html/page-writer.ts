import type { BlockKind, EmbedStanding } from '../../model/document.ts';
import type { BlockFrame, DocumentBuilder } from '../builder.ts';
import { appendDecoded, decodeEntities } from '../entities.ts';
import { attributesIn } from '../embeds/attributes.ts';
import { mayFetch } from '../embeds/of-element.ts';
import { addEscaped } from '../embeds/written.ts';
import { addCommented } from '../hidden-links.ts';
import {
  BLOCK_ELEMENTS,
  EMPHASIS_ELEMENTS,
  isByline,
  isCaption,
  isChrome,
  isFigure,
  isHiddenBy,
  type Tag,
  UNSEEN_ELEMENTS,
  VOID_ELEMENTS,
} from './elements.ts';
import { PageEmbeds, standingIn } from './page-embeds.ts';

/** What the open elements make of the words inside. */
interface Surroundings {
  readonly kind: BlockKind | undefined;
  readonly quotes: number;
  readonly notice: boolean;
  readonly chrome: boolean;
  readonly standing: EmbedStanding;
}

interface OpenElement extends Surroundings {
  readonly name: string;
  readonly start: number;
  readonly hides: boolean;
  readonly link: boolean;
  /** Where the words begin of what names the author. */
  readonly byline?: { readonly block: number; readonly at: number };
}

const MOST_BLOCKS_OF_BYLINE = 4;
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
  private readonly embeds: PageEmbeds;
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
    this.embeds = new PageEmbeds(builder);
  }

  get isHidden(): boolean {
    return this.hiding > 0;
  }

  /** How something stands that is written here. */
  get standing(): EmbedStanding {
    return this.open.at(-1)?.standing ?? 'live';
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
    const isHidden = isHiddenBy(attributes);
    const hides = UNSEEN_ELEMENTS.has(name) || isHidden;
    if (hides && !this.isHidden) {
      this.hiddenText = '';
      this.hiddenStart = start;
    }
    if (hides) this.hiding += 1;
    const isLink = name === 'a' && attributes['href'] !== undefined;
    const element = {
      name,
      start,
      hides,
      link: isLink,
      ...this.inside(tag, isSiteFrame, isHidden),
    };
    this.open.push(element);
    const isBlock = BLOCK_ELEMENTS.has(name);
    if (isBlock) this.builder.begin(this.frame());
    if (isByline(attributes) && !this.isHidden)
      this.open[this.open.length - 1] = { ...element, byline: this.place() };
    if (mayFetch(name)) this.embeds.open(this.open.length, this.embed(tag));
    else if (isFigure(name, attributes)) this.embeds.openFigure(this.open.length);
    else if (isBlock && isCaption(name, attributes)) this.embeds.openCaption(this.open.length);
    if (EMPHASIS_ELEMENTS.has(name)) this.builder.emphasise(1);
    if (isLink) this.link(tag, start, end);
  }

  private inside({ name, attributes }: Tag, isSiteFrame: boolean, isHidden: boolean): Surroundings {
    const around = this.open.at(-1);
    return {
      kind: KIND_OF[name] ?? around?.kind,
      quotes: (around?.quotes ?? 0) + (name === 'blockquote' ? 1 : 0),
      notice: around?.notice === true || name === 'address' || name === 'footer',
      chrome: around?.chrome === true || isSiteFrame || isChrome(name, attributes),
      standing: standingIn(name, isHidden, around?.standing ?? 'live'),
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
    if (element.byline !== undefined) this.keepByline(element.byline);
    if (element.hides) {
      this.hiding -= 1;
      if (this.hiding === 0) this.keepHidden(element, end);
    }
    if (EMPHASIS_ELEMENTS.has(element.name)) this.builder.emphasise(-1);
    if (BLOCK_ELEMENTS.has(element.name)) this.builder.begin(this.frame());
    this.embeds.close(this.open.length + 1, end);
  }

  private place(): { readonly block: number; readonly at: number } {
    return { block: this.builder.index, at: this.builder.length };
  }

  /** A byline is of one block, or of a few if each name has its own. */
  private keepByline(from: { readonly block: number; readonly at: number }): void {
    const to = this.place();
    if (to.block - from.block > MOST_BLOCKS_OF_BYLINE) return;
    for (let block = from.block; block <= to.block; block += 1) {
      const start = block === from.block ? from.at : 0;
      const end = block === to.block ? to.at : (this.builder.blocks[block]?.text.length ?? 0);
      if (end > start) this.builder.bylines.push({ block, range: { start, end } });
    }
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

  private voidTag(tag: Tag): void {
    const { name, attributes, start, end } = tag;
    if (name === 'br' && !this.isHidden) this.builder.lineBreak(start, end);
    if (name === 'hr') this.builder.begin(this.frame());
    const alt = decodeEntities(attributes['alt'] ?? '');
    if (name === 'img' && alt.trim() !== '')
      this.builder.hidden.push({ why: 'attribute', text: alt, span: { start, end } });
    if (mayFetch(name)) this.embed(tag, standingIn(name, isHiddenBy(attributes), this.standing));
  }

  private embed(tag: Tag, standing = this.standing): number | undefined {
    const { start, end } = tag;
    return this.embeds.add(tag, this.slice(start, end), standing, this.frame().region);
  }

  private link({ attributes }: Tag, start: number, end: number): void {
    const raw = attributes['href'] ?? '';
    const written =
      raw === '' ? undefined : attributesIn(this.slice(start, end), start).get('href');
    const from = (written?.span.start ?? start) - (raw.length - raw.trimStart().length);
    this.builder.openLink({
      href: decodeEntities(raw).trim(),
      hrefSpan: written === undefined ? { start, end } : { start: from, end: from + raw.length },
      start,
      form: 'element',
      standing: this.isHidden ? 'hidden' : 'live',
    });
  }

  /** Source text between tags, with entities. */
  text(start: number, end: number): void {
    const raw = this.slice(start, end);
    if (this.isHidden) this.hiddenText += raw;
    else {
      if (raw.includes('&')) addEscaped(this.builder, raw, start);
      appendDecoded(this.builder, raw, start);
    }
  }

  comment(start: number, end: number): void {
    const text = this.slice(start, end).replace(/^<!--|-->$/gu, '');
    this.builder.hidden.push({ why: 'comment', text: text.trim(), span: { start, end } });
    addCommented(this.builder, this.slice(start, end), start);
  }

  private slice(start: number, end: number): string {
    return this.source.slice(start - this.offset, end - this.offset);
  }

  /** Words of a Markdown line inside a hidden element. */
  hide(text: string): void {
    this.hiddenText += text;
  }
}

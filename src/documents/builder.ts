import type {
  Block,
  BlockKind,
  HiddenText,
  Link,
  LinkForm,
  LinkStanding,
  Region,
  Segment,
} from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** What the next words belong to. */
export interface BlockFrame {
  readonly kind: BlockKind;
  readonly region: Region;
  readonly quoteDepth: number;
  readonly notice: boolean;
}

interface OpenLink {
  readonly href: string;
  readonly hrefSpan: Span;
  readonly start: number;
  readonly form: LinkForm;
  readonly standing: LinkStanding;
  readonly from: number;
}

const WHITE = /[ \t\f\v\r\n]+/gu;

/**
 * Collects visible text block by block, with the place of every word, and the links in it. Readers
 * of all formats write into one of these.
 */
export class DocumentBuilder {
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  readonly hidden: HiddenText[] = [];
  /** Whether a line break of the source is a line break of the page. */
  private readonly keepLines: boolean;
  private frame: BlockFrame = {
    kind: 'paragraph',
    region: 'article',
    quoteDepth: 0,
    notice: false,
  };
  private text = '';
  private segments: Segment[] = [];
  private blockLinks: number[] = [];
  private first = -1;
  private last = -1;
  private emphasis = 0;
  private plain = 0;
  private open: OpenLink | undefined;

  constructor(keepLines: boolean) {
    this.keepLines = keepLines;
  }

  /** Ends the block at hand; what follows belongs to a block of this frame. */
  begin(frame: BlockFrame): void {
    this.flush();
    this.frame = frame;
  }

  get region(): Region {
    return this.frame.region;
  }

  /** Appends source text as it stands, folding white space. */
  append(source: string, start: number): void {
    let at = 0;
    for (const white of source.matchAll(WHITE)) {
      this.run(source.slice(at, white.index), start + at);
      const isLine = this.keepLines && /[\r\n]/u.test(white[0]);
      const from = start + white.index;
      this.space(isLine ? '\n' : ' ', from, from + white[0].length);
      at = white.index + white[0].length;
    }
    this.run(source.slice(at), start + at);
  }

  /** Appends characters that stand in the source in another form, such as an entity. */
  appendAs(shown: string, start: number, end: number): void {
    if (shown === '') return;
    if (/^[ \t\r\n]+$/u.test(shown)) {
      this.space(' ', start, end);
      return;
    }
    this.segment(start, end, shown.length === end - start);
    this.text += shown;
    this.note(start, end, shown);
  }

  lineBreak(start: number, end: number): void {
    this.space('\n', start, end);
  }

  emphasise(by: 1 | -1): void {
    this.emphasis += by;
  }

  openLink(link: Omit<OpenLink, 'from'>): void {
    if (this.open !== undefined) this.closeLink(link.start);
    this.open = { ...link, from: this.text.length };
  }

  closeLink(end: number): void {
    const { open } = this;
    if (open === undefined) return;
    this.open = undefined;
    let from = open.from;
    while (/\s/u.test(this.text.charAt(from)) && from < this.text.length) from += 1;
    this.addLink({
      href: open.href,
      hrefSpan: open.hrefSpan,
      span: { start: open.start, end },
      text: this.text.slice(from).trimEnd(),
      form: open.form,
      standing: open.standing,
      region: this.frame.region,
      block: this.blocks.length,
      range: { start: from, end: Math.max(from, this.text.trimEnd().length) },
    });
  }

  /** A link whose text is already appended, or that has none. */
  addLink(link: Link): void {
    this.links.push(link);
    if (link.block !== undefined) this.blockLinks.push(this.links.length - 1);
  }

  /** The offset in the block's text at which the next words will stand. */
  get length(): number {
    return this.text.length;
  }

  get index(): number {
    return this.blocks.length;
  }

  flush(): void {
    if (this.open !== undefined) this.closeLink(this.last < 0 ? this.open.start : this.last);
    const text = this.text.trimEnd();
    if (text === '') this.forget();
    else
      this.blocks.push({
        ...this.frame,
        text,
        segments: this.segments.filter(({ at }) => at < text.length),
        span: { start: this.first, end: Math.max(this.first, this.last) },
        emphasised: this.plain === 0,
        links: this.blockLinks,
      });
    this.text = '';
    this.segments = [];
    this.blockLinks = [];
    this.first = -1;
    this.last = -1;
    this.plain = 0;
  }

  /** A link in a block without words (around a picture) belongs to no block. */
  private forget(): void {
    for (const index of this.blockLinks) {
      const link = this.links[index];
      if (link === undefined) continue;
      const { block: _block, range: _range, ...rest } = link;
      this.links[index] = rest;
    }
  }

  private run(words: string, start: number): void {
    if (words === '') return;
    this.segment(start, start + words.length, true);
    this.text += words;
    this.note(start, start + words.length, words);
  }

  private note(start: number, end: number, words: string): void {
    if (this.first < 0) this.first = start;
    this.last = end;
    if (this.emphasis <= 0 && /[\p{L}\p{N}]/u.test(words)) this.plain += 1;
  }

  private space(shown: ' ' | '\n', start: number, end: number): void {
    if (this.text === '') return;
    const before = this.text.charAt(this.text.length - 1);
    if (before === '\n' || (before === ' ' && shown === ' ')) return;
    if (before === ' ') {
      // A space before a line break is not seen.
      this.text = `${this.text.slice(0, -1)}\n`;
      return;
    }
    this.segment(start, end, end - start === 1);
    this.text += shown;
  }

  private segment(start: number, end: number, isExact: boolean): void {
    const at = this.text.length;
    const previous = this.segments.at(-1);
    if (
      previous !== undefined &&
      isExact &&
      previous.end === start &&
      at - previous.at === previous.end - previous.start
    )
      this.segments[this.segments.length - 1] = { ...previous, end };
    else this.segments.push({ at, start, end });
  }
}

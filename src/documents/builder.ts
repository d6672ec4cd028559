import type {
  Block,
  BlockKind,
  BlockRange,
  Embed,
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
}

/** Where the words of the open link begin in the block at hand. */
interface LinkStart {
  readonly at: number;
  readonly piece: number;
}

/** White space that is not shown as it stands: anything but a single space between words. */
const WHITE = / {2,}[ \t\f\v\r\n]*| ?[\t\f\v\r\n][ \t\f\v\r\n]*|^ /gu;

/**
 * Collects visible text block by block, with the place of every word, and the links in it. Readers
 * of all formats write into one of these.
 */
export class DocumentBuilder {
  readonly blocks: Block[] = [];
  readonly links: Link[] = [];
  readonly hidden: HiddenText[] = [];
  /** See `Document.bylines`. */
  readonly bylines: BlockRange[] = [];
  /** In the order in which they were found; see `embedsOf`. */
  readonly embeds: Embed[] = [];
  /** Whether a line break of the source is a line break of the page. */
  private readonly keepLines: boolean;
  private frame: BlockFrame = {
    kind: 'paragraph',
    region: 'article',
    quoteDepth: 0,
    notice: false,
  };
  /** The words of the block at hand. They are joined once: a block may have very many. */
  private readonly pieces: string[] = [];
  private textLength = 0;
  private tail = '';
  private segments: Segment[] = [];
  private blockLinks: number[] = [];
  private first = -1;
  private last = -1;
  private emphasis = 0;
  private hasPlain = false;
  private hasEmphasised = false;
  private open: OpenLink | undefined;
  private linkStart: LinkStart = { at: 0, piece: 0 };

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
    const keepLines = this.keepLines || this.frame.kind === 'code';
    let at = 0;
    for (const white of source.matchAll(WHITE)) {
      this.run(source.slice(at, white.index), start + at);
      const isLine = keepLines && /[\r\n]/u.test(white[0]);
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
    this.add(shown);
    this.note(start, end, shown);
  }

  lineBreak(start: number, end: number): void {
    this.space('\n', start, end);
  }

  emphasise(by: 1 | -1): void {
    this.emphasis += by;
  }

  openLink(link: OpenLink): void {
    if (this.open !== undefined) this.closeLink(link.start);
    this.open = link;
    this.linkStart = { at: this.textLength, piece: this.pieces.length };
  }

  get isInLink(): boolean {
    return this.open !== undefined;
  }

  closeLink(end: number): void {
    const { open, linkStart } = this;
    if (open === undefined) return;
    this.open = undefined;
    const words = this.pieces.slice(linkStart.piece).join('');
    const text = words.trim();
    const from = linkStart.at + words.length - words.trimStart().length;
    this.addLink({
      href: open.href,
      hrefSpan: open.hrefSpan,
      span: { start: open.start, end },
      text,
      form: open.form,
      standing: open.standing,
      region: this.frame.region,
      block: this.blocks.length,
      range: { start: from, end: from + text.length },
    });
  }

  /** A link whose text is already appended, or that has none. */
  addLink(link: Link): void {
    this.links.push(link);
    if (link.block !== undefined) this.blockLinks.push(this.links.length - 1);
  }

  /** The offset in the block's text at which the next words will stand. */
  get length(): number {
    return this.textLength;
  }

  get index(): number {
    return this.blocks.length;
  }

  flush(): void {
    // A link around whole blocks belongs to the first that has words.
    if (this.open !== undefined && this.last > this.open.start) this.closeLink(this.last);
    const whole = this.pieces.join('');
    const text = whole.trimEnd();
    if (text === '') this.forget();
    else {
      const { kind, region, quoteDepth, notice } = this.frame;
      this.blocks.push({
        kind,
        region,
        text,
        segments: this.trimmedSegments(whole.length, text.length),
        span: { start: this.first, end: this.last },
        quoteDepth,
        notice,
        emphasised: this.hasEmphasised && !this.hasPlain,
        links: this.blockLinks,
      });
      this.keepRangesInside(text.length);
    }
    this.pieces.length = 0;
    this.textLength = 0;
    this.tail = '';
    this.segments = [];
    this.blockLinks = [];
    this.first = -1;
    this.last = -1;
    this.hasPlain = false;
    this.hasEmphasised = false;
    this.linkStart = { at: 0, piece: 0 };
  }

  /** The segments of a text whose white space at the end was cut off. */
  private trimmedSegments(whole: number, kept: number): readonly Segment[] {
    if (whole === kept) return this.segments;
    const segments = this.segments.filter(({ at }) => at < kept);
    const last = segments.at(-1);
    if (last === undefined) return segments;
    const next = this.segments[segments.length]?.at ?? whole;
    if (last.end - last.start === next - last.at)
      segments[segments.length - 1] = { ...last, end: last.end - (next - kept) };
    return segments;
  }

  /** A link without words after the last word of a block. */
  private keepRangesInside(length: number): void {
    for (let i = this.blockLinks.length - 1; i >= 0; i -= 1) {
      const index = this.blockLinks[i] ?? -1;
      const link = this.links[index];
      if (link?.range === undefined || link.range.end <= length) return;
      this.links[index] = {
        ...link,
        range: { start: Math.min(link.range.start, length), end: length },
      };
    }
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

  private add(words: string): void {
    this.pieces.push(words);
    this.textLength += words.length;
    this.tail = words.charAt(words.length - 1);
  }

  private run(words: string, start: number): void {
    if (words === '') return;
    this.segment(start, start + words.length, true);
    this.add(words);
    this.note(start, start + words.length, words);
  }

  private note(start: number, end: number, words: string): void {
    if (this.first < 0) this.first = start;
    this.last = end;
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    if (this.emphasis > 0) this.hasEmphasised = true;
    else this.hasPlain = true;
  }

  private space(shown: ' ' | '\n', start: number, end: number): void {
    if (this.textLength === 0) return;
    if (this.tail === '\n' || (this.tail === ' ' && shown === ' ')) return;
    if (this.tail === ' ') {
      // A space before a line break is not seen.
      const before = this.pieces.pop() ?? '';
      this.pieces.push(`${before.slice(0, -1)}\n`);
      this.tail = '\n';
      return;
    }
    this.segment(start, end, end - start === 1);
    this.add(shown);
  }

  private segment(start: number, end: number, isExact: boolean): void {
    const at = this.textLength;
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

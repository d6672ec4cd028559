import type { EmbedStanding } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { DocumentBuilder } from '../builder.ts';
import { isTiny } from '../embeds/tiny.ts';
import { appendDecoded, decodeEntities } from '../entities.ts';
import type { PageWriter } from '../html/page-writer.ts';
import { type Argument, figureTag, type FigureTag } from './figure-tag.ts';

const PIECE = /\\(?<escaped>["'`\\])|\[(?<words>[^[\]]{1,300})\]\((?<href>[^()\s]{1,2000})\)/gu;

/** Writes the figures that stand in template tags, between the blocks around them. */
export class FigureWriter {
  private readonly builder: DocumentBuilder;
  private readonly page: PageWriter;
  private readonly text: string;
  private readonly tags: readonly Span[];
  private next = 0;

  /** `tags` are places in the file's `text`, in order. */
  constructor(builder: DocumentBuilder, page: PageWriter, text: string, tags: readonly Span[]) {
    this.builder = builder;
    this.page = page;
    this.text = text;
    this.tags = tags;
  }

  /** The first that is not yet written and begins before a place. */
  before(end: number): Span | undefined {
    const tag = this.tags[this.next];
    return tag !== undefined && tag.start < end ? tag : undefined;
  }

  /** Writes those that begin at a place or before it. What a caption parts goes on in another block. */
  writeTo(place: number, isComment = false): void {
    for (;;) {
      const tag = this.before(place + 1);
      if (tag === undefined) return;
      this.next += 1;
      const figure = figureTag(this.text.slice(tag.start, tag.end), tag.start);
      if (figure === undefined) continue;
      const isShown = figure.words.length > 0 && !isComment && !this.page.isHidden;
      const caption = isShown ? this.caption(figure) : undefined;
      this.embed(figure, tag, isComment ? 'comment' : this.page.standing, caption);
      if (isShown) this.builder.begin(this.page.frame());
    }
  }

  private embed(
    { src, alt, said }: FigureTag,
    span: Span,
    standing: EmbedStanding,
    caption: number | undefined,
  ): void {
    const { builder, page } = this;
    const words = unquoted(alt?.raw ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (words !== '') builder.hidden.push({ why: 'attribute', text: words, span });
    const raw = src.raw.trim();
    const start = src.span.start + src.raw.indexOf(raw);
    builder.embeds.push({
      kind: 'image',
      src: unquoted(raw),
      srcSpan: { start, end: start + raw.length },
      span,
      alt: words,
      standing,
      region: page.frame().region,
      tiny: isTiny(said),
      block: caption ?? builder.index,
      ...(caption === undefined ? {} : { caption }),
    });
  }

  /** Returns the index of the block with the words below the picture. */
  private caption({ words }: FigureTag): number | undefined {
    const { builder, page } = this;
    builder.flush();
    const { index } = builder;
    builder.begin({ ...page.frame(), kind: 'caption' });
    let end: number | undefined;
    for (const { text, link } of words.toSorted((a, b) => a.text.span.start - b.text.span.start)) {
      if (end !== undefined) builder.lineBreak(end, text.span.start);
      if (link === undefined) this.words(text);
      else this.linked(text, link);
      end = text.span.end;
    }
    builder.flush();
    return builder.index > index ? index : undefined;
  }

  private linked({ raw, span }: Argument, link: Argument): void {
    const { builder } = this;
    this.open(link.raw, link.span, span.start);
    appendDecoded(builder, raw, span.start);
    builder.closeLink(span.end);
  }

  private open(href: string, hrefSpan: Span, start: number): void {
    const form = 'inline';
    this.builder.openLink({ href: unquoted(href), hrefSpan, start, form, standing: 'live' });
  }

  private words({ raw, span }: Argument): void {
    const { builder } = this;
    let at = 0;
    for (const { 0: whole, index, groups } of raw.matchAll(PIECE)) {
      appendDecoded(builder, raw.slice(at, index), span.start + at);
      at = index + whole.length;
      const { escaped, words = '', href = '' } = groups ?? {};
      const start = span.start + index;
      if (escaped !== undefined) builder.appendAs(escaped, start, start + 2);
      else {
        const from = start + 1 + words.length + 2;
        this.open(href, { start: from, end: from + href.length }, start);
        appendDecoded(builder, words, start + 1);
        builder.closeLink(start + whole.length);
      }
    }
    appendDecoded(builder, raw.slice(at), span.start + at);
  }
}

function unquoted(text: string): string {
  return decodeEntities(text.replace(/\\(["'`\\])/gu, '$1')).trim();
}

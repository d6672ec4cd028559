import type { PageWriter } from '../html/page-writer.ts';
import type { Markup } from '../html/tags.ts';
import type { FigureWriter } from './figure-writer.ts';

/** The raw HTML of a Markdown file, followed in step with the Markdown around it. */
export class RawHtml {
  private readonly page: PageWriter;
  private readonly markups: readonly Markup[];
  private readonly figures: FigureWriter;
  private readonly offset: number;
  private next = 0;

  constructor(page: PageWriter, markups: readonly Markup[], figures: FigureWriter, offset: number) {
    this.page = page;
    this.markups = markups;
    this.figures = figures;
    this.offset = offset;
  }

  /** Follows the tags, comments and words between two offsets of the Markdown. */
  follow(from: number, to: number): void {
    for (let markup = this.nextIn(from, to); markup !== undefined; markup = this.nextIn(from, to))
      this.write(markup, to);
  }

  /** Follows what makes up blocks of its own; figures may stand between them. */
  followBlock(from: number, to: number): void {
    for (let markup = this.nextIn(from, to); markup !== undefined; markup = this.nextIn(from, to))
      if (markup.type === 'text') this.writeWords(markup.start, Math.min(markup.end, to));
      else {
        this.figures.writeTo(this.offset + startOf(markup));
        this.write(markup, to);
      }
  }

  private nextIn(from: number, to: number): Markup | undefined {
    for (;;) {
      const markup = this.markups[this.next];
      if (markup === undefined) return undefined;
      const start = startOf(markup);
      if (start >= to) return undefined;
      this.next += 1;
      if (start >= from || markup.type !== 'text') return markup;
    }
  }

  private writeWords(from: number, to: number): void {
    const { figures, page, offset } = this;
    let at = offset + from;
    for (;;) {
      const figure = figures.before(offset + to);
      if (figure === undefined) break;
      if (figure.start > at) page.text(at, figure.start);
      at = Math.max(at, figure.start);
      figures.writeTo(figure.start);
    }
    page.text(at, offset + to);
  }

  private write(markup: Markup, to: number): void {
    const { page, offset } = this;
    switch (markup.type) {
      case 'open': {
        const { start, end } = markup.tag;
        page.openTag({ ...markup.tag, start: offset + start, end: offset + end });
        break;
      }
      case 'close':
        page.closeTag(markup.name, offset + markup.end);
        break;
      case 'comment':
        page.comment(offset + markup.start, offset + markup.end);
        this.figures.writeTo(offset + markup.end - 1, true);
        break;
      case 'text':
        page.text(offset + markup.start, offset + Math.min(markup.end, to));
        break;
    }
  }
}

function startOf(markup: Markup): number {
  return markup.type === 'open' ? markup.tag.start : markup.start;
}

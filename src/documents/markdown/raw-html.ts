import type { PageWriter } from '../html/page-writer.ts';
import type { Markup } from '../html/tags.ts';

/** The raw HTML of a Markdown file, followed in step with the Markdown around it. */
export class RawHtml {
  private readonly page: PageWriter;
  private readonly markups: readonly Markup[];
  private readonly offset: number;
  private next = 0;

  constructor(page: PageWriter, markups: readonly Markup[], offset: number) {
    this.page = page;
    this.markups = markups;
    this.offset = offset;
  }

  /** Follows the tags, comments and words between two offsets of the Markdown. */
  follow(from: number, to: number): void {
    for (; this.next < this.markups.length; this.next += 1) {
      const markup = this.markups[this.next];
      if (markup === undefined) return;
      const start = markup.type === 'open' ? markup.tag.start : markup.start;
      if (start >= to) return;
      if (start < from && markup.type === 'text') continue;
      this.write(markup, to);
    }
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
        break;
      case 'text':
        page.text(offset + markup.start, offset + Math.min(markup.end, to));
        break;
    }
  }
}

import type { Document } from '../../model/document.ts';
import { DocumentBuilder } from '../builder.ts';
import { VOID_ELEMENTS } from './elements.ts';
import { readHead } from './head.ts';
import { mainContent } from './main-content.ts';
import { PageWriter } from './page-writer.ts';
import { type Markup, readMarkup } from './tags.ts';

type Content = Pick<Document, 'blocks' | 'links' | 'hidden' | 'metadata'> &
  Partial<Pick<Document, 'language' | 'title'>>;

/** Elements nested deeper than this are read as if they stood at this depth. */
const DEEPEST = 400;

/** Reads a page or a fragment of HTML. */
export function readHtml(source: string): Content {
  const markups: Markup[] = [];
  readMarkup(source, (markup) => markups.push(markup));
  const isPage =
    /<(?:html|body|!doctype)\b/iu.test(source.slice(0, 4000)) || /<body\b/iu.test(source);
  const main = isPage ? mainContent(markups) : undefined;
  const builder = new DocumentBuilder(false);
  let inMain = main === undefined;
  const writer = new PageWriter(builder, source, () => ({
    kind: 'paragraph',
    region: inMain ? 'article' : 'chrome',
    quoteDepth: 0,
    notice: false,
  }));
  const depthOf = new DepthLimit();
  let mainDepth = -1;
  for (const markup of markups) {
    switch (markup.type) {
      case 'open': {
        const { name, start } = markup.tag;
        if (start === main) {
          inMain = true;
          mainDepth = depthOf.depth;
        }
        if (depthOf.enter(name))
          writer.openTag(
            markup.tag,
            isPage && main === undefined && /^(?:header|footer)$/u.test(name),
          );
        break;
      }
      case 'close':
        if (depthOf.leave(markup.name)) writer.closeTag(markup.name, markup.end);
        if (main !== undefined && inMain && depthOf.depth <= mainDepth) {
          inMain = false;
          builder.begin(writer.frame());
        }
        break;
      case 'comment':
        writer.comment(markup.start, markup.end);
        break;
      case 'text':
        writer.text(markup.start, markup.end);
        break;
    }
  }
  writer.finish(source.length);
  const head = readHead(markups, source);
  const heading = builder.blocks.find(
    ({ kind, region }) => kind === 'heading' && region === 'article',
  );
  const title =
    heading === undefined
      ? head.title
      : { value: heading.text.replace(/\s+/gu, ' '), span: heading.span };
  const { title: _title, ...rest } = head;
  return {
    blocks: builder.blocks,
    links: builder.links,
    hidden: builder.hidden,
    ...rest,
    ...(title === undefined ? {} : { title }),
  };
}

/** Counts open elements, and skips those beyond the limit together with their closing tags. */
class DepthLimit {
  private readonly open: string[] = [];

  get depth(): number {
    return this.open.length;
  }

  enter(name: string): boolean {
    if (VOID_ELEMENTS.has(name)) return true;
    this.open.push(name);
    return this.open.length <= DEEPEST;
  }

  leave(name: string): boolean {
    if (VOID_ELEMENTS.has(name)) return false;
    if (this.open.at(-1) === name) this.open.pop();
    else {
      const at = this.open.findLastIndex((open) => open === name);
      if (at >= 0) this.open.length = at;
    }
    return this.open.length < DEEPEST;
  }
}

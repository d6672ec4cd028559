import type { Document } from '../../model/document.ts';
import { DocumentBuilder } from '../builder.ts';
import { readHead } from './head.ts';
import { mainContent } from './main-content.ts';
import { PageWriter } from './page-writer.ts';
import { type Markup, readMarkup } from './tags.ts';

type Content = Pick<Document, 'blocks' | 'links' | 'hidden' | 'metadata' | 'problems'> &
  Partial<Pick<Document, 'language' | 'title'>>;

/** Reads a page or a fragment of HTML. */
export function readHtml(source: string): Content {
  const markups: Markup[] = [];
  const tooDeep = readMarkup(source, (markup) => markups.push(markup));
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
  let depth = 0;
  let mainDepth = -1;
  for (const markup of markups) {
    switch (markup.type) {
      case 'open': {
        const { name, start } = markup.tag;
        if (start === main) {
          inMain = true;
          mainDepth = depth;
        }
        depth += 1;
        writer.openTag(
          markup.tag,
          isPage && main === undefined && /^(?:header|footer)$/u.test(name),
        );
        break;
      }
      case 'close':
        depth -= 1;
        writer.closeTag(markup.name, markup.end);
        if (main !== undefined && inMain && depth <= mainDepth) {
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
    problems: tooDeep === undefined ? [] : [{ code: 'too-deep', detail: '', span: tooDeep }],
    ...rest,
    ...(title === undefined ? {} : { title }),
  };
}

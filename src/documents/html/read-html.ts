import type { Document } from '../../model/document.ts';
import { DocumentBuilder } from '../builder.ts';
import { withCaptions } from '../embeds/captions.ts';
import { embedsOf } from '../embeds/in-order.ts';
import { type PageHead, readHead } from './head.ts';
import { type Called, headingAbove } from './heading-above.ts';
import { mainContent } from './main-content.ts';
import { PageWriter } from './page-writer.ts';
import { type Markup, readMarkup } from './tags.ts';

type Content = Pick<
  Document,
  'blocks' | 'links' | 'embeds' | 'hidden' | 'bylines' | 'metadata' | 'problems'
> &
  Partial<Pick<Document, 'language' | 'title'>>;

/** Reads a page or a fragment of HTML. */
export function readHtml(source: string): Content {
  const markups: Markup[] = [];
  const tooDeep = readMarkup(source, (markup) => markups.push(markup));
  const isPage =
    /<(?:html|body|!doctype)\b/iu.test(source.slice(0, 4000)) || /<body\b/iu.test(source);
  const head = readHead(markups, source);
  const main = isPage ? mainContent(markups) : undefined;
  const above = main === undefined ? undefined : headingAbove(markups, source, main, called(head));
  const builder = new DocumentBuilder(false);
  let inMain = main === undefined;
  let mainDepth = -1;
  const writer = new PageWriter(builder, source, () => ({
    kind: 'paragraph',
    region: inMain ? 'article' : 'chrome',
    quoteDepth: 0,
    // Between the title and the content stands what the page says of the article.
    notice: main !== undefined && inMain && mainDepth < 0,
  }));
  let depth = 0;
  for (const markup of markups) {
    switch (markup.type) {
      case 'open': {
        const { name, start } = markup.tag;
        if (start === above) inMain = true;
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
        if (main !== undefined && inMain && mainDepth >= 0 && depth <= mainDepth) {
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
    embeds: withCaptions(embedsOf(builder), builder.blocks, source, 'html'),
    hidden: builder.hidden,
    bylines: builder.bylines,
    problems: tooDeep === undefined ? [] : [{ code: 'too-deep', detail: '', span: tooDeep }],
    ...rest,
    ...(title === undefined ? {} : { title }),
  };
}

function called({ metadata, title }: PageHead): Called {
  const said = (keys: RegExp): readonly string[] =>
    metadata.flatMap(({ path, value }) =>
      typeof value === 'string' && keys.test(path.join('.')) ? [value] : [],
    );
  return {
    titles: [...said(/^(?:og:title|headline)$/iu), ...(title === undefined ? [] : [title.value])],
    sites: said(/^(?:og:site_name|publisher\.name)$/iu),
  };
}

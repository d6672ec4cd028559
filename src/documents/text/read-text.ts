import type { Document } from '../../model/document.ts';
import { DocumentBuilder } from '../builder.ts';
import { addBareLinks } from '../bare-links.ts';

type Content = Pick<Document, 'blocks' | 'links' | 'hidden'> & Partial<Pick<Document, 'title'>>;

const LONGEST_TITLE = 160;

/** Reads plain text: paragraphs between blank lines; addresses are the only links. */
export function readText(text: string, start: number): Content {
  const builder = new DocumentBuilder(true);
  for (const paragraph of text
    .slice(start)
    .matchAll(/[^\r\n]*\S[^\r\n]*(?:(?:\r\n|\n|\r)[^\r\n]*\S[^\r\n]*)*/gu)) {
    builder.begin({ kind: 'paragraph', region: 'article', quoteDepth: 0, notice: false });
    addBareLinks(builder, paragraph[0], start + paragraph.index);
  }
  builder.flush();
  // Emphasis is not known in plain text.
  const blocks = builder.blocks;
  const [first] = blocks;
  const title =
    first !== undefined &&
    first.text.length <= LONGEST_TITLE &&
    !first.text.includes('\n') &&
    blocks.length > 1
      ? { value: first.text, span: first.span }
      : undefined;
  return {
    blocks,
    links: builder.links,
    hidden: [],
    ...(title === undefined ? {} : { title }),
  };
}

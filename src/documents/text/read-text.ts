import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { DocumentBuilder } from '../builder.ts';
import { addBareLinks } from '../bare-links.ts';

type Content = Pick<Document, 'blocks' | 'links' | 'embeds' | 'hidden' | 'bylines'> &
  Partial<Pick<Document, 'title'>>;

const LONGEST_TITLE = 160;

/** Reads plain text: paragraphs between blank lines; addresses are the only links. */
export function readText(text: string, start: number): Content {
  const builder = new DocumentBuilder(true);
  for (const { start: from, end } of paragraphs(text, start)) {
    builder.begin({ kind: 'paragraph', region: 'article', quoteDepth: 0, notice: false });
    addBareLinks(builder, text.slice(from, end), from);
  }
  builder.flush();
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
    embeds: [],
    hidden: [],
    bylines: [],
    ...(title === undefined ? {} : { title }),
  };
}

/** The stretches of lines that are not blank. */
function paragraphs(text: string, start: number): readonly Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  let at = start;
  for (const line of text.slice(start).split(/(?<=\n|\r(?!\n))/u)) {
    const isBlank = line.trim() === '';
    if (isBlank && open !== undefined) found.push({ start: open, end: at });
    open = isBlank ? undefined : (open ?? at);
    at += line.length;
  }
  if (open !== undefined) found.push({ start: open, end: at });
  return found;
}

import { decode, looksBinary } from '../../documents/decode.ts';
import { formatOf } from '../../documents/format.ts';
import { parseDocument } from '../../documents/read.ts';
import type { Format } from '../../model/document.ts';
import type { OriginalFacts } from '../../model/original.ts';
import { tokenise } from '../../text/tokens.ts';
import { formatOfContent } from '../format-of-content.ts';
import { type Extracted, extractOriginal } from './extract.ts';
import { type FeedItem, isFeed, readFeed } from './feed.ts';
import { readOriginalLine } from './original-line.ts';

/** What to read originals from. `name` tells the format, where the content does not. */
export interface OriginalInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format?: Format;
  /** The address of the article; of a page, not of a feed. */
  readonly url?: string;
}

/** In UTF-16 units. */
const LONGEST_FIRST_LINE = 1_000_000;

/** What was read, with a name for it in a sentence. */
export type ReadOriginal = Extracted & { readonly name: string };

/** The articles in a file: a page, a text, a feed, a WordPress export or JSON Lines. */
export async function* readOriginals(input: OriginalInput): AsyncGenerator<ReadOriginal> {
  const { name, bytes } = input;
  if (bytes.length === 0) yield refused(name, 'This is empty.');
  else if (looksBinary(bytes)) yield refused(name, 'This is not text.');
  else {
    const { text } = decode(bytes, 'text');
    if (isFeed(text)) yield* feedOriginals(name, text);
    else if (/\.(?:jsonl|ndjson)$/iu.test(name) || isLines(text)) yield* lineOriginals(name, text);
    else yield await pageOriginal(input);
  }
}

/** Whether a text begins with a line of JSON that holds an article. */
function isLines(text: string): boolean {
  const first = /^\s*(\{.*\})\s*$/mu.exec(text.slice(0, LONGEST_FIRST_LINE))?.[1];
  return text.trimStart().startsWith('{') && first !== undefined
    ? readOriginalLine(first) !== undefined
    : false;
}

function refused(name: string, sentence: string): ReadOriginal {
  return { kind: 'refused', name, sentence };
}

async function pageOriginal({ name, bytes, format, url }: OriginalInput): Promise<ReadOriginal> {
  const known = format ?? formatOf(name) ?? formatOfContent(name, bytes, 'text');
  const { text } = decode(bytes, known);
  const document = await parseDocument({ path: name, text, format: known });
  return { name, ...(await extractOriginal(document, url === undefined ? {} : { url })) };
}

async function* feedOriginals(name: string, xml: string): AsyncGenerator<ReadOriginal> {
  const items = readFeed(xml);
  if (items.length === 0) yield refused(name, 'This feed holds no articles.');
  for (const item of items) yield await itemOriginal(item, item.url ?? item.title ?? name);
}

async function itemOriginal(item: FeedItem, name: string): Promise<ReadOriginal> {
  const { content, title, url, authors, published } = item;
  if (content === undefined) return refused(name, 'The feed gives only a summary of this article.');
  const facts: Partial<OriginalFacts> = {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(authors.length === 0 ? {} : { authors }),
  };
  return { name, ...(await extracted(withParagraphs(content), facts)) };
}

/** A WordPress export sets empty lines between paragraphs, and no elements around them. */
function withParagraphs(content: NonNullable<FeedItem['content']>): typeof content {
  const { kind, text } = content;
  if (kind === 'text' || /<(?:p|br|div)[\s/>]/iu.test(text)) return content;
  return { kind, text: text.replace(/\r?\n\s*\n/gu, '<p>') };
}

async function* lineOriginals(name: string, text: string): AsyncGenerator<ReadOriginal> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `${name}, line ${String(index + 1)}`;
    const read = readOriginalLine(line);
    if (read === undefined)
      yield refused(at, 'This line is not a JSON object with "text" or "html".');
    else yield { name: read.facts.url ?? at, ...(await extracted(read.content, read.facts)) };
  }
}

/** A text that somebody has prepared is taken as it is; a page is cut down to its article. */
async function extracted(
  { kind, text }: { readonly kind: 'text' | 'html'; readonly text: string },
  facts: Partial<OriginalFacts>,
): Promise<Extracted> {
  if (kind === 'html')
    return extractOriginal(await parseDocument({ path: '', text, format: 'html' }), facts);
  return tokenise(text).forms.length === 0
    ? { kind: 'refused', sentence: 'This holds no text.' }
    : { kind: 'article', original: { authors: [], ...facts, text } };
}

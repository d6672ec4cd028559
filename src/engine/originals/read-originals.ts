import { decode, looksBinary } from '../../documents/decode.ts';
import { formatOf } from '../../documents/format.ts';
import { parseDocument } from '../../documents/read.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import { safe } from '../../messages/safe.ts';
import type { Format } from '../../model/document.ts';
import { formatOfContent } from '../format-of-content.ts';
import { type XmlRoot, xmlRoot } from '../xml-root.ts';
import { type ReadOriginal, refused } from './content-original.ts';
import { extractOriginal } from './extract.ts';
import { isFeed } from './feed.ts';
import { feedOriginals } from './feed-originals.ts';
import { isJsonLines, isOtherJson } from './json-input.ts';
import { lineOriginals } from './line-originals.ts';
import { isWebAddress } from './original-address.ts';

export type { ReadOriginal } from './content-original.ts';

/** What to read originals from. `name` tells the format, where the content does not. */
export interface OriginalInput {
  readonly name: string;
  /** All it holds; JSON Lines may come in pieces. */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  readonly format?: Format;
  /** The address of the article; of a page, not of a feed. */
  readonly url?: string;
  /** Hears what was passed over, as was to be expected. */
  readonly tell?: (sentence: string) => unknown;
}

/** The articles in a file: a page, a text, a feed, a WordPress export or JSON Lines. */
export async function* readOriginals(
  input: OriginalInput,
  { refusals }: Messages = messagesFor('en'),
): AsyncGenerator<ReadOriginal> {
  const { name, bytes, tell } = input;
  if (!(bytes instanceof Uint8Array)) yield* lineOriginals(name, bytes, refusals);
  else if (bytes.length === 0) yield refused(name, refusals.empty);
  else if (looksBinary(bytes)) yield refused(name, refusals.binary);
  else if (isJsonLines(name, bytes)) yield* lineOriginals(name, [bytes], refusals);
  else {
    const { text } = decode(bytes, isDeclaredXml(bytes) ? 'html' : 'text');
    const root = xmlRoot(text);
    const known = input.format ?? formatOf(name);
    if (isFeed(text)) yield* feedOriginals(name, text, refusals, tell);
    else if (root !== undefined && isForeign(root, name, known))
      yield refused(name, refusals.xml(safe(root.name)));
    else if (known === undefined && isOtherJson(text)) yield refused(name, refusals.json);
    else yield await pageOriginal(input, bytes, known ?? (isXhtml(root) ? 'html' : undefined));
  }
}

/** XML declares its encoding as HTML does. */
function isDeclaredXml(bytes: Uint8Array): boolean {
  return /^\s*<\?xml\s/u.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
}

function isXhtml(root: XmlRoot | undefined): boolean {
  const name = root?.name.toLowerCase();
  return name === 'html' || root?.namespace === 'http://www.w3.org/1999/xhtml';
}

/** Whether this is XML of another trade. An HTML page may well begin with a drawing. */
function isForeign(root: XmlRoot, name: string, known: Format | undefined): boolean {
  if (isXhtml(root)) return false;
  if (root.isDeclared) return true;
  const isNamedXml = /\.(?:atom|gpx|kml|opml|rdf|rss|svg|xml)$/iu.test(name);
  return known === undefined && (isNamedXml || root.namespace !== undefined);
}

async function pageOriginal(
  { name, url }: OriginalInput,
  bytes: Uint8Array,
  known: Format | undefined,
): Promise<ReadOriginal> {
  const format = known ?? formatOfContent(name, bytes, 'text');
  const { text } = decode(bytes, format);
  const document = await parseDocument({ path: name, text, format });
  const read = await extractOriginal(document, url === undefined ? {} : { url });
  if (read.kind === 'refused') return { name, ...read };
  // What a page gives as its own address may be none, and could not be read back.
  const { url: found, ...others } = read.original;
  const original = found === undefined || isWebAddress(found) ? read.original : others;
  return { name, kind: 'article', original };
}

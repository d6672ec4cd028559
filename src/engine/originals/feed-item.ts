import { isWebAddress } from './original-address.ts';
import { writtenDay } from './feed-day.ts';
import type { Field, Fields } from './feed-fields.ts';
import { htmlText, looseText, onOneLine } from './feed-text.ts';

/** An item of a feed, as far as it is an article. */
export interface FeedItem {
  readonly title?: string;
  readonly url?: string;
  /** What the feed calls it, if it gives no address. */
  readonly identifier?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** `YYYY-MM-DD`, where it was written. */
  readonly published?: string;
  /** Its whole content; absent if the feed gives a summary only. */
  readonly content?: { readonly kind: 'html' | 'text'; readonly text: string };
}

/** Reads an item. `base` is what its addresses are relative to. */
export function itemOf(fields: Fields, base: string | undefined): FeedItem {
  const title = titleOf(fields);
  const url = addressOf(fields, base);
  const identifier = url === undefined ? first(fields, 'guid', 'atom:id') : undefined;
  const publisher = publisherOf(fields);
  const published = dayOf(fields);
  const content = contentOf(fields);
  return {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(identifier === undefined ? {} : { identifier }),
    authors: authorsOf(fields),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(content === undefined ? {} : { content }),
  };
}

/** The title of an item or of a feed. */
export function titleOf(fields: Fields): string | undefined {
  return (
    said(fields, 'atom:title', atomText) ?? said(fields, 'title', ({ text }) => looseText(text))
  );
}

/** The first of these fields that says something, on one line. */
export function first(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = said(fields, name, ({ text }) => onOneLine(text));
    if (found !== undefined) return found;
  }
  return undefined;
}

function said(fields: Fields, name: string, read: (field: Field) => string): string | undefined {
  return fields
    .get(name)
    ?.map(read)
    .find((value) => value !== '');
}

/** Atom says of each of its texts how it is written. */
function atomText({ attributes, text, markup }: Field): string {
  const type = attributes['type'] ?? 'text';
  if (type === 'html' || type === 'text/html') return htmlText(markup ?? text);
  return markup === undefined ? onOneLine(text) : htmlText(markup);
}

function publisherOf(fields: Fields): string | undefined {
  return (
    said(fields, 'dc:publisher', ({ text }) => looseText(text)) ??
    said(fields, 'atom:source/atom:title', atomText) ??
    said(fields, 'source', ({ text }) => looseText(text))
  );
}

function authorsOf(fields: Fields): readonly string[] {
  const all = (name: string, read: (text: string) => string): readonly string[] =>
    (fields.get(name) ?? []).map(({ text }) => read(text)).filter((author) => author !== '');
  const named = [...all('dc:creator', looseText), ...all('atom:author/atom:name', onOneLine)];
  return named.length > 0 ? named : all('author', withoutMail);
}

/** RSS wants an address for letters there, and the name after it: `ada@orsk.example (Ada Lunn)`. */
function withoutMail(author: string): string {
  const text = looseText(author);
  return /\(([^()]+)\)$/u.exec(text)?.[1]?.trim() ?? (text.includes('@') ? '' : text);
}

const DAYS = [
  'wp:post_date',
  'pubDate',
  'dc:date',
  'atom:published',
  'atom:issued',
  'dcterms:issued',
  'dcterms:created',
  'atom:updated',
  'atom:modified',
];

function dayOf(fields: Fields): string | undefined {
  for (const { text } of DAYS.flatMap((name) => fields.get(name) ?? [])) {
    const day = writtenDay(text);
    if (day !== undefined) return day;
  }
  return undefined;
}

function addressOf(fields: Fields, base: string | undefined): string | undefined {
  const texts = (name: string): readonly string[] =>
    (fields.get(name) ?? []).map(({ text }) => text);
  const permanent = (fields.get('guid') ?? []).filter(
    ({ attributes, text }) =>
      attributes['isPermaLink'] !== 'false' && /^\s*https?:\/\//iu.test(text),
  );
  const found = [
    ...texts('feedburner:origLink'),
    ...texts('link'),
    ...alternates(fields),
    ...permanent.map(({ text }) => text),
  ];
  return found.flatMap((address) => resolved(address, base) ?? [])[0];
}

/** The pages that Atom links an item or a feed to, before its other forms. */
export function alternates(fields: Fields): readonly string[] {
  const links = (fields.get('atom:link') ?? []).flatMap(({ attributes }) => {
    const { href, rel = 'alternate', type = 'text/html' } = attributes;
    return href === undefined || rel !== 'alternate' ? [] : [{ href, isPage: /html/iu.test(type) }];
  });
  return [...links.filter(({ isPage }) => isPage), ...links.filter(({ isPage }) => !isPage)].map(
    ({ href }) => href,
  );
}

/** An address as it was written, or as it is meant if it is relative; undefined if it is none of a page. */
export function resolved(address: string, base: string | undefined): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '') return undefined;
  if (isWebAddress(trimmed)) return trimmed;
  if (base === undefined || !URL.canParse(trimmed, base)) return undefined;
  const { href } = new URL(trimmed, base);
  return /^https?:/iu.test(href) ? href : undefined;
}

function contentOf(fields: Fields): FeedItem['content'] {
  const encoded = fields.get('content:encoded')?.[0];
  const body = encoded ?? fields.get('xhtml:body')?.[0];
  const content = body === undefined ? atomContent(fields.get('atom:content')?.[0]) : htmlOf(body);
  return content === undefined || content.text.trim() === '' ? undefined : content;
}

function htmlOf({ text, markup }: Field): FeedItem['content'] {
  return { kind: 'html', text: (markup ?? text).trim() };
}

function atomContent(field: Field | undefined): FeedItem['content'] {
  // What stands elsewhere is not fetched.
  if (field === undefined || field.attributes['src'] !== undefined) return undefined;
  const type = (field.attributes['type'] ?? 'text').toLowerCase();
  if (field.markup !== undefined || /^(?:html|text\/html)\b/u.test(type)) return htmlOf(field);
  return /^text\b|^xhtml$|\bxml$/u.test(type)
    ? { kind: 'text', text: field.text.trim() }
    : undefined;
}

import { type Document as YamlDocument, isMap, parseDocument, stringify } from 'yaml';
import type { NewOriginal, Original } from '../model/original.ts';
import { encodeLinks, linksIn, splitLinks } from './kept-links.ts';
import { textHash } from './text-hash.ts';

/** Why a file of the store is not usable as it is. */
export type FileFault = 'no-front-matter' | 'broken-front-matter' | 'text-changed';

export type DecodedOriginal =
  | { readonly kind: 'whole'; readonly original: Original }
  /** The text is not the one that was kept: somebody edited it. */
  | { readonly kind: 'edited'; readonly original: Original }
  | { readonly kind: 'damaged'; readonly fault: FileFault };

/** Line ends are `\n`; what no file can hold, or no reader can see, is left out. */
export function normalText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** An original as a file: front matter, an empty line, and the text as it is. */
export function encodeOriginal({ id: _name, text, ...facts }: Original): string {
  const { url, identifier, title, authors, publisher, firstSource, copyright, ...rest } = facts;
  const front = {
    url,
    identifier,
    title,
    authors: authors.length > 0 ? authors : undefined,
    publisher,
    first_source: firstSource,
    copyright,
    published: rest.published,
    retrieved: rest.retrieved,
    language: rest.language,
    sha256: rest.sha256,
  };
  const links = rest.links === undefined ? '' : encodeLinks(rest.links);
  return `---\n${stringify(front, { lineWidth: 0 })}${links}---\n\n${text}\n`;
}

const FRONT = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u;

/** Reads a file of the store. `id` is its path in the store. */
export function decodeOriginal(content: string, id: string): DecodedOriginal {
  const match = FRONT.exec(content);
  if (match === null) return { kind: 'damaged', fault: 'no-front-matter' };
  const facts = readFacts(match[1] ?? '');
  if (facts === undefined) return { kind: 'damaged', fault: 'broken-front-matter' };
  const text = normalText(content.slice(match[0].length));
  const sha256 = textHash(text);
  const { kept, ...known } = facts;
  const original = { ...known, id, text, sha256 };
  return { kind: kept === sha256 ? 'whole' : 'edited', original };
}

type Facts = Omit<Original, 'id' | 'text' | 'sha256'>;

function readFacts(yaml: string): (Facts & { readonly kept: string }) | undefined {
  const { others, links: asWritten } = splitLinks(yaml);
  const document = parseDocument(others, { schema: 'failsafe' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const values = valuesOf(document);
  if (values === undefined) return undefined;
  const kept = textOf(values['sha256']);
  const retrieved = textOf(values['retrieved']);
  if (kept === undefined || retrieved === undefined) return undefined;
  const authors = values['authors'];
  const links = asWritten ?? linksIn(values['links']);
  return {
    ...given('url', values['url']),
    ...given('identifier', values['identifier']),
    ...given('title', values['title']),
    authors: Array.isArray(authors) ? authors.flatMap((one) => textOf(one) ?? []) : [],
    ...given('publisher', values['publisher']),
    ...given('firstSource', values['first_source']),
    ...given('copyright', values['copyright']),
    ...given('published', values['published']),
    ...given('language', values['language']),
    ...(links === undefined ? {} : { links }),
    retrieved,
    kept,
  };
}

/** Undefined if an alias stands for a value: we write none. */
function valuesOf(document: YamlDocument): Readonly<Record<string, unknown>> | undefined {
  try {
    return document.toJS({ maxAliasCount: 0 }) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

type TextFact = Exclude<keyof NewOriginal, 'authors' | 'links' | 'text'>;

function given(key: TextFact, value: unknown): Readonly<Partial<Record<TextFact, string>>> {
  const text = textOf(value);
  return text === undefined ? {} : { [key]: text };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

import { primary } from '../../documents/language-tag.ts';
import type { NewOriginal, Original, OriginalFacts } from '../../model/original.ts';
import { dayExists } from '../../terms/calendar.ts';
import { linksIn, namedLinks } from '../../originals/kept-links.ts';
import { isWebAddress } from './original-address.ts';

/** A line of JSON Lines as an article: its facts, and its text or its page. */
export interface OriginalLine {
  readonly kind: 'article';
  readonly facts: Partial<OriginalFacts>;
  /** `YYYY-MM-DD`. */
  readonly retrieved?: string;
  /** Whoever wrote the line did not know the language either, and it is not to be guessed. */
  readonly isLanguageUnknown: boolean;
  readonly content: { readonly kind: 'text' | 'html'; readonly text: string };
}

/** A line of an article that says something impossible of it. */
export interface WrongLine {
  readonly kind: 'wrong';
  readonly is: 'not-day' | 'not-address';
  readonly key: string;
  readonly value: string;
}

type Json = Readonly<Record<string, unknown>>;

const TEXTS = {
  title: 'title',
  publisher: 'publisher',
  first_source: 'firstSource',
  copyright: 'copyright',
} as const;
/** The tag of a language that is not known. */
const UNKNOWN = 'und';

/** Reads one line; undefined if it is none that holds an article. */
export function readOriginalLine(line: string): OriginalLine | WrongLine | undefined {
  const fields = parsed(line);
  const content = fields === undefined ? undefined : contentOf(fields);
  if (fields === undefined || content === undefined) return undefined;
  const wrong = wrongIn(fields);
  if (wrong !== undefined) return wrong;
  const authors = namesIn(fields['authors'] ?? fields['author']);
  const links = linksIn(fields['links']);
  const tag = textIn(fields, 'language');
  const language = tag?.trim().toLowerCase() === UNKNOWN ? undefined : primary(tag);
  const retrieved = dayIn(fields, 'retrieved');
  const facts = {
    ...fact('url', textIn(fields, 'url')?.trim()),
    ...fact('identifier', identifierIn(fields)),
    ...Object.fromEntries(
      Object.entries(TEXTS).flatMap(([key, name]) => {
        const text = textIn(fields, key);
        return text === undefined ? [] : [[name, text]];
      }),
    ),
    ...fact('published', dayIn(fields, 'published')),
    ...fact('language', language),
    ...(authors === undefined ? {} : { authors }),
    ...(links === undefined ? {} : { links }),
  };
  return {
    kind: 'article',
    facts,
    ...(retrieved === undefined ? {} : { retrieved }),
    isLanguageUnknown: tag?.trim().toLowerCase() === UNKNOWN,
    content,
  };
}

function parsed(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(fields: Json): OriginalLine['content'] | undefined {
  const kind = typeof fields['text'] === 'string' ? 'text' : 'html';
  const text = fields[kind];
  return typeof text === 'string' ? { kind, text } : undefined;
}

function wrongIn(fields: Json): WrongLine | undefined {
  const isWrong = (key: string, isRight: (text: string) => boolean): boolean => {
    const value = fields[key];
    if (value === undefined || value === null || value === '') return false;
    return typeof value !== 'string' || !isRight(value);
  };
  const said = (key: string): string => {
    const value = fields[key];
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  if (isWrong('url', (text) => isWebAddress(text.trim())))
    return { kind: 'wrong', is: 'not-address', key: 'url', value: said('url') };
  const key = ['published', 'retrieved'].find((name) =>
    isWrong(name, (text) => dayOf(text) !== undefined),
  );
  return key === undefined ? undefined : { kind: 'wrong', is: 'not-day', key, value: said(key) };
}

/** A day, or the day of a time as it was written. */
function dayOf(text: string): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:[T\s]|$)/u.exec(text)?.[1];
  return day !== undefined && dayExists(day) ? day : undefined;
}

function dayIn(fields: Json, key: string): string | undefined {
  return dayOf(textIn(fields, key) ?? '');
}

function textIn(fields: Json, key: string): string | undefined {
  const text = fields[key];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function identifierIn({ id }: Json): string | undefined {
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
}

function namesIn(value: unknown): readonly string[] | undefined {
  const isName = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';
  if (Array.isArray(value)) return value.filter(isName);
  return isName(value) ? [value] : undefined;
}

function fact(
  name: Exclude<keyof OriginalFacts, 'authors' | 'links'>,
  value: string | undefined,
): Partial<OriginalFacts> {
  return value === undefined ? {} : { [name]: value };
}

/** An original as a line that can be read back. */
export function originalLine(original: NewOriginal | Original): string {
  const { url, identifier, title, authors, publisher, firstSource, copyright, published } =
    original;
  const { retrieved, language = UNKNOWN, links, text } = original;
  const fields = {
    id: identifier,
    url,
    title,
    authors,
    publisher,
    first_source: firstSource,
    copyright,
    published,
    retrieved,
  };
  return JSON.stringify({ ...fields, language, links: links && namedLinks(links), text });
}

import type { NewOriginal, Original, OriginalFacts } from '../../model/original.ts';

/** A line of JSON Lines as an article: its facts, and its text or its page. */
export interface OriginalLine {
  readonly facts: Partial<OriginalFacts>;
  readonly content: { readonly kind: 'text' | 'html'; readonly text: string };
}

const TEXTS = {
  url: 'url',
  title: 'title',
  publisher: 'publisher',
  first_source: 'firstSource',
  copyright: 'copyright',
  published: 'published',
  language: 'language',
} as const;

/** Reads one line; undefined if it is none that holds an article. */
export function readOriginalLine(line: string): OriginalLine | undefined {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const kind = typeof fields['text'] === 'string' ? 'text' : 'html';
  const content = fields[kind];
  if (typeof content !== 'string') return undefined;
  const { id } = fields;
  const isNamed = (typeof id === 'string' && id !== '') || typeof id === 'number';
  const authors = namesIn(fields['authors'] ?? fields['author']);
  const facts = Object.fromEntries(
    Object.entries(TEXTS).flatMap(([key, fact]) => {
      const text = fields[key];
      return typeof text === 'string' && text !== '' ? [[fact, text]] : [];
    }),
  ) as Partial<OriginalFacts>;
  return {
    facts: {
      ...facts,
      ...(isNamed ? { identifier: String(id) } : {}),
      ...(authors === undefined ? {} : { authors }),
    },
    content: { kind, text: content },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function namesIn(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}

/** An original as a line that can be read back. */
export function originalLine(original: NewOriginal | Original): string {
  const { url, identifier, title, authors, publisher, firstSource, copyright, published } =
    original;
  const { language, text } = original;
  const fields = {
    id: identifier,
    url,
    title,
    authors,
    publisher,
    first_source: firstSource,
    copyright,
    published,
  };
  return JSON.stringify({ ...fields, language, text });
}

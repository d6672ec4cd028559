import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseDocument } from '../../src/documents/read.ts';
import { articleBody } from '../../src/engine/article-body.ts';
import { type Format, FORMATS } from '../../src/model/document.ts';

interface Case {
  readonly it: string;
  readonly format: Format;
  readonly text: string;
  readonly words?: number;
  readonly paragraphs?: number;
  readonly 'quoted-words'?: number;
  readonly 'quoted-paragraphs'?: number;
  /** The words with which the body begins, and those with which it ends. */
  readonly begins?: string;
  readonly ends?: string;
  readonly notes?: readonly string[];
}

const SITE = { domains: [], names: [], permissions: [], done: [] };
const CASES = new URL('article-body/', import.meta.url);

const cases = readdirSync(CASES).flatMap((name) =>
  parseAllDocuments(readFileSync(new URL(name, CASES), 'utf8')).map(
    (document) => [name, document.toJS() as Case] as const,
  ),
);

describe.each(FORMATS)('the article’s own text in %s', (format) => {
  const own = cases.filter(([, row]) => row.format === format);
  it.each(own.map(([name, row]) => [`${name}: ${row.it}`, row] as const))('%s', async (_, row) => {
    const document = await parseDocument({ path: 'a', text: row.text, format });
    const body = articleBody(document, SITE);
    const { start, end } = body.span;
    const text = row.text.slice(start, end);
    if (row.words !== undefined) expect(body.words).toBe(row.words);
    if (row.paragraphs !== undefined) expect(body.paragraphs).toBe(row.paragraphs);
    expect(body.quotedWords).toBe(row['quoted-words'] ?? 0);
    expect(body.quotedParagraphs).toBe(row['quoted-paragraphs'] ?? 0);
    if (row.begins !== undefined) expect(text.slice(0, row.begins.length)).toBe(row.begins);
    if (row.ends !== undefined) expect(text.slice(-row.ends.length)).toBe(row.ends);
    expect(body.authorNotes.map((note) => row.text.slice(note.start, note.end))).toEqual(
      row.notes ?? [],
    );
  });
});

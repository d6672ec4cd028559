import type { Readable } from 'node:stream';

/** A line of which no more can be read than, perhaps, its `id`. Lines count from 1. */
export interface BrokenLine {
  readonly kind: 'broken';
  readonly line: number;
  readonly id?: string;
}

/** A line of a stream of texts, or what is wrong with it. */
export type TextLine =
  { readonly kind: 'text'; readonly id: string; readonly text: string } | BrokenLine;

/** Reads `{"id", "text"}`, one to a line; empty lines are passed over. */
export async function* readTextLines(input: Readable): AsyncGenerator<TextLine> {
  let number = 0;
  for await (const read of linesOf(input)) {
    number += 1;
    const line = number === 1 ? read.replace(/^\uFEFF/u, '') : read;
    if (line.trim() !== '') yield parsed(line, number);
  }
}

/** Only `\n` ends a line: JSON may hold the other signs that Node's own reader takes for ends. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const chunk of input as AsyncIterable<string | Uint8Array>) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      rest += text;
      continue;
    }
    yield* (rest + text.slice(0, end)).split('\n');
    rest = text.slice(end + 1);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function parsed(line: string, number: number): TextLine {
  const value = valueOf(line);
  const { id: given, text } = (value ?? {}) as { readonly id?: unknown; readonly text?: unknown };
  const id = nameOf(value === undefined ? leadingId(line) : given);
  if (id === undefined) return { kind: 'broken', line: number };
  return typeof text === 'string'
    ? { kind: 'text', id, text }
    : { kind: 'broken', line: number, id };
}

function nameOf(id: unknown): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/** The `id` with which a line begins that is broken further on. */
function leadingId(line: string): unknown {
  const id = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?=\s*[,}]))/u.exec(line)?.[1];
  return id === undefined ? undefined : valueOf(id);
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

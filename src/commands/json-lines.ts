import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A line of a stream of texts, or what is wrong with it. Lines count from 1. */
export type TextLine =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  | { readonly kind: 'broken'; readonly line: number };

/** Reads `{"id", "text"}`, one to a line; empty lines are passed over. */
export async function* readTextLines(input: Readable): AsyncGenerator<TextLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield parsed(line, number);
  }
}

function parsed(line: string, number: number): TextLine {
  const value = valueOf(line);
  const { id, text } = (value ?? {}) as { readonly id?: unknown; readonly text?: unknown };
  const isNamed = typeof id === 'string' || typeof id === 'number';
  return isNamed && typeof text === 'string'
    ? { kind: 'text', id: String(id), text }
    : { kind: 'broken', line: number };
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

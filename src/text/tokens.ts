import { wordForm } from './word-form.ts';
import { WordScanner } from './word-scanner.ts';

/** The words of a text, in order: their offsets in UTF-16 units, and what they are compared by. */
export interface Tokens {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly forms: readonly string[];
}

/** Cuts a text into words. */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const word = text.slice(scanner.start, scanner.end);
    starts.push(scanner.start);
    ends.push(scanner.end);
    forms.push(scanner.isPlain ? word : wordForm(word));
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), forms };
}

import type { DocumentProse } from '../../src/text/prose.ts';

/** A text without markup. */
export function proseOf(text: string): DocumentProse {
  return { text, asides: [], spanOf: (range) => range };
}

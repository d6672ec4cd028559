import fc from '../../fast-check.ts';
import type { Prose } from '../../../src/text/align/align.ts';

const COMMON =
  'the of and to in a is that was for it with as his on be at by had not are but'.split(' ');
const RARE =
  'mill river harbour bakery lantern council winter bridge Nora Bell ferry market signal chapel orchard ledger Martin captain window thirty 1921 14 2,500 March unless never'.split(
    ' ',
  );

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 2, arbitrary: fc.constantFrom(...RARE) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-zé]{3,9}$/u) },
);

/** The words of an article of some sentences. */
export const article = fc.array(word, { minLength: 1, maxLength: 220 });

export type Edit =
  | { readonly kind: 'replace'; readonly at: number; readonly words: readonly string[] }
  | { readonly kind: 'insert'; readonly at: number; readonly words: readonly string[] }
  | { readonly kind: 'remove'; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

const at = fc.nat(219);
const words = fc.array(word, { minLength: 1, maxLength: 6 });

/** Changes to an article, from one word to whole passages. */
export const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('replace' as const), at, words }),
    fc.record({ kind: fc.constant('insert' as const), at, words }),
    fc.record({ kind: fc.constant('remove' as const), at, count: fc.integer({ min: 1, max: 40 }) }),
    fc.record({
      kind: fc.constant('move' as const),
      at,
      count: fc.integer({ min: 1, max: 60 }),
      to: at,
    }),
  ),
  { maxLength: 12 },
);

export function edited(original: readonly string[], changes: readonly Edit[]): readonly string[] {
  const copy = [...original];
  for (const change of changes)
    switch (change.kind) {
      case 'replace':
        copy.splice(change.at, change.words.length, ...change.words);
        break;
      case 'insert':
        copy.splice(change.at, 0, ...change.words);
        break;
      case 'remove':
        copy.splice(change.at, change.count);
        break;
      case 'move':
        copy.splice(change.to, 0, ...copy.splice(change.at, change.count));
        break;
    }
  return copy;
}

/** Sets words as prose: a full stop after every eleventh, a paragraph after every fortieth. */
export function prose(list: readonly string[]): Prose {
  const text = list
    .map((each, index) => {
      if (index % 40 === 39) return `${each}.\n\n`;
      return index % 11 === 10 ? `${each}. ` : `${each} `;
    })
    .join('');
  return { text, asides: [] };
}

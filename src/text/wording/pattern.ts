import type { WordClass } from './word-classes.ts';

/** What may stand in a stream of words. */
export type Pattern =
  /** One word; `exact`: with its capitals and accents. */
  | { readonly is: 'word'; readonly form: string; readonly exact: boolean }
  /** So many words of one kind, all in one piece of text. */
  | {
      readonly is: 'words';
      readonly of: WordClass;
      readonly least: number;
      readonly most: number;
    }
  /** Up to so many words of any kind, wherever they stand: one less than a power of two. */
  | { readonly is: 'gap'; readonly most: number }
  /** A web address: that of the article, or that of a licence. */
  | { readonly is: 'address'; readonly of: 'article' | 'licence' }
  /** No word: the signs between two words. */
  | { readonly is: 'signs'; readonly signs: string; readonly test: SignTest }
  /** No word: both neighbours stand in one piece of text. */
  | { readonly is: 'inside' }
  | { readonly is: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly is: 'choice'; readonly parts: readonly Pattern[] }
  | { readonly is: 'optional'; readonly part: Pattern };

/** `whole`: no other signs; `first`, `last`: others may follow, or precede; `among`: both. */
export type SignTest = 'whole' | 'first' | 'last' | 'among';

export const word = (form: string, exact = false): Pattern => ({ is: 'word', form, exact });
export const words = (of: WordClass, least = 1, most = least): Pattern => ({
  is: 'words',
  of,
  least,
  most,
});
export const inside: Pattern = { is: 'inside' };
export const sequence = (...parts: readonly Pattern[]): Pattern => ({ is: 'sequence', parts });
export const choice = (...parts: readonly Pattern[]): Pattern => ({ is: 'choice', parts });
export const optional = (...parts: readonly Pattern[]): Pattern => ({
  is: 'optional',
  part: sequence(...parts),
});

/** The most words that what a pattern says may take; an address may take any number. */
export function mostWords(pattern: Pattern): number {
  switch (pattern.is) {
    case 'word':
      return 1;
    case 'words':
    case 'gap':
      return pattern.most;
    case 'address':
      return LONGEST_ADDRESS;
    case 'signs':
    case 'inside':
      return 0;
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + mostWords(part), 0);
    case 'choice':
      return Math.max(0, ...pattern.parts.map(mostWords));
    case 'optional':
      return mostWords(pattern.part);
  }
}

/** In words. */
const LONGEST_ADDRESS = 200;

import type { Term, Terms } from './lower-phrase.ts';

/** Short for `FOLDED_WORD`, which src/claims/lexicon/lexicon.ts puts in its place. */
const FOLDED_WORD = '\\p{L}\\p{N}';
/** Letters, and the signs that stand in a word; over a long stretch commas and quotation marks too. */
const IN_GAP = `[${FOLDED_WORD}'&.-]`;
const IN_LONG_GAP = `[${FOLDED_WORD}'&.,"-]`;
const LONG_GAP = 6;
/** Where words are written together, a word is taken for so many signs. */
const SIGNS_OF_WORD = 4;
const LONGEST_ENDING = 20;
const END = `(?![${FOLDED_WORD}])`;
/** No word goes on here; after an apostrophe the next one may begin. */
const BOUNDARY = `(?:(?<![${FOLDED_WORD}])|${END})`;

/** A fragment of a regular expression over folded text that matches what the terms say. */
export function expressionOf(terms: Terms, joined: boolean): string {
  return terms.map((term) => termExpression(term, joined)).join('');
}

function termExpression(term: Term, joined: boolean): string {
  switch (term.kind) {
    case 'text':
      return literal(term.text);
    case 'any':
      return anyOf(
        term.of.map((terms) => expressionOf(terms, joined)),
        term.optional,
      );
    case 'gap':
      if (joined) return `[${FOLDED_WORD}]{0,${term.words * SIGNS_OF_WORD}}?`;
      return `(?:${term.words >= LONG_GAP ? IN_LONG_GAP : IN_GAP}+ ){0,${term.words}}?`;
    case 'rest':
      return joined ? '.*' : `${END}.*`;
    case 'ending':
      return `[${FOLDED_WORD}]{0,${LONGEST_ENDING}}`;
    case 'follow':
      return `(?=${following(term.of, joined).join('|')})`;
  }
}

/** What may follow: words as a whole, or what needs no end of a word. */
function following(options: readonly Terms[], joined: boolean): readonly string[] {
  const isWhole = (terms: Terms): boolean => !joined && !isSign(terms) && !endsOpen(terms);
  const words = options.filter(isWhole).map((terms) => expressionOf(terms, joined));
  const others = options.filter((terms) => !isWhole(terms)).map((terms) => followed(terms, joined));
  return words.length === 0 ? others : [`${anyOf(words)}${BOUNDARY}`, ...others];
}

/** `{.}` is the end of a sentence; in French a space stands before the colon. */
function followed(terms: Terms, joined: boolean): string {
  const [only] = terms;
  if (!isSign(terms) || only?.kind !== 'text') return expressionOf(terms, joined);
  return only.text === '.' ? `[^${FOLDED_WORD}]{0,4}$` : ' ?:';
}

function isSign([only, ...more]: Terms): boolean {
  return more.length === 0 && only?.kind === 'text' && (only.text === '.' || only.text === ':');
}

function endsOpen(terms: Terms): boolean {
  return terms.at(-1)?.kind === 'ending';
}

/** An alternation of fragments, each once. */
export function anyOf(fragments: readonly string[], optional = false): string {
  const all = [...new Set(fragments)];
  const mark = optional ? '?' : '';
  if (all.every((fragment) => /^[a-z]$/u.test(fragment)))
    return all.length === 1 ? `${all.join('')}${mark}` : `[${all.join('')}]${mark}`;
  return all.length === 1 && !optional ? all.join('') : `(?:${all.join('|')})${mark}`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

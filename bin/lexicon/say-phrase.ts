import type { Term, Terms } from './lower-phrase.ts';
import { PhraseError } from './parse-phrase.ts';

/** Stands in what a phrase says for words that may be any. */
export const GAP = '\u0001';
const MOST = 20_000;

/**
 * All that a phrase says, with what must follow it, one way after the other. Refuses a phrase that says the same in two ways: an
 * expression that reads any text in one way only takes time that grows with the text's length alone.
 */
export function sayPhrase(terms: Terms): readonly string[] {
  const said = new Set<string>();
  for (const one of ways(terms)) {
    if (said.size >= MOST)
      throw new PhraseError(`It says more than ${MOST} different things; write it as several.`);
    if (said.has(one))
      throw new PhraseError(`It can be read in two ways where the text says "${shown(one)}".`);
    said.add(one);
  }
  return [...said];
}

function* ways(terms: Terms, at = 0): Generator<string> {
  const term = terms[at];
  if (term === undefined) {
    yield '';
    return;
  }
  for (const first of waysOf(term)) for (const rest of ways(terms, at + 1)) yield first + rest;
}

function* waysOf(term: Term): Generator<string> {
  switch (term.kind) {
    case 'text':
      yield term.text;
      return;
    case 'any':
      if (term.optional) yield '';
      for (const terms of term.of) yield* ways(terms);
      return;
    case 'gap':
    case 'rest':
    case 'ending':
      yield GAP;
      return;
    case 'follow':
      for (const terms of term.of) yield* ways(terms);
  }
}

function shown(said: string): string {
  return said.replaceAll(GAP, '…').trim();
}

import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { compilePhrase, mistakesIn } from '../../bin/lexicon/compile.ts';
import type { LexiconSource } from '../../bin/lexicon/source.ts';
import { spelled } from '../../src/claims/lexicon/lexicon.ts';

const lexicon = (phrase: string): LexiconSource => ({
  schema: 1,
  language: 'xx',
  name: 'Example',
  published: [phrase],
});

/** Phrases in which the same few words come again and again, so that they can be read in many ways. */
const word = fc.constantFrom(
  'a',
  'aa',
  'ab',
  'a a',
  'b',
  '…',
  '…2',
  '……',
  'a*',
  'c',
  'd e',
  'f',
  ' ',
  '-',
  "'",
);
const { phrase } = fc.letrec<{ phrase: string }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.array(tie('phrase'), { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
    fc.array(tie('phrase'), { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
    fc.array(tie('phrase'), { minLength: 1, maxLength: 4 }).map((all) => `(${all.join('|')})`),
    fc.array(tie('phrase'), { minLength: 1, maxLength: 4 }).map((all) => `[${all.join('|')}]`),
    tie('phrase').map((one) => `${one} {${one}}`),
  ),
}));
const TEXTS = ['a', 'a ', 'aa ', 'ab ', 'a-', "a'", 'a, ', 'a c d e f '].map((part) =>
  part.repeat(4000),
);

it('no phrase that is taken makes an expression that is slow on any text', () => {
  let taken = 0;
  fc.assert(
    fc.property(phrase, (one) => {
      if (mistakesIn(lexicon(one)).length > 0) return;
      taken += 1;
      const fragment = spelled(compilePhrase(lexicon(one), one));
      const pattern = new RegExp(`(?<![a-z])(?:${fragment})(?![a-z])x`, 'gu');
      const began = performance.now();
      for (const text of TEXTS) text.match(pattern);
      expect(performance.now() - began).toBeLessThan(3000);
    }),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(50);
}, 120_000);

it('no phrase makes the compiler itself slow', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('ab ()[]{}|…*<>1')), maxLength: 500 }),
      (one) => {
        const began = performance.now();
        mistakesIn(lexicon(one));
        expect(performance.now() - began).toBeLessThan(3000);
      },
    ),
    { numRuns: 1000 },
  );
  const began = performance.now();
  mistakesIn(lexicon('[a|b]'.repeat(100)));
  mistakesIn(lexicon('(a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p)'.repeat(15)));
  expect(performance.now() - began).toBeLessThan(3000);
}, 120_000);

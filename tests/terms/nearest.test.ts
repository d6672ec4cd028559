import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { CHECK_KINDS } from '../../src/model/checks.ts';
import { STRENGTHS } from '../../src/model/terms.ts';
import { meantBy } from '../../src/terms/meant.ts';
import { nearest } from '../../src/terms/nearest.ts';

const WORDS = ['strength', 'check', 'clause', 'source-url', 'source-link', 'basis'];

it.each([
  ['strenght', 'strength'],
  ['STRENGTH', 'strength'],
  ['chek', 'check'],
  ['sourcelink', 'source-link'],
  ['source_url', 'source-url'],
  ['link', 'source-link'],
  ['source', 'source-url'],
  ['basis-of-it', 'basis'],
  ['xyz', undefined],
  ['in', undefined],
  ['', undefined],
  ['x'.repeat(100), undefined],
])('%j is meant as %j', (word, meant) => {
  expect(nearest(word, WORDS)).toBe(meant);
});

it.each([
  ['byline', 'author'],
  ['credit', 'credit-line'],
  ['link', 'source-link'],
  ['URL', 'source-url'],
  ['license', 'licence'],
  ['Photos', 'images'],
  ['image', 'images'],
  ['required', 'must'],
  ['mandatory', 'must'],
  ['recommended', 'should'],
  ['preferred', 'should'],
  ['optional', 'may'],
  ['by hand', 'manual'],
  ['sorce-link', 'source-link'],
  ['constructor', undefined],
  ['xyz', undefined],
])('%j stands for %j in a pack', (word, meant) => {
  expect(meantBy(word, [...CHECK_KINDS, ...STRENGTHS])).toBe(meant);
  expect(meantBy(word, ['basis'])).toBeUndefined();
});

it('knows nothing among nothing', () => {
  expect(nearest('word', [])).toBeUndefined();
});

it('finds a word again after any one slip', () => {
  const slip = fc.record({ at: fc.nat(3), letter: fc.constantFrom('x', '') });
  fc.assert(
    fc.property(fc.constantFrom(...WORDS), slip, (word, { at, letter }) => {
      expect(nearest(word.slice(0, at) + letter + word.slice(at + 1), WORDS)).toBe(word);
    }),
  );
});

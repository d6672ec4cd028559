import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { bareName, oneSlip, samePerson, splitPeople, squash } from '../../src/text/names.ts';

describe('samePerson', () => {
  it.each([
    ['Léonie Martel', 'Leonie MARTEL'],
    ['Prof. Ann B. Carver', 'Ann Carver'],
    ['Carver, Ann', 'Ann Carver'],
    ['A. Carver', 'Ann Carver'],
    ['Jean-Paul Orsini', 'Jean Paul Orsini'],
    ['Dr Marta Ruiz Soler', 'Marta Ruiz'],
    ['Plato', 'PLATO'],
  ])('%s is %s', (a, b) => {
    expect(samePerson(a, b)).toBe(true);
    expect(samePerson(b, a)).toBe(true);
  });

  it.each([
    ['Ann Carver', 'Tom Carver'],
    ['Ann Carver', 'Carver'],
    ['A. C.', 'Ann Carver'],
    ['', 'Ann Carver'],
    ['Dr', 'Dr'],
  ])('%s is not %s', (a, b) => {
    expect(samePerson(a, b)).toBe(false);
    expect(samePerson(b, a)).toBe(false);
  });
});

describe('splitPeople', () => {
  it.each([
    ['Ann Carver', ['Ann Carver']],
    ['Ann Carver and Tom Reyes', ['Ann Carver', 'Tom Reyes']],
    ['Ann Carver, Tom Reyes et Eva Lund', ['Ann Carver', 'Tom Reyes', 'Eva Lund']],
    ['Ann Carver & Tom Reyes', ['Ann Carver', 'Tom Reyes']],
    [' ', []],
  ])('%s', (text, people) => {
    expect(splitPeople(text)).toEqual(people);
  });
});

describe('oneSlip', () => {
  it.each([
    ['globalresearch', 'globalreserach', true],
    ['globalresearch', 'globalresarch', true],
    ['globalresearch', 'globalresearchs', true],
    ['globalresearch', 'globalresearch', false],
    ['globalresearch', 'globalsearch', false],
    ['globalresearch', 'localresearch', false],
  ])('%s, %s: %s', (a, b, slip) => {
    expect(oneSlip(a, b)).toBe(slip);
  });

  it('is one edit away, whichever letter changes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), fc.nat(), (word, at) => {
        const i = at % word.length;
        expect(oneSlip(word, `${word.slice(0, i)}#${word.slice(i + 1)}`)).toBe(true);
        expect(oneSlip(word, word.slice(0, i) + word.slice(i + 1))).toBe(true);
      }),
    );
  });
});

describe('bareName and squash', () => {
  it.each([
    ['The Morning Ledger', 'morning ledger', 'themorningledger'],
    ['L’Écho du Port', 'echo du port', 'lechoduport'],
    ['Port-Echo.org', 'port echo org', 'portechoorg'],
  ])('%s', (name, bare, squashed) => {
    expect(bareName(name)).toBe(bare);
    expect(squash(name)).toBe(squashed);
  });
});

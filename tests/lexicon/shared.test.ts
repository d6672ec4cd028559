import { expect, it } from 'vitest';
import { compileMonths, compileShared, compileWordLists } from '../../bin/lexicon/shared.ts';
import { keysOf, type LexiconSource, SHARED_KEYS } from '../../bin/lexicon/source.ts';
import { withLetters } from '../../src/claims/lexicon/lexicon.ts';

/** A language that has one word for each of the shared keys, and no other. */
const SOURCE: LexiconSource = {
  schema: 1,
  language: 'xx',
  name: 'Example',
  ...Object.fromEntries(keysOf(SHARED_KEYS).map((key) => [key, [`x${key}`]])),
  months: Array.from({ length: 12 }, (_, month) => [`xmonth${String(month)}`]),
};
const JOINED: LexiconSource = { ...SOURCE, language: 'yy', joined: true };

function matches(fragment: string | undefined, text: string): boolean {
  return new RegExp(withLetters(fragment ?? '(?!)'), 'u').test(text);
}

it.each(keysOf(SHARED_KEYS))('the words of a new language count under %s', (key) => {
  const fragments = compileShared([SOURCE]);
  expect(matches(fragments[SHARED_KEYS[key]], `x${key}`)).toBe(true);
  expect(matches(fragments[SHARED_KEYS[key]], 'salt')).toBe(false);
});

it('words are whole, but where they are written together', () => {
  expect(matches(compileShared([SOURCE])['related'], 'saltxrelated')).toBe(false);
  expect(matches(compileShared([JOINED])['related'], 'saltxrelated')).toBe(true);
});

it('what ends the names of a byline also says who translated, or leads to a site', () => {
  const fragments = compileShared([
    {
      ...SOURCE,
      'translator-label': ['vertaald [door]'],
      'from-site': [{ before: ['van de site'] }],
    },
  ]);
  for (const text of ['xends-names', 'vertaald door', 'van de site'])
    expect(matches(fragments['afterNames'], text)).toBe(true);
});

it('words that are looked up one by one stand apart, folded and once', () => {
  const { besideNames } = compileWordLists([
    {
      ...SOURCE,
      languages: { fr: ['langue française'], de: ['langue allemande'] },
      changes: { 'beside-names': ["l'|la", 'Revue de'], by: ['par'] },
    },
  ]);
  expect(besideNames).toEqual([
    'allemande',
    'de',
    'francaise',
    'l',
    'la',
    'langue',
    'par',
    'revue',
  ]);
});

it('months keep their order, in whatever languages', () => {
  const months = compileMonths([SOURCE, { ...JOINED, months: [['Jän[ner]']] }]);
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual(['jan', 'janner', 'xmonth0']);
  expect(months[11]).toEqual(['xmonth11']);
});

import { describe, expect, it } from 'vitest';
import { date, languageName, list, month } from '../../src/messages/en/grammar.ts';
import * as french from '../../src/messages/fr/grammar.ts';
import { licenceName } from '../../src/messages/licence-name.ts';
import { messagesFor } from '../../src/messages/messages.ts';

describe('words that count', () => {
  it.each([
    ['en', 0, '0 files', '0 files are not copies', '0 notes are not shown; --all shows them.'],
    ['en', 1, '1 file', '1 file is not a copy', '1 note is not shown; --all shows it.'],
    ['en', 2, '2 files', '2 files are not copies', '2 notes are not shown; --all shows them.'],
    [
      'fr',
      0,
      '0 fichier',
      '0 fichier n’est pas une copie',
      '0 remarque n’est pas montrée\u202f; --all la montre.',
    ],
    [
      'fr',
      1,
      '1 fichier',
      '1 fichier n’est pas une copie',
      '1 remarque n’est pas montrée\u202f; --all la montre.',
    ],
    [
      'fr',
      2,
      '2 fichiers',
      '2 fichiers ne sont pas des copies',
      '2 remarques ne sont pas montrées\u202f; --all les montre.',
    ],
  ] as const)('in %s, %i', (language, count, files, notACopy, hidden) => {
    const { words } = messagesFor(language);
    expect(words.files(count)).toBe(files);
    expect(words.counted('notACopy', count)).toBe(notACopy);
    expect(words.hiddenNotes(count)).toBe(hidden);
  });

  it.each([
    ['en', 0.9, '+0.90'],
    ['en', -0.3, '−0.30'],
    ['fr', 1, '+1,00'],
    ['fr', -0.25, '−0,25'],
  ] as const)('in %s, a weight of %d', (language, weight, shown) => {
    expect(messagesFor(language).words.signed(weight)).toBe(shown);
  });
});

describe('small grammar', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a et b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b et c'],
  ] as const)('lists %j', (items, english, frenchList) => {
    expect(list(items)).toBe(english);
    expect(french.list(items)).toBe(frenchList);
  });

  it.each([
    ['2024-12-31', '31 December 2024', '31 décembre 2024'],
    ['2024-05-01', '1 May 2024', '1er mai 2024'],
    ['2024-02-11', '11 February 2024', '11 février 2024'],
    ['2024-13-45', '2024-13-45', '2024-13-45'],
    ['soon', 'soon', 'soon'],
  ])('the day %s', (day, english, frenchDay) => {
    expect(date(day)).toBe(english);
    expect(french.date(day)).toBe(frenchDay);
  });

  it.each([
    ['2024-12', 'December 2024', 'décembre 2024'],
    ['2024-13', '2024-13', '2024-13'],
    ['soon', 'soon', 'soon'],
  ])('the month %s', (day, english, frenchMonth) => {
    expect(month(day)).toBe(english);
    expect(french.month(day)).toBe(frenchMonth);
  });

  it.each([
    ['de', 'de l’allemand'],
    ['fr', 'du français'],
    ['he', 'de l’hébreu'],
    ['ha', 'du haoussa'],
    ['yi', 'du yiddish'],
  ])('« de » before the language %s', (code, shown) => {
    expect(french.fromLanguage(code)).toBe(shown);
  });

  it.each([
    ['de', 'German', 'allemand'],
    ['qqq', 'qqq', 'qqq'],
    ['not a language', 'not a language', 'not a language'],
    ['EN', 'EN', 'EN'],
  ])('the language %s', (code, english, frenchName) => {
    expect(languageName(code)).toBe(english);
    expect(french.languageName(code)).toBe(frenchName);
  });

  it.each([
    ['Ann', 'd’Ann'],
    ['Élodie', 'd’Élodie'],
    ['Tom', 'de Tom'],
    ['Hugo', 'de Hugo'],
    ['', 'de '],
  ])('« de » before %j', (name, shown) => {
    expect(french.of(name)).toBe(shown);
  });

  it.each([
    ['CC-BY-4.0', 'CC BY 4.0'],
    ['CC-BY-NC-SA-3.0', 'CC BY-NC-SA 3.0'],
    ['cc-by-nd', 'CC BY-ND'],
    ['CC0-1.0', 'CC0 1.0'],
    ['CC-BY-3.0-AT', 'CC BY 3.0 AT'],
    ['CC-BY-4.0-AT', 'CC-BY-4.0-AT'],
    ['Tous droits réservés', 'Tous droits réservés'],
  ])('the licence %s', (id, shown) => {
    expect(licenceName(id)).toBe(shown);
  });
});

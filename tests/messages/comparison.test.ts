import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';

const one = { times: 1, words: 1 };
const many = { times: 2, words: 30 };
const none = { times: 0, words: 0 };

describe('what is counted in a comparison', () => {
  it.each([
    [
      'en',
      one,
      '1 replacement (1 word by 3), 1 addition (1 word), 1 passage moved (1 word), 1 omission without a mark (1 word), 1 omission marked with […] (1 word)',
    ],
    [
      'en',
      many,
      '2 replacements (30 words by 3), 2 additions (30 words), 2 passages moved (30 words), 2 omissions without a mark (30 words), 2 omissions marked with […] (30 words)',
    ],
    [
      'fr',
      one,
      '1 remplacement (1 mot par 3), 1 ajout (1 mot), 1 passage déplacé (1 mot), 1 omission non signalée (1 mot), 1 omission signalée par […] (1 mot)',
    ],
    [
      'fr',
      many,
      '2 remplacements (30 mots par 3), 2 ajouts (30 mots), 2 passages déplacés (30 mots), 2 omissions non signalées (30 mots), 2 omissions signalées par […] (30 mots)',
    ],
    ['en', none, ''],
    ['fr', none, ''],
  ] as const)('in %s', (language, tally, said) => {
    const { comparison } = messagesFor(language);
    const tallies = comparison.tallies({
      replaced: { ...tally, by: 3 },
      omitted: tally,
      marked: tally,
      inserted: tally,
      moved: tally,
    });
    expect(tallies.join(', ')).toBe(said);
  });
});

describe('where something stands', () => {
  it.each([
    [
      'en',
      'original lines 3–5, copy line 9',
      '1 word moved from lines 3–5 of the original to line 9 of the copy',
    ],
    [
      'fr',
      'original lignes 3–5, copie ligne 9',
      '1 mot déplacé des lignes 3–5 de l’original à la ligne 9 de la copie',
    ],
  ] as const)('in %s', (language, where, moved) => {
    const { comparison } = messagesFor(language);
    const [from, to] = [
      { from: 3, to: 5 },
      { from: 9, to: 9 },
    ] as const;
    expect(comparison.where(from, to)).toBe(where);
    expect(comparison.movedFrom(1, from, to)).toBe(moved);
  });
});

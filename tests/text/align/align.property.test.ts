import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../src/model/alignment.ts';
import { align, type Prose } from '../../../src/text/align/align.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { article, edited, edits, prose } from './articles.ts';

function wordsOf(text: string): readonly string[] {
  return tokenise(text).forms;
}

/** The original with every reported change made. */
function applied({ parts }: Alignment, original: Prose, copy: Prose): readonly string[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'same':
        return wordsOf(original.text.slice(part.original.start, part.original.end));
      case 'omission':
        return [];
      case 'replacement':
      case 'insertion':
        return wordsOf(copy.text.slice(part.copy.start, part.copy.end));
    }
  });
}

describe('the reported changes', () => {
  it('turn the original into the copy, word by word', () => {
    fc.assert(
      fc.property(article, edits, (words, changes) => {
        const original = prose(words);
        const copy = prose(edited(words, changes));
        expect(applied(align(original, copy), original, copy)).toEqual(wordsOf(copy.text));
      }),
      { numRuns: 3000 },
    );
  });

  it('turn any text into any other', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [original, copy] = [a, b].map((text) => ({ text, asides: [] }));
        if (original === undefined || copy === undefined) return;
        expect(applied(align(original, copy), original, copy)).toEqual(wordsOf(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('hold every word of both texts, once and in order', () => {
    fc.assert(
      fc.property(article, edits, (words, changes) => {
        const original = prose(words);
        const copy = prose(edited(words, changes));
        const { parts } = align(original, copy);
        for (const [side, { text }] of [
          ['original', original],
          ['copy', copy],
        ] as const) {
          const sum = parts.reduce((count, part) => count + part[side].words, 0);
          expect(sum).toBe(wordsOf(text).length);
          let end = 0;
          for (const part of parts) {
            expect(part[side].start).toBeGreaterThanOrEqual(end);
            expect(part[side].end).toBeGreaterThanOrEqual(part[side].start);
            end = part[side].end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the parts that are the same as they are', () => {
    fc.assert(
      fc.property(article, edits, (words, changes) => {
        const original = prose(words);
        const copy = prose(edited(words, changes));
        for (const part of align(original, copy).parts)
          if (part.kind === 'same')
            expect(wordsOf(copy.text.slice(part.copy.start, part.copy.end))).toEqual(
              wordsOf(original.text.slice(part.original.start, part.original.end)),
            );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('one changed word', () => {
  const TELLING = [
    ['a number', '14', '15'],
    ['a decimal', '3.5', '35'],
    ['a sign', '5', '-5'],
    ['a per cent', '5%', '5'],
    ['a currency', '€20', '$20'],
    ['a name', 'Nora', 'Nadia'],
    ['a negation', 'was', 'wasn’t'],
    ['a word left out', 'not', ''],
    ['a date', 'May 4', 'May 14'],
    ['a year', '1921', '1912'],
    ['a capital', 'Polish', 'polish'],
    ['an accent', 'côte', 'côté'],
    ['a Cyrillic letter', 'мир', 'мор'],
    ['a Chinese sign', '大', '太'],
    ['an Arabic word', 'كتاب', 'كتب'],
  ] as const;

  it.each(TELLING)('%s is reported wherever it stands', (_, before, after) => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 2 }), ([head = [], tail = []]) => {
        const original = prose([...head, before, ...tail]);
        const copy = prose([...head, after, ...tail].filter((word) => word !== ''));
        const { parts, verdict } = align(original, copy);
        expect(parts.some(({ kind }) => kind !== 'same')).toBe(true);
        expect(verdict).not.toBe('full');
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['quotation marks', '“Go,” he said.', '"Go," he said.'],
    ['dashes and spaces', 'It burned – again — today', 'It burned—again - today'],
    ['an ellipsis', 'He left... late', 'He left… late'],
    ['spaces before punctuation', 'Vraiment ? Oui !', 'Vraiment? Oui!'],
    ['hyphens', 'They re-elected the co-author', 'They reelected the coauthor'],
    [
      'a word broken at the end of a line',
      'They re-\nelected the mayor',
      'They reelected the mayor',
    ],
    ['digits in groups', 'It cost 12 000 francs', 'It cost 12,000 francs'],
    ['ligatures and accents', 'un cœur d’e\u0301te\u0301', "un coeur d'été"],
    ['paragraphs', 'One day.\n\nThe next.', 'One day. The next.'],
  ])('%s are not', (_, before, after) => {
    const { parts, verdict } = align({ text: before, asides: [] }, { text: after, asides: [] });
    expect(parts.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual([]);
    expect(verdict).toBe('full');
  });
});

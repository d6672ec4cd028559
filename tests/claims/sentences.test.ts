import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/claims/sentences.ts';
import type { Block } from '../../src/model/document.ts';

function blockOf(text: string): Block {
  const span = { start: 0, end: text.length };
  return {
    kind: 'paragraph',
    region: 'article',
    text,
    segments: [{ at: 0, ...span }],
    span,
    quoteDepth: 0,
    notice: false,
    emphasised: false,
    links: [],
  };
}

function sentenceOf(text: string, word: string): string {
  const { start, end } = sentenceAround(blockOf(text), text.indexOf(word));
  return text.slice(start, end);
}

describe('the sentence around a word', () => {
  it.each([
    ['one of three', 'It rained. We read. It stopped.', 'read', 'We read.'],
    ['the last, without stop', 'It rained. We read', 'read', 'We read'],
    ['after an abbreviation', 'It was Prof. Ann who read.', 'read', 'It was Prof. Ann who read.'],
    ['after an initial', 'A. Mercer wrote it.', 'wrote', 'A. Mercer wrote it.'],
    ['with its closing quotation mark', '“We read.” It stopped.', 'read', '“We read.”'],
    ['in Chinese', '下雨了。我们读书。雨停了。', '读', '我们读书。'],
    [
      'with a domain',
      'It ran on larne.example in May. It stopped.',
      'May',
      'It ran on larne.example in May.',
    ],
  ])('is %s', (_name, text, word, expected) => {
    expect(sentenceOf(text, word)).toBe(expected);
  });

  it('always holds the place it was asked for, or the space before it', () => {
    const piece = fc.constantFrom('We read', '. ', '! ', 'a', ' ', '\n\n', 'Dr', '”', '。');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), (pieces, seed) => {
        const text = pieces.join('');
        const at = seed % text.length;
        const { start, end } = sentenceAround(blockOf(text), at);
        expect(start).toBeLessThanOrEqual(at);
        expect(text.slice(end, at).trim()).toBe('');
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

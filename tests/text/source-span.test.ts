import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/model/document.ts';
import { sourceSpan } from '../../src/text/source-span.ts';

/** What is written, and what a reader sees of it. */
type Piece = readonly [written: string, shown: string];

function blockOf(pieces: readonly Piece[]): {
  readonly source: string;
  readonly block: { text: string; segments: readonly Segment[]; span: Segment };
} {
  let source = '';
  let text = '';
  const segments: Segment[] = [];
  for (const [written, shown] of pieces) {
    const at = text.length;
    if (shown !== '')
      segments.push({ at, start: source.length, end: source.length + written.length });
    source += written;
    text += shown;
  }
  return { source, block: { text, segments, span: { at: 0, start: 0, end: source.length } } };
}

const SENTENCE: readonly Piece[] = [
  ['From ', 'From '],
  ['**', ''],
  ['the Ledger', 'the Ledger'],
  ['**', ''],
  ['   ', ' '],
  ['&copy;', '©'],
  [' 2016', ' 2016'],
];

describe('sourceSpan', () => {
  it.each([
    ['a word', 'From', 'From'],
    ['a word in marks', 'Ledger', 'Ledger'],
    ['a part of a word', 'edge', 'edge'],
    ['words across a mark', 'From the', 'From **the'],
    ['an entity', '©', '&copy;'],
    ['words across an entity', 'Ledger © 20', 'Ledger**   &copy; 20'],
    ['folded spaces', ' ©', '   &copy;'],
    ['everything', 'From the Ledger © 2016', 'From **the Ledger**   &copy; 2016'],
  ])('finds %s', (_name, words, written) => {
    const { source, block } = blockOf(SENTENCE);
    const at = block.text.indexOf(words);
    const { start, end } = sourceSpan(block, at, at + words.length);
    expect(source.slice(start, end)).toBe(written);
  });

  it('gives an empty place for no words', () => {
    const { source, block } = blockOf(SENTENCE);
    const at = block.text.indexOf('Ledger');
    const place = sourceSpan(block, at, at);
    expect(place).toEqual({ start: source.indexOf('Ledger'), end: source.indexOf('Ledger') });
  });

  it('gives the whole block if it has no segments', () => {
    const span = { start: 3, end: 9 };
    expect(sourceSpan({ text: 'abc', segments: [], span }, 1, 2)).toEqual(span);
  });

  it('finds every range of words that stand as they are shown', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ minLength: 1, maxLength: 5 }).map((words): Piece => [words, words]),
        fc.constantFrom<Piece>(['**', ''], ['&amp;', '&'], ['\r\n  ', ' ']),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (written, from, length) => {
        const { source, block } = blockOf(written);
        const start = Math.min(from, block.text.length);
        const end = Math.min(start + length, block.text.length);
        const place = sourceSpan(block, start, end);
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(source.length);
        const seen = source.slice(place.start, place.end);
        const inside = block.segments.some(
          (segment, index) =>
            segment.at <= start &&
            end <= (block.segments[index + 1]?.at ?? block.text.length) &&
            segment.end - segment.start ===
              (block.segments[index + 1]?.at ?? block.text.length) - segment.at,
        );
        if (inside && end > start) expect(seen).toBe(block.text.slice(start, end));
      }),
    );
  });
});

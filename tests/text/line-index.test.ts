import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../src/text/line-index.ts';

describe('createLineIndex', () => {
  it.each([
    ['LF', 'one\ntwo\nthree', ['one', 'two', 'three']],
    ['CRLF', 'one\r\ntwo\r\n', ['one', 'two', '']],
    ['CR', 'one\rtwo', ['one', 'two']],
    ['all of them', 'a\r\n\n\rb', ['a', '', '', 'b']],
    ['nothing', '', ['']],
  ])('knows lines that end with %s', (_name, text, lines) => {
    const index = createLineIndex(text);
    const seen = lines.map((_, at) => {
      const { start, end } = index.lineSpan(at + 1);
      return text.slice(start, end);
    });
    expect(seen).toEqual(lines);
    expect(index.positionAt(text.length)).toEqual({
      line: lines.length,
      column: (lines.at(-1) ?? '').length + 1,
    });
  });

  it.each([
    ['the first letter', 'one\ntwo', 'o', 1, 1],
    ['the first of a line', 'one\ntwo', 't', 2, 1],
    ['a letter after an emoji', '🎉a', 'a', 1, 3],
    ['a letter after CRLF', 'one\r\ntwo', 'w', 2, 2],
    ['the line break itself', 'one\r\ntwo', '\n', 1, 5],
  ])('places %s', (_name, text, letter, line, column) => {
    expect(createLineIndex(text).positionAt(text.indexOf(letter))).toEqual({ line, column });
  });

  it('keeps places outside the text at its ends', () => {
    const index = createLineIndex('one\ntwo');
    expect(index.positionAt(-5)).toEqual({ line: 1, column: 1 });
    expect(index.positionAt(99)).toEqual({ line: 2, column: 4 });
    expect(index.lineSpan(9)).toEqual({ start: 7, end: 7 });
  });

  it('finds its way back from every position', () => {
    const texts = fc
      .array(fc.constantFrom('a', '🎉', '\n', '\r\n', '\r', ' '), { maxLength: 30 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        const index = createLineIndex(text);
        const { line, column } = index.positionAt(offset);
        expect(index.lineSpan(line).start + column - 1).toBe(offset);
        const breaks = [...text.matchAll(/\r\n|\n|\r/gu)];
        const before = breaks.filter((found) => found.index + found[0].length <= offset);
        expect(line).toBe(before.length + 1);
      }),
    );
  });
});

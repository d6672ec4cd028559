import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../src/engine/place.ts';

const X = 'x'.repeat(300);

describe('a place', () => {
  it('has lines, columns, text and context', () => {
    const text = 'one\ntwo three\nfour';
    expect(createPlaces(text)({ start: 8, end: 16 })).toEqual({
      start: 8,
      end: 16,
      line: 2,
      column: 5,
      endLine: 3,
      endColumn: 3,
      text: 'three\nfo',
      context: 'two three',
      contextColumn: 1,
    });
  });

  it.each<readonly [string, string, number, string, number]>([
    ['the start', 'one\ntwo', 0, 'one', 1],
    ['the end', 'one\ntwo', 7, 'two', 1],
    ['an empty line', 'one\n\ntwo', 4, '', 1],
    ['a line break', 'one\ntwo', 3, 'one', 1],
    ['a line break at the start', '\none', 0, '', 1],
    ['after a line break of Windows', 'one\r\ntwo\r\n', 5, 'two', 1],
    ['after an old line break', 'one\rtwo\rx', 4, 'two', 1],
    ['an empty text', '', 0, '', 1],
    ['a short line', `${'a'.repeat(159)}b\nc`, 100, `${'a'.repeat(159)}b`, 1],
    ['the middle of a long line', `${X}y${X}`, 300, `${'x'.repeat(40)}y${'x'.repeat(119)}`, 261],
    ['the end of a long line', `${X}y`, 300, `${'x'.repeat(40)}y`, 261],
    ['the start of a long line', `y${X}`, 0, `y${'x'.repeat(159)}`, 1],
  ])('shows the line of %s', (_, text, at, context, column) => {
    const place = createPlaces(text)({ start: at, end: at });
    expect([place.context, place.contextColumn]).toEqual([context, column]);
  });

  it('cuts no character in two', () => {
    for (const before of [300, 301]) {
      const text = `${'x'.repeat(before)}${'📰'.repeat(50)}y${'📰'.repeat(300)}`;
      for (let start = before; start < before + 300; start += 1) {
        const { context } = createPlaces(text)({ start, end: start });
        expect(encodeURIComponent(context)).toContain('%');
      }
    }
  });

  it('stands in its context, wherever it is', () => {
    const texts = fc.array(
      fc.constantFrom('a', 'é', '📰', '\n', '\r', '\r\n', ' ', 'word'.repeat(50)),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (parts, one, other) => {
        const text = parts.join('');
        const [start, end] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
        if (start === undefined || end === undefined) return;
        // No place begins inside a line break.
        fc.pre(!text.slice(0, start).endsWith('\r') || text[start] !== '\n');
        const place = createPlaces(text)({ start, end });
        const shown = place.context.slice(place.column - place.contextColumn);
        const line = place.text.split(/[\r\n]/u)[0] ?? '';
        expect(place.text).toBe(text.slice(start, end));
        expect(place.context).not.toMatch(/[\r\n]/u);
        expect(place.context.length).toBeLessThanOrEqual(161);
        expect(line.startsWith(shown) || shown.startsWith(line)).toBe(true);
        expect(place.contextColumn).toBeGreaterThan(0);
        expect(place.contextColumn).toBeLessThanOrEqual(place.column);
      }),
    );
  });
});

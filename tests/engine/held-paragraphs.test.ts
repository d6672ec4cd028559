import { describe, expect, it } from 'vitest';
import { heldParagraphs } from '../../src/engine/originals/held-paragraphs.ts';

const FIRST = 'The ferry left the pier at noon, with forty people and a cow on board.';
const SECOND = 'Nobody had asked the cow. It stood at the rail, and looked at the water.';
const HEADING = 'What the captain says';

const all = (text: string): number => heldParagraphs(text, [{ start: 0, end: text.length }]);

describe('the paragraphs of which something is held', () => {
  it('are parted by an empty line', () => {
    expect(all(`${FIRST}\n\n${SECOND}`)).toBe(2);
  });

  it('are lines that end a sentence, where no empty line parts any', () => {
    expect(all(`${FIRST}\n${SECOND}`)).toBe(2);
  });

  it('may be written in several lines', () => {
    expect(all(`${FIRST}\n${SECOND}\n\n${FIRST}`)).toBe(2);
  });

  it('are no headings', () => {
    expect(all(`${FIRST}\n\n${HEADING}\n\n${SECOND}`)).toBe(2);
  });

  it('are those in a range, and not those of which it has a word or two', () => {
    const text = `${FIRST}\n\n${SECOND}`;
    expect(heldParagraphs(text, [{ start: 0, end: FIRST.length + 8 }])).toBe(1);
    expect(heldParagraphs(text, [])).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachFingerprint, WINDOW, winnow, WORDS } from '../../src/text/fingerprint.ts';

const EVERY = { bits: Uint32Array.of(0xffffffff), shift: 27 };

function fingerprints(text: string, from?: number, to?: number): readonly number[] {
  const found: number[] = [];
  eachFingerprint(text, EVERY, (fingerprint) => found.push(fingerprint), from, to);
  return found;
}

const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { maxLength: 120 });
const long = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), {
  minLength: WORDS + WINDOW - 1,
  maxLength: 60,
});
const SIX = 'the old mill burned on Sunday';

describe('fingerprints', () => {
  it.each([
    ['case', 'The OLD Mill burned on SUNDAY'],
    ['accents', 'thé óld mìll burned ôn Sunday'],
    ['accents apart from their letters', 'the\u0301 old mill burned on Sunday'],
    ['punctuation', '“The old mill” – burned, on: Sunday!'],
    ['soft hyphens', 'the old mill bur\u00adned on Sunday'],
    ['line breaks', 'the\nold\r\nmill burned on\tSunday'],
  ])('are the same whatever the %s', (_, text) => {
    expect(fingerprints(text)).toEqual(fingerprints(SIX));
  });

  it('are one for each sequence of six words', () => {
    expect(fingerprints('the old mill burned on')).toEqual([]);
    expect(fingerprints(SIX)).toHaveLength(1);
    expect(fingerprints(`${SIX} night`)).toHaveLength(2);
    expect(fingerprints('今天下雨了，明天')).toHaveLength(2);
  });

  it.each([
    ['another word', 'the old mill burned on Monday'],
    ['another order', 'the mill old burned on Sunday'],
    ['words that are joined', 'theold mill burned on Sunday night'],
  ])('differ for %s', (_, text) => {
    expect(fingerprints(text)).not.toContain(fingerprints(SIX)[0]);
  });

  it('are those of a part of a text', () => {
    const text = `xx ${SIX} yy`;
    expect(fingerprints(text, 3, 3 + SIX.length)).toEqual(fingerprints(SIX));
  });

  it('do not depend on what stands before', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const tail = after.join(' ');
        expect(fingerprints([...before, tail].join(' ')).slice(before.length)).toEqual(
          fingerprints(tail).slice(Math.max(0, -before.length)),
        );
      }),
      { numRuns: 300, examples: [[[], ['a']]] },
    );
  });
});

describe('winnowing', () => {
  it('keeps a fingerprint of every stretch that is long enough', () => {
    fc.assert(
      fc.property(long, words, words, (shared, before, after) => {
        const text = shared.join(' ');
        const kept = new Set(winnow([...before, text, ...after].join(' ')));
        expect(winnow(text).some((fingerprint) => kept.has(fingerprint))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps one of a text shorter than a stretch, and none of one without a sequence', () => {
    expect(winnow(SIX)).toHaveLength(1);
    expect(winnow(`${SIX} night nobody`)).toHaveLength(1);
    expect(winnow('too short')).toEqual([]);
  });

  it('keeps about one in seven', () => {
    const text = Array.from({ length: 5000 }, (_, at) => `w${String((at * 7919) % 5003)}`).join(
      ' ',
    );
    const share = winnow(text).length / 5000;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.2);
  });
});

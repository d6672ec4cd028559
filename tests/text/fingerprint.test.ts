import fc from '../fast-check.ts';
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
const FOUR = 'the mill burned Sunday';

describe('fingerprints', () => {
  it.each([
    ['case', 'The Mill burned SUNDAY'],
    ['accents', 'thé mìll bùrned Sunday'],
    ['accents apart from their letters', 'the\u0301 mill burned Sunday'],
    ['punctuation', '“The mill” – burned, Sunday!'],
    ['soft hyphens', 'the mill bur\u00adned Sunday'],
    ['line breaks', 'the\nmill burned\tSunday'],
  ])('are the same whatever the %s', (_, text) => {
    expect(fingerprints(text)).toEqual(fingerprints(FOUR));
  });

  it('are one for each sequence of four words', () => {
    expect(fingerprints('the mill burned')).toEqual([]);
    expect(fingerprints(FOUR)).toHaveLength(1);
    expect(fingerprints(`${FOUR} night`)).toHaveLength(2);
    expect(fingerprints('今天下雨，明')).toHaveLength(2);
  });

  it.each([
    ['another word', 'the mill burned Monday'],
    ['another order', 'mill the burned Sunday'],
    ['words that are joined', 'themill burned Sunday night'],
  ])('differ for %s', (_, text) => {
    expect(fingerprints(text)).not.toContain(fingerprints(FOUR)[0]);
  });

  it('are those of a part of a text', () => {
    const text = `xx ${FOUR} yy`;
    expect(fingerprints(text, 3, 3 + FOUR.length)).toEqual(fingerprints(FOUR));
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
    expect(winnow(FOUR)).toHaveLength(1);
    expect(winnow(`${FOUR} night nobody`)).toHaveLength(1);
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

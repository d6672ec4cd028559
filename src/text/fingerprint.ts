import { Character, characterOf } from './characters.ts';
import { fold } from './fold.ts';

/** So many words in a row make one fingerprint. */
export const WORDS = 4;
/**
 * Of so many neighbouring fingerprints one is kept, so that two texts which share WORDS + WINDOW - 1
 * words in a row share a kept fingerprint (Schleimer, Wilkerson and Aiken, "Winnowing", 2003).
 */
export const WINDOW = 12;

/** What is done with a UTF-16 unit: a folded letter has its own code, which is larger than these. */
const UNKNOWN = 0;
const SEPARATOR = 1;
const SKIP = 2;
/** A word by itself; its code is the unit's. */
const WHOLE = 3;

const UNITS = new Uint16Array(0x10000);

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  const found = unitClass(text);
  UNITS[unit] = found;
  return found;
}

/** Letters are folded more than in a comparison: without case and accents. */
function unitClass(text: string): number {
  switch (characterOf(text)) {
    case Character.letter:
    case Character.digit:
      return fold(text).charCodeAt(0);
    case Character.mark:
    case Character.invisible:
      return SKIP;
    case Character.whole:
      return WHOLE;
    default:
      return SEPARATOR;
  }
}

const BASE = 0x01000193;
const SEED = 0x811c9dc5 | 0;
/** BASE to the power of WORDS - 1: what the oldest word of a sequence is worth. */
const OLDEST = Array.from({ length: WORDS - 1 }).reduce<number>((all) => Math.imul(all, BASE), 1);

/**
 * A Bloom filter of fingerprints, with as many bits as a power of two: each fingerprint sets the bit that
 * its first bits number (`fingerprint >>> shift`), and the one that its last bits do.
 */
export interface FingerprintFilter {
  readonly bits: Uint32Array;
  readonly shift: number;
}

/** Lets every fingerprint through. */
const EVERY: FingerprintFilter = { bits: Uint32Array.of(0xffffffff), shift: 27 };

/**
 * Calls back with the fingerprint (32 bits, unsigned) of every sequence of WORDS words that the filter
 * lets through, in order, and the offset behind it, within a range of the text in UTF-16 units. Markup is
 * not understood: what stands in it breaks sequences.
 */
export function eachFingerprint(
  text: string,
  { bits, shift }: FingerprintFilter,
  visit: (fingerprint: number, end: number) => void,
  from = 0,
  to: number = text.length,
): void {
  const last = bits.length * 32 - 1;
  // The latest WORDS words; variables are twice as fast as an array.
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let count = 0;
  let rolling = 0;
  let word = SEED;
  for (let at = from; at <= to; at += 1) {
    let unit = SEPARATOR;
    if (at < to) {
      const code = text.charCodeAt(at);
      unit = UNITS[code] ?? UNKNOWN;
      if (unit === UNKNOWN) unit = classify(code);
      if (unit > WHOLE) {
        word = Math.imul(word ^ unit, BASE);
        continue;
      }
      if (unit === SKIP) continue;
    }
    // A character that is a word by itself also ends the word before it.
    for (let whole = unit === WHOLE; word !== SEED || whole;) {
      if (word === SEED) {
        word = Math.imul(SEED ^ text.charCodeAt(at), BASE);
        whole = false;
      }
      rolling = (Math.imul(rolling - Math.imul(first, OLDEST), BASE) + word) | 0;
      first = second;
      second = third;
      third = fourth;
      fourth = word;
      word = SEED;
      count += 1;
      if (count < WORDS) continue;
      const fingerprint = mixed(rolling);
      // Asked here and not by the caller: hardly any sequence of most texts is let through.
      const bit = fingerprint >>> shift;
      if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      const other = fingerprint & last;
      if (((bits[other >>> 5] ?? 0) & (1 << (other & 31))) !== 0) visit(fingerprint, at);
    }
  }
}

/** Spreads a sum over all of its bits (the finaliser of MurmurHash3). */
function mixed(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The kept fingerprints of a text: the least of every WINDOW neighbours, each place once. */
export function winnow(text: string): readonly number[] {
  const kept: number[] = [];
  const ring = new Float64Array(WINDOW);
  let count = 0;
  let least = -1;
  eachFingerprint(text, EVERY, (fingerprint) => {
    const slot = count % WINDOW;
    ring[slot] = fingerprint;
    count += 1;
    const isOut = least < count - WINDOW;
    if (isOut) least = leastOf(ring, count);
    else if (fingerprint <= (ring[least % WINDOW] ?? 0)) least = count - 1;
    else return;
    if (count >= WINDOW) kept.push(ring[least % WINDOW] ?? 0);
  });
  if (count > 0 && count < WINDOW) kept.push(ring[leastOf(ring, count) % WINDOW] ?? 0);
  return kept;
}

/** The number of the last of the least fingerprints among the latest ones. */
function leastOf(ring: Float64Array, count: number): number {
  let least = Math.max(0, count - WINDOW);
  for (let number = least + 1; number < count; number += 1)
    if ((ring[number % WINDOW] ?? 0) <= (ring[least % WINDOW] ?? 0)) least = number;
  return least;
}

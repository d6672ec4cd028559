/** Sequences that occur more often on one side tell nothing about where they belong. */
const MOST_OCCURRENCES = 4;
const EMPTY = -1;

/**
 * Where the sequences of `size` words stand in a stretch of words: an open hash table that holds up to
 * `MOST_OCCURRENCES` places of each. What it finds by hash the caller compares word by word.
 */
export class Grams {
  readonly #words: Int32Array;
  readonly #size: number;
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** The latest place of each sequence, and for each place the one before it. */
  readonly #latest: Int32Array;
  readonly #counts: Uint8Array;
  readonly #earlier: Int32Array;
  readonly #from: number;

  constructor(words: Int32Array, from: number, to: number, size: number) {
    this.#words = words;
    this.#size = size;
    this.#from = from;
    const count = Math.max(0, to - from - size + 1);
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#latest = new Int32Array(slots).fill(EMPTY);
    this.#counts = new Uint8Array(slots);
    this.#earlier = new Int32Array(count).fill(EMPTY);
    for (let at = from; at < from + count; at += 1) this.#add(at);
  }

  /** The last place of the sequence that stands at `at` in `words`; -1 if there is none, or too many. */
  latest(words: Int32Array, at: number): number {
    const slot = this.#slotOf(words, at);
    return (this.#counts[slot] ?? 0) > MOST_OCCURRENCES ? EMPTY : (this.#latest[slot] ?? EMPTY);
  }

  /** The place of the same sequence before a place; -1 if there is none. */
  before(place: number): number {
    return this.#earlier[place - this.#from] ?? EMPTY;
  }

  /** Whether the sequence occurs too often to tell anything. */
  isCommon(words: Int32Array, at: number): boolean {
    return (this.#counts[this.#slotOf(words, at)] ?? 0) > MOST_OCCURRENCES;
  }

  #add(at: number): void {
    const slot = this.#slotOf(this.#words, at);
    const latest = this.#latest[slot] ?? EMPTY;
    if (latest === EMPTY) this.#hashes[slot] = hashAt(this.#words, at, this.#size);
    else this.#earlier[at - this.#from] = latest;
    this.#latest[slot] = at;
    const count = this.#counts[slot] ?? 0;
    if (count <= MOST_OCCURRENCES) this.#counts[slot] = count + 1;
  }

  /** The slot of the sequence at `at`: taken by it, or free. */
  #slotOf(words: Int32Array, at: number): number {
    const hash = hashAt(words, at, this.#size);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const place = this.#latest[slot] ?? EMPTY;
      if (place === EMPTY) return slot;
      if (this.#hashes[slot] === hash && this.#equals(words, at, place)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #equals(words: Int32Array, at: number, place: number): boolean {
    for (let next = 0; next < this.#size; next += 1)
      if (words[at + next] !== this.#words[place + next]) return false;
    return true;
  }
}

function hashAt(words: Int32Array, at: number, size: number): number {
  let hash = 0;
  for (let next = 0; next < size; next += 1)
    hash = Math.imul(hash ^ (words[at + next] ?? 0), 0x9e3779b1) + 0x7f4a7c15;
  return hash | 0;
}

const WIDTH = 32;

/** A set of small numbers, kept as bits, so that all of them can be moved or compared at once. */
export class Bits {
  /** Numbers of the set are below this. */
  readonly size: number;
  private readonly words: Uint32Array;

  private constructor(size: number, words = new Uint32Array(Math.ceil(size / WIDTH))) {
    this.size = size;
    this.words = words;
  }

  static of(size: number, numbers: Iterable<number>): Bits {
    const bits = new Bits(size);
    for (const number of numbers)
      bits.words[number >>> 5] = (bits.words[number >>> 5] ?? 0) | (1 << (number & 31));
    return bits;
  }

  static upTo(size: number): Bits {
    const bits = new Bits(size);
    bits.words.fill(0xffffffff);
    return bits.trimmed();
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  isEmpty(): boolean {
    return !this.words.some((word) => word !== 0);
  }

  /** Whether there are so few numbers that it is cheaper to look at each. */
  isSparse(): boolean {
    const most = this.words.length >>> 3;
    let held = 0;
    for (const word of this.words) if (word !== 0) held += 1;
    return held <= most;
  }

  and({ words: other }: Bits): Bits {
    const words = new Uint32Array(this.words.length);
    for (let at = 0; at < words.length; at += 1)
      words[at] = (this.words[at] ?? 0) & (other[at] ?? 0);
    return new Bits(this.size, words);
  }

  or({ words: other }: Bits): Bits {
    const words = new Uint32Array(this.words.length);
    for (let at = 0; at < words.length; at += 1)
      words[at] = (this.words[at] ?? 0) | (other[at] ?? 0);
    return new Bits(this.size, words);
  }

  without(number: number): Bits {
    const words = this.words.slice();
    words[number >>> 5] = (words[number >>> 5] ?? 0) & ~(1 << (number & 31));
    return new Bits(this.size, words);
  }

  /** Every number higher by less than 32; what would be too high is left out. */
  up(by = 1): Bits {
    const words = new Uint32Array(this.words.length);
    let carried = 0;
    for (let at = 0; at < words.length; at += 1) {
      const word = this.words[at] ?? 0;
      words[at] = (word << by) | carried;
      carried = word >>> (WIDTH - by);
    }
    return new Bits(this.size, words).trimmed();
  }

  /** Every number lower by less than 32. */
  down(by = 1): Bits {
    const words = new Uint32Array(this.words.length);
    let carried = 0;
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = this.words[at] ?? 0;
      words[at] = (word >>> by) | carried;
      carried = word << (WIDTH - by);
    }
    return new Bits(this.size, words);
  }

  /** The lowest number; -1 if there is none. */
  first(): number {
    const at = this.words.findIndex((word) => word !== 0);
    const word = this.words[at] ?? 0;
    return word === 0 ? -1 : at * WIDTH + (31 - Math.clz32(word & -word));
  }

  /** The highest number; -1 if there is none. */
  last(): number {
    const at = this.words.findLastIndex((word) => word !== 0);
    const word = this.words[at] ?? 0;
    return word === 0 ? -1 : at * WIDTH + (31 - Math.clz32(word));
  }

  /** The numbers, the lowest first. */
  *numbers(): Generator<number> {
    for (const [at, word] of this.words.entries())
      for (let left = word; left !== 0; left &= left - 1)
        yield at * WIDTH + (31 - Math.clz32(left & -left));
  }

  private trimmed(): this {
    const rest = this.size % WIDTH;
    const last = this.words.length - 1;
    if (rest !== 0) this.words[last] = (this.words[last] ?? 0) & ((1 << rest) - 1);
    return this;
  }
}

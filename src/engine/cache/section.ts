import { endianness } from 'node:os';
import type { CacheBytes } from './cache-bytes.ts';

/** In bytes: so much is read at once. */
const WINDOW = 65_536;
const IS_LITTLE = endianness() === 'LE';

/**
 * A part of a cache, best read from its beginning to its end: only a window of it is held. Places are
 * relative to where it begins. Reading throws if the bytes are not there.
 */
export class Section {
  readonly length: number;
  readonly #source: CacheBytes;
  readonly #start: number;
  #window = Buffer.alloc(0);
  #view = new DataView(new ArrayBuffer(0));
  /** Where the window begins. */
  #at = 0;

  constructor(source: CacheBytes, from: number, to: number) {
    if (from > to || to > source.length) throw new RangeError('there is no such part');
    this.#source = source;
    this.#start = from;
    this.length = to - from;
  }

  /** A number of four bytes, as the machine has it. */
  integer(at: number): number {
    // The view may be another one when the window shows the number.
    const place = this.#show(at, at + 4);
    return this.#view.getUint32(place, IS_LITTLE);
  }

  /** A number of eight bytes, as the machine has it. */
  double(at: number): number {
    const place = this.#show(at, at + 8);
    return this.#view.getFloat64(place, IS_LITTLE);
  }

  text(from: number, to: number, encoding: BufferEncoding): string {
    const place = this.#show(from, to);
    return this.#window.toString(encoding, place, place + to - from);
  }

  /** Where the next byte of a kind stands; where the section ends, if there is none. */
  next(byte: number, from: number): number {
    for (let at = from; at < this.length; at = this.#at + this.#window.length) {
      const place = this.#show(at, at + 1);
      const found = this.#window.indexOf(byte, place);
      if (found >= 0) return this.#at + found;
    }
    return this.length;
  }

  /** Has the window show some bytes, and says where in it. */
  #show(from: number, to: number): number {
    if (from < this.#at || to > this.#at + this.#window.length) this.#open(from, to);
    return from - this.#at;
  }

  #open(from: number, to: number): void {
    const length = Math.min(this.length - from, Math.max(to - from, WINDOW));
    if (from < 0 || length < to - from) throw new RangeError('the part is shorter');
    if (this.#window.length !== length) {
      const memory = new ArrayBuffer(length);
      this.#window = Buffer.from(memory);
      this.#view = new DataView(memory);
    }
    // Should it not be there, the window shows nothing.
    this.#at = this.length;
    this.#source.read(this.#window, this.#start + from);
    this.#at = from;
  }
}

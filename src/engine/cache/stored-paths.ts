import type { CacheBytes } from './cache-bytes.ts';
import { Section } from './section.ts';

/**
 * The paths of a cache, in their order, with a NUL after each. They are passed one by one, so that none is
 * held: whoever asks for an earlier one than before has them passed from the first again.
 */
export class StoredPaths {
  readonly #section: Section;
  /** The path that was come to, its number, and where the next begins; undefined behind the last. */
  #path: string | undefined;
  #number = -1;
  #next = 0;
  /** For which path it was come to. */
  #asked = '';

  constructor(bytes: CacheBytes, { from, to }: { readonly from: number; readonly to: number }) {
    this.#section = new Section(bytes, from, to);
    this.#step();
  }

  /** The number of a path. */
  find(path: string): number | undefined {
    if (path < this.#asked) this.#restart();
    this.#asked = path;
    while (this.#path !== undefined && this.#path < path) this.#step();
    return this.#path === path ? this.#number : undefined;
  }

  /** The path that has a number. */
  at(number: number): string {
    if (this.#path === undefined || this.#number > number) this.#restart();
    while (this.#path !== undefined && this.#number < number) this.#step();
    return this.#path ?? '';
  }

  #restart(): void {
    this.#number = -1;
    this.#next = 0;
    this.#step();
  }

  #step(): void {
    const from = this.#next;
    this.#number += 1;
    if (from >= this.#section.length) {
      this.#path = undefined;
      return;
    }
    const end = this.#section.next(0, from);
    this.#path = this.#section.text(from, end, 'utf8');
    this.#next = end + 1;
  }
}

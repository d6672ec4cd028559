/** Something of both texts. */
export interface Sided<T> {
  readonly original: T;
  readonly copy: T;
}

/** Words that are the same on both sides, in a row: indices of their first words, and how many. */
export interface Run {
  readonly original: number;
  readonly copy: number;
  readonly length: number;
}

/** A stretch of words on each side, half open. */
export interface Stretch {
  readonly originalFrom: number;
  readonly originalTo: number;
  readonly copyFrom: number;
  readonly copyTo: number;
}

/** The words of both sides by number: equal words have equal numbers. */
export interface NumberedWords {
  readonly original: Int32Array;
  readonly copy: Int32Array;
}

/** Numbers the words of two texts. */
export function numberWords(original: readonly string[], copy: readonly string[]): NumberedWords {
  const numbers = new Map<string, number>();
  const left = numbered(original, numbers);
  return { original: left, copy: copy === original ? left : numbered(copy, numbers) };
}

function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  const found = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(word, number);
    }
    found[at] = number;
  }
  return found;
}

/** Collects runs in order; those that continue each other become one. */
export class RunList {
  readonly runs: Run[] = [];
  #original = 0;
  #copy = 0;
  #length = 0;

  add(original: number, copy: number, length: number): void {
    if (length <= 0) return;
    const isNext = original === this.#original + this.#length && copy === this.#copy + this.#length;
    if (isNext && this.#length > 0) {
      this.#length += length;
      return;
    }
    this.#flush();
    this.#original = original;
    this.#copy = copy;
    this.#length = length;
  }

  finish(): readonly Run[] {
    this.#flush();
    this.#length = 0;
    return this.runs;
  }

  #flush(): void {
    if (this.#length > 0)
      this.runs.push({ original: this.#original, copy: this.#copy, length: this.#length });
  }
}

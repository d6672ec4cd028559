import { winnow } from '../../text/fingerprint.ts';
import { type IndexTables, makeTables, MOST_DOCUMENTS } from './tables.ts';

const PIECE = 2 ** 18;

/** Collects the fingerprints of documents. Holds four bytes for each, and as many again to finish. */
export class IndexBuilder {
  readonly #pieces: Uint32Array[] = [];
  #filled = PIECE;
  readonly #sizes: number[] = [];

  /** Adds a document's text; its number is how many came before. */
  add(text: string): void {
    if (this.#sizes.length >= MOST_DOCUMENTS)
      throw new RangeError(`no more than ${String(MOST_DOCUMENTS)} documents`);
    const fingerprints = winnow(text);
    for (const fingerprint of fingerprints) this.#push(fingerprint);
    this.#sizes.push(fingerprints.length);
  }

  finish(): IndexTables {
    const last = this.#pieces.pop();
    const pieces = last === undefined ? [] : [...this.#pieces, last.subarray(0, this.#filled)];
    this.#pieces.length = 0;
    return makeTables(pieces, Uint32Array.from(this.#sizes));
  }

  #push(fingerprint: number): void {
    if (this.#filled === PIECE) {
      this.#pieces.push(new Uint32Array(PIECE));
      this.#filled = 0;
    }
    const piece = this.#pieces.at(-1);
    if (piece !== undefined) piece[this.#filled] = fingerprint;
    this.#filled += 1;
  }
}

import type { CacheContent, Entry, KnownFile } from './cache-content.ts';
import type { StoredCache } from './cache-file.ts';

/** What a run met of what was kept, and what is new. */
export interface Met {
  entry(number: number): void;
  file(number: number): void;
  newEntry(entry: Entry): void;
  newFile(file: KnownFile): void;
  /** Whether there is anything to write. `isWhole`: what the run did not meet is of no more use. */
  isNews(isWhole: boolean): boolean;
  /** What is to be kept, first what was met. */
  content(isWhole: boolean): CacheContent;
}

export function metIn(before: StoredCache | undefined): Met {
  const entries = new Marks(before?.count ?? 0);
  const files = new Marks(before?.files.count ?? 0);
  const newEntries: Entry[] = [];
  const newFiles = new FileList();
  const entriesThat = (areMet: boolean): readonly Entry[] =>
    before === undefined ? [] : entries.numbers(areMet).map((number) => before.entry(number));
  /** What is kept of them, in the order of their paths. */
  function* filesOfBefore(isWhole: boolean): Generator<KnownFile> {
    if (before === undefined) return;
    for (let number = 0; number < before.files.count; number += 1)
      if (!isWhole || files.has(number)) yield before.files.file(number);
  }
  return {
    entry: (number) => {
      entries.set(number);
    },
    file: (number) => {
      files.set(number);
    },
    newEntry: (entry) => {
      newEntries.push(entry);
    },
    newFile: (file) => {
      newFiles.add(file);
    },
    isNews: (isWhole) =>
      newEntries.length + newFiles.count > 0 || (isWhole && entries.unset + files.unset > 0),
    content: (isWhole) => ({
      entries: [...newEntries, ...entriesThat(true), ...(isWhole ? [] : entriesThat(false))],
      files: {
        [Symbol.iterator]: () => inOrder(newFiles.inOrder(), filesOfBefore(isWhole)),
      },
    }),
  };
}

/** The files of both, in the order of their paths; of two of the same path the new one. */
function* inOrder(
  newFiles: Iterable<KnownFile>,
  others: Generator<KnownFile>,
): Generator<KnownFile> {
  let other = others.next();
  for (const file of newFiles) {
    for (; other.done !== true && other.value.path < file.path; other = others.next())
      yield other.value;
    if (other.done !== true && other.value.path === file.path) other = others.next();
    yield file;
  }
  for (; other.done !== true; other = others.next()) yield other.value;
}

class Marks {
  readonly #set: Uint8Array;
  unset: number;

  constructor(count: number) {
    this.#set = new Uint8Array(count);
    this.unset = count;
  }

  set(number: number): void {
    if (this.#set[number] === 0) this.unset -= 1;
    this.#set[number] = 1;
  }

  has(number: number): boolean {
    return this.#set[number] === 1;
  }

  numbers(areSet: boolean): readonly number[] {
    return Array.from(this.#set.keys()).filter((number) => (this.#set[number] === 1) === areSet);
  }
}

/** How many numbers a stamp is, and how many bytes a hash. */
const NUMBERS = 5;
const HASH = 32;

/** Files, of which there may be so many that what is as long for each stands in rows of bytes. */
class FileList {
  readonly #paths: string[] = [];
  readonly #ways: string[] = [];
  readonly #keys: string[] = [];
  #stamps = new Float64Array(NUMBERS * 1024);
  #hashes = Buffer.alloc(HASH * 1024);

  get count(): number {
    return this.#paths.length;
  }

  add({ path, stamp, sha256, way, key }: KnownFile): void {
    const at = this.count;
    if (at * NUMBERS === this.#stamps.length) this.#grow();
    this.#stamps.set(
      [stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, stamp.dev],
      at * NUMBERS,
    );
    this.#hashes.write(sha256, at * HASH, 'hex');
    this.#paths.push(path);
    this.#ways.push(way);
    this.#keys.push(key);
  }

  /** Each, in the order of their paths. */
  *inOrder(): Generator<KnownFile> {
    const paths = this.#paths;
    // They came in almost this order.
    const order = [...paths.keys()].sort((a, b) => ((paths[a] ?? '') < (paths[b] ?? '') ? -1 : 1));
    for (const number of order) yield this.#file(number);
  }

  #file(number: number): KnownFile {
    const from = number * NUMBERS;
    const [size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0, dev = 0] = this.#stamps.subarray(
      from,
      from + NUMBERS,
    );
    return {
      path: this.#paths[number] ?? '',
      stamp: { size, mtimeMs, ctimeMs, ino, dev },
      sha256: this.#hashes.toString('hex', number * HASH, (number + 1) * HASH),
      way: this.#ways[number] ?? '',
      key: this.#keys[number] ?? '',
    };
  }

  /** By half: twice as much would mostly be too much. */
  #grow(): void {
    const length = Math.ceil(this.count * 1.5);
    const stamps = new Float64Array(length * NUMBERS);
    stamps.set(this.#stamps);
    const hashes = Buffer.alloc(length * HASH);
    hashes.set(this.#hashes);
    this.#stamps = stamps;
    this.#hashes = hashes;
  }
}

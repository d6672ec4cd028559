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
  const filesThat = (areMet: boolean): readonly KnownFile[] =>
    before === undefined ? [] : files.numbers(areMet).map((number) => before.files.file(number));
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
    content: (isWhole) => {
      const fresh = [...newFiles.files(), ...filesThat(true)];
      const paths = new Set(fresh.map(({ path }) => path));
      const others = isWhole ? [] : filesThat(false).filter(({ path }) => !paths.has(path));
      return {
        entries: [...newEntries, ...entriesThat(true), ...(isWhole ? [] : entriesThat(false))],
        files: [...fresh, ...others],
      };
    },
  };
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

  numbers(areSet: boolean): readonly number[] {
    return Array.from(this.#set.keys()).filter((number) => (this.#set[number] === 1) === areSet);
  }
}

/** Files, of which only the names are objects: of many files the numbers take less memory in a row. */
class FileList {
  readonly #names: Omit<KnownFile, 'stamp'>[] = [];
  #stamps = new Float64Array(5 * 1024);

  get count(): number {
    return this.#names.length;
  }

  add({ path, stamp, sha256, way, key }: KnownFile): void {
    const at = this.#names.length * 5;
    if (at === this.#stamps.length) {
      const longer = new Float64Array(at * 2);
      longer.set(this.#stamps);
      this.#stamps = longer;
    }
    this.#stamps.set([stamp.size, stamp.mtimeMs, stamp.ctimeMs, stamp.ino, stamp.dev], at);
    this.#names.push({ path, sha256, way, key });
  }

  files(): readonly KnownFile[] {
    return this.#names.map((names, number) => {
      const [size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0, dev = 0] = this.#stamps.subarray(
        number * 5,
        number * 5 + 5,
      );
      return { ...names, stamp: { size, mtimeMs, ctimeMs, ino, dev } };
    });
  }
}

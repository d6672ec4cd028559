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
  const newFiles: KnownFile[] = [];
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
    newEntry: (entry) => newEntries.push(entry),
    newFile: (file) => newFiles.push(file),
    isNews: (isWhole) =>
      newEntries.length + newFiles.length > 0 || (isWhole && entries.unset + files.unset > 0),
    content: (isWhole) => {
      const fresh = [...newFiles, ...filesThat(true)];
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

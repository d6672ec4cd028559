import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a cache, of which a run reads little at a time. */
export interface CacheBytes {
  readonly length: number;
  /** Fills a piece of memory with those from a place on. Throws if there are fewer. */
  read(into: Uint8Array, from: number): void;
}

/** A file that stays open until it is closed: whoever replaces it meanwhile changes nothing here. */
export interface CacheFile extends CacheBytes {
  readonly close: () => void;
}

/** Throws what the system says, or if it is no file. */
export function openCacheFile(path: string): CacheFile {
  // Opening a pipe would wait for somebody to write.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const close = (): void => {
    closeSync(file);
  };
  const stats = fstatSync(file);
  if (!stats.isFile()) {
    close();
    throw new TypeError('no file');
  }
  return {
    length: stats.size,
    read: (into, from) => {
      for (let done = 0; done < into.length;) {
        const count = readSync(file, into, done, into.length - done, from + done);
        if (count === 0) throw new RangeError('the file was cut');
        done += count;
      }
    },
    close,
  };
}

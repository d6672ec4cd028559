import type { StoredIndex } from './index-file.ts';

/** The same index, in memory that threads share: as it is, each would get a copy. */
export function sharedIndex({ tables, ...known }: StoredIndex): StoredIndex {
  const { sizes, bucketBits, directory, entries, filter } = tables;
  return {
    ...known,
    tables: {
      sizes: shared(sizes),
      bucketBits,
      directory: shared(directory),
      entries: shared(entries),
      filter: { ...filter, bits: shared(filter.bits) },
    },
  };
}

function shared(values: Uint32Array): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}

import type { Stamp } from '../stamp.ts';

export const KEY_LENGTH = 16;

/** What is kept under the key of a file: a string of `KEY_LENGTH` characters below U+0100. */
export interface Entry {
  readonly key: string;
  /** As JSON in UTF-8; absent for a file that is no copy, and of which there is nothing else to say. */
  readonly report?: Uint8Array;
}

/** A file as it was when it was read. */
export interface KnownFile {
  readonly path: string;
  readonly stamp: Stamp;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** What it was judged by: a string like a key. */
  readonly way: string;
  readonly key: string;
}

export interface CacheContent {
  readonly entries: readonly Entry[];
  /** Of files whose keys are among the entries, each once and in the order of their paths. */
  readonly files: Iterable<KnownFile>;
}

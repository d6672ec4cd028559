import type { FileFault } from './original-file.ts';

/** What is wrong with one file of a store. */
export interface StoreProblem {
  readonly name: string;
  readonly fault: FileFault | 'unreadable' | 'foreign-file' | 'wrong-name' | 'duplicate';
}

import type { OriginalFault } from '../model/original.ts';

/** What is wrong with one file of a store. */
export interface StoreProblem {
  readonly name: string;
  readonly fault: OriginalFault;
}

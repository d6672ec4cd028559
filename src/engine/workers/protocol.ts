import type { Language } from '../../model/language.ts';
import type { StorePlace } from '../../originals/open-store.ts';
import type { StoreProblem } from '../../originals/store-problem.ts';
import type { Pack } from '../../model/terms.ts';
import type { Candidate, FileOptions } from '../check-file.ts';

/** What a worker has to know of a run. Like all that passes between threads, it is copied. */
export interface Setup {
  readonly packs: readonly Pack[];
  readonly options: Omit<FileOptions, 'messages' | 'originals' | 'lap'>;
  readonly language: Language;
  readonly originals?: StorePlace;
  /** How long one file may take, in milliseconds. */
  readonly limit: number;
  /** Shared: the number of the job that the worker is at. It is told by this if the worker breaks down. */
  readonly isAt: Int32Array;
}

/** No job has this number. */
export const NO_JOB = -1;

/** A file that a worker is to judge. */
export interface Job extends Omit<Candidate, 'packs'> {
  readonly number: number;
  /** By their places among those of the setup. */
  readonly packs: readonly number[];
}

/** What a worker says. It says it of each job, in the order in which it was given them. */
export type Answer =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'done';
      readonly number: number;
      /** As the cache writes it. */
      readonly report: Uint8Array;
      readonly isOfDay: boolean;
      /** What of the originals it could not use, until now. */
      readonly problems: readonly StoreProblem[];
    }
  | { readonly kind: 'failed'; readonly number: number; readonly error: unknown }
  | { readonly kind: 'stopped'; readonly number: number };

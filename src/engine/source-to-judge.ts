import type { Source, SourceFacts } from './prepare.ts';

/** A file of a run, and what is known of it before it is read. */
export interface SourceToJudge {
  readonly source: Source;
  readonly facts: SourceFacts;
}

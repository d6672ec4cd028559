import type { CopyFacts } from '../model/facts.ts';
import type { Edition, Pack } from '../model/terms.ts';

/** A copy, and the edition of the terms by which it is judged. */
export interface CopyToJudge {
  readonly pack: Pack;
  readonly edition: Edition;
  readonly facts: CopyFacts;
}

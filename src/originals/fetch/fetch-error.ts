import { UserError } from '../../model/errors.ts';
import type { FetchErrorCode, FetchFailure } from './failure.ts';
import { hintFor, sentenceFor } from './sentences.ts';

/** A page that cannot be had. Its message is a sentence for the user that names the page. */
export class FetchError extends UserError {
  readonly code: FetchErrorCode;
  readonly failure: FetchFailure;

  /** `page` names the page in the sentence, see `pageName`. */
  constructor(failure: FetchFailure, page: string) {
    const hint = hintFor(failure);
    super(sentenceFor(failure, page), hint === undefined ? {} : { hint });
    this.name = 'FetchError';
    this.code = failure.code;
    this.failure = failure;
  }
}

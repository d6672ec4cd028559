import { told } from '../../messages/failure.ts';
import { UserError } from '../../model/errors.ts';
import type { FetchErrorCode, FetchFailure } from '../../model/fetch-failure.ts';

/** A page that cannot be had. Its message is a sentence for the user that names the page. */
export class FetchError extends UserError {
  readonly code: FetchErrorCode;
  readonly failure: FetchFailure;

  /** `page` names the page in the sentence, see `pageName`. */
  constructor(failure: FetchFailure, page: string) {
    super(...told(({ fetch }) => fetch(failure, page)));
    this.name = 'FetchError';
    this.code = failure.code;
    this.failure = failure;
  }
}

import { type FilePosition, type Said, UserError } from '../model/errors.ts';
import { commandFailures as enCommand } from './en/command-failures.ts';
import { fetchFailure as enFetch } from './en/fetch-failures.ts';
import { packFailures as enPack } from './en/pack-failures.ts';
import { runFailures as enRun } from './en/run-failures.ts';
import { storeFailures as enStore } from './en/store-failures.ts';
import type { FailureWords } from './failure-words.ts';

const EN: FailureWords = { ...enCommand, ...enPack, ...enRun, ...enStore, fetch: enFetch };

/** A mistake of the user's, in every language. It is not said here in which it will be told. */
export function failure(
  say: (words: FailureWords) => Said,
  positions: readonly FilePosition[] = [],
): UserError {
  const [message, options] = told(say);
  return new UserError(message, { ...options, positions });
}

/** What an error of a kind of its own is made of. */
export function told(
  say: (words: FailureWords) => Said,
): [message: string, options: NonNullable<ConstructorParameters<typeof UserError>[1]>] {
  const { message, hint } = say(EN);
  const inFrench = async (): Promise<Said> => say((await import('./fr/failures.ts')).failures);
  return [message, { ...(hint === undefined ? {} : { hint }), others: { fr: inFrench } }];
}

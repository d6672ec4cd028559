import type { FailureWords } from '../failure-words.ts';
import { commandFailures } from './command-failures.ts';
import { fetchFailure } from './fetch-failures.ts';
import { packFailures } from './pack-failures.ts';
import { runFailures } from './run-failures.ts';
import { storeFailures } from './store-failures.ts';

export const failures: FailureWords = {
  ...commandFailures,
  ...packFailures,
  ...runFailures,
  ...storeFailures,
  fetch: fetchFailure,
};

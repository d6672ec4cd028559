import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import type { FetchFailure } from '../../../src/model/fetch-failure.ts';
import { FetchError } from '../../../src/originals/fetch/fetch-error.ts';
import { FAILURES } from './failures.ts';
import { expectSentence } from './server.ts';

const PAGE = 'https://ledger.example/a';

describe('the sentence of a failure', () => {
  it.each(Object.values(FAILURES))('is whole, and names the page: $code', (failure) => {
    const error = new FetchError(failure, PAGE);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ name: 'FetchError', code: failure.code, failure, positions: [] });
    expectSentence(error.message);
    expect(error.message).toContain(PAGE);
    if (error.hint !== undefined) expectSentence(error.hint);
  });

  it.each<readonly [FetchFailure, string]>([
    [FAILURES.timeout, 'within 20 seconds.'],
    [FAILURES.silence, 'for 1 second.'],
    [{ code: 'timeout', after: 120_000 }, 'within 2 minutes.'],
    [{ code: 'timeout', after: 500 }, 'within 0.5 seconds.'],
    [FAILURES['too-large'], 'larger than 10 MB,'],
    [{ code: 'too-large', limit: 2_500_000 }, 'larger than 2.5 MB,'],
    [FAILURES.status, 'asks to wait 90 seconds.'],
    [{ code: 'status', status: 429, retryAfter: 1 }, 'asks to wait 1 second.'],
    [{ code: 'status', status: 429, retryAfter: 200 }, 'asks to wait 4 minutes.'],
  ])('says how long and how much: %j', (failure, words) => {
    expect(new FetchError(failure, PAGE).message).toContain(words);
  });

  it.each<readonly [FetchFailure, string]>([
    [FAILURES.timeout, 'en 20 secondes.'],
    [FAILURES.silence, 'pendant 1 seconde.'],
    [{ code: 'timeout', after: 500 }, 'en 0,5 seconde.'],
    [{ code: 'too-large', limit: 2_500_000 }, 'dépasse 2,5\u00a0Mo,'],
    [{ code: 'status', status: 429, retryAfter: 200 }, 'd’attendre 4 minutes.'],
  ])('says it in French: %j', async (failure, words) => {
    expect((await new FetchError(failure, PAGE).saidIn('fr')).message).toContain(words);
  });
});

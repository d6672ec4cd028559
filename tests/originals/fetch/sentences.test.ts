import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import type { FetchErrorCode, FetchFailure } from '../../../src/originals/fetch/failure.ts';
import { FetchError } from '../../../src/originals/fetch/fetch-error.ts';
import { expectSentence } from './server.ts';

const PAGE = 'https://ledger.example/a';

/** One of each. */
const FAILURES: { readonly [Code in FetchErrorCode]: FetchFailure & { readonly code: Code } } = {
  'not-an-address': { code: 'not-an-address' },
  scheme: { code: 'scheme' },
  credentials: { code: 'credentials' },
  port: { code: 'port', port: '22' },
  'private-address': { code: 'private-address', address: '10.0.0.1' },
  'unknown-host': { code: 'unknown-host' },
  lookup: { code: 'lookup', detail: 'EAI_AGAIN' },
  unreachable: { code: 'unreachable', detail: 'ECONNREFUSED' },
  'no-encryption': { code: 'no-encryption', detail: 'EPROTO' },
  'bad-answer': { code: 'bad-answer', detail: 'HPE_INVALID_CONSTANT' },
  certificate: { code: 'certificate', fault: 'expired' },
  'no-answer': { code: 'no-answer' },
  'cut-off': { code: 'cut-off' },
  timeout: { code: 'timeout', after: 20_000 },
  silence: { code: 'silence', after: 1000 },
  damaged: { code: 'damaged' },
  empty: { code: 'empty' },
  'too-large': { code: 'too-large', limit: 10_000_000 },
  compression: { code: 'compression', coding: 'zstd' },
  'content-type': { code: 'content-type', type: 'image/png' },
  'redirect-nowhere': { code: 'redirect-nowhere', status: 301 },
  'redirect-address': { code: 'redirect-address', location: '"http://"' },
  'redirect-loop': { code: 'redirect-loop' },
  redirects: { code: 'redirects', most: 5 },
  status: { code: 'status', status: 503, retryAfter: 90 },
};

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
});

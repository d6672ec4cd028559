import type { FetchErrorCode, FetchFailure } from '../../../src/model/fetch-failure.ts';

/** One of each. */
export const FAILURES: {
  readonly [Code in FetchErrorCode]: FetchFailure & { readonly code: Code };
} = {
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

/** What is wrong with a certificate. */
export type CertificateFault = 'expired' | 'other-site' | 'untrusted';

/** Why a page cannot be had. */
export type FetchFailure =
  | { readonly code: 'not-an-address' | 'scheme' | 'credentials' }
  /** A redirect to a port that pages are not served from. */
  | { readonly code: 'port'; readonly port: string }
  | { readonly code: 'private-address'; readonly address: string }
  | { readonly code: 'unknown-host' }
  /** `detail` is the code of the system's error. */
  | { readonly code: 'lookup' | 'unreachable' | 'no-encryption'; readonly detail: string }
  | { readonly code: 'bad-answer'; readonly detail: string }
  | { readonly code: 'certificate'; readonly fault: CertificateFault }
  | { readonly code: 'no-answer' | 'cut-off' }
  /** `after` is in milliseconds. */
  | { readonly code: 'timeout' | 'silence'; readonly after: number }
  | { readonly code: 'damaged' | 'empty' }
  /** `limit` is in bytes. */
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'compression'; readonly coding: string }
  | { readonly code: 'content-type'; readonly type: string }
  | { readonly code: 'redirect-nowhere'; readonly status: number }
  | { readonly code: 'redirect-address'; readonly location: string }
  | { readonly code: 'redirect-loop' }
  | { readonly code: 'redirects'; readonly most: number }
  /** An answer other than the page. `retryAfter` is in seconds. */
  | { readonly code: 'status'; readonly status: number; readonly retryAfter?: number };

export type FetchErrorCode = FetchFailure['code'];

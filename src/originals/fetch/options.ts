import type { Resolve } from './lookup.ts';

/** How pages are fetched. What is absent has its default. */
export interface FetchOptions {
  /** Also ask servers that are not on the public internet, such as `localhost`. Default: no. */
  readonly allowPrivate?: boolean;
  /**
   * The most time for a page with its redirects, in milliseconds; what is waited on purpose, see
   * `delay`, is not counted. Default: 20 seconds.
   */
  readonly timeout?: number;
  /** The most time in which a server sends nothing, in milliseconds. Default: 10 seconds. */
  readonly silence?: number;
  /** The largest page, in bytes as received and again in bytes decompressed. Default: 10 MB. */
  readonly limit?: number;
  /** The least time between two requests to one host, in milliseconds. Default: 1 second. */
  readonly delay?: number;
  /** Looks up the IP addresses of a host. Default: the system does. */
  readonly resolve?: Resolve;
}

export const DEFAULTS = {
  allowPrivate: false,
  timeout: 20_000,
  silence: 10_000,
  limit: 10_000_000,
  delay: 1000,
} as const satisfies FetchOptions;

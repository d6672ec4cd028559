import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** By what a server recognises the version of a page that it sent: two of its headers. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What may stand in a header: anything else could begin another one. */
const HARMLESS = /^[\u0020-\u007e\u0080-\u00ff]+$/u;

/** The headers that ask for a page only if it changed. What cannot be sent is left out. */
export function conditionsFor({ etag, lastModified }: Validators): OutgoingHttpHeaders {
  return {
    ...(isHarmless(etag) ? { 'If-None-Match': etag } : {}),
    ...(isHarmless(lastModified) ? { 'If-Modified-Since': lastModified } : {}),
  };
}

/** Whether a server may answer that a page is as it was. */
export function isConditional(known: Validators): boolean {
  return Object.keys(conditionsFor(known)).length > 0;
}

export function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const { etag, 'last-modified': lastModified } = headers;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function isHarmless(value: string | undefined): value is string {
  return value !== undefined && HARMLESS.test(value);
}

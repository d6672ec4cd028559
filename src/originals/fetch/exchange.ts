import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { pageName, type Target } from './address.ts';
import { CODINGS, readBody } from './body.ts';
import { bodyFailure, codeOf, connectionFailure } from './connection-failures.ts';
import { isText, mediaType } from './content-type.ts';
import type { FetchFailure } from '../../model/fetch-failure.ts';
import { FetchError } from './fetch-error.ts';
import { checkedLookup } from './lookup.ts';
import type { FetchOptions } from './options.ts';
import { isPublicAddress } from './public-address.ts';
import { USER_AGENT } from './user-agent.ts';

/** A server's answer: its headers, and its body if it is the page. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body?: Uint8Array;
}

export interface ExchangeOptions extends Required<FetchOptions> {
  /** The time that is left, in milliseconds. */
  readonly left: number;
  readonly conditions: OutgoingHttpHeaders;
}

/**
 * Asks one server for one page. Throws a `FetchError`, with nothing left open.
 *
 * No proxy is used, whatever the environment says: it would connect in our place, where nobody checks
 * the address.
 */
export async function exchange(target: Target, options: ExchangeOptions): Promise<Answer> {
  const page = pageName(target);
  const refuse = (failure: FetchFailure): FetchError => new FetchError(failure, page);
  const { timeout, silence, limit } = options;
  const cut = new AbortController();
  const { signal } = cut;
  const request = open(target, options, { signal, refuse });
  const timer = setTimeout(
    () => cut.abort(refuse({ code: 'timeout', after: timeout })),
    Math.max(1, options.left),
  );
  request.on('timeout', () => cut.abort(refuse({ code: 'silence', after: silence })));
  let failureOf = connectionFailure;
  try {
    const response = await answerTo(request, refuse);
    failureOf = bodyFailure;
    const { statusCode: status = 0, headers } = response;
    if (status !== 200) return { status, headers };
    const type = mediaType(headers['content-type'] ?? '');
    if (type !== '' && !isText(type)) throw refuse({ code: 'content-type', type });
    const body = await readBody(response, { limit, signal, refuse });
    if (body.length === 0) throw refuse({ code: 'empty' });
    return { status, headers, body };
  } catch (error) {
    if (signal.reason instanceof FetchError) throw signal.reason;
    const code = error instanceof FetchError ? undefined : codeOf(error);
    throw code === undefined ? error : refuse(failureOf(code));
  } finally {
    clearTimeout(timer);
    request.destroy();
  }
}

/** Many sites send longer headers than Node's 16 kB. */
const LONGEST_HEADERS = 65_536;
/** Node gives up an address after a quarter of a second if there is another; far servers need more. */
const CONNECT_ATTEMPT = 2000;

interface Control {
  readonly signal: AbortSignal;
  readonly refuse: (failure: FetchFailure) => FetchError;
}

function open(
  { url }: Target,
  { allowPrivate, resolve, silence, conditions }: ExchangeOptions,
  { signal, refuse }: Control,
): ClientRequest {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  // A socket looks up names only.
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host))
    throw refuse({ code: 'private-address', address: host });
  const common = {
    hostname: host,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers: { ...HEADERS, ...conditions },
    lookup: checkedLookup({ resolve, allowPrivate, refuse }),
    timeout: silence,
    signal,
    maxHeaderSize: LONGEST_HEADERS,
    insecureHTTPParser: false,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: CONNECT_ATTEMPT,
  };
  // An agent of its own: no connection is kept, and nothing is taken over from the environment.
  return url.protocol === 'https:'
    ? secureRequest({ ...common, agent: new SecureAgent(), rejectUnauthorized: true })
    : plainRequest({ ...common, agent: new PlainAgent() });
}

const HEADERS = {
  'User-Agent': USER_AGENT,
  Accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.8, */*;q=0.1',
  'Accept-Encoding': CODINGS,
};

/** The head of the answer. Rejects if there is none. */
async function answerTo(
  request: ClientRequest,
  refuse: Control['refuse'],
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', (response) => {
      // What becomes of an answer that was read, or is not wanted, concerns nobody.
      response.on('error', () => undefined);
      resolve(response);
    });
    request.on('error', reject);
    // An answer that is none, such as another protocol, ends the connection without an error.
    request.on('close', () => reject(refuse({ code: 'no-answer' })));
    request.end();
  });
}

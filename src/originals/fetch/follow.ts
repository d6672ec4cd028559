import { setTimeout as sleep } from 'node:timers/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { pageName, redirectAddress, type Target } from './address.ts';
import { exchange, type Answer } from './exchange.ts';
import { FetchError } from './fetch-error.ts';
import type { FetchOptions } from './options.ts';
import { retryAfter } from './retry-after.ts';
import type { InTurn } from './turns.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Too often asked, and out of service: a server may say when to come back. */
const ASKS_TO_WAIT = [429, 503];
/** What is waited at a server's wish, in seconds; once for a page. */
const LONGEST_WAIT = 3;

/** The answer that is no redirect, and the address that gave it. */
export interface LastAnswer {
  readonly target: Target;
  readonly answer: Answer;
}

/**
 * Asks for a page, follows its redirects, and asks once again if the server wants a short wait.
 * Cookies are neither kept nor sent. Throws a `FetchError`.
 */
export async function follow(
  start: Target,
  options: Required<FetchOptions>,
  inTurn: InTurn,
  conditions: OutgoingHttpHeaders,
): Promise<LastAnswer> {
  let left = options.timeout;
  const ask = async (target: Target): Promise<Answer> =>
    inTurn(target.url.hostname, async () => {
      const began = performance.now();
      const answer = await exchange(target, { ...options, left, conditions });
      left -= performance.now() - began;
      return answer;
    });
  const askPatiently = async (target: Target): Promise<Answer> => {
    const answer = await ask(target);
    const wait = waitWished(answer);
    if (wait === undefined || wait > LONGEST_WAIT) return answer;
    await sleep(wait * 1000);
    return ask(target);
  };
  const visited = new Set<string>();
  let target = start;
  let answer = await askPatiently(target);
  while (REDIRECTS.includes(answer.status)) {
    visited.add(target.url.href);
    const page = pageName(target);
    target = redirectOf(answer, target);
    if (visited.has(target.url.href)) throw new FetchError({ code: 'redirect-loop' }, page);
    if (visited.size > MOST_REDIRECTS)
      throw new FetchError({ code: 'redirects', most: MOST_REDIRECTS }, page);
    answer = await askPatiently(target);
  }
  return { target, answer };
}

function redirectOf({ status, headers }: Answer, target: Target): Target {
  if (headers.location === undefined)
    throw new FetchError({ code: 'redirect-nowhere', status }, pageName(target));
  return redirectAddress(headers.location, target);
}

/** How long a server asks to wait, in seconds. */
export function waitWished({ status, headers }: Answer): number | undefined {
  return ASKS_TO_WAIT.includes(status) ? retryAfter(headers['retry-after']) : undefined;
}

import type { FetchPage, FetchedPage } from '../fetched-page.ts';
import { givenAddress, pageName } from './address.ts';
import { conditionsFor, isConditional, validatorsOf, type Validators } from './conditions.ts';
import type { Answer } from './exchange.ts';
import { FetchError } from './fetch-error.ts';
import { follow, waitWished, type LastAnswer } from './follow.ts';
import { resolveBySystem } from './lookup.ts';
import { DEFAULTS, type FetchOptions } from './options.ts';
import { createTurns } from './turns.ts';

/** A page, or the news that it is still as it was. */
export type Revisit =
  | { readonly kind: 'fetched'; readonly page: FetchedPage; readonly validators: Validators }
  | { readonly kind: 'not-modified' };

/** Fetches a page unless it is still as it was. Throws a `FetchError` with a sentence for the user. */
export type RevisitPage = (url: string, known: Validators) => Promise<Revisit>;

/**
 * Makes the function that fetches pages from the web. It asks each host one request at a time, and
 * never an address that is not public unless that is allowed. It does not read `robots.txt`, which is
 * for programs that wander: here a person names each page.
 */
export function createFetcher(options: FetchOptions = {}): FetchPage {
  const ask = createAsking(options);
  return async (url) => pageOf(await ask(url, {}));
}

/** As `createFetcher`, for pages that were fetched before: a page that did not change is not sent again. */
export function createRevisitor(options: FetchOptions = {}): RevisitPage {
  const ask = createAsking(options);
  return async (url, known) => {
    const last = await ask(url, known);
    if (isConditional(known) && last.answer.status === 304) return { kind: 'not-modified' };
    return { kind: 'fetched', page: pageOf(last), validators: validatorsOf(last.answer.headers) };
  };
}

function createAsking(options: FetchOptions) {
  const complete = { ...DEFAULTS, resolve: resolveBySystem, ...options };
  const inTurn = createTurns(complete.delay);
  return async (url: string, known: Validators): Promise<LastAnswer> =>
    follow(givenAddress(url), complete, inTurn, conditionsFor(known));
}

function pageOf({ target, answer }: LastAnswer): FetchedPage {
  const { body, headers } = answer;
  if (body === undefined) throw new FetchError(statusFailure(answer), pageName(target));
  const contentType = headers['content-type'];
  return {
    url: target.url.href,
    bytes: body,
    ...(contentType === undefined ? {} : { contentType }),
  };
}

function statusFailure(answer: Answer) {
  const wait = waitWished(answer);
  const { status } = answer;
  return { code: 'status', status, ...(wait === undefined ? {} : { retryAfter: wait }) } as const;
}

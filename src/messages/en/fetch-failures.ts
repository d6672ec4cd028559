import type { CertificateFault, FetchFailure } from '../../model/fetch-failure.ts';
import type { FailureWords } from '../failure-words.ts';
import { plural } from './grammar.ts';

/** Why a page cannot be had, and what to do about it, where there is something to say. */
export const fetchFailure: FailureWords['fetch'] = (failure, page) => {
  const hint = hintFor(failure);
  return { message: sentenceFor(failure, page), ...(hint === undefined ? {} : { hint }) };
};

function sentenceFor(failure: FetchFailure, page: string): string {
  switch (failure.code) {
    case 'not-an-address':
      return `${page} is not a web address.`;
    case 'scheme':
      return `${page} cannot be fetched: only addresses that begin with http:// or https:// can.`;
    case 'credentials':
      return `The address of ${page} holds a name or a password; republint sends none.`;
    case 'port':
      return `${page} is not fetched: only an address given by you may name a port such as ${failure.port}.`;
    case 'private-address':
      return `${page} is not on the public internet: its server is ${failure.address}.`;
    case 'unknown-host':
      return `${page} cannot be fetched: there is no site of that name.`;
    case 'lookup':
      return `${page} cannot be fetched: its site cannot be looked up (${failure.detail}).`;
    case 'unreachable':
      return `The server of ${page} cannot be reached (${failure.detail}).`;
    case 'no-encryption':
      return `The server of ${page} offers no secure connection (${failure.detail}).`;
    case 'certificate':
      return `${page} is not fetched, because the server does not prove who it is: its certificate ${CERTIFICATE[failure.fault]}.`;
    case 'bad-answer':
      return `The server of ${page} does not answer as a web server does (${failure.detail}).`;
    case 'no-answer':
      return `The server of ${page} closed the connection without an answer.`;
    case 'cut-off':
      return `The server of ${page} closed the connection before the page was complete.`;
    case 'timeout':
      return `${page} did not arrive in full within ${duration(failure.after / 1000)}.`;
    case 'silence':
      return `The server of ${page} sent nothing for ${duration(failure.after / 1000)}.`;
    default:
      return answered(failure, page);
  }
}

const CERTIFICATE: Readonly<Record<CertificateFault, string>> = {
  expired: 'is out of date',
  'other-site': 'is for another site',
  untrusted: 'comes from nobody who is trusted here',
};

type Answered = Extract<
  FetchFailure,
  {
    readonly code:
      | `redirect${string}`
      | 'status'
      | 'damaged'
      | 'empty'
      | 'too-large'
      | 'compression'
      | 'content-type';
  }
>;

/** What is wrong with an answer. */
function answered(failure: Answered, page: string): string {
  switch (failure.code) {
    case 'damaged':
      return `${page} arrived damaged and cannot be decompressed.`;
    case 'empty':
      return `${page} is an empty page.`;
    case 'too-large':
      return `${page} is larger than ${megabytes(failure.limit)}, the most that is read.`;
    case 'compression':
      return `${page} is compressed as ${failure.coding}, which republint did not ask for.`;
    case 'content-type':
      return `${page} is not a page of text but ${failure.type}.`;
    case 'redirect-nowhere':
      return `${page} redirects without saying where to (status ${failure.status}).`;
    case 'redirect-address':
      return `${page} redirects to ${failure.location}, which is not a web address.`;
    case 'redirect-loop':
      return `${page} redirects in a circle.`;
    case 'redirects':
      return `${page} redirects again after ${failure.most} redirects, the most that are followed.`;
    case 'status':
      return statusSentence(failure, page);
  }
}

function statusSentence(
  { status, retryAfter }: Extract<Answered, { readonly code: 'status' }>,
  page: string,
): string {
  const again = retryAfter === undefined ? '' : `; it asks to wait ${duration(retryAfter)}`;
  return `${statusWords(status, page)} (status ${status})${again}.`;
}

function statusWords(status: number, page: string): string {
  switch (status) {
    case 401:
      return `${page} is shown only to those who sign in`;
    case 403:
      return `The site refuses to show ${page}`;
    case 404:
      return `There is no page at ${page}`;
    case 410:
      return `${page} has been taken down for good`;
    case 429:
      return `The site of ${page} has been asked too often`;
    case 451:
      return `${page} is withheld for legal reasons`;
    case 503:
      return `The site of ${page} is out of service at the moment`;
    default:
      if (status >= 500) return `The server of ${page} has a problem of its own`;
      if (status >= 400) return `The server of ${page} did not accept the request`;
      return `The server of ${page} answered without a page`;
  }
}

const SAVE = 'Open the page in a browser, save it, and give the saved file instead.';
const LATER = 'Try again later.';

function hintFor(failure: FetchFailure): string | undefined {
  switch (failure.code) {
    case 'not-an-address':
      return 'Give the whole address, such as https://example.org/2024/an-article.';
    case 'credentials':
      return `Take them out of the address. If the page needs them: ${lower(SAVE)}`;
    case 'private-address':
      return 'If this is a server of your own, allow it with --allow-private.';
    case 'unknown-host':
      return 'Check how the address is spelt.';
    case 'lookup':
    case 'unreachable':
      return 'Check the address and your connection to the internet.';
    case 'no-answer':
    case 'cut-off':
    case 'timeout':
    case 'silence':
      return LATER;
    case 'certificate':
    case 'no-encryption':
    case 'redirect-loop':
    case 'redirects':
      return SAVE;
    case 'status':
      return statusHint(failure.status);
    default:
      return undefined;
  }
}

function statusHint(status: number): string | undefined {
  if (status === 401 || status === 403) return SAVE;
  if (status === 404) return 'Check how the address is spelt.';
  return status === 429 || status >= 500 ? LATER : undefined;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function megabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toPrecision(2))} MB`;
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** Seconds as a person would say them. */
function duration(seconds: number): string {
  const [unit, length] = UNITS.find(([, long]) => seconds >= 2 * long) ?? ['second', 1];
  const count = length === 1 ? Number(seconds.toPrecision(2)) : Math.ceil(seconds / length);
  return plural(count, unit, `${unit}s`);
}

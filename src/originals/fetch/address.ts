import type { FetchFailure } from '../../model/fetch-failure.ts';
import { FetchError } from './fetch-error.ts';

/** The ports a redirect may lead to: those of http and https. */
const USUAL_PORTS = ['', '80', '443'];
/** The longest that is shown of an address. */
const LONGEST = 300;

/** An address to ask, and the one that the user gave: another if there were redirects. */
export interface Target {
  readonly url: URL;
  readonly given: URL;
}

/** Reads the address of a page that the user gave. Throws a `FetchError` if it cannot be asked. */
export function givenAddress(address: string): Target {
  const trimmed = address.trim();
  // A line break or tab would be dropped in silence: the user means another address.
  const url = /\p{Cc}/u.test(trimmed) ? null : parse(trimmed);
  if (url === null) throw new FetchError({ code: 'not-an-address' }, `"${shown(address)}"`);
  const target = { url, given: url };
  const wrong = wrongWith(url);
  if (wrong !== undefined) throw new FetchError(wrong, pageName(target));
  return target;
}

/** Reads where a redirect leads. Throws a `FetchError` if we do not go there. */
export function redirectAddress(location: string, { url: from, given }: Target): Target {
  const url = parse(fromHeader(location), from);
  if (url === null) {
    const failure = { code: 'redirect-address', location: `"${shown(location)}"` } as const;
    throw new FetchError(failure, pageName({ url: from, given }));
  }
  const target = { url, given };
  const wrong = wrongWith(url) ?? strangePort(target);
  if (wrong !== undefined) throw new FetchError(wrong, pageName(target));
  return target;
}

/** The page in a sentence: its address, and the one given where that is another. */
export function pageName({ url, given }: Target): string {
  const address = shown(url.href);
  return url.href === given.href ? address : `${address} (to which ${shown(given.href)} redirects)`;
}

function parse(address: string, base?: URL): URL | null {
  if (!URL.canParse(address, base?.href)) return null;
  const url = new URL(address, base);
  url.hash = '';
  return url;
}

function wrongWith(url: URL): FetchFailure | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { code: 'scheme' };
  return url.username === '' && url.password === '' ? undefined : { code: 'credentials' };
}

/** The user may name any port; a page may not send us to the ports of other services. */
function strangePort({ url, given }: Target): FetchFailure | undefined {
  if (USUAL_PORTS.includes(url.port) || url.host === given.host) return undefined;
  return { code: 'port', port: url.port };
}

/** Headers are read byte by byte; some servers write addresses in UTF-8. */
function fromHeader(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}

/** An address on one line, cut if it is long, without the name and password that may stand in it. */
function shown(address: string): string {
  const harmless = address
    .slice(0, 2 * LONGEST)
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/^([a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/iu, '$1');
  return harmless.length > LONGEST ? `${harmless.slice(0, LONGEST - 1)}…` : harmless;
}

import { decode } from '../../documents/decode.ts';
import { readHead } from '../../documents/html/head.ts';
import { type Markup, readMarkup } from '../../documents/html/tags.ts';
import type { PageRefusal } from '../../model/page-refusal.ts';
import {
  addressKind,
  ANY_SITE,
  archivedAddress,
  parseAddress,
} from '../../text/article-address.ts';
import { loadBuiltinPacks } from '../../terms/builtin.ts';
import { differInNumber, samePage } from './same-page.ts';

/** A page says who it is at its beginning. In bytes. */
const MOST_OF_HEAD = 500_000;
const LOGIN =
  /^(?:log[-_]?in|log[-_]?on|sign[-_]?in|wp-login(?:\.php)?|connexion|se-connecter|identification|authentification|auth|oauth2?|sso|anmelden|entrar|acceder|iniciar-sesion)(?:\.\w{2,5})?$/iu;
const CONSENT = /^(?:consent|cookie-?(?:consent|wall)|cookiewall|consentement)(?:\.\w{2,5})?$/iu;

/** A page, and the address under which it was wanted. */
export interface AskedPage {
  /** As the user gave it. */
  readonly asked: string;
  /** The address that answered, after redirects; absent for a saved page. */
  readonly answered?: string;
  readonly bytes: Uint8Array;
}

/** Why a page is not the article that was asked for, if its address or what it calls itself tells. */
export function askedPageFault({ asked, answered, bytes }: AskedPage): PageRefusal | undefined {
  const wanted = wantedAddress(asked);
  if (wanted === undefined) return undefined;
  const given = answered === undefined ? wanted : (wantedAddress(answered) ?? wanted);
  return (
    (answered === undefined ? undefined : redirectFault(wanted, given)) ??
    nameFault({ asked: wanted, given, isFetched: answered !== undefined, bytes })
  );
}

/** An archive keeps a page under its own address, which holds the page's. */
function wantedAddress(address: string): URL | undefined {
  const url = parseAddress(address);
  return url === undefined ? undefined : (archivedAddress(url) ?? url);
}

/** What is wrong with where an address led. */
function redirectFault(asked: URL, given: URL): PageRefusal | undefined {
  const found = given.href;
  if (asked.href === found) return undefined;
  if (isHome(given) && !isHome(asked)) return { code: 'leads-home', found };
  if (passes(given, LOGIN) && !passes(asked, LOGIN)) return { code: 'leads-to-login', found };
  if (passes(given, CONSENT) && !passes(asked, CONSENT)) return { code: 'leads-to-consent', found };
  return asked.hostname === given.hostname && differInNumber(asked, given)
    ? { code: 'other-article', asked: asked.href, found }
    : undefined;
}

interface Named {
  readonly asked: URL;
  readonly given: URL;
  readonly isFetched: boolean;
  readonly bytes: Uint8Array;
}

/** What is wrong with the address that a page gives for itself. */
function nameFault({ asked, given, isFetched, bytes }: Named): PageRefusal | undefined {
  const named = namedAddress(bytes, given);
  if (named === undefined || isHome(asked)) return undefined;
  const { url, isCanonical } = named;
  const sites = loadBuiltinPacks().flatMap((pack) =>
    pack.scope === 'publisher' ? [pack.publisher] : [],
  );
  const verdicts = [given, asked].map((address) => samePage(address, url, sites));
  if (verdicts.includes('same')) return undefined;
  if (isHome(url) && verdicts.includes('other-article'))
    // Many sites give the address of their home page to those who share any of their pages.
    return isCanonical && isFetched ? { code: 'leads-home', found: url.href } : undefined;
  const args = { asked: asked.href, found: url.href };
  if (verdicts.includes('other-article')) return { code: 'other-article', ...args };
  // Who gives the address of a saved page may know of a site that has moved.
  return isFetched ? { code: 'other-site', ...args } : undefined;
}

function namedAddress(
  bytes: Uint8Array,
  base: URL,
): { readonly url: URL; readonly isCanonical: boolean } | undefined {
  const { text } = decode(bytes.subarray(0, MOST_OF_HEAD), 'html');
  const end = text.search(/<\/head\s*>|<body\b/iu);
  const markups: Markup[] = [];
  readMarkup(end < 0 ? text : text.slice(0, end), (markup) => markups.push(markup));
  const { metadata } = readHead(markups, text);
  for (const key of ['canonical', 'og:url']) {
    const value = metadata.find(({ path }) => path.join('.').toLowerCase() === key)?.value;
    if (typeof value !== 'string' || !URL.canParse(value, base.href)) continue;
    const url = parseAddress(new URL(value, base.href).href);
    if (url !== undefined) return { url, isCanonical: key === 'canonical' };
  }
  return undefined;
}

function isHome(url: URL): boolean {
  return addressKind(url, ANY_SITE) === 'home';
}

/** Whether a host or a part of a path has a name of this kind. */
function passes(url: URL, kind: RegExp): boolean {
  const labels = url.hostname.split('.');
  return (
    (labels.length > 2 && kind.test(labels[0] ?? '')) ||
    url.pathname.split('/').some((part) => kind.test(part))
  );
}

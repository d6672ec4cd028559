import type { ArticleUrlShape, PublisherIdentity } from '../model/terms.ts';

/** What a web address leads to, as far as the address tells. */
export type AddressKind = 'article' | 'home' | 'section' | 'shortener' | 'archive' | 'elsewhere';

export type SiteShape = Pick<PublisherIdentity, 'domains' | 'articleUrls' | 'noise'>;
/** One of which nothing is known. */
export const ANY_SITE: SiteShape = { domains: [], articleUrls: [], noise: [] };

const SHORTENERS = new Set(
  'bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd dlvr.it wp.me lnkd.in fb.me shorturl.at rebrand.ly cutt.ly tiny.cc v.gd j.mp ift.tt tr.im su.pr t.ly rb.gy s.id'.split(
    ' ',
  ),
);
const ARCHIVES = new Set(
  'web.archive.org archive.org archive.today archive.is archive.ph archive.li archive.md archive.vn archive.fo webcache.googleusercontent.com perma.cc ghostarchive.org archive.wikiwix.com megalodon.jp freezepage.com'.split(
    ' ',
  ),
);
/** On archive.org, a book or a magazine itself, and no copy of a page. */
const SCAN = /^\/details\/./u;
const SECTIONS = new Set(
  'category categories categorie tag tags author authors auteur auteurs autor autore topic topics topics-and-regions theme themes thematique section sections search recherche page profiles profile about about-us a-propos contact contact-us feed rss archive archives latest-news store boutique donate don donation newsletter newsletters subscribe membership login wp-content wp-admin wp-login.php user users people team region regions countries institutions partners'.split(
    ' ',
  ),
);
/** Where many write, each below a name of their own. */
const SHARED = new Set(['medium.com', 'dev.to']);
/** "/blog", "/tech-news/"; "/how-i-began-a-blog" is an article. */
const FRONT_PAGE = /^(?:[\p{L}\p{N}]+[-_])?(?:blogs?|news|weblog)\/?$/iu;
const LANGUAGE_ROOT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;
const INDEX_PAGE = /^\/(?:index|home|default|accueil)(?:\.\w+)?\/?$/iu;

/** Reads an address as a person would: a missing scheme is `http`. Undefined if it is no web address. */
export function parseAddress(address: string): URL | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || /[\s<>"\u0000-\u001f]/u.test(trimmed)) return undefined;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//iu.test(trimmed)
    ? trimmed
    : trimmed.startsWith('//')
      ? `http:${trimmed}`
      : /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u.test(trimmed)
        ? `http://${trimmed}`
        : undefined;
  if (withScheme === undefined) return undefined;
  try {
    const url = new URL(withScheme);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname.includes('.')
      ? url
      : undefined;
  } catch {
    return undefined;
  }
}

export function hostOf(url: URL): string {
  return url.hostname.replace(/^(?:www\d?|m|amp|mobile)\./u, '').replace(/\.$/u, '');
}

export function isOnDomain(url: URL, domains: readonly string[]): boolean {
  const host = hostOf(url);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** The page a stored copy of a web archive was taken from, if the address holds it. */
export function archivedAddress(url: URL): URL | undefined {
  if (!ARCHIVES.has(hostOf(url))) return undefined;
  const inner = /\/(https?:\/{1,2}.+)$/iu.exec(url.pathname + url.search)?.[1];
  return inner === undefined
    ? undefined
    : parseAddress(inner.replace(/^(https?:)\/{1,2}/iu, '$1//'));
}

export function addressKind(url: URL, site: SiteShape): AddressKind {
  const host = hostOf(url);
  if (SHORTENERS.has(host)) return 'shortener';
  if (ARCHIVES.has(host) && !SCAN.test(url.pathname)) return 'archive';
  if (site.domains.length > 0 && !isOnDomain(url, site.domains)) return 'elsewhere';
  if (isHome(url, site.noise)) return 'home';
  if (site.articleUrls.length > 0 && identify(url, site.articleUrls) === undefined)
    return 'section';
  return isSection(url) ? 'section' : 'article';
}

function isHome(url: URL, noise: readonly string[]): boolean {
  const root = LANGUAGE_ROOT.test(url.pathname) || INDEX_PAGE.test(url.pathname);
  return root && [...url.searchParams.keys()].every((name) => isNoise(name, noise));
}

function isSection(url: URL): boolean {
  const parts = pathParts(url);
  if (parts.length === 1 && (SHARED.has(hostOf(url)) || parts[0]?.startsWith('@') === true))
    return true;
  const [first, ...deeper] = LANGUAGE_ROOT.test(`/${parts[0] ?? ''}`) ? parts.slice(1) : parts;
  if (first !== undefined && deeper.length === 0 && FRONT_PAGE.test(first)) return true;
  if (first === undefined || !SECTIONS.has(first.toLowerCase())) return false;
  // A dated or deep address below "archives/" or "news/" is an article's.
  return parts.length <= 3 && !/\d{4,}/u.test(url.pathname);
}

const COMMON_NOISE = [
  'utm_*',
  'fbclid',
  'gclid',
  'mc_cid',
  'mc_eid',
  'ref',
  'ref_src',
  'share',
  'amp',
  'cmpid',
  'ito',
];

function isNoise(name: string, noise: readonly string[]): boolean {
  const folded = name.toLowerCase();
  return [...COMMON_NOISE, ...noise].some((pattern) =>
    pattern.endsWith('*') ? folded.startsWith(pattern.slice(0, -1)) : folded === pattern,
  );
}

function pathParts(url: URL): readonly string[] {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  while (parts.length > 1 && /^(?:embed|amp|print|feed)$/iu.test(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

/** What identifies an article on its site: its number where it has one, else its path. */
interface ArticleIdentity {
  readonly id?: string;
  readonly slug?: string;
}

function identify(url: URL, shapes: readonly ArticleUrlShape[]): ArticleIdentity | undefined {
  for (const shape of shapes) {
    const values = matchShape(url, shape);
    if (values !== undefined) return values;
  }
  return undefined;
}

function matchShape(url: URL, shape: ArticleUrlShape): ArticleIdentity | undefined {
  const wanted = shape.path.split('/').filter((part) => part !== '');
  const parts = pathParts(url);
  if (wanted.length !== parts.length) return undefined;
  const values = new Map<string, string>();
  const take = (pattern: string, value: string): boolean => {
    const two = /^(:[a-z]+)-(:[a-z]+.*)$/u.exec(pattern);
    if (two !== null) {
      const cut = value.lastIndexOf('-');
      return (
        cut > 0 &&
        take(two[1] ?? '', value.slice(0, cut)) &&
        take(two[2] ?? '', value.slice(cut + 1))
      );
    }
    const name = /^:([a-z]+)(.*)$/u.exec(pattern);
    if (name === null) return pattern.toLowerCase() === value.toLowerCase();
    const suffix = (name[2] ?? '').toLowerCase();
    if (!value.toLowerCase().endsWith(suffix)) return false;
    const inner = value.slice(0, value.length - suffix.length);
    if (inner === '') return false;
    if (name[1] === 'id' && shape.id === 'digits' && !/^\d+$/u.test(inner)) return false;
    values.set(name[1] ?? '', inner.toLowerCase());
    return true;
  };
  if (!wanted.every((pattern, index) => take(pattern, parts[index] ?? ''))) return undefined;
  for (const [name, pattern] of Object.entries(shape.query ?? {})) {
    const value = url.searchParams.get(name);
    if (value === null || !take(pattern, value)) return undefined;
  }
  const id = values.get('id');
  const slug = values.get('slug');
  return { ...(id === undefined ? {} : { id }), ...(slug === undefined ? {} : { slug }) };
}

/** What identifies the article that an address leads to: its number, or what the publisher calls `:id`. */
export function articleIdOf(url: URL, site: SiteShape): string | undefined {
  const known = identify(url, site.articleUrls)?.id;
  return known ?? trailingNumber(url);
}

/**
 * Whether two addresses lead to the same article: the same family of hosts and the same number.
 * Slugs are compared only where an address has no number, for publishers rewrite them.
 */
export function sameArticle(a: URL, b: URL, site: SiteShape): 'same' | 'different' | 'unclear' {
  const family = (url: URL): string => (isOnDomain(url, site.domains) ? '' : hostOf(url));
  if (family(a) !== family(b)) return 'different';
  if (site.articleUrls.length > 0 && family(a) === '') {
    const left = identify(a, site.articleUrls);
    const right = identify(b, site.articleUrls);
    if (left === undefined || right === undefined)
      return left === right ? samePath(a, b, site) : 'different';
    if (left.id !== undefined && right.id !== undefined)
      return left.id === right.id ? 'same' : 'different';
    if (left.slug !== undefined && right.slug !== undefined) return sameSlug(left.slug, right.slug);
    return 'unclear';
  }
  const left = trailingNumber(a);
  const right = trailingNumber(b);
  if (left !== undefined && right !== undefined && hostOf(a) === hostOf(b))
    return left === right ? 'same' : 'different';
  return samePath(a, b, site);
}

function sameSlug(a: string, b: string): 'same' | 'different' | 'unclear' {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 12 && long.startsWith(short)) ? 'same' : 'unclear';
}

function trailingNumber(url: URL): string | undefined {
  return /(?:^|[-_/.])(\d{4,})(?:\.\w{1,5})?$/u.exec(pathParts(url).at(-1) ?? '')?.[1];
}

/** Whether two addresses lead to the same page of a site, whatever kind of page that is. */
export function samePage(a: URL, b: URL, noise: readonly string[]): boolean {
  return hostOf(a) === hostOf(b) && significant(a, noise) === significant(b, noise);
}

function samePath(a: URL, b: URL, site: SiteShape): 'same' | 'different' {
  return significant(a, site.noise) === significant(b, site.noise) ? 'same' : 'different';
}

function significant(url: URL, noise: readonly string[]): string {
  const query = [...url.searchParams]
    .filter(([name]) => !isNoise(name, noise))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const path = pathParts(url)
    .map((part) => safeDecode(part).toLowerCase())
    .join('/');
  return `${path.replace(/\.(?:html?|php|aspx?)$/u, '')}?${query.join('&')}`;
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

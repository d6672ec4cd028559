import { hostOf, isOnDomain, sameArticle, type SiteShape } from '../../text/article-address.ts';
import { pathOf, queryOf } from '../../originals/plain-address.ts';

const ANY_SITE: SiteShape = { domains: [], articleUrls: [], noise: [] };
/** Words of a slug are hyphenated; a name such as "news" or "page" is no slug. */
const SHORTEST_SLUG = 12;

/** What the address that a page gives for itself says of it, to who asked for another address. */
export type Sameness = 'same' | 'other-article' | 'other-site';

/**
 * Whether two addresses may be those of one article. An address has many forms (for printing, for telephones,
 * with the old title, as a script with a number), so only what is surely another article is called so.
 */
export function samePage(a: URL, b: URL, sites: readonly SiteShape[]): Sameness {
  const left = plainForm(a);
  const right = plainForm(b);
  const site = sites.find(({ domains }) => isOnDomain(left, domains) && isOnDomain(right, domains));
  if (site === undefined && !areOfOneSite(left, right)) return 'other-site';
  right.hostname = left.hostname;
  if (sameArticle(left, right, site ?? ANY_SITE) !== 'different') return 'same';
  return mayBeSame(left, right) ? 'same' : 'other-article';
}

/** Whether two addresses bear article numbers, and none in common. */
export function differInNumber(a: URL, b: URL): boolean {
  const left = numbersOf(a);
  const right = numbersOf(b);
  return left.size > 0 && right.size > 0 && [...left].every((number) => !right.has(number));
}

function mayBeSame(a: URL, b: URL): boolean {
  if (isScript(a) !== isScript(b)) return !differInNumber(a, b);
  const numbers = numbersOf(b);
  if ([...numbersOf(a)].some((number) => numbers.has(number))) return true;
  if (differInNumber(a, b)) return false;
  const [one = '', other = ''] = [a, b].map((url) => pathOf(url).at(-1)?.toLowerCase());
  if (one === other && one.length >= SHORTEST_SLUG && one.includes('-')) return true;
  return samePath(a, b) && isPart(a, b);
}

/** The address without what leads to another form of the same page. */
function plainForm(url: URL): URL {
  const plain = new URL(url);
  const parts = url.pathname
    .split('/')
    .filter(
      (part) =>
        part !== '' &&
        !/^(?:amp|print|printer|embed|mobile|imprimer|version-imprimable)$/iu.test(part),
    );
  plain.pathname = `/${parts.join('/').replace(/[._-](?:amp|print)(?=\.html?$|$)/iu, '')}`;
  plain.hash = '';
  for (const name of ['output', 'outputType', 'print', 'printable', 'tmpl', 'format', 'view'])
    plain.searchParams.delete(name);
  return plain;
}

/** One host, or a part of the other: "fr.site.example" and "site.example". */
function areOfOneSite(a: URL, b: URL): boolean {
  const [left, right] = [hostOf(a), hostOf(b)];
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

/** "/index.php?aid=5" and "/?p=5": the path says nothing. */
function isScript(url: URL): boolean {
  return (
    queryOf(url).length > 0 &&
    (url.pathname === '/' || /\.(?:php\d?|aspx?|cfm|jsp|cgi)$/iu.test(url.pathname))
  );
}

function samePath(a: URL, b: URL): boolean {
  return pathOf(a).join('/').toLowerCase() === pathOf(b).join('/').toLowerCase();
}

/** Whether one of two queries holds all that the other does. */
function isPart(a: URL, b: URL): boolean {
  const [few = [], many = []] = [queryOf(a), queryOf(b)]
    .map((query) => query.map((pair) => pair.join('=')))
    .sort((x, y) => x.length - y.length);
  return few.every((pair) => many.includes(pair));
}

/** Long numbers at the edge of a part of an address, and those of its query; days are none. */
function numbersOf(url: URL): ReadonlySet<string> {
  const parts = [...pathOf(url), ...queryOf(url).map(([, value]) => value)];
  return new Set(
    parts
      .flatMap((part) => part.match(/^\d{4,}(?=\D|$)|(?<=[-_.a-z])\d{4,}$/giu) ?? [])
      .filter((number) => !/^(?:19|20)\d{2}(?:\d{2}){0,2}$/u.test(number)),
  );
}

import { ANY_SITE, hostOf, sameArticle } from '../text/article-address.ts';

/** The parts of an address's path, decoded; without the ending of a page. */
export function pathOf(url: URL): readonly string[] {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  return parts.map((part, at) =>
    at === parts.length - 1 ? decoded(part).replace(/\.html?$/iu, '') : decoded(part),
  );
}

/** What the query says beside where the reader came from, sorted. */
export function queryOf(url: URL): readonly (readonly [string, string])[] {
  return [...url.searchParams]
    .filter(([name]) => !isNoise(name))
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
}

/** One spelling for all of an address: without scheme, `www`, last slash, letter case and noise. */
export function plainAddress(url: URL): string {
  const query = queryOf(url).map(([name, value]) => `${name}=${value}`);
  const path = pathOf(url).join('/').normalize('NFC').toLowerCase();
  return `${hostOf(url)}/${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Asked of what compares addresses, so that both agree on what is noise. */
function isNoise(name: string): boolean {
  const bare = new URL('http://a.example/a');
  const asked = new URL(bare);
  asked.searchParams.set(name, '');
  return sameArticle(asked, bare, ANY_SITE) === 'same';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { hostOf, parseAddress } from '../text/article-address.ts';
import { fold } from '../text/fold.ts';
import type { NewOriginal } from '../model/original.ts';

const NO_ADDRESS = 'no-address';
const LONGEST_SLUG = 80;
/** Of the hash of the text, in the name of a version. */
const HASH_DIGITS = 8;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** The folder of an article in a store: that of its host. */
function folderOf({ url }: Pick<NewOriginal, 'url'>): string {
  const address = url === undefined ? undefined : parseAddress(url);
  const host = address === undefined ? '' : hostOf(address).replace(/[^a-z0-9.-]/gu, '');
  return host.replace(/^[.-]+|[.-]+$/gu, '') === '' ? NO_ADDRESS : safe(host);
}

type ArticleFacts = Pick<NewOriginal, 'url' | 'identifier' | 'title'>;

/** What the names of all versions of an article begin with: its number, and the words of its address. */
function articleName({ url, identifier, title }: ArticleFacts): string {
  const address = url === undefined ? undefined : parseAddress(url);
  const words = address === undefined ? (identifier ?? title ?? '') : wordsOf(address);
  const slug = fold(words)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-+$/u, '');
  return slug === '' ? 'article' : safe(slug);
}

/** The last parts of the path; where it is that of a script, the numbers of the query. */
function wordsOf(url: URL): string {
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(-2)
    .map(decoded);
  const isScript = /\.(?:php|asp|aspx|cgi|jsp)$/u.test(parts.at(-1) ?? '');
  if (!isScript && parts.length > 0) return parts.join(' ').replace(/\.html?$/u, '');
  const numbers = [...url.searchParams.values()].filter((value) => /^\d+$/u.test(value));
  return [...parts, ...numbers].join(' ');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function safe(name: string): string {
  return DEVICE.test(name) ? `${name}-` : name;
}

/** The name of one version: a changed text has another. */
export function versionName(original: NewOriginal, sha256: string): string {
  return `${folderOf(original)}/${articleName(original)}.${sha256.slice(0, HASH_DIGITS)}.md`;
}

/** The article that a version's name is of, with its folder. */
export function articleOf(name: string): string {
  return name.replace(/\.[0-9a-f]{8}\.md$/u, '');
}

export function isVersionName(name: string): boolean {
  return /^[a-z0-9.-]+\/[a-z0-9-]+\.[0-9a-f]{8}\.md$/u.test(name);
}

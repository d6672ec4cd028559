import { hostOf, parseAddress } from '../text/article-address.ts';
import { fold } from '../text/fold.ts';
import type { NewOriginal } from '../model/original.ts';
import { pathOf, plainAddress, queryOf } from './plain-address.ts';
import { textHash } from './text-hash.ts';

const NO_ADDRESS = 'no-address';
const LONGEST_SLUG = 80;
/** Of the hash of a text or of an address, in a name. */
const HASH_DIGITS = 8;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const SCRIPT = /\.(?=(?:php|asp|aspx|cgi|jsp)$)/u;

/** The folder of an article in a store: that of its host. */
function folderOf(address: URL | undefined): string {
  const host = address === undefined ? '' : hostOf(address).replace(/[^a-z0-9.-]/gu, '');
  return host.replace(/^[.-]+|[.-]+$/gu, '') === '' ? NO_ADDRESS : safe(host);
}

/** Words for people, and what tells the article from all others. */
interface Identity {
  readonly words: string;
  /** As the slug must be if the words alone tell the article from others; else undefined. */
  readonly exact: string | undefined;
  readonly key: string;
}

/** What the names of all versions of an article begin with. Different articles have different ones. */
function articleName(identity: Identity): string {
  const { words, exact, key } = identity;
  const whole = fold(words)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const slug = whole.slice(0, LONGEST_SLUG).replace(/-+$/u, '');
  if (slug !== '' && slug === exact) return safe(slug);
  return `${slug === '' ? 'article' : slug}-${shortened(textHash(key))}`;
}

function identityOf(original: NewOriginal, address: URL | undefined, sha256: string): Identity {
  if (address !== undefined) return addressIdentity(address);
  const { url = '', identifier = '', title = '' } = original;
  const name = identifier === '' ? url : identifier;
  if (name !== '') return { words: name, exact: name, key: name };
  const plain = title.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ');
  if (/[\p{L}\p{N}]/u.test(plain))
    return { words: title, exact: plain.replaceAll(' ', '-'), key: plain };
  // Nothing tells which article this is: a changed text is another one.
  return { words: '', exact: undefined, key: sha256 };
}

/** The last parts of the path, and the numbers of the query. Accents and case do not tell articles apart. */
function addressIdentity(url: URL): Identity {
  const path = pathOf(url);
  const query = queryOf(url);
  const numbers = query.map(([, value]) => value).filter((value) => /^\d+$/u.test(value));
  const parts = [...path.slice(-2), ...numbers].map((part) => part.replace(SCRIPT, '-'));
  const isWhole = path.length <= 2 && query.length <= 1 && query.length === numbers.length;
  return {
    words: parts.join('-'),
    exact: isWhole ? fold(parts.join('-')) : undefined,
    key: plainAddress(url),
  };
}

function safe(name: string): string {
  return DEVICE.test(name) ? `${name}-` : name;
}

function shortened(hash: string): string {
  return hash.slice(0, HASH_DIGITS);
}

/** The name of one version: a changed text has another. */
export function versionName(original: NewOriginal, sha256: string): string {
  const address = original.url === undefined ? undefined : parseAddress(original.url);
  const article = articleName(identityOf(original, address, sha256));
  return `${folderOf(address)}/${article}.${shortened(sha256)}.md`;
}

/** The article that a version's name is of, with its folder. */
export function articleOf(name: string): string {
  return name.replace(/\.[0-9a-f]{8}\.md$/u, '');
}

export function isVersionName(name: string): boolean {
  return /^[a-z0-9.-]+\/[a-z0-9-]+\.[0-9a-f]{8}\.md$/u.test(name);
}

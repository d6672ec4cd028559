import type { SignalCode } from '../model/claim.ts';
import type { Document, MetadataEntry } from '../model/document.ts';
import type { Declared, DeclaredFacts } from '../model/facts.ts';
import type { SiteFacts } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import { isOnDomain, parseAddress } from '../text/article-address.ts';

/** A metadata value that says, with some weight, that the page stands elsewhere first. */
export interface MetadataSignal {
  readonly code: SignalCode;
  readonly key: string;
  readonly weight: number;
  readonly span: Span;
  /** The address declared, if the value is one. */
  readonly address?: string;
  /** The publisher's name declared, if the value is one. */
  readonly publisher?: string;
}

/** Keys are compared without case, hyphens and underscores, and also one level down. */
export function keyOf(path: readonly string[]): string {
  return path
    .filter((part) => !/^\d+$/u.test(part))
    .map((part) => part.toLowerCase().replace(/[-_\s]/gu, ''))
    .filter((part, index) => index > 0 || !WRAPPERS.has(part))
    .join('.');
}
const WRAPPERS = new Set(['params', 'extra', 'seo', 'meta', 'head']);

/** Keys that stand for the article this one was taken from, with what is said of it one level down. */
const HOLDERS = ['original', 'source', 'syndicated', 'syndication', 'republished', 'repost'];

/** A set of keys, with those one level below a holder. */
function keySet(plain: string, held: string): ReadonlySet<string> {
  const below = held.split(' ').flatMap((key) => HOLDERS.map((holder) => `${holder}.${key}`));
  return new Set([...plain.split(' '), ...below]);
}

const ORIGINAL_KEYS = keySet(
  'originalurl originallink originalpost originalarticle originalarticleurl originalposturl originalsourceurl original copyrighturl sourceurl republishedfrom reprintedfrom syndicatedfrom syndicationsource dtoriginalposturl urlsource repostof firstpublishedat originallypublishedat isbasedon translationof crosspostedfrom',
  'url link',
);
const CANONICAL_KEYS = new Set(['canonicalurl', 'canonical', 'canonicallink']);
/** What feeds and exports call an article, wherever it stands: by itself it says of no page that it is a copy. */
const IDENTITY_KEYS = new Set(['guid']);
const SOURCE_KEYS = new Set(['source', 'via']);
const PUBLISHER_KEYS = keySet(
  'originalsource originalsourcename originalpublisher sourcename dtoriginalsitename publisher publication originalsite website source.title',
  'name site source publisher',
);
const FORWARDING_KEYS = new Set(['externalurl', 'redirecturl', 'redirect', 'redirectto']);
const SURE_AUTHOR_KEYS = keySet(
  'originalauthor copyrightauthor originalauthors',
  'author authors byline',
);
const AUTHOR_KEYS = new Set(
  'author authors byline by creator dccreator dc.creator auteur auteurs autor autores autore autori author.name authors.name citationauthor articleauthor article:author parselyauthor'.split(
    ' ',
  ),
);
const COPYRIGHT_KEYS = new Set(
  'copyright rights copyrightnotice copyright.statement copyright.holder copyrightinfo dcrights'.split(
    ' ',
  ),
);
const LICENCE_KEYS = keySet(
  'license licence licenseurl licenceurl license.text license.url license.type',
  'license licence',
);
const CREDIT_KEYS = keySet(
  'attribution attributionstatement credit credits credittext',
  'attribution credit',
);

const NOT_AN_AUTHOR =
  /^(?:admin|administrator|staff|editor|editors|redaction|la redaction|webmaster|root|anonymous|default|guest|unknown|null|none)$/iu;

/** What the metadata declare, sorted by what they are about. */
export function declaredFacts(
  document: Document,
  rendered: readonly string[],
  { canonicalKey = 'canonical' }: Pick<SiteFacts, 'canonicalKey'> = {},
): DeclaredFacts {
  const isPrinted = printedBy(rendered);
  const of = (
    keys: ReadonlySet<string>,
    keep: (value: string) => boolean = () => true,
  ): Declared[] =>
    document.metadata.flatMap((entry) => {
      const key = keyOf(entry.path);
      if (!keys.has(key) || typeof entry.value !== 'string') return [];
      const value = entry.value.trim();
      if (value === '' || !keep(value)) return [];
      return [{ key: entry.path.join('.'), value, span: entry.span, rendered: isPrinted(entry) }];
    });
  const isUrl = (value: string): boolean =>
    parseAddress(value) !== undefined && /[/:]/u.test(value);
  const authors = of(AUTHOR_KEYS, isAuthor);
  const sure = of(SURE_AUTHOR_KEYS, isAuthor);
  return {
    authors: (sure.length > 0 ? [...sure, ...authors.filter((a) => a.rendered)] : authors).map(
      (author) => ({
        ...author,
        value: author.value.replace(/^\[\[|\]\]$|^\[|\]\([^)]*\)/gu, '').trim(),
      }),
    ),
    publishers: of(
      new Set([...PUBLISHER_KEYS, ...SOURCE_KEYS, ...CREDIT_KEYS]),
      (value) => !isUrl(value),
    ),
    addresses: of(
      new Set([...ORIGINAL_KEYS, ...CANONICAL_KEYS, ...SOURCE_KEYS, ...IDENTITY_KEYS]),
      isUrl,
    ),
    canonicals: of(new Set([...CANONICAL_KEYS, keyOf(canonicalKey.split('.'))]), isUrl),
    copyrights: of(new Set([...COPYRIGHT_KEYS, ...CREDIT_KEYS])),
    licences: of(new Set([...LICENCE_KEYS, ...COPYRIGHT_KEYS, ...CREDIT_KEYS])),
  };
}

/** Whether the site's theme prints what stands in the front matter, by the keys that it is said to print. */
export function printedBy(rendered: readonly string[]): (entry: MetadataEntry) => boolean {
  const printed = new Set(rendered.map((key) => keyOf(key.split('.'))));
  return (entry) => {
    const key = keyOf(entry.path);
    const isPrinted = printed.has(key) || printed.has(key.split('.')[0] ?? '');
    return entry.source === 'front-matter' && isPrinted;
  };
}

function isAuthor(value: string): boolean {
  return (
    !NOT_AN_AUTHOR.test(value) &&
    !/^https?:/iu.test(value) &&
    !value.startsWith('@') &&
    value.length < 160
  );
}

/** Metadata that count for or against the page being a copy. */
export function metadataSignals(document: Document, site: SiteFacts): readonly MetadataSignal[] {
  const saysNotOriginal = document.metadata.some(
    (entry) => keyOf(entry.path) === 'original' && entry.value === false,
  );
  return document.metadata.flatMap((entry) => {
    if (typeof entry.value !== 'string') return [];
    const key = keyOf(entry.path);
    const value = readValue(entry.value);
    const found =
      value.url === undefined
        ? namedBy(key, value.name)
        : addressedBy(key, value.url, saysNotOriginal, site);
    if (found === undefined) return [];
    const publisher = found.publisher ?? value.label;
    return [
      {
        ...found,
        ...(publisher === undefined ? {} : { publisher }),
        key: entry.path.join('.'),
        span: entry.span,
      },
    ];
  });
}

type Weighed = Pick<MetadataSignal, 'code' | 'weight' | 'address' | 'publisher'>;

interface Value {
  readonly name: string;
  readonly url?: URL;
  /** The words of a Markdown link. */
  readonly label?: string;
}

/** A value is an address, a name, or both as a Markdown link. */
function readValue(raw: string): Value {
  const name = raw.trim();
  const link = /^\[([^\]]*)\]\((\S+?)\)$/u.exec(name);
  const address = link?.[2] ?? name;
  const url = /^https?:\/\//iu.test(address) ? parseAddress(address) : undefined;
  return {
    name,
    ...(url === undefined ? {} : { url }),
    ...(url === undefined || link?.[1] === undefined ? {} : { label: link[1] }),
  };
}

function addressedBy(
  key: string,
  url: URL,
  saysNotOriginal: boolean,
  site: SiteFacts,
): Weighed | undefined {
  if (FORWARDING_KEYS.has(key)) return { code: 'forwarding-page', weight: -1 };
  if (isOnDomain(url, site.domains)) return undefined;
  const address = url.href;
  if (ORIGINAL_KEYS.has(key) || (key === 'link' && saysNotOriginal))
    return { code: 'metadata-original', weight: 1, address };
  // Without knowing the site's own domain nobody can tell that a canonical address is foreign.
  if (CANONICAL_KEYS.has(key))
    return { code: 'metadata-canonical', weight: site.domains.length > 0 ? 0.9 : 0.3, address };
  if (IDENTITY_KEYS.has(key)) return { code: 'metadata-canonical', weight: 0.1, address };
  return SOURCE_KEYS.has(key) ? { code: 'metadata-original', weight: 0.6, address } : undefined;
}

function namedBy(key: string, publisher: string): Weighed | undefined {
  if (publisher.length < 3 || !(PUBLISHER_KEYS.has(key) || SOURCE_KEYS.has(key))) return undefined;
  // These name the site itself as often as a source.
  const weight = key === 'publisher' || key === 'website' ? 0.1 : 0.3;
  return { code: 'metadata-publisher', weight, publisher };
}

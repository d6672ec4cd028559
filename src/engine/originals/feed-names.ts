import { splitName } from '../xml-root.ts';

type Scope = ReadonlyMap<string, string>;

/** What we call a namespace, whatever prefix a feed gives it. RSS itself has none. */
const CALLED: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
};
const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/u;

/** Gives every element of a feed, opened and closed in turn, a name by its namespace: `atom:title`. */
export class FeedNames {
  private readonly open: { readonly scope: Scope; readonly name: string }[] = [];
  /** Where no address says otherwise, the elements of a feed that begins with `<feed>` are Atom's. */
  private bare = '';

  /** The name of an element that begins. An unknown address leaves the prefix as it is. */
  enter(written: string, attributes: Readonly<Record<string, string>>): string {
    const scope = declared(attributes, this.open.at(-1)?.scope ?? new Map());
    const [prefix, local] = splitName(written);
    if (this.open.length === 0 && local.toLowerCase() === 'feed') this.bare = 'atom';
    const called = calledOf(scope.get(prefix)) ?? (prefix === '' ? this.bare : prefix);
    const name = called === '' ? local : `${called}:${local}`;
    this.open.push({ scope, name });
    return name;
  }

  /** The name of the element that ends. */
  leave(): string {
    return this.open.pop()?.name ?? '';
  }

  /** The name of the element that stands around the present one. */
  parent(): string {
    return this.open.at(-2)?.name ?? '';
  }
}

function declared(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const found = Object.entries(attributes).flatMap(([key, uri]) => {
    if (key === 'xmlns') return [['', uri] as const];
    return key.startsWith('xmlns:') ? [[key.slice('xmlns:'.length), uri] as const] : [];
  });
  return found.length === 0 ? outer : new Map([...outer, ...found]);
}

function calledOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const trimmed = address.trim();
  if (Object.hasOwn(CALLED, trimmed)) return CALLED[trimmed];
  return WORDPRESS.test(trimmed) ? 'wp' : undefined;
}

import type { OriginalLink } from '../model/original.ts';

/** A link under the names that files and lines have for its parts. */
export interface NamedLink {
  readonly text: string;
  readonly url: string;
}

/** More are no article's: a list of links would make the file unreadable. */
const MOST = 500;
const LONGEST_ADDRESS = 2000;
const LONGEST_TEXT = 500;

/** Links as they are kept: not too many, and each with words and an address, on one line. */
export function keptLinks(links: readonly OriginalLink[]): readonly OriginalLink[] {
  return links
    .map(({ href, text }) => ({ href: oneLine(href), text: shortened(oneLine(text)) }))
    .filter(({ href, text }) => href !== '' && text !== '' && href.length <= LONGEST_ADDRESS)
    .slice(0, MOST);
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

function shortened(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
}

/** Links under the names that files and lines have for their parts. */
export function namedLinks(links: readonly OriginalLink[]): readonly NamedLink[] {
  return links.map(({ href, text }) => ({ text, url: href }));
}

/** The links in a value that was read; undefined if it is no list. What is no link in it is left out. */
export function linksIn(value: unknown): readonly OriginalLink[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return keptLinks(
    value.flatMap((one: unknown) => {
      const { text, url } = (one ?? {}) as Readonly<Record<keyof NamedLink, unknown>>;
      return typeof text === 'string' && typeof url === 'string' ? [{ href: url, text }] : [];
    }),
  );
}

/** Links as the last lines of a front matter. */
export function encodeLinks(links: readonly OriginalLink[]): string {
  if (links.length === 0) return 'links: []\n';
  const lines = namedLinks(links).map(
    ({ text, url }) => `  - text: ${JSON.stringify(text)}\n    url: ${JSON.stringify(url)}\n`,
  );
  return `links:\n${lines.join('')}`;
}

/** What stands in a front matter, and the links at its end. */
interface Split {
  readonly others: string;
  /** Undefined if there are none that are written as we write them. */
  readonly links?: readonly OriginalLink[];
}

const TEXT = /^ {2}- text: (?<json>".*")$/su;
const URL_LINE = /^ {4}url: (?<json>".*")$/su;

/**
 * Takes the links off the end of a front matter. YAML would read them as well, but five times slower than
 * all the rest, and a store may hold a hundred thousand files.
 */
export function splitLinks(front: string): Split {
  const at = front.lastIndexOf('\nlinks:');
  if (at < 0) return { others: front };
  const [head = '', ...lines] = front.slice(at + 1).split(/\r?\n/u);
  const links =
    head === 'links: []' ? [] : head === 'links:' && lines.length > 0 ? linksOf(lines) : undefined;
  const isWhole = links !== undefined && (links.length > 0 || lines.length === 0);
  return isWhole ? { others: front.slice(0, at).replace(/\r$/u, ''), links } : { others: front };
}

function linksOf(lines: readonly string[]): readonly OriginalLink[] | undefined {
  const links: OriginalLink[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const text = stringIn(TEXT.exec(lines[i] ?? ''));
    const href = stringIn(URL_LINE.exec(lines[i + 1] ?? ''));
    if (text === undefined || href === undefined) return undefined;
    links.push({ href, text });
  }
  return links;
}

function stringIn(match: RegExpExecArray | null): string | undefined {
  try {
    const value: unknown = JSON.parse(match?.groups?.['json'] ?? '');
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import { hostOf, parseAddress } from '../text/article-address.ts';
import { fold } from '../text/fold.ts';
import { bareName, splitPeople, squash } from '../text/names.ts';
import { BIOGRAPHY } from './lexicon/compile.ts';
import { keyOf } from './metadata.ts';

const AUTHOR = new Set([
  'author',
  'authors',
  'author.name',
  'article:author',
  'dc.creator',
  'creator',
]);
const SITE = new Set(['og:sitename', 'publisher.name', 'publisher']);
const ADDRESS = new Set(['canonical', 'og:url', 'url']);
const TITLE = new Set(['og:title', 'title', 'headline']);

/** Whether a byline is taken from a note on a person: "Nora Bell is a professor at …". */
export function isBiography({ kind, block, range, names }: Credit, { blocks }: Document): boolean {
  const [first] = names;
  if (kind !== 'byline' || first === undefined || block === undefined || range === undefined)
    return false;
  const text = (blocks[block]?.text ?? '').slice(range.start, range.start + 300);
  if (!text.startsWith(first.name)) return false;
  const [clause = ''] = fold(text.slice(first.name.length)).split(/[.!?]/u, 1);
  return BIOGRAPHY.test(clause);
}

/** Who wrote the article, as its bylines and the page's metadata say. */
export function knownAuthors(document: Document, credits: readonly Credit[]): readonly string[] {
  const signed = credits
    .filter((credit) => credit.kind === 'byline' && !isBiography(credit, document))
    .flatMap(({ names }) => names.flatMap(({ role, name }) => (role === 'author' ? [name] : [])));
  return [...new Set([...signed, ...authorsDeclared(document).flatMap(splitPeople)])];
}

/** Who wrote the article, as the page's metadata say. */
export function authorsDeclared(document: Document): readonly string[] {
  return valuesOf(document, AUTHOR).filter((name) => !/^https?:|^@/iu.test(name));
}

/** Whether a line is the name of the site that the page says it stands on. */
export function siteNames(document: Document): (line: string) => boolean {
  const hosts = valuesOf(document, ADDRESS).flatMap((value) => {
    const url = parseAddress(value);
    return url === undefined ? [] : [hostOf(url), hostOf(url).split('.').at(-2) ?? ''];
  });
  const names = new Set([...valuesOf(document, SITE), ...hosts].map(plain));
  return (line) => names.has(plain(line));
}

function plain(name: string): string {
  return squash(bareName(name));
}

/** What the page calls the article, squashed; a title bar names the site too, before or after a bar or dash. */
export function knownTitles(document: Document): ReadonlySet<string> {
  const said = [...valuesOf(document, TITLE), document.title?.value ?? ''];
  const parts = said.flatMap((title) => [
    title,
    title.replace(/\s+(?:[|•·»–—-]|::)\s+[^|•·»–—]{1,60}$/u, ''),
    title.replace(/^[^|•·»–—]{1,60}\s(?:[|•·»–—-]|::)\s/u, ''),
  ]);
  return new Set(parts.map(squash).filter((title) => title !== ''));
}

function valuesOf({ metadata }: Document, keys: ReadonlySet<string>): readonly string[] {
  return metadata.flatMap(({ path, value }) =>
    typeof value === 'string' && keys.has(keyOf(path)) && value.trim() !== '' ? [value.trim()] : [],
  );
}

import { findAsides } from '../../claims/asides.ts';
import { footOf, isAside } from '../../claims/foot.ts';
import { findCredits } from '../../claims/credits/find.ts';
import { languageOf } from '../../claims/language.ts';
import { layOut } from '../../claims/layout.ts';
import { keyOf } from '../../claims/metadata.ts';
import type { Credit } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import type { NewOriginal, OriginalFacts } from '../../model/original.ts';
import { hostOf, parseAddress } from '../../text/article-address.ts';
import { hostFitsName } from '../../text/publisher-name.ts';
import { titleBlock, titleOf } from '../../text/prose.ts';
import { tokenise } from '../../text/tokens.ts';
import { publicationDates } from '../dates.ts';

/** An article, or why a page holds none. */
export type Extracted =
  | { readonly kind: 'article'; readonly original: NewOriginal }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Fewer words are those of a login, an error or a redirect page. */
const LEAST_WORDS = 40;
const NO_SITE = { domains: [], names: [], permissions: [] };

/** Takes the article out of a page: its text and what the page says of it. `given` is surer than the page. */
export async function extractOriginal(
  document: Document,
  given: Partial<OriginalFacts> = {},
): Promise<Extracted> {
  const cut = document.problems.find(({ code }) => code === 'too-long-to-parse');
  if (cut !== undefined)
    return {
      kind: 'refused',
      sentence: `This is too long to be one article: only its first ${Number(cut.detail).toLocaleString('en')} characters would be kept.`,
    };
  const credits = findCredits(document, layOut(document), NO_SITE).map(({ credit }) => credit);
  const text = textOf(document, credits);
  const words = tokenise(text).forms.length;
  if (words < LEAST_WORDS)
    return {
      kind: 'refused',
      sentence: `This holds too little text to be an article (${String(words)} words). Is it a login or an error page?`,
    };
  const language = given.language ?? document.language ?? (await languageOf(text));
  return { kind: 'article', original: { ...factsOf(document, credits, given, language), text } };
}

/** The article's paragraphs up to what the publisher sets below it, without title, credits and notes. */
function textOf(document: Document, credits: readonly Credit[]): string {
  const { blocks } = document;
  const asides = findAsides(document, credits);
  const title = titleBlock(document);
  const foot = footOf(document, credits, asides);
  const isKept = (index: number): boolean => {
    const block = blocks[index];
    if (block === undefined || index === title || block.region !== 'article') return false;
    if (block.kind === 'raw' || block.kind === 'caption') return false;
    return block.text.trim() !== '' && !isAside(block.text, index, asides);
  };
  return blocks
    .slice(0, foot)
    .flatMap(({ text }, index) => (isKept(index) ? [text.trim()] : []))
    .join('\n\n');
}

function factsOf(
  document: Document,
  credits: readonly Credit[],
  given: Partial<OriginalFacts>,
  language: string | undefined,
): OriginalFacts {
  const url = given.url ?? addressOf(document);
  const publisher = given.publisher ?? valueOf(document, PUBLISHER);
  const title = given.title ?? pageTitle(document);
  const published = given.published ?? publicationDates(document).copy;
  const copyright =
    given.copyright ??
    credits.find(({ kind, subject }) => kind === 'copyright' && subject === 'article')?.text.trim();
  const firstSource = given.firstSource ?? firstSourceOf(credits, publisher, url);
  return {
    ...(url === undefined ? {} : { url }),
    ...(given.identifier === undefined ? {} : { identifier: given.identifier }),
    ...(title === undefined ? {} : { title }),
    authors: given.authors ?? authorsOf(document, credits),
    ...(publisher === undefined ? {} : { publisher }),
    ...(firstSource === undefined ? {} : { firstSource }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The heading, else what a page tells those who share it: its title bar often names the site too. */
function pageTitle(document: Document): string | undefined {
  const heading = document.blocks[titleBlock(document) ?? -1]?.text.trim();
  return heading ?? valueOf(document, ['og:title']) ?? titleOf(document)?.value;
}

const ADDRESS = [
  'canonical',
  'og:url',
  'url',
  'mainentityofpage',
  'mainentityofpage.@id',
  'originalurl',
  'canonicalurl',
  'sourceurl',
];
const PUBLISHER = ['og:sitename', 'publisher.name', 'publisher'];
const AUTHOR = ['author', 'authors', 'author.name', 'article:author', 'dc.creator', 'creator'];

function addressOf(document: Document): string | undefined {
  for (const key of ADDRESS) {
    const found = valuesOf(document, [key]).find((value) => /^https?:\/\//iu.test(value));
    if (found !== undefined) return found;
  }
  return undefined;
}

function authorsOf(document: Document, credits: readonly Credit[]): readonly string[] {
  const signed = credits
    .filter(({ kind }) => kind === 'byline')
    .flatMap(({ names }) => names)
    .filter(({ role }) => role === 'author')
    .map(({ name }) => name);
  const found = signed.length > 0 ? signed : valuesOf(document, AUTHOR);
  return [...new Set(found.filter((name) => !/^https?:|^@/iu.test(name)))];
}

/** The house that a source line names, if it is another than the publisher. */
function firstSourceOf(
  credits: readonly Credit[],
  publisher: string | undefined,
  url: string | undefined,
): string | undefined {
  const host = url === undefined ? undefined : parseAddress(url);
  return credits
    .filter(({ kind, subject }) => kind === 'source' && subject === 'article')
    .flatMap(({ names }) => names)
    .filter(({ role }) => role === 'publisher' || role === 'first-source')
    .map(({ name }) => name)
    .find(
      (name) => name !== publisher && (host === undefined || !hostFitsName(hostOf(host), name)),
    );
}

function valueOf(document: Document, keys: readonly string[]): string | undefined {
  return keys.flatMap((key) => valuesOf(document, [key]))[0];
}

function valuesOf({ metadata }: Document, keys: readonly string[]): readonly string[] {
  return metadata.flatMap(({ path, value }) =>
    keys.includes(keyOf(path)) && typeof value === 'string' && value.trim() !== ''
      ? [value.trim()]
      : [],
  );
}

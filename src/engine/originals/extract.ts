import { findAsides } from '../../claims/asides.ts';
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
/** A note this early in the article is not the one that ends it. */
const FOOT = 0.4;
/** What a publisher sets below its articles, in folded words. */
const FOOT_LINE =
  /^(?:la source originale de cet article|avis de non-responsabilite|the original source of this article|disclaimer|copyright\s*©|©|related articles|articles? connexes|sur le meme sujet|share this|partagez)/iu;
const NO_SITE = { domains: [], names: [], permissions: [] };

/** Takes the article out of a page: its text and what the page says of it. `given` is surer than the page. */
export async function extractOriginal(
  document: Document,
  given: Partial<OriginalFacts> = {},
): Promise<Extracted> {
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
  const total = blocks.reduce(
    (sum, { region, text }) => sum + (region === 'article' ? text.length : 0),
    0,
  );
  const kept: string[] = [];
  let seen = 0;
  for (const [index, { region, kind, text }] of blocks.entries()) {
    if (region !== 'article' || kind === 'raw' || kind === 'caption' || index === title) continue;
    const isAtFoot = seen > total * FOOT;
    seen += text.length;
    const covering = asides.filter(
      ({ block, range }) => block === index && range.end - range.start >= text.trim().length * 0.6,
    );
    const endsIt = credits.some(
      ({ block, kind: credit }) => block === index && credit !== 'byline' && covering.length > 0,
    );
    if (isAtFoot && (endsIt || FOOT_LINE.test(plain(text)))) break;
    if (covering.length === 0 && text.trim() !== '') kept.push(text.trim());
  }
  return kept.join('\n\n');
}

/** Without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim();
}

function factsOf(
  document: Document,
  credits: readonly Credit[],
  given: Partial<OriginalFacts>,
  language: string | undefined,
): OriginalFacts {
  const url = given.url ?? addressOf(document);
  const publisher = given.publisher ?? valueOf(document, PUBLISHER);
  const title = given.title ?? titleOf(document)?.value;
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

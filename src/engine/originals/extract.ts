import { asidesByLine } from '../../claims/asides.ts';
import { findCredits } from '../../claims/credits/find.ts';
import { dayWritten } from '../../claims/datelines.ts';
import { headFacts, type HeadFacts } from '../../claims/head-lines.ts';
import { isBiography } from '../../claims/known-names.ts';
import { languageOf } from '../../claims/language.ts';
import { layOut } from '../../claims/layout.ts';
import { keyOf } from '../../claims/metadata.ts';
import { pageRefusal } from '../../messages/page-refusals.ts';
import type { Credit } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import type { NewOriginal, OriginalFacts } from '../../model/original.ts';
import type { PageRefusal } from '../../model/page-refusal.ts';
import { complete } from '../../model/steps.ts';
import { hostOf, parseAddress } from '../../text/article-address.ts';
import { squash } from '../../text/names.ts';
import { hostFitsName } from '../../text/publisher-name.ts';
import { titleBlock, titleOf } from '../../text/prose.ts';
import { publicationDates } from '../dates.ts';
import { articleLinks } from './article-links.ts';
import { articleParts } from './article-parts.ts';
import { pageFault } from './page-fault.ts';

/** An article, or why a page holds none. */
export type Extracted =
  | { readonly kind: 'article'; readonly original: NewOriginal }
  | {
      readonly kind: 'refused';
      readonly sentence: string;
      /** What the sentence says, to say it in another language. */
      readonly refusal?: PageRefusal;
    };

const NO_SITE = { domains: [], names: [], permissions: [], done: [] };

/** Takes the article out of a page: its text and what the page says of it. `given` is surer than the page. */
export async function extractOriginal(
  document: Document,
  given: Partial<OriginalFacts> = {},
): Promise<Extracted> {
  const cut = document.problems.find(({ code }) => code === 'too-long-to-parse');
  if (cut !== undefined) return refused({ code: 'too-long', characters: Number(cut.detail) });
  const credits = findCredits(document, layOut(document), NO_SITE).map(({ credit }) => credit);
  const parts = articleParts(document, credits);
  const text = parts.map((part) => part.text).join('\n\n');
  const fault = pageFault(document, text);
  if (fault !== undefined) return refused(fault);
  const language = given.language ?? document.language ?? (await complete(languageOf(text)));
  const facts = factsOf(document, credits, given, language);
  const links = given.links ?? articleLinks(document, parts, facts.url);
  const original = { ...facts, ...(links === undefined ? {} : { links }), text };
  return { kind: 'article', original };
}

function refused(refusal: PageRefusal): Extracted {
  return { kind: 'refused', sentence: pageRefusal(refusal, 'en'), refusal };
}

function factsOf(
  document: Document,
  credits: readonly Credit[],
  given: Partial<OriginalFacts>,
  language: string | undefined,
): OriginalFacts {
  const url = given.url ?? addressOf(document);
  const publisher = given.publisher ?? valueOf(document, PUBLISHER);
  const head = headFacts(document, asidesByLine(document, credits));
  const title = given.title ?? pageTitle(document, head);
  const published =
    given.published ??
    publicationDates(document).copy ??
    (head.date === undefined ? undefined : dayWritten(head.date));
  const copyright =
    given.copyright ??
    credits.find(({ kind, subject }) => kind === 'copyright' && subject === 'article')?.text.trim();
  const firstSource = given.firstSource ?? firstSourceOf(credits, publisher, url);
  return {
    ...(url === undefined ? {} : { url }),
    ...(given.identifier === undefined ? {} : { identifier: given.identifier }),
    ...(title === undefined ? {} : { title }),
    authors: given.authors ?? authorsOf(document, credits, head),
    ...(publisher === undefined ? {} : { publisher }),
    ...(firstSource === undefined ? {} : { firstSource }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The heading, else what a page tells those who share it: its title bar often names the site too. */
function pageTitle(document: Document, head: HeadFacts): string | undefined {
  const heading = document.blocks[titleBlock(document) ?? -1]?.text.trim();
  const said = heading ?? valueOf(document, ['og:title']);
  if (said !== undefined) return said;
  const bar = titleOf(document)?.value;
  const line = head.title;
  return line !== undefined && (bar === undefined || squash(bar).includes(squash(line)))
    ? line
    : bar;
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

function authorsOf(
  document: Document,
  credits: readonly Credit[],
  head: HeadFacts,
): readonly string[] {
  const namedBy = (isWanted: (credit: Credit) => boolean): readonly string[] =>
    credits
      .filter((credit) => credit.kind === 'byline' && isWanted(credit))
      .flatMap(({ names }) => names)
      .filter(({ role }) => role === 'author')
      .map(({ name }) => name);
  // Who is introduced at the end is the author only if nobody else is.
  const signed = namedBy((credit) => !isBiography(credit, document));
  const candidates = [
    signed,
    head.author === undefined ? [] : [head.author],
    valuesOf(document, AUTHOR),
    namedBy((credit) => isBiography(credit, document)),
  ];
  const found = candidates.find((names) => names.length > 0) ?? [];
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

import type { Block, Document, Link } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addressKind, ANY_SITE, parseAddress } from '../../text/article-address.ts';
import { fold } from '../../text/fold.ts';
import { isOutside, linksIn } from './pointers.ts';

const QUOTE = /^[\s"*_'«‹»(-]*/u;

/** The words of a sentence that are the article's title, and whether they lead to it elsewhere. */
export interface TitledSubject {
  readonly end: number;
  readonly isLinked: boolean;
}

export interface TitledPlace {
  readonly document: Document;
  readonly block: Block;
  readonly folded: string;
  /** What the article is called, folded. */
  readonly titles: readonly string[];
}

/**
 * "“[The Salt Road](address)” by Nora Bell originally appeared …": a sentence that opens with the article's
 * own title, in quotation marks or as a link.
 */
export function titledSubject(
  { document, block, folded, titles }: TitledPlace,
  { start, end }: Span,
): TitledSubject | undefined {
  const opening = QUOTE.exec(folded.slice(start, end))?.[0] ?? '';
  const at = start + opening.length;
  // A single word may be the name of anything.
  const title = titles.find((one) => one.includes(' ') && folded.startsWith(one, at));
  if (title === undefined) return undefined;
  const stop = at + title.length;
  const isWhole = linksIn(document, block, { start: at, end: stop }).some((index) => {
    const link = document.links[index];
    return link?.standing === 'live' && isOutside(link) && isAt(link, at, stop);
  });
  const isQuoted = /["«]/u.test(opening) && /^[.,]?["»]/u.test(folded.slice(stop).trimStart());
  if (!isWhole && !isQuoted) return undefined;
  return { end: stop, isLinked: isWhole || leadsToArticle(document, block, { start, end }) };
}

/** A full stop may be a part of the link, and not of the title. */
function isAt({ range }: Link, start: number, end: number): boolean {
  return range?.start === start && range.end - end >= 0 && range.end - end <= 1;
}

function leadsToArticle(document: Document, block: Block, sentence: Span): boolean {
  return linksIn(document, block, sentence).some((index) => {
    const link = document.links[index];
    const url = link?.standing === 'live' ? parseAddress(link.href) : undefined;
    return url !== undefined && addressKind(url, ANY_SITE) === 'article';
  });
}

/** Titles as they are looked for in folded text. */
export function foldedTitles(titles: readonly string[]): readonly string[] {
  return titles.map((title) => fold(title).trim()).filter((title) => title !== '');
}

import type { Block, Document, Link } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addressKind, ANY_SITE, hostOf, parseAddress } from '../../text/article-address.ts';
import { fold } from '../../text/fold.ts';
import { hostFitsName } from '../../text/publisher-name.ts';
import { COMPILED } from '../lexicon/compile.ts';
import { isPointer } from './pointer-words.ts';
import type { PublisherPhrase } from './publisher-phrase.ts';

/** A word such as "escrito por". */
const LONGEST_BY = 20;
/** The links that touch a range of a block's text; they stand in the block in order. */
export function linksIn(
  { links }: Document,
  block: Block,
  { start, end }: Span,
): readonly number[] {
  const found: number[] = [];
  for (let at = firstEndingFrom(links, block.links, start); at < block.links.length; at += 1) {
    const index = block.links[at] ?? 0;
    const range = links[index]?.range;
    if (range === undefined) continue;
    if (range.start > end) break;
    // A link around a picture has no words, and so no length.
    const isEmpty = range.start === range.end;
    if (isEmpty ? start <= range.start : range.start < end && start < range.end) found.push(index);
  }
  return found;
}

/** The position in `indices` of the first link that ends at `offset` or after it. */
function firstEndingFrom(
  links: readonly Link[],
  indices: readonly number[],
  offset: number,
): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[indices[middle] ?? 0]?.range?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isOutside(link: Link): boolean {
  return parseAddress(link.href) !== undefined && !isLicence(link.href);
}

function isLicence(href: string): boolean {
  return /creativecommons\.org|gnu\.org\/(?:licenses|copyleft)/iu.test(href);
}

/** "[Salt](https://review.example/salt) was originally published in the Review": not the author after "by". */
function isTitle(
  { range }: Link,
  url: URL,
  { text }: Block,
  publisher: PublisherPhrase | undefined,
): boolean {
  if (publisher === undefined || range === undefined || range.end > publisher.range.start)
    return false;
  const before = fold(text.slice(Math.max(0, range.start - LONGEST_BY), range.start)).trimEnd();
  const isByline = COMPILED.some(({ byWithin }) =>
    [...before.matchAll(byWithin)].some((by) => by.index + by[0].length >= before.length),
  );
  return !isByline && hostFitsName(hostOf(url), publisher.name);
}

/** Links in a credit that lead to the original itself, in the order in which they stand. */
export function pointersIn(
  document: Document,
  block: Block,
  range: Span,
  publisher: PublisherPhrase | undefined,
): readonly number[] {
  return linksIn(document, block, range).filter((index) => {
    const link = document.links[index];
    if (link?.range === undefined || link.standing !== 'live' || !isOutside(link)) return false;
    if (isPointer(link.text)) return true;
    const url = parseAddress(link.href);
    if (url === undefined || addressKind(url, ANY_SITE) !== 'article') return false;
    if (link.form === 'bare' || link.form === 'autolink') return true;
    const namesPublisher =
      publisher !== undefined &&
      link.range.start <= publisher.range.start &&
      publisher.range.end <= link.range.end;
    // A long linked phrase is the statement itself, or the title; so is a short one that leads to the publisher.
    return namesPublisher || link.text.length >= 25 || isTitle(link, url, block, publisher);
  });
}

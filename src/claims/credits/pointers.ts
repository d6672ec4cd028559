import type { Block, Document, Link } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addressKind, parseAddress } from '../../text/article-address.ts';
import { fold } from '../../text/fold.ts';
import { COMPILED } from '../lexicon/compile.ts';
import type { PublisherPhrase } from './publisher-phrase.ts';

const ANY_SITE = { domains: [], articleUrls: [], noise: [] };

/** The links that touch a range of a block's text. */
export function linksIn(document: Document, block: Block, range: Span): readonly number[] {
  return block.links.filter((index) => {
    const at = document.links[index]?.range;
    if (at === undefined) return false;
    // A link around a picture has no words, and so no length.
    return at.start === at.end
      ? range.start <= at.start && at.end <= range.end
      : at.start < range.end && range.start < at.end;
  });
}

export function isOutside(link: Link): boolean {
  return parseAddress(link.href) !== undefined && !isLicence(link.href);
}

function isLicence(href: string): boolean {
  return /creativecommons\.org|gnu\.org\/(?:licenses|copyleft)/iu.test(href);
}

/** Whether the link's words stand for the original: "original article", "here", "this article". */
export function isPointer(text: string): boolean {
  const words = fold(text)
    .replaceAll('\n', ' ')
    .trim()
    .replace(/^["'(]+|["').:,]+$/gu, '');
  return COMPILED.some((lexicon) => lexicon.pointer.test(words));
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
    // A long linked phrase is the statement itself, or the title.
    return namesPublisher || link.text.length >= 25;
  });
}

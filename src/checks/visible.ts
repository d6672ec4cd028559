import type { Block, Document, Link } from '../model/document.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { findAddresses } from '../text/addresses.ts';
import { archivedAddress, parseAddress } from '../text/article-address.ts';
import { isCutShort } from '../text/cut-short.ts';
import { sourceSpan } from '../text/source-span.ts';

export interface VisibleAddress {
  readonly address: string;
  readonly url: URL;
  readonly span: Span;
  /** Cut short with an ellipsis. */
  readonly truncated: boolean;
  /** Written with `http://` or `https://`. */
  readonly scheme: boolean;
  readonly inCredit: boolean;
}

export interface PlacedLink {
  readonly link: Link;
  readonly url: URL | undefined;
  readonly inCredit: boolean;
  /** It was written out, and cut short with an ellipsis. */
  readonly truncated: boolean;
}

export function articleBlocks(document: Document): readonly Block[] {
  return document.blocks.filter(({ region, kind }) => region === 'article' && kind !== 'raw');
}

/** Addresses that a reader of the article can read, also in code, also printed from front matter. */
export function visibleAddresses({ document, credits }: CopyFacts): readonly VisibleAddress[] {
  const credited = creditSpans(credits);
  const written = articleBlocks(document).flatMap((block) =>
    findAddresses(block.text).flatMap(({ address, span, truncated, scheme }) => {
      const place = sourceSpan(block, span.start, span.end);
      const url = readThrough(address);
      return url === undefined
        ? []
        : [{ address, url, span: place, truncated, scheme, inCredit: isWithin(place, credited) }];
    }),
  );
  const printed = credits.flatMap((credit) => {
    if (credit.via !== 'metadata') return [];
    const url = readThrough(credit.text);
    return url === undefined
      ? []
      : [
          {
            address: credit.text,
            url,
            span: credit.span,
            truncated: false,
            scheme: true,
            inCredit: true,
          },
        ];
  });
  return [...written, ...printed];
}

/** The address of an archive's copy shows that of the page itself. */
function readThrough(address: string): URL | undefined {
  const url = parseAddress(address);
  return url === undefined ? undefined : (archivedAddress(url) ?? url);
}

/** Links of the article, with the address they lead to, whether or not a reader can follow them. */
export function articleLinks({ document, credits }: CopyFacts): readonly PlacedLink[] {
  const credited = creditSpans(credits);
  return document.links
    .filter(({ region }) => region === 'article')
    .map((link) => ({
      link,
      url: parseAddress(repaired(link.href)),
      inCredit: touches(link.span, credited),
      truncated: isWrittenOut(link) && isCutShort(link.href, document.text, link.span.end),
    }));
}

/** The address that a mistyped one was meant to be: `http//example.org`, `https:/example.org`. */
function repaired(href: string): string {
  return href.replace(/^h?t{1,3}ps?[:;]?\/{0,3}(?=[\p{L}\p{N}-]+\.)/iu, 'http://');
}

/** Whether a browser follows the link to another site: it has a scheme, or is a bare address. */
export function isFollowable(link: Link): boolean {
  return isWrittenOut(link) || /^(?:https?:)?\/\/[^/]/iu.test(link.href);
}

function isWrittenOut({ form }: Link): boolean {
  return form === 'bare' || form === 'autolink';
}

function creditSpans(credits: CopyFacts['credits']): readonly Span[] {
  return credits
    .filter(
      ({ subject, via, kind }) => subject === 'article' && via === 'body' && kind !== 'licence',
    )
    .map(({ span }) => span);
}

/** A link's place takes in its marks; the words of a credit may end within them. */
function touches(span: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start < span.end && span.start < end);
}

function isWithin(span: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= span.start && span.end <= end);
}

import type { SignalCode } from '../../model/claim.ts';
import type { Credit, CreditKind, CreditName, CreditSubject } from '../../model/credit.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { findAddresses } from '../../text/addresses.ts';
import { sourceSpan } from '../../text/source-span.ts';
import type { CreditCandidate, ReadableAddress } from './candidate.ts';
import type { PublisherPhrase } from './publisher-phrase.ts';

export interface CandidateParts {
  readonly document: Document;
  readonly block: Block;
  readonly index: number;
  readonly kind: CreditKind;
  readonly signal: SignalCode;
  readonly range: Span;
  readonly weight: number;
  readonly subject?: CreditSubject;
  readonly publisher?: PublisherPhrase;
  readonly names?: readonly CreditName[];
  readonly links: readonly number[];
  readonly pointers: readonly number[];
  readonly licence?: string;
}

/** Builds a candidate from what was found in a block. */
export function makeCandidate(parts: CandidateParts): CreditCandidate {
  const { document, block, range, publisher } = parts;
  const span = sourceSpan(block, range.start, range.end);
  const publisherSpan =
    publisher === undefined
      ? undefined
      : sourceSpan(block, publisher.range.start, publisher.range.end);
  const publisherName: readonly CreditName[] =
    publisher === undefined || publisherSpan === undefined
      ? []
      : [{ name: publisher.name, role: 'publisher', span: publisherSpan }];
  const credit: Credit = {
    kind: parts.kind,
    subject: parts.subject ?? 'article',
    via: 'body',
    text: block.text.slice(range.start, range.end),
    span,
    block: parts.index,
    range,
    names: [...publisherName, ...(parts.names ?? [])],
    links: parts.links,
    ...(parts.licence === undefined ? {} : { licence: parts.licence }),
  };
  return {
    credit,
    signal: parts.signal,
    weight: parts.weight,
    ...(publisher === undefined || publisherSpan === undefined
      ? {}
      : { publisher: { value: publisher.name, span: publisherSpan } }),
    pointers: parts.pointers,
    addresses: readableAddresses(block, range),
    // An author has a page on the site on which the copy stands.
    own:
      parts.kind !== 'byline' &&
      pointsHome(document, parts.links) &&
      !parts.links.some((link) => leadsOut(document, link)),
  };
}

/** Addresses a reader can read within a range of the block's text. */
export function readableAddresses(block: Block, range: Span): readonly ReadableAddress[] {
  return findAddresses(block.text.slice(range.start, range.end)).map(
    ({ address, span, truncated }) => ({
      value: address,
      truncated,
      span: sourceSpan(block, range.start + span.start, range.start + span.end),
    }),
  );
}

function leadsOut(document: Document, index: number): boolean {
  const href = document.links[index]?.href ?? '';
  return /^(?:https?:)?\/\//iu.test(href) && !/creativecommons\.org/iu.test(href);
}

/** A link without host leads to another page of the same site. */
function pointsHome(document: Document, links: readonly number[]): boolean {
  return links.some((index) =>
    /^(?:\/(?!\/)|\.{1,2}\/|[\w-]+\.(?:md|html?)$)/u.test(document.links[index]?.href ?? ''),
  );
}

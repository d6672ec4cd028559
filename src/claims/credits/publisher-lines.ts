import type { SignalCode } from '../../model/claim.ts';
import type { CreditKind } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import type { PublisherIdentity } from '../../model/terms.ts';
import { addressKind, parseAddress } from '../../text/article-address.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import {
  findAbbreviation,
  findPublisher,
  isPublisherKey,
  publisherKey,
} from '../../text/publisher-name.ts';
import type { Layout, Line } from '../layout.ts';
import { READ_ALSO } from '../lexicon/asides.ts';
import { COMPILED, DATE, IMAGE_WORD } from '../lexicon/compile.ts';
import type { CreditCandidate, ReadableAddress } from './candidate.ts';
import { citesArticle } from './citations.ts';
import { isCredit, isLeadToWhole, leadsToWhole } from './credit-words.ts';
import { makeCandidate, readableAddresses } from './make.ts';
import { nameAlone, standsApart } from './name-alone.ts';
import { linksIn } from './pointers.ts';

const LONGEST_LINE = 180;
/** No article credits its publisher on more lines. */
const MOST_LINES = 300;
/** What the publisher prescribes, and names it. */
const PRESCRIBED = 0.9;
/** Its title is that of the article. */
const CITED = 0.9;
/** Below what a named source counts for by itself. */
const LEADS_ON = 0.35;
const DATED = new RegExp(DATE, 'u');

/** What is known beside the publisher. */
export interface KnownWords {
  /** Sentences that the publisher prescribes. */
  readonly notices: readonly string[];
  /** What the article may be called. */
  readonly titles: readonly string[];
}

/**
 * Credits that can be told only by who the publisher is: a dateline ("Global Research, March 17,
 * 2011"), the publisher's name linked to an article on a line of its own, a line that holds only an
 * address of the publisher's, a citation of this very article, and the publisher's own notices.
 */
export function findPublisherLines(
  document: Document,
  layout: Layout,
  publisher: PublisherIdentity,
  { notices, titles }: KnownWords,
): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  const boilerplate = placesOf(publisher.boilerplate, layout);
  const prescribed = placesOf(notices, layout);
  for (const creditLine of creditLines(document, layout)) {
    const { line, mayCite, mayName } = creditLine;
    if (found.length >= MOST_LINES) break;
    if (boilerplate.some((place) => isOn(line, place))) {
      found.push(candidate(document, line, 'boilerplate', 'publisher-boilerplate', 1));
      continue;
    }
    if (prescribed.some((place) => isOn(line, place))) {
      found.push(candidate(document, line, 'source', 'publisher-boilerplate', PRESCRIBED));
      continue;
    }
    if (mayCite && citesArticle(line, publisher, titles)) {
      found.push(candidate(document, line, 'source', 'dateline', CITED));
      continue;
    }
    const weighed = mayName() ? weigh(document, creditLine, publisher) : undefined;
    if (weighed !== undefined)
      found.push(candidate(document, line, weighed.kind, weighed.signal, weighed.weight));
  }
  return found;
}

/** A line, and what can be told of it without knowing the publisher. */
interface CreditLine {
  readonly line: Line;
  readonly mayCite: boolean;
  readonly mayName: () => boolean;
  readonly addresses: () => readonly ReadableAddress[];
  /** What is compared of the name, where the line may hold nothing else; see `publisherKey`. */
  readonly nameKey: () => string;
}

const CREDIT_LINES = new WeakMap<Layout, readonly CreditLine[]>();

/** Each publisher is looked for on the same lines. */
function creditLines(document: Document, layout: Layout): readonly CreditLine[] {
  const known = CREDIT_LINES.get(layout);
  if (known !== undefined) return known;
  const made = layout.lines.flatMap((line): readonly CreditLine[] => {
    const { zone, inBlock } = line;
    if (zone === 'chrome' || inBlock.kind === 'code' || inBlock.kind === 'caption') return [];
    const mayCite = zone !== 'body' && !isReference(line);
    const mayName = once(
      () =>
        mayCite &&
        line.text.length <= LONGEST_LINE &&
        !IMAGE_WORD.test(line.folded.slice(0, 24)) &&
        !leadsToQuotation(document, line) &&
        !READ_ALSO.test(line.folded),
    );
    const addresses = once(() => readableAddresses(line.inBlock, line.range));
    const nameKey = once(() => publisherKey(nameAlone(line) ?? ''));
    return [{ line, mayCite, mayName, addresses, nameKey }];
  });
  CREDIT_LINES.set(layout, made);
  return made;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface NoticePlace {
  readonly block: number;
  readonly at: number;
}

/** Where the publisher's own notices begin; they may be broken over lines. */
function placesOf(notices: readonly string[], { folded }: Layout): readonly NoticePlace[] {
  const phrases = notices.map(fold);
  return folded.flatMap((text, block) =>
    phrases.flatMap((phrase) => {
      const at = text.indexOf(phrase);
      return at < 0 ? [] : [{ block, at }];
    }),
  );
}

function isOn({ block, range }: Line, place: NoticePlace): boolean {
  return place.block === block && range.start <= place.at && place.at < range.end;
}

/** Entries of a list of references: numbered, or in a list below the article. */
function isReference(line: Line): boolean {
  return (
    line.inBlock.kind === 'footnote' ||
    line.inBlock.kind === 'list-item' ||
    /^\s*[[(]?\d{1,3}[\]).]?\s+\p{L}/u.test(line.text) ||
    /^\s*\[\d/u.test(line.text)
  );
}

/** "From The Conversation:" above a quotation says where that is from. */
function leadsToQuotation({ blocks }: Document, { text, block, inBlock, range }: Line): boolean {
  const below = blocks[block + 1];
  const isLast = range.end >= inBlock.text.trimEnd().length;
  return isLast && /:[\s*_]*$/u.test(text) && (below?.quoteDepth ?? 0) > inBlock.quoteDepth;
}

function weigh(
  document: Document,
  creditLine: CreditLine,
  publisher: PublisherIdentity,
): { kind: CreditKind; signal: SignalCode; weight: number } | undefined {
  const { line } = creditLine;
  const names = findPublisher(line.text, publisher, line.folded);
  const addresses = creditLine.addresses();
  const showsIt = addresses.some(({ value }) => leadsToArticle(value, publisher));
  const leadsThere = linksIn(document, line.inBlock, line.range).some((index) => {
    const link = document.links[index];
    return link?.standing === 'live' && leadsToArticle(link.href, publisher);
  });
  const alone = weightAlone(creditLine, publisher);
  if (alone > 0) return { kind: 'source', signal: 'dateline', weight: alone };
  if (names.length === 0 && !leadsThere && !showsIt) return undefined;
  const rest = restOf(
    line.text,
    names,
    addresses.map(({ value }) => value),
  );
  if (names.length > 0 && rest.length <= 60 && DATED.test(line.folded) && !isFragment(line, names))
    return { kind: 'dateline', signal: 'dateline', weight: 0.9 };
  const pointing = leadsThere || showsIt ? weightPointing(line, rest, names.length > 0) : 0;
  if (pointing > 0) return { kind: 'source', signal: 'original-link', weight: pointing };
  if (showsIt && rest.length <= 40 && isCredit(rest))
    return { kind: 'source', signal: 'original-link', weight: 0.6 };
  if (leadsThere && rest.length <= 40 && findAbbreviation(line.text, publisher).length > 0)
    return { kind: 'source', signal: 'original-link', weight: 0.9 };
  return undefined;
}

/** The weight of a line that leads to the publisher's article and names it, or says "read the rest". */
function weightPointing({ text, folded }: Line, rest: string, isNamed: boolean): number {
  if (isNamed && isCredit(rest)) return 0.9;
  // A summary ends so, too: it credits the publisher, and makes no copy by itself.
  return (isNamed ? leadsToWhole(text) : isLeadToWhole(folded)) ? LEADS_ON : 0;
}

/** A line that begins in lower case, or ends with a comma, is a part of a sentence or of a reference. */
function isFragment({ text, folded }: Line, names: readonly Span[]): boolean {
  if (text.endsWith(',')) return true;
  if (!/^\p{Ll}/u.test(text) || names[0]?.start === 0) return false;
  return !COMPILED.some(({ by, sourceLabel }) => by.test(folded) || sourceLabel.test(folded));
}

function leadsToArticle(address: string, publisher: PublisherIdentity): boolean {
  const url = parseAddress(address);
  return url !== undefined && addressKind(url, publisher) === 'article';
}

/** The weight of a line that holds nothing but the publisher's name, or the address of its site. */
function weightAlone({ line, nameKey }: CreditLine, publisher: PublisherIdentity): number {
  if (!isPublisherKey(nameKey(), publisher)) return 0;
  return standsApart(line) ? 0.6 : 0.3;
}

/** What a line says beside the publisher's name, addresses and a date. */
function restOf(
  text: string,
  names: readonly { start: number; end: number }[],
  addresses: readonly string[],
): string {
  let rest = text;
  for (const { start, end } of [...names].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  for (const address of addresses) rest = rest.replace(address, '');
  const date = DATED.exec(fold(rest));
  if (date !== null) rest = rest.slice(0, date.index) + rest.slice(date.index + date[0].length);
  return rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function candidate(
  document: Document,
  line: Line,
  kind: CreditKind,
  signal: SignalCode,
  weight: number,
): CreditCandidate {
  return makeCandidate({
    document,
    block: line.inBlock,
    index: line.block,
    kind,
    signal,
    range: line.range,
    weight,
    links: linksIn(document, line.inBlock, line.range),
    pointers: [],
  });
}

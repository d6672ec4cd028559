import type { SignalCode } from '../../model/claim.ts';
import type { CreditKind } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import type { PublisherIdentity } from '../../model/terms.ts';
import { addressKind, parseAddress } from '../../text/article-address.ts';
import { fold } from '../../text/fold.ts';
import { isPublisherName, findAbbreviation, findPublisher } from '../../text/publisher-name.ts';
import type { Layout, Line } from '../layout.ts';
import { DATE, IMAGE_WORD } from '../lexicon/compile.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate, readableAddresses } from './make.ts';
import { linksIn } from './pointers.ts';

const LONGEST_LINE = 180;
const DATED = new RegExp(DATE, 'u');

/**
 * Credits that can be told only by who the publisher is: a dateline ("Global Research, March 17,
 * 2011"), the publisher's name linked to an article on a line of its own, a line that holds only an
 * address of the publisher's, and the publisher's own notices.
 */
export function findPublisherLines(
  document: Document,
  layout: Layout,
  publisher: PublisherIdentity,
): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  const phrases = publisher.boilerplate.map((phrase) => fold(phrase).replace(/\s+/gu, ' '));
  for (const line of layout.lines) {
    if (line.zone === 'chrome' || line.inBlock.kind === 'code' || line.inBlock.kind === 'caption')
      continue;
    const boilerplate = holdsBoilerplate(line, phrases);
    if (boilerplate) {
      found.push(candidate(document, line, 'boilerplate', 'publisher-boilerplate', 1));
      continue;
    }
    if (line.text.length > LONGEST_LINE || line.zone === 'body') continue;
    if (IMAGE_WORD.test(line.folded.slice(0, 24)) || isReference(line)) continue;
    const weighed = weigh(document, line, publisher);
    if (weighed !== undefined)
      found.push(candidate(document, line, weighed.kind, weighed.signal, weighed.weight));
  }
  return found;
}

function holdsBoilerplate(line: Line, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  // A notice may be broken over lines: look into the whole block, but only from the line it begins on.
  const text = fold(line.inBlock.text.slice(line.range.start)).replace(/\s+/gu, ' ');
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase);
    return at >= 0 && at < line.text.length;
  });
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

function weigh(
  document: Document,
  line: Line,
  publisher: PublisherIdentity,
): { kind: CreditKind; signal: SignalCode; weight: number } | undefined {
  const names = findPublisher(line.text, publisher);
  const dated = DATED.test(line.folded);
  const links = linksIn(document, line.inBlock, line.range);
  const leadsThere = links.some((index) => {
    const link = document.links[index];
    const url = link === undefined ? undefined : parseAddress(link.href);
    return (
      url !== undefined && addressKind(url, publisher) === 'article' && link?.standing === 'live'
    );
  });
  const addresses = readableAddresses(line.inBlock, line.range);
  const showsIt = addresses.some(({ value }) => {
    const url = parseAddress(value);
    return url !== undefined && addressKind(url, publisher) === 'article';
  });
  const rest = restOf(
    line.text,
    names,
    addresses.map(({ value }) => value),
  );
  if (names.length > 0 && dated && rest.length <= 60)
    return { kind: 'dateline', signal: 'dateline', weight: 0.9 };
  if (names.length > 0 && (leadsThere || showsIt) && rest.length <= 90)
    return { kind: 'source', signal: 'original-link', weight: 0.9 };
  if (showsIt && rest.length <= 40) return { kind: 'source', signal: 'original-link', weight: 0.6 };
  const alone = line.text.replace(/^[\s([*_"'—–-]+|[\s)\]*_"'.,:;—–-]+$/gu, '');
  if (line.zone === 'head' && line.inBlock.kind !== 'heading' && isPublisherName(alone, publisher))
    return { kind: 'source', signal: 'dateline', weight: 0.6 };
  if (line.zone === 'tail' && /^\(.+\)$/u.test(line.text) && isPublisherName(alone, publisher))
    return { kind: 'source', signal: 'dateline', weight: 0.6 };
  if (findAbbreviation(line.text, publisher).length > 0 && leadsThere && rest.length <= 40)
    return { kind: 'source', signal: 'original-link', weight: 0.9 };
  return undefined;
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
  return fold(rest)
    .replace(DATED, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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

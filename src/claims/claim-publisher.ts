import type { Claim, ClaimKind, Signal } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import { addressKind, archivedAddress, isOnDomain, parseAddress } from '../text/article-address.ts';
import { titleOf } from '../text/prose.ts';
import { findPublisher, isPublisherName } from '../text/publisher-name.ts';
import type { CreditCandidate } from './credits/candidate.ts';
import { findPublisherLines } from './credits/publisher-lines.ts';
import { isBiography } from './known-names.ts';
import type { Layout } from './layout.ts';
import type { MetadataSignal } from './metadata.ts';
import {
  isOfPublisher,
  isSameArticle,
  matchedSignals,
  type MatchedOriginal,
  matchWeight,
} from './matched.ts';
import { findOriginal, type FoundOriginal } from './original.ts';
import { creditSignal, COPY_LINE, metadataSignal, SUSPICION_LINE, totalWeight } from './weigh.ts';

export interface ClaimInput {
  readonly document: Document;
  readonly layout: Layout;
  readonly credits: readonly CreditCandidate[];
  readonly metadata: readonly MetadataSignal[];
  readonly original: string | undefined;
  /** The configuration declares the file a copy under these terms. */
  readonly declared: boolean;
  /** Sentences that the publisher prescribes. */
  readonly notices: readonly string[];
  /** Originals that are kept, with whose text the file shares passages; those first that share most. */
  readonly matches: readonly MatchedOriginal[];
  /** Whether a credit may speak of the article in question, and does not lead to another. */
  readonly speaksOf?: (credit: CreditCandidate) => boolean;
}

export interface PublisherClaim {
  readonly claim: Claim;
  /** The credits found without knowing the publisher, and those told by who it is. */
  readonly credits: readonly CreditCandidate[];
  readonly standing: 'copy' | 'suspected' | 'none';
  /** The original of which the text makes it a copy. */
  readonly match?: MatchedOriginal;
}

const WHOLE_FILE = { start: 0, end: 0 };

/** A claim for each article of this publisher whose text the file holds; at least one. */
export function claimsFor(
  input: ClaimInput,
  publisher: PublisherIdentity,
): readonly PublisherClaim[] {
  const matches = input.matches.filter((match) => isOfPublisher(match, publisher));
  return eachMatch({ ...input, matches }, publisher).map((one) => claimFor(one, publisher));
}

/**
 * The same input for each original of which the text makes the file a copy, with what the file says of
 * that one. Where there are not several, nothing is told apart.
 */
export function eachMatch(input: ClaimInput, publisher: PublisherIdentity): readonly ClaimInput[] {
  const copied = input.matches.filter((match) => matchWeight(match) >= COPY_LINE);
  const [first] = copied;
  if (first === undefined || copied.length === 1) return [input];
  const named = (address: string): MatchedOriginal | undefined =>
    copied.find((match) => isSameArticle(address, match, publisher));
  return copied.map((match) => {
    // An address that is declared and leads to none of them is taken for that of the foremost.
    const isDeclared = (address: string | undefined): boolean =>
      address === undefined || (named(address) ?? first) === match;
    const speaksOf = (credit: CreditCandidate): boolean => {
      const originals = addressesOf(input.document, credit).flatMap((one) => named(one) ?? []);
      return originals.length === 0 || originals.includes(match);
    };
    return {
      ...input,
      matches: [match],
      original: isDeclared(input.original) ? input.original : undefined,
      metadata: input.metadata.filter(({ address }) => isDeclared(address)),
      speaksOf,
    };
  });
}

/** Weighs whether the document is a copy of an article of this publisher. */
function claimFor(given: ClaimInput, publisher: PublisherIdentity): PublisherClaim {
  const { document, layout } = given;
  const input = { ...given, credits: withSelfPortraits(given, publisher) };
  const titles = [titleOf(document)?.value, ...given.matches.map(({ title }) => title)].filter(
    (title) => title !== undefined,
  );
  const known = { notices: given.notices, titles };
  const own = findPublisherLines(document, layout, publisher, known).filter(
    (line) =>
      !input.credits.some(
        (credit) =>
          covers(credit, line) &&
          creditWeight(credit) >= line.weight &&
          refersTo(document, credit, publisher),
      ),
  );
  const concerned = [
    ...input.credits.filter((credit) => refersTo(document, credit, publisher)),
    ...own,
  ].filter((credit) => input.speaksOf?.(credit) ?? true);
  const metadata = input.metadata.filter((signal) => concernsPublisher(signal, publisher));
  const matches = input.matches.filter((match) => isOfPublisher(match, publisher));
  const said: Signal[] = [
    ...givenSignals(input, publisher),
    ...metadata.map((signal) => metadataSignal({ ...signal, weight: metadataWeight(signal) })),
    ...concerned.map((credit) => ({ ...creditSignal(credit), weight: creditWeight(credit) })),
  ];
  const signals = [...said, ...matchedSignals(matches)];
  const weight = totalWeight(signals);
  const credits = [...input.credits, ...own].sort(
    (a, b) => a.credit.span.start - b.credit.span.start,
  );
  const { original, candidates } = withStored(
    findOriginal({ document, publisher, given: input.original, metadata, credits: concerned }),
    matches,
  );
  const standing = weight >= COPY_LINE ? 'copy' : weight >= SUSPICION_LINE ? 'suspected' : 'none';
  const declaredBy = said.some((s) => s.weight >= COPY_LINE && DECLARING.has(s.code));
  return {
    standing,
    credits,
    ...copiedMatch(matches),
    claim: {
      kind: kindOf(standing, declaredBy, said),
      ...(publisher.names[0] === undefined ? {} : { publisher: publisher.names[0] }),
      ...(original === undefined ? {} : { original }),
      candidates,
      weight,
      signals,
    },
  };
}

/** "The Review is a magazine of …": what a publisher says of itself introduces no author. */
function withSelfPortraits(
  { credits, document }: ClaimInput,
  publisher: PublisherIdentity,
): readonly CreditCandidate[] {
  return credits.map((candidate) => {
    const { credit } = candidate;
    const isPortrait =
      isBiography(credit, document) &&
      credit.names.every(({ name }) => isPublisherName(name, publisher));
    return isPortrait
      ? { ...candidate, credit: { ...credit, kind: 'boilerplate', names: [] } }
      : candidate;
  });
}

/** A file that says nothing of itself is a copy by its text alone. */
export function kindOf(
  standing: PublisherClaim['standing'],
  isDeclared: boolean,
  said: readonly Signal[],
): ClaimKind {
  if (standing !== 'copy') return 'suspected';
  if (isDeclared) return 'declared';
  return totalWeight(said) >= COPY_LINE ? 'stated' : 'matched';
}

/** The original of which the text makes the file a copy. */
export function copiedMatch(matches: readonly MatchedOriginal[]): Pick<PublisherClaim, 'match'> {
  const match = matches.find((one) => matchWeight(one) >= COPY_LINE);
  return match === undefined ? {} : { match };
}

/** What is kept is surer than what the credits say, and less sure than what the file declares. */
export function withStored(
  found: FoundOriginal,
  matches: readonly MatchedOriginal[],
): FoundOriginal {
  const { match } = copiedMatch(matches);
  const isSurer = found.original === undefined || found.original.basis === 'credit';
  if (match?.url === undefined || !isSurer) return found;
  return { original: { url: match.url, basis: 'store' }, candidates: [] };
}

export const DECLARING: ReadonlySet<Signal['code']> = new Set([
  'given-original',
  'configured-terms',
  'metadata-original',
  'metadata-canonical',
  'metadata-publisher',
  'metadata-statement',
] as const);

export function givenSignals(
  input: ClaimInput,
  publisher: PublisherIdentity | undefined,
): readonly Signal[] {
  const signals: Signal[] = [];
  if (input.declared)
    signals.push({ code: 'configured-terms', weight: 1, span: WHOLE_FILE, detail: '' });
  const url = input.original === undefined ? undefined : parseAddress(input.original);
  if (url !== undefined && (publisher === undefined || isOnDomain(url, publisher.domains)))
    signals.push({ code: 'given-original', weight: 1, span: WHOLE_FILE, detail: url.href });
  return signals;
}

function covers(credit: CreditCandidate, line: CreditCandidate): boolean {
  return (
    credit.credit.span.start <= line.credit.span.start &&
    line.credit.span.end <= credit.credit.span.end
  );
}

/** Whether a credit speaks of this publisher: by name, or by an address on its site. */
function refersTo(
  document: Document,
  candidate: CreditCandidate,
  publisher: PublisherIdentity,
): boolean {
  const { credit } = candidate;
  if (credit.subject !== 'article' || candidate.own || credit.kind === 'licence') return false;
  if (credit.kind === 'copyright')
    return credit.names.some(({ name }) => isPublisherName(name, publisher));
  if (candidate.publisher !== undefined && isPublisherName(candidate.publisher.value, publisher))
    return true;
  if (findPublisher(credit.text, publisher).length > 0 && credit.kind !== 'byline') return true;
  return addressesOf(document, candidate).some((address) => leadsToArticle(address, publisher));
}

/** The addresses that a credit links or shows. */
export function addressesOf(
  document: Document,
  { credit, addresses }: CreditCandidate,
): readonly string[] {
  return [
    ...credit.links.flatMap((index) => document.links[index]?.href ?? []),
    ...addresses.map(({ value }) => value),
  ];
}

function leadsToArticle(address: string, publisher: PublisherIdentity): boolean {
  const url = parseAddress(address);
  if (url === undefined) return false;
  return addressKind(archivedAddress(url) ?? url, publisher) === 'article';
}

/** A source line that names a known publisher leaves less open than one that names anybody. */
function creditWeight({ signal, credit, weight }: CreditCandidate): number {
  if (weight < 0) return weight;
  if (credit.kind === 'copyright') return Math.max(weight, 0.6);
  if ((signal === 'source-label' || signal === 'original-link') && weight >= 0.4)
    return Math.max(weight, 0.9);
  return Math.round(weight * 100) / 100;
}

function concernsPublisher(signal: MetadataSignal, publisher: PublisherIdentity): boolean {
  const url = signal.address === undefined ? undefined : parseAddress(signal.address);
  if (url !== undefined) return isOnDomain(url, publisher.domains);
  return signal.publisher !== undefined && isPublisherName(signal.publisher, publisher);
}

function metadataWeight(signal: MetadataSignal): number {
  if (signal.weight < 0 || signal.code === 'metadata-statement') return signal.weight;
  return signal.code === 'metadata-publisher' ? 0.8 : 1;
}

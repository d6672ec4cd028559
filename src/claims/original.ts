import type { OriginalRef } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import {
  addressKind,
  archivedAddress,
  hostOf,
  isOnDomain,
  parseAddress,
  sameArticle,
} from '../text/article-address.ts';
import { isCutShort } from '../text/cut-short.ts';
import { hostFitsName } from '../text/publisher-name.ts';
import type { CreditCandidate } from './credits/candidate.ts';
import type { MetadataSignal } from './metadata.ts';

export interface FoundOriginal {
  readonly original?: OriginalRef;
  /** Addresses among which nothing decides. */
  readonly candidates: readonly string[];
}

interface Candidate {
  readonly address: string;
  readonly url: URL;
  readonly span: Span;
  readonly weight: number;
}

export interface OriginalInput {
  readonly document: Document;
  readonly publisher: PublisherIdentity;
  readonly given: string | undefined;
  readonly metadata: readonly MetadataSignal[];
  readonly credits: readonly CreditCandidate[];
  /** The publisher's name, where only the credits tell it. */
  readonly name?: string;
}

/** The original's address: as given, as the metadata declare it, or the one that the credits hold. */
export function findOriginal(input: OriginalInput): FoundOriginal {
  if (input.given !== undefined)
    return { original: { url: input.given, basis: 'option' }, candidates: [] };
  const declared = declaredOriginal(input);
  if (declared !== undefined) return { original: declared, candidates: [] };
  const found = distinct(creditedAddresses(input), input.publisher);
  const [best, second] = found;
  if (best === undefined) return { candidates: [] };
  // Two addresses of equal standing leave it open; a weaker one does not.
  if (second !== undefined && second.weight >= best.weight - 0.05)
    return {
      candidates: found.filter((c) => c.weight >= best.weight - 0.05).map((c) => c.address),
    };
  const url = isOfArchive(best) ? best.url.href : best.address;
  return { original: { url, basis: 'credit', span: best.span }, candidates: [] };
}

/** Whether the address written is that of an archive's copy. */
function isOfArchive({ address }: Candidate): boolean {
  const url = parseAddress(address);
  return url !== undefined && archivedAddress(url) !== undefined;
}

function declaredOriginal({ metadata, publisher }: OriginalInput): OriginalRef | undefined {
  const order = ['metadata-original', 'metadata-canonical', 'metadata-statement'] as const;
  for (const code of order)
    for (const signal of [...metadata].sort((a, b) => b.weight - a.weight)) {
      if (signal.code !== code || signal.address === undefined) continue;
      const url = parseAddress(signal.address);
      if (url === undefined) continue;
      const belongs = publisher.domains.length === 0 || isOnDomain(url, publisher.domains);
      if (
        !belongs ||
        (code === 'metadata-canonical' && signal.weight < 0.5 && publisher.articleUrls.length === 0)
      )
        continue;
      if (addressKind(url, publisher) === 'article')
        return { url: signal.address, basis: 'metadata', span: signal.span };
    }
  return undefined;
}

function creditedAddresses({
  document,
  publisher,
  credits,
  name,
}: OriginalInput): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (address: string, span: Span, weight: number): void => {
    const read = parseAddress(address);
    const url = read === undefined ? undefined : (archivedAddress(read) ?? read);
    if (url === undefined || isOfTerms(url, publisher)) return;
    if (addressKind(url, publisher) === 'article') candidates.push({ address, url, span, weight });
  };
  for (const candidate of credits) {
    if (candidate.own || candidate.credit.subject !== 'article') continue;
    if (candidate.credit.kind === 'licence' || candidate.credit.kind === 'copyright') continue;
    const isPointerOf = new Set(candidate.pointers);
    const known = publisher.domains.length > 0;
    for (const index of candidate.credit.links) {
      const link = document.links[index];
      if (link?.standing !== 'live') continue;
      if (link.form === 'bare' && isCutShort(link.href, document.text, link.span.end)) continue;
      // Without knowing the publisher's site only links that stand for the original count.
      if (known || (isPointerOf.has(index) && fits(link.href, candidate, name)))
        add(link.href, link.span, candidate.weight);
    }
    for (const { value, span, truncated } of candidate.addresses)
      if (!truncated && (known || fits(value, candidate, name))) add(value, span, candidate.weight);
  }
  return candidates;
}

/** A credit may also lead to the page on which the publisher states its terms. */
function isOfTerms(url: URL, publisher: PublisherIdentity): boolean {
  const contact = parseAddress(publisher.contact ?? '');
  return contact !== undefined && sameArticle(url, contact, publisher) === 'same';
}

/**
 * A source line may give an intermediary's address ("Source: aggregator/…", "from X Website"): its
 * address is the original's only if the host can be that of the publisher the credit names.
 */
function fits(address: string, candidate: CreditCandidate, name: string | undefined): boolean {
  if (candidate.signal !== 'source-label') return true;
  const claimed = candidate.publisher?.value ?? name;
  const url = parseAddress(address);
  return url !== undefined && (claimed === undefined || hostFitsName(hostOf(url), claimed));
}

/** One candidate for each article, the surest first; equally sure ones in the order of the file. */
function distinct(
  candidates: readonly Candidate[],
  publisher: PublisherIdentity,
): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    const same = kept.some((other) => sameArticle(other.url, candidate.url, publisher) === 'same');
    if (!same) kept.push(candidate);
  }
  return kept;
}

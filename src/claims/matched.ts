import type { Signal } from '../model/claim.ts';
import type { Shares } from '../model/alignment.ts';
import type { Span } from '../model/span.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import { isOnDomain, parseAddress } from '../text/article-address.ts';
import { isPublisherName } from '../text/publisher-name.ts';

/** An original that is kept, of whose text the file holds passages. */
export interface MatchedOriginal {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly shares: Shares;
  /** Words in common. */
  readonly words: number;
  /** Where the passages stand in the file. */
  readonly spans: readonly Span[];
}

/** Much of either text, and more than a quotation. */
const COPY = { words: 100, share: 0.3 };
/** Or most of a short one. */
const SHORT_COPY = { words: 40, share: 0.5 };
const SUSPECTED = { words: 60, share: 0.1 };
const SUSPECTED_WEIGHT = 0.6;
/** Passages that are shown one by one. */
const MOST_PASSAGES = 5;

/** How surely the text that two articles share makes one of them a copy, from 0 to 1. */
export function matchWeight({ shares, words }: MatchedOriginal): number {
  const share = Math.max(shares.copy, shares.original);
  if (words >= COPY.words && share >= COPY.share) return 1;
  if (words >= SHORT_COPY.words && shares.copy >= SHORT_COPY.share) return 1;
  return words >= SUSPECTED.words && share >= SUSPECTED.share ? SUSPECTED_WEIGHT : 0;
}

/** A signal for each passage of each original that makes the file a copy, or suspected of being one. */
export function matchedSignals(matches: readonly MatchedOriginal[]): readonly Signal[] {
  return matches.flatMap((match) => {
    const weight = matchWeight(match);
    if (weight === 0) return [];
    const name = match.title ?? match.url ?? '';
    const detail = `${name} (${String(Math.round(match.shares.original * 100))} %)`;
    return match.spans
      .slice(0, MOST_PASSAGES)
      .map((span): Signal => ({ code: 'matched-text', weight, span, detail }));
  });
}

/** Whether the original is one of this publisher's. */
export function isOfPublisher(match: MatchedOriginal, publisher: PublisherIdentity): boolean {
  const url = match.url === undefined ? undefined : parseAddress(match.url);
  if (url !== undefined && isOnDomain(url, publisher.domains)) return true;
  return match.publisher !== undefined && isPublisherName(match.publisher, publisher);
}

import type { Signal } from '../model/claim.ts';
import type { Shares } from '../model/alignment.ts';
import type { Span } from '../model/span.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import {
  ANY_SITE,
  hostOf,
  isOnDomain,
  parseAddress,
  sameArticle,
} from '../text/article-address.ts';
import { isPublisherName } from '../text/publisher-name.ts';

/** An original that is kept, of whose text the file holds passages. */
export interface MatchedOriginal {
  /** Its name in the store. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
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
    const name = match.title ?? match.url ?? match.id;
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

/** Of two originals that stand at the same places of a file, the share of the places in common. */
const SAME_PLACES = 0.8;

/**
 * One match for each article whose text the file holds. Of several versions the one that shares most
 * stands for the article. Of two originals with the same text, such as a publisher's and that of its
 * first source, the one that `rank` puts higher; what another original quotes is that one's text.
 */
export function distinctMatches(
  matches: readonly MatchedOriginal[],
  rank: (match: MatchedOriginal) => number,
): readonly MatchedOriginal[] {
  const ranks = new Map(matches.map((match) => [match, rank(match)]));
  const byRank = (a: MatchedOriginal, b: MatchedOriginal): number =>
    (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || b.words - a.words;
  const articles: MatchedOriginal[] = [];
  for (const match of [...matches].sort((a, b) => b.words - a.words))
    if (!articles.some((kept) => areVersions(kept, match))) articles.push(match);
  const kept: MatchedOriginal[] = [];
  for (const match of articles) {
    const within = kept.findIndex(({ spans }) => covered(match.spans, spans) >= SAME_PLACES);
    const other = kept[within];
    if (other === undefined) kept.push(match);
    else if (covered(other.spans, match.spans) >= SAME_PLACES)
      kept[within] = [other, match].sort(byRank)[0] ?? other;
  }
  return kept.sort((a, b) => b.words - a.words);
}

function areVersions(a: MatchedOriginal, b: MatchedOriginal): boolean {
  return a.url !== undefined && isSameArticle(a.url, b, ANY_SITE);
}

/** Whether an address is that of the original. */
export function isSameArticle(
  address: string,
  { url }: Pick<MatchedOriginal, 'url'>,
  site: Parameters<typeof sameArticle>[2],
): boolean {
  const [one, other] = [address, url].map((each) =>
    each === undefined ? undefined : parseAddress(each),
  );
  return one !== undefined && other !== undefined && sameArticle(one, other, site) === 'same';
}

/** The share of some spans that lies within others. */
function covered(spans: readonly Span[], others: readonly Span[]): number {
  let [all, inside] = [0, 0];
  for (const { start, end } of spans) {
    all += end - start;
    for (const other of others)
      inside += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
  return all === 0 ? 0 : inside / all;
}

/** Whom the original that is kept names as its publisher. */
export function identityOf({ publisher, url }: MatchedOriginal): PublisherIdentity {
  const address = url === undefined ? undefined : parseAddress(url);
  return {
    names: publisher === undefined ? [] : [publisher],
    abbreviations: [],
    domains: address === undefined ? [] : [hostOf(address)],
    articleUrls: [],
    noise: [],
    boilerplate: [],
  };
}

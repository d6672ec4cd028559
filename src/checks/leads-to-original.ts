import type { CopyFacts } from '../model/facts.ts';
import { addressKind, parseAddress, sameArticle } from '../text/article-address.ts';
import { articleLinks, isFollowable, type PlacedLink } from './visible.ts';

/** The links by which a reader can click through to the original; where it is not known, to any article there. */
export function linksToOriginal(facts: CopyFacts): readonly PlacedLink[] {
  const { claim, publisher } = facts;
  const original = claim.original === undefined ? undefined : parseAddress(claim.original.url);
  return articleLinks(facts).filter(({ link, url, truncated }) => {
    if (url === undefined || truncated || link.standing !== 'live' || !isFollowable(link))
      return false;
    return original === undefined
      ? publisher.domains.length > 0 && addressKind(url, publisher) === 'article'
      : sameArticle(url, original, publisher) === 'same';
  });
}

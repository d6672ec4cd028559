import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { isOnDomain, parseAddress, sameArticle } from '../text/article-address.ts';
import type { CopyCheck } from './check.ts';
import { expecting, linkMistake } from './link-mistakes.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { articleLinks, isFollowable, type PlacedLink } from './visible.ts';

/** Can a reader click through to the original article on the publisher's site? */
export const sourceLinkCheck: CopyCheck<'source-link'> = {
  concerns: 'copy',
  kind: 'source-link',
  decide(facts, { with: { target } }) {
    const { claim, publisher } = facts;
    const links = articleLinks(facts);
    const live = links.filter(
      ({ link, truncated }) => link.standing === 'live' && !truncated && isFollowable(link),
    );
    if (target === 'site') {
      const there = live.filter(
        ({ url }) => url !== undefined && isOnDomain(url, publisher.domains),
      );
      if (there.length > 0) return met(...there.slice(0, 2).map(({ link }) => link.span));
    }
    const original = claim.original === undefined ? undefined : parseAddress(claim.original.url);
    if (original !== undefined) {
      const compared = compare(facts, live, original);
      if (compared !== undefined) return compared;
    } else {
      const open = live.filter(({ link }) => claim.candidates.includes(link.href));
      if (open.length > 0)
        return undetermined(
          { code: 'several-addresses', args: { addresses: claim.candidates } },
          open.map(({ link }) => link.span),
        );
    }
    return missing(facts, links, original);
  },
};

function compare(
  facts: CopyFacts,
  live: readonly PlacedLink[],
  original: URL,
): Outcome | undefined {
  const { publisher, credits } = facts;
  const agreeing = (wanted: 'same' | 'unclear'): readonly PlacedLink[] =>
    live.filter(({ url }) => url !== undefined && sameArticle(url, original, publisher) === wanted);
  const same = agreeing('same');
  if (same.length > 0) return met(...same.slice(0, 2).map(({ link }) => link.span));
  const printed = credits.find(({ via, text }) => {
    const url = via === 'metadata' ? parseAddress(text) : undefined;
    return url !== undefined && sameArticle(url, original, publisher) === 'same';
  });
  if (printed !== undefined) return met(printed.span);
  const unclear = agreeing('unclear').filter(({ inCredit }) => inCredit);
  return unclear.length === 0
    ? undefined
    : undetermined(
        {
          code: 'several-addresses',
          args: { addresses: [original.href, ...unclear.map(({ link }) => link.href)] },
        },
        unclear.map(({ link }) => link.span),
      );
}

function missing(
  facts: CopyFacts,
  links: readonly PlacedLink[],
  original: URL | undefined,
): Outcome {
  const finding = linkMistake(facts, links, original);
  return breached(
    finding ?? { code: 'link-missing', args: expecting(original), span: anchor(facts) },
  );
}

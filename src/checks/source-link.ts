import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { addressKind, isOnDomain, parseAddress, sameArticle } from '../text/article-address.ts';
import type { CopyCheck } from './check.ts';
import { expecting, linkMistake } from './link-mistakes.ts';
import { differentText, hasText } from './link-text.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { inPosition } from './position.ts';
import { articleLinks, isFollowable, type PlacedLink } from './visible.ts';

/** Can a reader click through to the original article on the publisher's site? */
export const sourceLinkCheck: CopyCheck<'source-link'> = {
  concerns: 'copy',
  kind: 'source-link',
  decide(facts, { with: { target, at, text } }) {
    const { claim, publisher } = facts;
    const links = articleLinks(facts);
    const live = links.filter(
      ({ link, truncated }) => link.standing === 'live' && !truncated && isFollowable(link),
    );
    const decided = (some: readonly PlacedLink[]): Outcome => {
      const worded = some.filter(({ link }) => hasText(link, text, facts));
      const [first] = some;
      return worded.length === 0 && first !== undefined
        ? differentText(first.link, text, facts)
        : inPosition(met(...worded.map(({ link }) => link.span)), at, facts, 2);
    };
    if (target === 'site') {
      const there = live.filter((link) => leadsBack(link, publisher));
      if (there.length > 0) return decided(there);
    }
    const original = claim.original === undefined ? undefined : parseAddress(claim.original.url);
    if (original !== undefined) {
      const same = agreeing('same', live, original, facts);
      if (same.length > 0) return decided(same);
      const other = printedOrUnclear(facts, live, original);
      if (other !== undefined) return other;
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

/**
 * A link to the publisher's site: of a credit, or to its home page. Articles link others of their publisher,
 * and such a link leads nobody back; nor does a picture.
 */
function leadsBack({ url, inCredit }: PlacedLink, publisher: CopyFacts['publisher']): boolean {
  if (url === undefined || !isOnDomain(url, publisher.domains)) return false;
  return inCredit ? !PICTURE.test(url.pathname) : addressKind(url, publisher) === 'home';
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

function agreeing(
  wanted: 'same' | 'unclear',
  live: readonly PlacedLink[],
  original: URL,
  { publisher }: CopyFacts,
): readonly PlacedLink[] {
  return live.filter(
    ({ url }) => url !== undefined && sameArticle(url, original, publisher) === wanted,
  );
}

/** An address that the theme prints is a link; one that may be the article's is for a person to judge. */
function printedOrUnclear(
  facts: CopyFacts,
  live: readonly PlacedLink[],
  original: URL,
): Outcome | undefined {
  const { publisher, credits } = facts;
  const printed = credits.find(({ via, text }) => {
    const url = via === 'metadata' ? parseAddress(text) : undefined;
    return url !== undefined && sameArticle(url, original, publisher) === 'same';
  });
  if (printed !== undefined) return met(printed.span);
  const unclear = agreeing('unclear', live, original, facts).filter(({ inCredit }) => inCredit);
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

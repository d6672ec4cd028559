import type { CopyFacts, Declared } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { addressKind, isOnDomain, parseAddress, sameArticle } from '../text/article-address.ts';
import type { CopyCheck } from './check.ts';
import { expecting } from './link-mistakes.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { articleLinks } from './visible.ts';

/** Else a theme writes the head, from what it alone knows, unless the configuration says from which key. */
const HEAD = /<(?:head|html)[\s>]/iu;

/** Does the page tell search engines that the original is at the publisher's? */
export const canonicalCheck: CopyCheck<'canonical'> = {
  concerns: 'copy',
  kind: 'canonical',
  decide(facts, { with: { target } }) {
    const { declared, document } = facts;
    const original = originalOf(facts);
    const good = declared.canonicals.find((one) => isGood(one, target, facts));
    if (good !== undefined) return met(good.span);
    const [first] = declared.canonicals;
    if (first !== undefined)
      return breached({
        code: 'canonical-elsewhere',
        args: {
          found: first.value,
          ...expecting(original?.href === first.value ? creditedArticles(facts)[0] : original),
        },
        span: first.span,
      });
    const isPage = document.format === 'html' && HEAD.test(document.text);
    if (!isPage && facts.site.canonicalKey === undefined)
      return undetermined({ code: 'head-not-in-file', args: {} });
    return missing(facts, original);
  },
};

function originalOf({ claim }: CopyFacts): URL | undefined {
  return claim.original === undefined ? undefined : parseAddress(claim.original.url);
}

function isGood({ value }: Declared, target: 'article' | 'site', facts: CopyFacts): boolean {
  const { claim, publisher } = facts;
  const url = parseAddress(value);
  if (url === undefined) return false;
  if (target === 'site') return isOnDomain(url, publisher.domains);
  // The canonical address may itself be all that is known of the original; then the credits tell.
  const original = claim.original?.url === value ? undefined : originalOf(facts);
  const known = original === undefined ? creditedArticles(facts) : [original];
  if (known.length > 0) return known.some((one) => sameArticle(url, one, publisher) === 'same');
  return isOnDomain(url, publisher.domains) && addressKind(url, publisher) === 'article';
}

/** The publisher's articles to which the credits lead. */
function creditedArticles(facts: CopyFacts): readonly URL[] {
  return articleLinks(facts).flatMap(({ url, inCredit, link }) =>
    url !== undefined &&
    inCredit &&
    link.standing === 'live' &&
    isOnDomain(url, facts.publisher.domains) &&
    addressKind(url, facts.publisher) === 'article'
      ? [url]
      : [],
  );
}

function missing(facts: CopyFacts, original: URL | undefined): Outcome {
  return breached({
    code: 'canonical-missing',
    args: expecting(original),
    span: anchor(facts),
  });
}

import type { Link } from '../model/document.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { DeadLink, Finding } from '../model/finding.ts';
import { addressKind, isOnDomain, parseAddress, sameArticle } from '../text/article-address.ts';
import { firstLine } from './outcome.ts';
import { isFollowable, type PlacedLink } from './visible.ts';

/** What is wrong with the links of a copy that has no link to the original, the nearest miss first. */
export function linkMistake(
  facts: CopyFacts,
  links: readonly PlacedLink[],
  original: URL | undefined,
): Finding | undefined {
  return (
    deadLink(facts, links, original) ??
    wrongLink(facts, links, original) ??
    declaredLink(facts, original) ??
    elsewhere(facts, links)
  );
}

export function expecting(original: URL | undefined): { readonly expected?: string } {
  return original === undefined ? {} : { expected: original.href };
}

/** The right link, written so that nobody can follow it; or a link of a credit that leads nowhere. */
function deadLink(
  facts: CopyFacts,
  links: readonly PlacedLink[],
  original: URL | undefined,
): Finding | undefined {
  for (const { link, url, inCredit, truncated } of links) {
    const why = truncated ? 'malformed' : deathOf(link);
    if (why === undefined) continue;
    const isIt =
      original !== undefined &&
      url !== undefined &&
      sameArticle(url, original, facts.publisher) === 'same';
    const isTheirs =
      original === undefined && url !== undefined && isOnDomain(url, facts.publisher.domains);
    const leadsNowhere = inCredit && (why === 'script' || why === 'empty' || why === 'malformed');
    if (isIt || isTheirs || leadsNowhere)
      return {
        code: 'link-dead',
        args: { found: link.href, why, ...expecting(original) },
        span: firstLine(facts.document.text, link.span),
      };
  }
  return undefined;
}

function deathOf(link: Link): DeadLink | undefined {
  if (link.standing !== 'live') return link.standing;
  const href = link.href.trim();
  if (href === '' || href === '#') return 'empty';
  if (/^(?:javascript|vbscript|data):/iu.test(href)) return 'script';
  if (isFollowable(link)) return parseAddress(href) === undefined ? 'malformed' : undefined;
  return parseAddress(href) !== undefined || /^h?t{1,3}ps?[:;]?\/|^https?:/iu.test(href)
    ? 'malformed'
    : undefined;
}

const WRONG = {
  home: 'link-to-home-page',
  section: 'link-to-section-page',
  shortener: 'link-through-shortener',
  archive: 'link-to-archive',
} as const;

/** A credit's link that leads to the publisher, but not to the article, or through somebody else. */
function wrongLink(
  facts: CopyFacts,
  links: readonly PlacedLink[],
  original: URL | undefined,
): Finding | undefined {
  const { publisher } = facts;
  let home: Finding | undefined;
  for (const { link, url, inCredit } of links) {
    if (url === undefined || !inCredit || link.standing !== 'live') continue;
    const kind = addressKind(url, publisher);
    const span = firstLine(facts.document.text, link.span);
    if (kind === 'elsewhere') continue;
    if (kind === 'article') {
      if (original === undefined || !isOnDomain(url, publisher.domains)) continue;
      return {
        code: 'link-to-another-article',
        args: { found: link.href, expected: original.href },
        span,
      };
    }
    const finding = { code: WRONG[kind], args: { found: link.href, ...expecting(original) }, span };
    // A home page beside another link is the lesser mistake.
    if (kind === 'home') home ??= finding;
    else return finding;
  }
  return home;
}

function declaredLink(
  { declared, publisher }: CopyFacts,
  original: URL | undefined,
): Finding | undefined {
  if (original === undefined) return undefined;
  const key = declared.addresses.find(({ value }) => {
    const url = parseAddress(value);
    return url !== undefined && sameArticle(url, original, publisher) === 'same';
  });
  return key === undefined
    ? undefined
    : {
        code: 'link-only-in-metadata',
        args: { expected: original.href, key: key.key },
        span: key.span,
      };
}

function elsewhere(
  { publisher, claim }: CopyFacts,
  links: readonly PlacedLink[],
): Finding | undefined {
  const name = publisher.names[0] ?? claim.publisher;
  const other = links.find(
    ({ inCredit, url, link }) =>
      inCredit &&
      link.standing === 'live' &&
      url !== undefined &&
      !isOnDomain(url, publisher.domains) &&
      !/creativecommons\.org/iu.test(link.href),
  );
  return other === undefined || name === undefined
    ? undefined
    : {
        code: 'link-elsewhere',
        args: { found: other.link.href, publisher: name },
        span: other.link.span,
      };
}

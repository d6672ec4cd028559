import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { addressKind, isOnDomain, parseAddress, sameArticle } from '../text/article-address.ts';
import { findAddresses } from '../text/addresses.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, firstLine, met, undetermined } from './outcome.ts';
import { articleLinks, type VisibleAddress, visibleAddresses } from './visible.ts';

/** Can the address of the original be read in the visible text? */
export const sourceUrlCheck: CopyCheck<'source-url'> = {
  concerns: 'copy',
  kind: 'source-url',
  decide(facts, { with: { form } }) {
    const { claim, publisher } = facts;
    const visible = visibleAddresses(facts);
    if (form === 'host') {
      const shown = visible.filter(({ url }) => isOnDomain(url, publisher.domains));
      if (shown.length > 0) return met(...shown.slice(0, 2).map(({ span }) => span));
    }
    if (claim.original !== undefined) {
      const original = parseAddress(claim.original.url);
      return original === undefined
        ? breached({ code: 'address-missing', args: {}, span: anchor(facts) })
        : withOriginal(facts, original, visible);
    }
    const open = visible.filter(({ address }) => claim.candidates.includes(address));
    if (open.length > 0)
      return undetermined(
        { code: 'several-addresses', args: { addresses: claim.candidates } },
        open.map(({ span }) => span),
      );
    return missing(facts, visible, undefined);
  },
};

function withOriginal(
  facts: CopyFacts,
  original: URL,
  visible: readonly VisibleAddress[],
): Outcome {
  const whole = visible.filter(({ truncated }) => !truncated);
  const same = whole.filter(({ url }) => sameArticle(url, original, facts.publisher) === 'same');
  if (same.length > 0) return met(...same.slice(0, 2).map(({ span }) => span));
  const unclear = whole.filter(
    ({ url }) => sameArticle(url, original, facts.publisher) === 'unclear',
  );
  if (unclear.length > 0)
    return undetermined(
      {
        code: 'several-addresses',
        args: { addresses: [original.href, ...unclear.map(({ address }) => address)] },
      },
      unclear.map(({ span }) => span),
    );
  return missing(facts, visible, original);
}

function missing(
  facts: CopyFacts,
  visible: readonly VisibleAddress[],
  original: URL | undefined,
): Outcome {
  const finding =
    wrongAddress(facts, visible, original) ??
    unseenAddress(facts, original) ??
    elsewhere(facts, visible);
  return breached(
    finding ?? { code: 'address-missing', args: expecting(original), span: anchor(facts) },
  );
}

function expecting(original: URL | undefined): { readonly expected?: string } {
  return original === undefined ? {} : { expected: original.href };
}

/** An address that is shown, but is cut, a home page, a section or another article. */
function wrongAddress(
  { publisher }: CopyFacts,
  visible: readonly VisibleAddress[],
  original: URL | undefined,
): Finding | undefined {
  const theirs = visible.filter(({ url }) => isOnDomain(url, publisher.domains));
  for (const { address, span, truncated } of theirs)
    if (truncated)
      return { code: 'address-incomplete', args: { found: address, ...expecting(original) }, span };
  for (const { address, url, span, inCredit, scheme } of theirs) {
    // "Example.org" as the publisher's name is no address of its home page.
    if (!inCredit || (!scheme && isPublisherName(address, publisher))) continue;
    const args = { found: address, ...expecting(original) };
    const kind = addressKind(url, publisher);
    if (kind === 'home') return { code: 'address-of-home-page', args, span };
    if (kind === 'section') return { code: 'address-of-section-page', args, span };
    if (original !== undefined)
      return {
        code: 'address-of-another-article',
        args: { found: address, expected: original.href },
        span,
      };
  }
  return undefined;
}

/** The right address, where no reader sees it. */
function unseenAddress(facts: CopyFacts, original: URL | undefined): Finding | undefined {
  if (original === undefined) return undefined;
  const { document, publisher, declared } = facts;
  const isIt = (address: string): boolean => {
    const url = parseAddress(address);
    return url !== undefined && sameArticle(url, original, publisher) === 'same';
  };
  for (const { link } of articleLinks(facts))
    if (link.standing === 'live' && isIt(link.href))
      return { code: 'address-only-in-link', args: { expected: original.href }, span: link.span };
  for (const { why, text, span } of document.hidden)
    for (const { address } of findAddresses(text))
      if (isIt(address))
        return {
          code: 'address-hidden',
          args: { found: address, where: why },
          span: firstLine(document.text, span),
        };
  const key = declared.addresses.find(({ value }) => isIt(value));
  return key === undefined
    ? undefined
    : {
        code: 'address-only-in-metadata',
        args: { expected: original.href, key: key.key },
        span: key.span,
      };
}

/** A credit's address on a site that is not the publisher's. */
function elsewhere(
  { publisher, claim }: CopyFacts,
  visible: readonly VisibleAddress[],
): Finding | undefined {
  const name = publisher.names[0] ?? claim.publisher;
  const other = visible.find(
    ({ inCredit, url }) => inCredit && !isOnDomain(url, publisher.domains),
  );
  return other === undefined || name === undefined
    ? undefined
    : {
        code: 'address-elsewhere',
        args: { found: other.address, publisher: name },
        span: other.span,
      };
}

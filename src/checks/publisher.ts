import type { Credit } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../model/span.ts';
import { hostOf, isOnDomain, parseAddress } from '../text/article-address.ts';
import {
  findAbbreviation,
  findPublisher,
  hostFitsName,
  isPublisherName,
} from '../text/publisher-name.ts';
import { sourceSpan } from '../text/source-span.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, firstLine, met } from './outcome.ts';
import { inPosition, wordsAt } from './position.ts';
import { isMisspelt, misspelt } from './spelling.ts';
import { articleBlocks } from './visible.ts';

/** Is the publisher named in a credit, or is its name the text of a link that stands in one? */
export const publisherCheck: CopyCheck<'publisher'> = {
  concerns: 'copy',
  kind: 'publisher',
  decide(facts, { with: { at, forbids } }) {
    const named = facts.credits.flatMap((credit) => namedIn(credit, facts));
    const spelt = named.filter((span) => !isMisspelt(wordsAt(span, facts), forbids, facts));
    if (spelt.length > 0) return inPosition(met(...spelt), at, facts, 3);
    return misspelt(facts, named, forbids) ?? missing(facts);
  },
};

function namedIn(credit: Credit, facts: CopyFacts): readonly Span[] {
  if (credit.subject !== 'article' || credit.kind === 'boilerplate') return [];
  const { publisher, document } = facts;
  const names = credit.names.filter(
    ({ name, role }) =>
      role !== 'translator' && (isPublisherName(name, publisher) || fitsHost(name, role, facts)),
  );
  if (names.length > 0) return names.map(({ span }) => span);
  const block = credit.block === undefined ? undefined : document.blocks[credit.block];
  if (block === undefined || credit.range === undefined)
    return findPublisher(credit.text, publisher).length > 0 ? [credit.span] : [];
  const from = credit.range.start;
  const found = findPublisher(credit.text, publisher);
  const short = found.length > 0 ? found : abbreviated(credit, facts);
  return short.map(({ start, end }) => sourceSpan(block, from + start, from + end));
}

/** Where only the publisher's host is known, a name of the same letters names it. */
function fitsHost(name: string, role: string, { publisher }: CopyFacts): boolean {
  if (publisher.names.length > 0 || role === 'author' || role === 'holder') return false;
  return publisher.domains.some((domain) => hostFitsName(domain, name));
}

/** An abbreviation counts only beside a source word or the publisher's own link. */
function abbreviated(credit: Credit, { publisher, document }: CopyFacts): readonly Span[] {
  const beside =
    credit.kind === 'source' ||
    credit.kind === 'republication' ||
    credit.links.some((index) => {
      const url = parseAddress(document.links[index]?.href ?? '');
      return url !== undefined && isOnDomain(url, publisher.domains);
    });
  return beside ? findAbbreviation(credit.text, publisher) : [];
}

function missing(facts: CopyFacts): Outcome {
  const { document, publisher, declared } = facts;
  const name = publisher.names[0] ?? publisher.domains[0] ?? facts.claim.publisher ?? '';
  for (const block of articleBlocks(document))
    for (const { start, end } of findPublisher(block.text, publisher))
      return breached({
        code: 'publisher-only-in-prose',
        args: { publisher: name },
        span: sourceSpan(block, start, end),
      });
  for (const hidden of document.hidden) {
    const found = findPublisher(hidden.text, publisher);
    if (found.length > 0)
      return breached({
        code: 'publisher-hidden',
        args: { publisher: name, where: hidden.why },
        span: firstLine(document.text, hidden.span),
      });
  }
  const key = declared.publishers.find(({ value }) => isPublisherName(value, publisher));
  if (key !== undefined)
    return breached({
      code: 'publisher-only-in-metadata',
      args: { publisher: name, key: key.key },
      span: key.span,
    });
  for (const link of document.links) {
    const url =
      link.region === 'article' && link.standing === 'live' ? parseAddress(link.href) : undefined;
    if (url !== undefined && isOnDomain(url, publisher.domains))
      return breached({
        code: 'publisher-only-in-address',
        args: { publisher: name, found: hostOf(url) },
        span: link.span,
      });
  }
  return breached({ code: 'publisher-not-named', args: { publisher: name }, span: anchor(facts) });
}

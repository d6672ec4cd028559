import type { Credit, CreditName } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import type { PublisherIdentity } from '../model/terms.ts';
import { isOnDomain, parseAddress } from '../text/article-address.ts';
import { findPublisher, isPublisherName } from '../text/publisher-name.ts';
import { sourceSpan } from '../text/source-span.ts';
import type { CreditCandidate } from './credits/candidate.ts';

/** Below this weight a source line may be that of a figure or a quotation. */
const FAINT = 0.4;

/** A statement or source line that names somebody else says where the article appeared first. */
export function withFirstSource(
  { credit, own, weight }: CreditCandidate,
  publisher: PublisherIdentity,
  document: Document,
): Credit {
  if (own) return { ...credit, subject: 'site' };
  const names = credit.names.flatMap((name): readonly CreditName[] => {
    if (name.role !== 'publisher' || isPublisherName(name.name, publisher)) return [name];
    const whole = brokenName(name, credit, publisher, document);
    if (whole !== undefined) return [{ ...name, name: whole }];
    if (weight < FAINT || standsForPublisher(name, credit, publisher, document)) return [];
    return [{ ...name, role: 'first-source' }];
  });
  return { ...credit, names };
}

/** The publisher's name, of which a line break left only a part in the credit. */
function brokenName(
  { span }: CreditName,
  { block: index }: Credit,
  publisher: PublisherIdentity,
  document: Document,
): string | undefined {
  const block = index === undefined ? undefined : document.blocks[index];
  if (block === undefined) return undefined;
  return findPublisher(block.text, publisher)
    .filter(({ start, end }) => {
      const place = sourceSpan(block, start, end);
      return place.start <= span.start && span.end <= place.end;
    })
    .map(({ start, end }) => block.text.slice(start, end))[0];
}

/** "these people", linked to the publisher's own page, names nobody else; a proper name does. */
function standsForPublisher(
  { name, span }: CreditName,
  { links }: Credit,
  { domains }: PublisherIdentity,
  document: Document,
): boolean {
  const link = links
    .map((index) => document.links[index])
    .find((one) => one !== undefined && one.span.start <= span.start && span.end <= one.span.end);
  const url = link === undefined ? undefined : parseAddress(link.href);
  return url !== undefined && isOnDomain(url, domains) && !/^\p{Lu}|\s\p{Lu}/u.test(name);
}

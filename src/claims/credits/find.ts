import type { Document } from '../../model/document.ts';
import type { SiteFacts } from '../../model/site.ts';
import { isOnDomain, parseAddress } from '../../text/article-address.ts';
import { titleOf } from '../../text/prose.ts';
import type { Layout } from '../layout.ts';
import { findAuthorLinks } from './author-links.ts';
import { findBylines } from './bylines.ts';
import { findBylineSources } from './byline-sources.ts';
import type { CreditCandidate } from './candidate.ts';
import { findCopyrightNotes, isOwn } from './copyright-notes.ts';
import { findLabels } from './labels.ts';
import { findLicenceNotes } from './licence-notes.ts';
import { findOriginalLinks } from './original-links.ts';
import { findStatements } from './statements.ts';
import { findTranslations } from './translations.ts';
import { findUnlabelledBylines } from './unlabelled-bylines.ts';

/** What the original says of itself, where it is known. */
export interface KnownFacts {
  readonly authors: readonly string[];
  readonly titles: readonly string[];
}

interface Found {
  readonly site: SiteFacts;
  readonly credits: readonly CreditCandidate[];
}

/** What was found knowing nothing of the original: several ask for it. */
const FOUND = new WeakMap<Document, Found>();

/** Every credit that can be recognised without knowing the publisher, in the order of the file. */
export function findCredits(
  document: Document,
  layout: Layout,
  site: SiteFacts,
  known: KnownFacts = { authors: [], titles: [] },
): readonly CreditCandidate[] {
  if (known.authors.length + known.titles.length > 0)
    return creditsIn(document, layout, site, known);
  const before = FOUND.get(document);
  if (before?.site === site) return before.credits;
  const credits = creditsIn(document, layout, site, known);
  FOUND.set(document, { site, credits });
  return credits;
}

function creditsIn(
  document: Document,
  layout: Layout,
  site: SiteFacts,
  { authors, titles }: KnownFacts,
): readonly CreditCandidate[] {
  const title = titleOf(document)?.value;
  const called = title === undefined ? titles : [title, ...titles];
  const statements = findStatements(document, layout, called);
  const signed = [
    ...findBylines(document, layout, statements),
    ...findAuthorLinks(document, layout, site),
  ];
  const found = [
    ...statements,
    ...findTranslations(document, layout),
    ...findLabels(document, layout),
    ...findBylineSources(document, layout),
    ...signed,
    ...findUnlabelledBylines(document, layout, authors, signed),
    ...findOriginalLinks(document, layout),
    ...findCopyrightNotes(document, layout, site),
    ...findLicenceNotes(document, layout, statements),
  ];
  return found
    .map((candidate) => ({
      ...candidate,
      own: candidate.own || isOfSite(document, candidate, site),
    }))
    .map((candidate) => (isTemplate(document, candidate) ? unfilled(candidate) : candidate))
    .sort((a, b) => a.credit.span.start - b.credit.span.start);
}

/** Whether a credit names the site itself, or leads to nowhere else. */
function isOfSite(
  document: Document,
  { publisher, pointers }: CreditCandidate,
  site: SiteFacts,
): boolean {
  if (publisher !== undefined) return isOwn(publisher.value, site);
  const urls = pointers.map((index) => parseAddress(document.links[index]?.href ?? ''));
  return urls.length > 0 && urls.every((url) => url !== undefined && isOnDomain(url, site.domains));
}

/** A place that a generator fills: `${title}`, `{{ url }}`, `<%= site %>`. */
const PLACEHOLDER = /\$\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/u;

function isTemplate(document: Document, { credit }: CreditCandidate): boolean {
  if (credit.kind === 'byline' || credit.kind === 'licence') return false;
  const addresses = credit.links.map((index) => document.links[index]?.href ?? '');
  return [credit.text, ...addresses].some((text) => PLACEHOLDER.test(text));
}

/** What a template will say one day speaks against its being a copy itself. */
function unfilled({ publisher: _name, ...candidate }: CreditCandidate): CreditCandidate {
  return { ...candidate, signal: 'template-placeholder', weight: -1, pointers: [] };
}

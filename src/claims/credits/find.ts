import type { Document } from '../../model/document.ts';
import type { SiteFacts } from '../../model/site.ts';
import type { Layout } from '../layout.ts';
import { findBylines } from './bylines.ts';
import { findBylineSources } from './byline-sources.ts';
import type { CreditCandidate } from './candidate.ts';
import { findCopyrightNotes, isOwn } from './copyright-notes.ts';
import { findLabels } from './labels.ts';
import { findLicenceNotes } from './licence-notes.ts';
import { findOriginalLinks } from './original-links.ts';
import { findStatements } from './statements.ts';

/** Every credit that can be recognised without knowing the publisher, in the order of the file. */
export function findCredits(
  document: Document,
  layout: Layout,
  site: SiteFacts,
): readonly CreditCandidate[] {
  const statements = findStatements(document, layout);
  const found = [
    ...statements,
    ...findLabels(document, layout),
    ...findBylineSources(document, layout),
    ...findBylines(document, layout),
    ...findOriginalLinks(document, layout),
    ...findCopyrightNotes(document, layout, site),
    ...findLicenceNotes(document, layout, statements),
  ];
  return found
    .map((candidate) => ({ ...candidate, own: candidate.own || namesOwnSite(candidate, site) }))
    .sort((a, b) => a.credit.span.start - b.credit.span.start);
}

function namesOwnSite({ publisher }: CreditCandidate, site: SiteFacts): boolean {
  return publisher !== undefined && isOwn(publisher.value, site);
}

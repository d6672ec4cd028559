import { findAsides } from '../claims/asides.ts';
import { findCredits } from '../claims/credits/find.ts';
import { layOut } from '../claims/layout.ts';
import type { Document } from '../model/document.ts';
import type { SiteFacts } from '../model/site.ts';
import { proseOf, type DocumentProse } from '../text/prose.ts';

/** The article's text, with what stands beside it told apart. */
export function articleProse(document: Document, site: SiteFacts): DocumentProse {
  const credits = findCredits(document, layOut(document), site).map(({ credit }) => credit);
  return proseOf(document, findAsides(document, credits));
}

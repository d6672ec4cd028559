import { findAsides } from '../claims/asides.ts';
import { findCredits } from '../claims/credits/find.ts';
import { footOf } from '../claims/foot.ts';
import { layOut } from '../claims/layout.ts';
import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import type { SiteFacts } from '../model/site.ts';
import { type BlockAside, proseOf, type DocumentProse } from '../text/prose.ts';

/** What is compared: a copy, or the page of a publisher, which sets its terms below the article. */
export type ComparedAs = 'copy' | 'original';

/** The article's text, with what stands beside it told apart. */
export function articleProse(
  document: Document,
  site: SiteFacts,
  as: ComparedAs = 'copy',
): DocumentProse {
  const credits = findCredits(document, layOut(document), site).map(({ credit }) => credit);
  return creditedProse(document, credits, as);
}

/**
 * The same, where it is known what is a credit: the publisher's own notices are told apart as well. `more`
 * is what else is known to stand beside the text.
 */
export function creditedProse(
  document: Document,
  credits: readonly Credit[],
  as: ComparedAs = 'copy',
  more: readonly BlockAside[] = [],
): DocumentProse {
  const asides = [...findAsides(document, credits), ...more];
  return proseOf(document, as === 'copy' ? asides : withFoot(document, credits, asides));
}

function withFoot(
  document: Document,
  credits: readonly Credit[],
  asides: readonly BlockAside[],
): readonly BlockAside[] {
  const foot = footOf(document, credits, asides);
  const below = document.blocks.flatMap(({ text }, block): readonly BlockAside[] =>
    block < foot ? [] : [{ kind: 'boilerplate', block, range: { start: 0, end: text.length } }],
  );
  return [...asides.filter(({ block }) => block < foot), ...below];
}

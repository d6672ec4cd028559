import { findPrescribed, templatesOf } from '../../checks/find-prescribed.ts';
import { nearMiss } from '../../checks/wording-difference.ts';
import type { RecognisedFacts } from '../../claims/recognise.ts';
import type { WordingMatch } from '../../model/checks.ts';
import type { Span } from '../../model/span.ts';
import type { Pack } from '../../model/terms.ts';
import type { BlockAside } from '../../text/prose.ts';

/** A block may say so many times as much as the wording alone: an address, or the day it was read. */
const MOST_TIMES = 3;

/**
 * Blocks of a copy that say what any edition of its terms prescribes, or nearly so, and little more: they
 * are credits, and no addition to the text.
 */
export function prescribedAsides(pack: Pack, facts: RecognisedFacts): readonly BlockAside[] {
  const wordings = wordingsOf(pack);
  if (wordings.length === 0) return [];
  const about = { ...facts, days: {}, termsLanguage: '', asOf: '', translationAllowed: false };
  const found = wordings.flatMap(({ wording, match }): readonly Place[] => {
    const templates = templatesOf(wording);
    const exactly = findPrescribed(about, templates, match);
    if (exactly.length > 0) return exactly;
    const nearly = match === 'pattern' ? undefined : nearMiss(about, templates, match);
    return nearly?.code === 'wording-different'
      ? [{ text: nearly.args.found, span: nearly.span }]
      : [];
  });
  return facts.document.blocks.flatMap(({ span, text }, block): readonly BlockAside[] => {
    const says = found.some(
      (one) =>
        span.start <= one.span.start &&
        one.span.end <= span.end &&
        one.text.length * MOST_TIMES >= text.length,
    );
    return says ? [{ kind: 'credit', block, range: { start: 0, end: text.length } }] : [];
  });
}

interface Place {
  readonly text: string;
  readonly span: Span;
}

interface Prescribed {
  readonly wording: readonly string[];
  readonly match: WordingMatch;
}

function wordingsOf({ editions }: Pack): readonly Prescribed[] {
  return editions
    .flatMap(({ obligations }) => obligations)
    .flatMap(({ ways }) => ways)
    .flatMap((way): readonly Prescribed[] => {
      switch (way.check) {
        case 'credit-line':
          return [way.with];
        case 'keep-block':
        case 'change-notice':
          return [{ wording: way.with.wording, match: 'words' }];
        default:
          return [];
      }
    });
}

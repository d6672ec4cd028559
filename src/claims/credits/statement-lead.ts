import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addressKind, ANY_SITE, parseAddress } from '../../text/article-address.ts';
import { fold } from '../../text/fold.ts';
import { COMPILED } from '../lexicon/compile.ts';
import { isOutside, linksIn } from './pointers.ts';

/** Whether a statement names somebody or leads to the original; leads to "my blog"; or does neither. */
export type Lead = 'elsewhere' | 'own-place' | 'nowhere';

interface Led {
  readonly leads: Lead;
  /** Links to the original. */
  readonly pointers: readonly number[];
}

/**
 * Where a statement leads: to the links of which it says so, if it names anybody or anything; else to
 * "[my blog](the article's address there)", after its verb.
 */
export function leadOf(
  document: Document,
  block: Block,
  afterVerb: Span,
  named: readonly number[] | undefined,
): Led {
  if (named !== undefined) return { leads: 'elsewhere', pointers: named };
  const pointers = linksIn(document, block, afterVerb).filter((index) => {
    const link = document.links[index];
    if (link?.standing !== 'live' || !isOutside(link)) return false;
    const url = parseAddress(link.href);
    if (url === undefined || addressKind(url, ANY_SITE) !== 'article') return false;
    const words = fold(link.text);
    return COMPILED.some(({ ownPlace }) => ownPlace.test(words));
  });
  return { leads: pointers.length === 0 ? 'nowhere' : 'own-place', pointers };
}

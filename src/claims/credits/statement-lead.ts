import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addressKind, ANY_SITE, parseAddress } from '../../text/article-address.ts';
import { fold } from '../../text/fold.ts';
import { COMPILED } from '../lexicon/compile.ts';
import { isOutside, linksIn } from './pointers.ts';

/** Issues are told by numbers: "the May 2015 issue", "no. 12". */
const ISSUE = /\p{L}.*\d|\d.*\p{L}/u;

/** Whether a statement names somebody or leads to the original; leads to "my blog"; or does neither. */
export type Lead = 'elsewhere' | 'own-place' | 'nowhere';

interface Led {
  readonly leads: Lead;
  /** Links to the original. */
  readonly pointers: readonly number[];
}

/**
 * Where a statement leads: to the links of which it says so, if it names anybody or anything; else to what
 * is linked as the place, "in the [May issue](its address)", or to "[my blog](the article's address there)",
 * after its verb.
 */
export function leadOf(
  document: Document,
  block: Block,
  afterVerb: Span,
  named: readonly number[] | undefined,
): Led {
  if (named !== undefined) return { leads: 'elsewhere', pointers: named };
  if (isPlaced(document, block, afterVerb)) return { leads: 'elsewhere', pointers: [] };
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

/** Whether nothing but "in the" stands between the verb and a link to another site's page of an issue. */
function isPlaced(document: Document, block: Block, { start, end }: Span): boolean {
  return linksIn(document, block, { start, end }).some((index) => {
    const link = document.links[index];
    if (link?.range === undefined || link.standing !== 'live' || !isOutside(link)) return false;
    const between = fold(block.text.slice(start, link.range.start)).trim();
    const isPlace = COMPILED.some(({ at }) =>
      [...between.matchAll(at)].some(({ index: first }) => first === 0),
    );
    const isShort = between.split(' ').length <= 2;
    return isPlace && isShort && ISSUE.test(fold(link.text));
  });
}

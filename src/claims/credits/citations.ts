import type { PublisherIdentity } from '../../model/terms.ts';
import { fold } from '../../text/fold.ts';
import { squash } from '../../text/names.ts';
import { findAbbreviation, findPublisher } from '../../text/publisher-name.ts';
import type { Line } from '../layout.ts';
import { DATE } from '../lexicon/compile.ts';

const LONGEST_CITATION = 400;
/** Letters: what is shorter may stand in any line. */
const SHORTEST_TITLE = 8;
const OPENS_BRACKET = /[([]\s*$/u;
const DATE_CLOSES = new RegExp(`^\\s*,\\s*${DATE}[^()[\\]]{0,40}[)\\]]`, 'u');

/**
 * "Nora Bell and Ann Mercer, The Salt Road, (Larkfield Review, May 3, 2016), https://…": who wrote the
 * article, what it is called, and in brackets where and when it appeared. A citation of another article
 * has another title.
 */
export function citesArticle(
  { text, folded }: Line,
  publisher: PublisherIdentity,
  titles: readonly string[],
): boolean {
  if (text.length > LONGEST_CITATION) return false;
  const names = [...findPublisher(text, publisher, folded), ...findAbbreviation(text, publisher)];
  const isDated = names.some(
    ({ start, end }) =>
      OPENS_BRACKET.test(text.slice(0, start)) && DATE_CLOSES.test(fold(text.slice(end))),
  );
  if (!isDated) return false;
  const letters = squash(text);
  return titles
    .map(squash)
    .some((title) => title.length >= SHORTEST_TITLE && letters.includes(title));
}

import type { CopyFacts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { titleOf } from '../text/prose.ts';
import { sameTitle } from '../text/same-title.ts';
import { tokenise } from '../text/tokens.ts';
import type { CopyCheck } from './check.ts';
import { anchor, asTranslation, breached, firstLine, met, undetermined } from './outcome.ts';
import { isTranslated } from './translated.ts';

/** Is the title the original's, or given? Capitals, quotation marks and dashes are a matter of house style. */
export const titleCheck: CopyCheck<'title'> = {
  concerns: 'copy',
  kind: 'title',
  decide(facts, { with: { where } }) {
    const { original, document, credits } = facts;
    const expected = original?.facts.title;
    if (original === undefined || expected === undefined)
      return undetermined({ code: 'original-not-kept', args: {} });
    if (isTranslated(facts)) return asTranslation(facts);
    const found = titleOf(document);
    const isCredit = credits.some(
      ({ span }) =>
        found !== undefined && span.start < found.span.end && found.span.start < span.end,
    );
    const headline = isCredit ? undefined : found;
    if (headline !== undefined && sameTitle(headline.value, expected))
      return met(firstLine(document.text, headline.span));
    const given = where === 'anywhere' ? creditGiving(expected, facts) : undefined;
    if (given !== undefined) return met(given);
    if (headline === undefined)
      return undetermined({ code: 'title-missing', args: { expected } }, [anchor(facts)]);
    return breached({
      code: where === 'anywhere' ? 'title-not-given' : 'title-changed',
      args: { found: headline.value, expected },
      span: firstLine(document.text, headline.span),
    });
  },
};

/** Of one word, a title is told from others only where it is all of a link. */
const FEWEST_WORDS = 2;

/** The credit, or the link in one, that gives the title. */
function creditGiving(title: string, { document, credits }: CopyFacts): Span | undefined {
  const own = credits.filter(({ subject, block }) => subject === 'article' && block !== undefined);
  const blocks = [...new Set(own.map(({ block }) => block ?? -1))];
  const link = blocks
    .flatMap((block) => document.blocks[block]?.links ?? [])
    .map((index) => document.links[index])
    .find((one) => one?.standing === 'live' && sameTitle(one.text, title));
  if (link !== undefined) return link.span;
  if (tokenise(title).forms.length < FEWEST_WORDS) return undefined;
  const wanted = wordsOf(title);
  return own.find(({ block }) => wordsOf(document.blocks[block ?? -1]?.text ?? '').includes(wanted))
    ?.span;
}

/** With a space around each, so that no word is found within another. */
function wordsOf(text: string): string {
  return ` ${tokenise(text).forms.join(' ').toLowerCase()} `;
}

import { titleOf } from '../text/prose.ts';
import { sameTitle } from '../text/same-title.ts';
import type { CopyCheck } from './check.ts';
import { anchor, asTranslation, breached, firstLine, met, undetermined } from './outcome.ts';
import { isTranslated } from './translated.ts';

/** Is the title the original's? Capitals, quotation marks and dashes are a matter of house style. */
export const titleCheck: CopyCheck<'title'> = {
  concerns: 'copy',
  kind: 'title',
  decide(facts) {
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
    if (found === undefined || isCredit)
      return undetermined({ code: 'title-missing', args: { expected } }, [anchor(facts)]);
    const span = firstLine(document.text, found.span);
    return sameTitle(found.value, expected)
      ? met(span)
      : breached({ code: 'title-changed', args: { found: found.value, expected }, span });
  },
};

import type { CopyFacts } from '../model/facts.ts';
import { parseAddress, sameArticle } from '../text/article-address.ts';
import { tokenise } from '../text/tokens.ts';
import type { CopyCheck } from './check.ts';
import { breached, met, undetermined } from './outcome.ts';
import { articleLinks, isFollowable } from './visible.ts';

const MOST_LISTED = 10;
/** Any site's: only the addresses matter. */
const ANYWHERE = { domains: [], articleUrls: [], noise: [] };

/** Are the links of the original's text kept? In an excerpt, those whose words are kept. */
export const keepLinksCheck: CopyCheck<'keep-links'> = {
  concerns: 'copy',
  kind: 'keep-links',
  decide(facts) {
    const { original } = facts;
    if (original === undefined) return undetermined({ code: 'original-not-kept', args: {} });
    const { links } = original.facts;
    if (links === undefined) return undetermined({ code: 'links-not-kept', args: {} });
    if (links.length === 0)
      return {
        outcome: 'not-applicable',
        reason: { code: 'original-has-none', args: {} },
        evidence: [],
      };
    const there = articleLinks(facts).filter(
      ({ link, truncated }) => link.standing === 'live' && !truncated && isFollowable(link),
    );
    const words = wordsOf(facts);
    const missing = links.filter(({ href, text }) => {
      const wanted = parseAddress(href);
      if (wanted === undefined || !words.includes(formsOf(text))) return false;
      return !there.some(
        ({ url }) => url !== undefined && sameArticle(url, wanted, ANYWHERE) === 'same',
      );
    });
    if (missing.length === 0) return met(...there.slice(0, 5).map(({ link }) => link.span));
    return breached({
      code: 'links-left-out',
      args: {
        missing: missing.slice(0, MOST_LISTED).map(({ href }) => href),
        count: missing.length,
      },
      span: original.passages[0]?.span ?? { start: 0, end: 0 },
    });
  },
};

function wordsOf({ document }: CopyFacts): string {
  const text = document.blocks
    .filter(({ region }) => region === 'article')
    .map((block) => block.text)
    .join('\n');
  return formsOf(text);
}

/** Words with a space around each, so that only whole ones are found. */
function formsOf(text: string): string {
  return ` ${tokenise(text).forms.join(' ')} `;
}

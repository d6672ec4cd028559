import type { Embed, EmbedStanding } from '../model/document.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { DeadEmbed, Finding } from '../model/finding.ts';
import { articleIdOf, parseAddress } from '../text/article-address.ts';
import { fitPixel } from '../text/pixel-address.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met } from './outcome.ts';

/** Is the publisher's counter on the page, where a reader's browser fetches it? */
export const pixelCheck: CopyCheck<'pixel'> = {
  concerns: 'copy',
  kind: 'pixel',
  decide(facts, { with: { src } }) {
    const { document } = facts;
    const fitting = document.embeds.flatMap((embed) => {
      const found = fitPixel(embed.src, src);
      return found === undefined ? [] : [{ embed, id: found.id }];
    });
    const expected = expectedAddress(facts, src);
    const live = fitting.filter(({ embed }) => deathOf(embed.standing) === undefined);
    const own = live.filter(({ id }) => isOfArticle(id, facts));
    if (own.length > 0) return met(...own.slice(0, 2).map(({ embed }) => embed.span));
    const [other] = live;
    if (other !== undefined)
      return breached({
        code: 'pixel-of-another-article',
        args: { found: other.embed.src, expected },
        span: other.embed.span,
      });
    return breached(
      deadPixel(fitting.map(({ embed }) => embed)) ??
        writtenOut(facts, src) ?? {
          code: 'pixel-missing',
          args: { expected },
          span: anchor(facts),
        },
    );
  },
};

/** What is hidden is fetched all the same, and so is what only readers without scripts get. */
function deathOf(standing: EmbedStanding): DeadEmbed | undefined {
  switch (standing) {
    case 'live':
    case 'hidden':
    case 'noscript':
      return undefined;
    case 'comment':
    case 'code':
    case 'template':
      return standing;
  }
}

function deadPixel(embeds: readonly Embed[]): Finding | undefined {
  for (const { standing, src, span } of embeds) {
    const why = deathOf(standing);
    if (why !== undefined) return { code: 'pixel-dead', args: { found: src, why }, span };
  }
  return undefined;
}

/** The counter's address as words, or as a link: nobody's browser fetches that. */
function writtenOut({ document }: CopyFacts, patterns: readonly string[]): Finding | undefined {
  const link = document.links.find(({ href }) => fitPixel(href, patterns) !== undefined);
  return link === undefined
    ? undefined
    : { code: 'pixel-dead', args: { found: link.href, why: 'text' }, span: link.span };
}

/** A counter without number counts for every article; where the original's is not known, any will do. */
function isOfArticle(id: string | undefined, facts: CopyFacts): boolean {
  const own = ownId(facts);
  return id === undefined || own === undefined || id.toLowerCase() === own.toLowerCase();
}

function ownId({ claim, publisher }: CopyFacts): string | undefined {
  const url = claim.original === undefined ? undefined : parseAddress(claim.original.url);
  return url === undefined ? undefined : articleIdOf(url, publisher);
}

function expectedAddress(facts: CopyFacts, [first = '']: readonly string[]): string {
  const id = ownId(facts);
  return `https://${id === undefined ? first : first.replace(':id', id)}`;
}

import type { CheckOptions } from '../model/checks.ts';
import type { Link } from '../model/document.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { titleOf } from '../text/prose.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import { sameTitle } from '../text/same-title.ts';
import { breached, firstLine } from './outcome.ts';

type LinkText = CheckOptions['source-link']['text'];

/** Whether a link has the words that the terms want. In plain text a link has no words of its own. */
export function hasText(link: Link, wanted: LinkText, facts: CopyFacts): boolean {
  const { document, publisher } = facts;
  if (wanted === 'any' || document.format === 'text') return true;
  const { text } = link;
  if (wanted === 'publisher')
    return isPublisherName(text.replace(/['’]s$/u, ''), publisher) || isUnnamed(facts);
  const title = titleFor(facts);
  return title === undefined || sameTitle(text, title);
}

/** Only its host is known: any words may be its name. */
function isUnnamed({ publisher, claim }: CopyFacts): boolean {
  return publisher.names.length === 0 && claim.publisher === undefined;
}

function titleFor({ original, document }: CopyFacts): string | undefined {
  return original?.facts.title ?? titleOf(document)?.value;
}

export function differentText(link: Link, wanted: LinkText, facts: CopyFacts): Outcome {
  const { document, publisher, claim } = facts;
  const expected = wanted === 'title' ? titleFor(facts) : (publisher.names[0] ?? claim.publisher);
  return breached({
    code: 'link-text-different',
    args: { found: link.text === '' ? link.href : link.text, expected: expected ?? '' },
    span: firstLine(document.text, link.span),
  });
}

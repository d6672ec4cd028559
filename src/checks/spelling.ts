import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan } from '../text/source-span.ts';
import { breached } from './outcome.ts';
import { wordsAt } from './position.ts';

/** Whether a name is written as the terms forbid. A longer name that they accept may hold a shorter one. */
export function isMisspelt(
  found: string,
  forbids: readonly string[],
  { publisher }: CopyFacts,
): boolean {
  const text = plainSpaces(found);
  return (
    forbids.some((spelling) => wordAt(text, plainSpaces(spelling)) >= 0) &&
    (forbids.includes(text) || !publisher.names.includes(text))
  );
}

/** The publisher is named in spellings only that the terms forbid. */
export function misspelt(
  facts: CopyFacts,
  named: readonly Span[],
  forbids: readonly string[],
): Outcome | undefined {
  const { document, credits, publisher } = facts;
  const name = publisher.names.find((one) => !forbids.includes(one));
  if (forbids.length === 0 || name === undefined) return undefined;
  const [first] = named;
  if (first !== undefined)
    return breached({
      code: 'publisher-misspelt',
      args: { found: wordsAt(first, facts), publisher: name },
      span: first,
    });
  // A spelling that is nobody's name is looked for by itself.
  for (const { subject, text, block, range, span } of credits)
    for (const spelling of subject === 'article' ? forbids : []) {
      const at = wordAt(text, spelling);
      const own = document.blocks[block ?? -1];
      if (at < 0) continue;
      const start = (range?.start ?? 0) + at;
      return breached({
        code: 'publisher-misspelt',
        args: { found: spelling, publisher: name },
        span: own === undefined ? span : sourceSpan(own, start, start + spelling.length),
      });
    }
  return undefined;
}

/** Where a spelling stands as a whole word, with its capitals; -1 if it does not. */
function wordAt(text: string, spelling: string): number {
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + spelling.length);
    if (!/[\p{L}\p{N}]$/u.test(before.slice(-2)) && !/^[\p{L}\p{N}]/u.test(after.slice(0, 2)))
      return at;
  }
  return -1;
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

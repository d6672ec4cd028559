import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { anchor, undetermined } from './outcome.ts';

/**
 * Where a permission covers only what appeared since some day: why it does not reach the article, or why
 * nobody can tell; undefined if it does. What was copied before that day had appeared before it.
 */
export function coveredSince(facts: CopyFacts, since: string): Outcome | undefined {
  const { days, publisher } = facts;
  const isEarlyCopy = days.copy !== undefined && days.copy < since;
  const published = days.original ?? (isEarlyCopy ? days.copy : undefined);
  if (published === undefined)
    return undetermined({ code: 'days-unknown', args: { missing: ['original'] } });
  if (published >= since) return undefined;
  const { contact } = publisher;
  return undetermined(
    {
      code: 'not-yet-permitted',
      args: {
        published,
        since,
        publisher: publisher.names[0] ?? publisher.domains[0] ?? '',
        ...(contact === undefined ? {} : { contact }),
      },
    },
    [anchor(facts)],
  );
}

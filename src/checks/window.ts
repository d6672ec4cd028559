import type { CheckOptions } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';

const DAY = 86_400_000;
/** What is left of an article that was reduced to a pointer, in words. */
const LONGEST_POINTER = 40;

/** Was the copy published neither too early nor too late, and is it not still there too late? */
export const windowCheck: CopyCheck<'window'> = {
  concerns: 'copy',
  kind: 'window',
  decide(facts, { with: wanted }) {
    const { original } = facts.days;
    if (original === undefined) return daysUnknown(facts, wanted);
    return outOfTime(facts, original, wanted) ?? stillThere(facts, original, wanted) ?? met();
  },
};

type Wanted = CheckOptions['window'];

function daysUnknown({ days }: CopyFacts, wanted: Wanted): Outcome {
  const needsCopy = goesByCopy(wanted) && days.copy === undefined;
  return undetermined({
    code: 'days-unknown',
    args: { missing: [...(needsCopy ? (['copy'] as const) : []), 'original'] },
  });
}

function goesByCopy({ 'not-before': from, 'start-within': until }: Wanted): boolean {
  return from !== undefined || until !== undefined;
}

/** The copy was published before, or after, the days in which that was permitted. */
function outOfTime(facts: CopyFacts, original: string, wanted: Wanted): Outcome | undefined {
  if (!goesByCopy(wanted)) return undefined;
  const published = facts.days.copy;
  if (published === undefined)
    return undetermined({ code: 'days-unknown', args: { missing: ['copy'] } });
  const { 'not-before': from, 'start-within': until } = wanted;
  const span = anchor(facts);
  const earliest = from === undefined ? undefined : later(original, from);
  if (earliest !== undefined && published < earliest)
    return breached({ code: 'published-too-early', args: { published, earliest }, span });
  const latest = until === undefined ? undefined : later(original, until);
  return latest !== undefined && published > latest
    ? breached({ code: 'published-too-late', args: { published, latest }, span })
    : undefined;
}

function stillThere(
  facts: CopyFacts,
  original: string,
  { 'not-after': days, then }: Wanted,
): Outcome | undefined {
  if (days === undefined) return undefined;
  const until = later(original, days);
  if (facts.asOf <= until) return undefined;
  const words = facts.body?.words ?? Infinity;
  if (then === 'reduce' && words <= LONGEST_POINTER) return undefined;
  return breached({ code: 'window-closed', args: { until, then }, span: anchor(facts) });
}

/** The day so many days after another. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

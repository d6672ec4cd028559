import type { CheckOptions } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';

const DAY = 86_400_000;
/** What is left of an article that was reduced to a pointer, in words. */
const LONGEST_POINTER = 40;

/** Was the copy published neither too early, nor is it still there too late? */
export const windowCheck: CopyCheck<'window'> = {
  concerns: 'copy',
  kind: 'window',
  decide(facts, { with: wanted }) {
    const { original } = facts.days;
    if (original === undefined) return daysUnknown(facts, wanted);
    return tooEarly(facts, original, wanted) ?? tooLate(facts, original, wanted) ?? met();
  },
};

type Wanted = CheckOptions['window'];

function daysUnknown({ days }: CopyFacts, wanted: Wanted): Outcome {
  const needsCopy = wanted['not-before'] !== undefined && days.copy === undefined;
  return undetermined({
    code: 'days-unknown',
    args: { missing: [...(needsCopy ? (['copy'] as const) : []), 'original'] },
  });
}

function tooEarly(
  facts: CopyFacts,
  original: string,
  { 'not-before': days }: Wanted,
): Outcome | undefined {
  if (days === undefined) return undefined;
  const published = facts.days.copy;
  if (published === undefined)
    return undetermined({ code: 'days-unknown', args: { missing: ['copy'] } });
  const earliest = later(original, days);
  return published < earliest
    ? breached({
        code: 'published-too-early',
        args: { published, earliest },
        span: anchor(facts),
      })
    : undefined;
}

function tooLate(
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

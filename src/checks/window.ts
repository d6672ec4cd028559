import type { AfterWindow, CheckOptions } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';

const DAY = 86_400_000;
/** In words: so many may stand beside a link without being the article's. */
const FEW_WORDS = 12;
/** In words: more around a link than this are a text. */
const LONGEST_POINTER = 40;
/** An excerpt is no more of the original; where that is not at hand, so many words. */
const LARGEST_EXCERPT = 0.25;
const LONGEST_EXCERPT = 100;

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
  const left = whatIsLeft(facts, then);
  if (left === 'little') return undefined;
  if (left === 'unclear') {
    const found = facts.body?.words ?? 0;
    return undetermined({ code: 'own-words-unknown', args: { found, most: 0, unit: 'words' } });
  }
  return breached({ code: 'window-closed', args: { until, then }, span: anchor(facts) });
}

/** Whether no more of the article is left than may stay; without the original a few words may be the site's own. */
function whatIsLeft({ original, body }: CopyFacts, then: AfterWindow): Left {
  const words = body?.words ?? Infinity;
  const known = original?.verdict === 'translation' ? undefined : original;
  switch (then) {
    case 'remove':
      return 'much';
    case 'link':
      if (known !== undefined) return known.words <= FEW_WORDS ? 'little' : 'much';
      if (words <= FEW_WORDS) return 'little';
      return words <= LONGEST_POINTER ? 'unclear' : 'much';
    case 'excerpt':
      if (known !== undefined && known.shares.original <= LARGEST_EXCERPT) return 'little';
      return words <= (known === undefined ? LONGEST_EXCERPT : FEW_WORDS) ? 'little' : 'much';
  }
}

type Left = 'little' | 'unclear' | 'much';

/** The day so many days after another. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

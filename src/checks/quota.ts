import type { Period } from '../model/checks.ts';
import type { CountedCopies } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { SiteCheck } from './check.ts';
import { met, undetermined } from './outcome.ts';

const NOWHERE = { start: 0, end: 0 };

/** Are there no more copies in a period than the terms allow? */
export const quotaCheck: SiteCheck<'quota'> = {
  concerns: 'site',
  kind: 'quota',
  decide({ copies }, { with: { most, per } }) {
    return copies === undefined
      ? undetermined({ code: 'not-all-counted', args: { most, per, undated: 0, whole: false } })
      : decideQuota(copies, { most, per });
  },
};

export function decideQuota(
  { days, whole }: CountedCopies,
  { most, per }: { readonly most: number; readonly per: Period },
): Outcome {
  if (days.length === 0) return met();
  const counts = new Map<string, number>();
  for (const day of days)
    if (day !== undefined) {
      const period = periodOf(day, per);
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  const [first, ...others] = [...counts]
    .filter(([, found]) => found > most)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, found]): Finding => ({
      code: 'too-many-copies',
      args: { found, most, per, period },
      span: NOWHERE,
    }));
  if (first !== undefined)
    return { outcome: 'breached', findings: [first, ...others], evidence: [] };
  const undated = days.filter((day) => day === undefined).length;
  const fullest = Math.max(0, ...counts.values());
  return whole && fullest + undated <= most
    ? met()
    : undetermined({ code: 'not-all-counted', args: { most, per, undated, whole } });
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; a week is named by its Monday. */
function periodOf(day: string, per: Period): string {
  switch (per) {
    case 'day':
      return day;
    case 'week': {
      const date = new Date(`${day}T00:00:00Z`);
      date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
      return date.toISOString().slice(0, 10);
    }
    case 'month':
      return day.slice(0, 7);
    case 'year':
      return day.slice(0, 4);
  }
}

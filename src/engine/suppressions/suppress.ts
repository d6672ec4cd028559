import type { Notice } from '../../model/notice.ts';
import type {
  Excuse,
  Place,
  ReportedCopy,
  ReportedFinding,
  ReportedOutcome,
} from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Suppression, UnreadableSuppression } from './suppression.ts';

/** A suppression that excuses nothing, and where it stands. */
export type Leftover = Extract<Notice, { readonly code: `suppression-${string}` }> & {
  readonly span: Span;
};

export interface Suppressed {
  readonly copies: readonly ReportedCopy[];
  readonly leftovers: readonly Leftover[];
}

/** Excuses what a file's suppressions name. `today` is `YYYY-MM-DD`. */
export function suppress(
  copies: readonly ReportedCopy[],
  suppressions: readonly (Suppression | UnreadableSuppression)[],
  { today, place }: { readonly today: string; readonly place: (span: Span) => Place },
): Suppressed {
  if (suppressions.length === 0) return { copies, leftovers: [] };
  const used = new Set<Suppression>();
  const inForce = suppressions.filter(
    (one): one is Suppression => one.kind === 'suppression' && !isExpired(one, today),
  );
  const excuseFor = (
    terms: string,
    { obligation }: ReportedOutcome,
    { code }: ReportedFinding,
  ): Excuse | undefined => {
    const names = [obligation, `${terms}/${obligation}`, code];
    const found = inForce.find(({ targets }) => targets.some((target) => names.includes(target)));
    if (found === undefined) return undefined;
    used.add(found);
    const { reason, until, span } = found;
    return {
      by: 'suppression',
      reason,
      ...(until === undefined ? {} : { until }),
      place: place(span),
    };
  };
  const suppressed = copies.map((copy) => ({
    ...copy,
    outcomes: copy.outcomes.map((outcome) => ({
      ...outcome,
      findings: outcome.findings.map((finding) => {
        const excuse = excuseFor(copy.terms, outcome, finding);
        return excuse === undefined ? finding : { ...finding, excuse };
      }),
    })),
  }));
  return {
    copies: suppressed,
    leftovers: suppressions.flatMap((one) => leftoverOf(one, used, today)),
  };
}

function isExpired({ until }: Suppression, today: string): boolean {
  return until !== undefined && until < today;
}

function leftoverOf(
  one: Suppression | UnreadableSuppression,
  used: ReadonlySet<Suppression>,
  today: string,
): readonly Leftover[] {
  const { span } = one;
  if (one.kind === 'unreadable')
    return [{ code: 'suppression-unreadable', args: { why: one.why }, span }];
  const what = one.targets.join(', ');
  if (one.until !== undefined && one.until < today)
    return [{ code: 'suppression-expired', args: { what, until: one.until }, span }];
  return used.has(one) ? [] : [{ code: 'suppression-unused', args: { what }, span }];
}

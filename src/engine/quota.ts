import { decideQuota } from '../checks/quota.ts';
import type { Messages } from '../messages/messages.ts';
import { PERIODS } from '../model/checks.ts';
import type { CountedCopies } from '../model/facts.ts';
import { telling } from '../model/packed-reports.ts';
import type { FileReports, ReportedTerms, SiteOutcome } from '../model/report.ts';
import { createFingerprints } from './fingerprint.ts';
import { reportSiteOutcome } from './site.ts';

/** The copies under each terms. A copy that is only suspected does not count. */
export function countCopies(files: FileReports, whole: boolean): (terms: string) => CountedCopies {
  const days = new Map<string, (string | undefined)[]>();
  for (const { copies } of telling(files))
    for (const { terms, published, claim } of copies)
      if (claim.kind !== 'suspected') {
        const known = days.get(terms);
        if (known === undefined) days.set(terms, [published]);
        else known.push(published);
      }
  return (terms) => ({ days: days.get(terms) ?? [], whole });
}

/** Decides quotas anew for all parts of a run together; no part alone can tell. */
export function recountQuotas(
  terms: readonly ReportedTerms[],
  copiesOf: (terms: string) => CountedCopies,
  messages: Messages,
): readonly ReportedTerms[] {
  return terms.map((one) => ({
    ...one,
    site: one.site.map((outcome) =>
      outcome.check === 'quota' ? recount(outcome, one.id, copiesOf(one.id), messages) : outcome,
    ),
  }));
}

function recount(
  { findings: _findings, reason, permission: _permission, ...rest }: SiteOutcome,
  terms: string,
  copies: CountedCopies,
  messages: Messages,
): SiteOutcome {
  const per = PERIODS.find((period) => period === reason?.args['per']) ?? 'month';
  const most = Number(reason?.args['most']);
  const outcome = decideQuota(copies, { most, per });
  const tools = { messages, fingerprint: createFingerprints() };
  return {
    ...rest,
    ...reportSiteOutcome(outcome, { terms, obligation: rest.obligation }, tools),
  };
}

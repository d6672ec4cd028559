import { otherUse } from '../checks/other-use.ts';
import { concernsSite, decideForSite } from '../checks/site-list.ts';
import type { Messages } from '../messages/messages.ts';
import type { CountedCopies, SiteCheckFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReportedTerms, SiteFinding, SiteOutcome } from '../model/report.ts';
import { SEVERITY_OF } from '../model/severity.ts';
import type { SiteFacts } from '../model/site.ts';
import type { Obligation, Pack } from '../model/terms.ts';
import { editionFor } from '../terms/edition.ts';
import { createFingerprints, type FindingIdentity } from './fingerprint.ts';
import { reportReason } from './reported-reason.ts';
import { inLanguage, reportedClause } from './words.ts';

export interface SiteOptions {
  readonly site: SiteFacts;
  readonly messages: Messages;
  /** `YYYY-MM-DD`: the day whose wording applies; absent: the newest wording. */
  readonly asOf?: string;
  /** `YYYY-MM-DD`: the day on which permissions must hold. */
  readonly today: string;
}

/** The terms of a pack, and what they ask of the site as a whole. */
export function reportTerms(
  pack: Pack,
  options: SiteOptions,
  copies?: CountedCopies,
): ReportedTerms {
  const edition = editionFor(pack, { asOf: options.asOf });
  const contact = pack.scope === 'publisher' ? pack.publisher.contact : undefined;
  const facts: Omit<SiteCheckFacts, 'obligation'> = {
    ...(copies === undefined ? {} : { copies }),
    terms: pack.id,
    edition,
    ...(contact === undefined ? {} : { contact }),
    site: options.site,
    asOf: options.asOf ?? options.today,
  };
  const fingerprint = createFingerprints();
  return {
    id: pack.id,
    edition: edition.id,
    sha256: pack.sha256,
    title: inLanguage(pack.title, options.messages.language),
    site: edition.obligations.flatMap((obligation) =>
      siteOutcome(obligation, facts, { messages: options.messages, fingerprint }),
    ),
  };
}

export interface SiteTools {
  readonly messages: Messages;
  readonly fingerprint: (identity: FindingIdentity) => string;
}

function siteOutcome(
  obligation: Obligation,
  facts: Omit<SiteCheckFacts, 'obligation'>,
  tools: SiteTools,
): readonly SiteOutcome[] {
  const [way] = obligation.ways;
  if (!concernsSite(way)) return [];
  const outcome =
    otherUse(obligation, facts.site) ?? decideForSite({ ...facts, obligation: obligation.id }, way);
  return [
    {
      obligation: obligation.id,
      check: way.check,
      severity: SEVERITY_OF[obligation.strength],
      basis: obligation.basis,
      clause: reportedClause(obligation.clause, tools.messages.language),
      ...reportSiteOutcome(outcome, { terms: facts.terms, obligation: obligation.id }, tools),
    },
  ];
}

/** What of a report tells of an outcome about the site. */
export function reportSiteOutcome(
  outcome: Outcome,
  of: Pick<FindingIdentity, 'terms' | 'obligation'>,
  { messages, fingerprint }: SiteTools,
): Pick<SiteOutcome, 'outcome' | 'findings' | 'reason' | 'permission'> {
  const report = (finding: Finding): SiteFinding => ({
    code: finding.code,
    args: { ...finding.args },
    ...messages.finding(finding),
    fingerprint: fingerprint({ ...of, original: '', evidence: evidenceOf(finding) }),
  });
  return {
    outcome: outcome.outcome,
    findings: outcome.outcome === 'breached' ? outcome.findings.map(report) : [],
    ...('reason' in outcome ? { reason: reportReason(outcome.reason, messages) } : {}),
    ...('permission' in outcome ? { permission: outcome.permission } : {}),
  };
}

/** What makes a finding about the site the one that it is. */
function evidenceOf(finding: Finding): string {
  return finding.code === 'too-many-copies'
    ? `${finding.code} ${finding.args.period}`
    : finding.code;
}

import { decideForSite } from '../checks/site-list.ts';
import type { Messages } from '../messages/messages.ts';
import type { SiteCheckFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
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
export function reportTerms(pack: Pack, options: SiteOptions): ReportedTerms {
  const edition = editionFor(pack, options.asOf);
  const contact = pack.scope === 'publisher' ? pack.publisher.contact : undefined;
  const facts: SiteCheckFacts = {
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

interface SiteTools {
  readonly messages: Messages;
  readonly fingerprint: (identity: FindingIdentity) => string;
}

function siteOutcome(
  obligation: Obligation,
  facts: SiteCheckFacts,
  tools: SiteTools,
): readonly SiteOutcome[] {
  const outcome = decideForSite(obligation, facts);
  if (outcome === undefined) return [];
  const identity = { terms: facts.terms, obligation: obligation.id, original: '' };
  const report = (finding: Finding): SiteFinding => ({
    code: finding.code,
    args: { ...finding.args },
    ...tools.messages.finding(finding),
    fingerprint: tools.fingerprint({ ...identity, evidence: finding.code }),
  });
  return [
    {
      obligation: obligation.id,
      check: obligation.check,
      outcome: outcome.outcome,
      severity: SEVERITY_OF[obligation.strength],
      basis: obligation.basis,
      clause: reportedClause(obligation.clause, tools.messages.language),
      findings: outcome.outcome === 'breached' ? outcome.findings.map(report) : [],
      ...('reason' in outcome ? { reason: reportReason(outcome.reason, tools.messages) } : {}),
      ...('permission' in outcome ? { permission: outcome.permission } : {}),
    },
  ];
}

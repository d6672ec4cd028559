import { decideObligations, type Decision } from '../checks/decide.ts';
import type { Messages } from '../messages/messages.ts';
import type { Claim, Signal } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { type AskedElsewhere, NOTHING_ASKED } from './asked-elsewhere.ts';
import type { CopyToJudge } from './copy-to-judge.ts';
import type {
  Place,
  ReportedClaim,
  ReportedCopy,
  ReportedFinding,
  ReportedOutcome,
  ReportedSignal,
} from '../model/report.ts';
import { SEVERITY_OF } from '../model/severity.ts';
import type { Span } from '../model/span.ts';
import type { FindingIdentity } from './fingerprint.ts';
import { doneIn, permit, permissionsFor, type FilePermissions } from './permissions/permit.ts';
import { reportReason } from './reported-reason.ts';
import { reportedText } from './reported-text.ts';
import { reportedClause } from './words.ts';

/** What judging one file needs beside the copy. */
export interface JudgeTools {
  readonly messages: Messages;
  readonly permissions: FilePermissions;
  readonly place: (span: Span) => Place;
  readonly fingerprint: (identity: FindingIdentity) => string;
}

/** Judges a copy by the edition of the terms that applies to it. A suspected copy is not judged. */
export function judgeCopy(
  { pack, edition, facts }: CopyToJudge,
  tools: JudgeTools,
  asked: AskedElsewhere = NOTHING_ASKED,
): ReportedCopy {
  const { claim } = facts;
  const permissions = permissionsFor({ terms: pack.id, facts }, tools.permissions);
  const report = (decision: Decision): ReportedOutcome => {
    const { obligation } = decision;
    const elsewhere = asked.of(obligation);
    const decided = elsewhere === undefined ? decision : { ...decision, outcome: elsewhere };
    const identity = {
      terms: pack.id,
      obligation: obligation.id,
      original: claim.original?.url ?? '',
    };
    return permit(reportOutcome(decided, { identity, tools }), permissions);
  };
  return {
    terms: pack.id,
    edition: edition.id,
    ...(facts.days.copy === undefined ? {} : { published: facts.days.copy }),
    claim: reportClaim(claim, tools),
    ...(facts.original === undefined ? {} : { text: reportedText(facts.original, tools.place) }),
    outcomes:
      claim.kind === 'suspected'
        ? []
        : decideObligations(edition.obligations, facts, doneIn(pack.id, tools.permissions)).map(
            (decision) => report(decision),
          ),
  };
}

interface OutcomeContext {
  readonly identity: Omit<FindingIdentity, 'evidence'>;
  readonly tools: JudgeTools;
}

function reportOutcome(
  { obligation, check, outcome }: Decision,
  context: OutcomeContext,
): ReportedOutcome {
  const { tools } = context;
  return {
    obligation: obligation.id,
    check,
    outcome: outcome.outcome,
    severity: SEVERITY_OF[obligation.strength],
    basis: obligation.basis,
    clause: reportedClause(obligation.clause, tools.messages.language),
    evidence: outcome.evidence.map(tools.place),
    findings:
      outcome.outcome === 'breached'
        ? outcome.findings.map((finding) => reportFinding(finding, context))
        : [],
    ...('reason' in outcome ? { reason: reportReason(outcome.reason, tools.messages) } : {}),
  };
}

function reportFinding(finding: Finding, { identity, tools }: OutcomeContext): ReportedFinding {
  const place = tools.place(finding.span);
  return {
    code: finding.code,
    args: { ...finding.args },
    ...tools.messages.finding(finding),
    place,
    fingerprint: tools.fingerprint({ ...identity, evidence: place.text }),
  };
}

/** A claim with its places. Its evidence is where the signals that speak for it stand. */
export function reportClaim(claim: Claim, tools: JudgeTools): ReportedClaim {
  const signals = claim.signals.map((signal) => reportSignal(signal, tools));
  return {
    kind: claim.kind,
    ...(claim.publisher === undefined ? {} : { publisher: claim.publisher }),
    ...(claim.original === undefined
      ? {}
      : { original: claim.original.url, originalBasis: claim.original.basis }),
    weight: claim.weight,
    signals,
    evidence: signals
      .filter(({ weight, place }) => weight > 0 && place.end > place.start)
      .map(({ place }) => place),
  };
}

export function reportSignal(signal: Signal, tools: JudgeTools): ReportedSignal {
  return {
    code: signal.code,
    weight: signal.weight,
    message: tools.messages.signal(signal),
    place: tools.place(signal.span),
  };
}

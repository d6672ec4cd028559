import type { Messages } from '../messages/messages.ts';
import type { Reason } from '../model/finding.ts';
import type { ReportedReason } from '../model/report.ts';

/** A reason with its sentences. */
export function reportReason(reason: Reason, messages: Messages): ReportedReason {
  return { code: reason.code, args: { ...reason.args }, ...messages.reason(reason) };
}

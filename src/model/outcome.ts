import type { Finding, Reason } from './finding.ts';
import type { PermissionRecord } from './site.ts';
import type { Span } from './span.ts';

export const OUTCOMES = ['met', 'breached', 'undetermined', 'not-applicable'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** What a check decided, and the places that decided it. */
export type Outcome =
  | {
      readonly outcome: 'met';
      readonly evidence: readonly Span[];
      /** The permission on file without which it would not be met. */
      readonly permission?: PermissionRecord;
    }
  | {
      readonly outcome: 'breached';
      readonly findings: readonly [Finding, ...Finding[]];
      readonly evidence: readonly Span[];
    }
  | {
      readonly outcome: 'undetermined';
      readonly reason: Reason;
      readonly evidence: readonly Span[];
    }
  | {
      readonly outcome: 'not-applicable';
      readonly reason: Reason;
      readonly evidence: readonly Span[];
    };

import type { AlignmentVerdict, Shares } from './alignment.ts';
import type { ClaimKind, OriginalBasis, SignalCode } from './claim.ts';
import type { FindingCode, ReasonCode } from './finding.ts';
import type { Language } from './language.ts';
import type { OriginalFault } from './original.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Severity } from './severity.ts';
import type { CheckKind } from './checks.ts';
import type { Basis } from './terms.ts';

/** `excused`: breached, and every breach is in the baseline or suppressed with a reason. */
export const STATUSES = [
  'compliant',
  'breached',
  'excused',
  'review',
  'not-a-copy',
  'error',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * A place in a file. `start` and `end` are UTF-16 offsets into the decoded text, half open; lines and
 * columns count from 1, columns in UTF-16 units, and `endColumn` is not included.
 * `context` is the line on which the place starts, cut around it if it is long, and `contextColumn`
 * the column at which that cut starts.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly context: string;
  readonly contextColumn: number;
}

/** Why a finding does not count. It is reported all the same. */
export type Excuse =
  | { readonly by: 'baseline' }
  | {
      readonly by: 'suppression';
      readonly reason: string;
      /** `YYYY-MM-DD`: the last day on which it holds. */
      readonly until?: string;
      /** Where the file says so. */
      readonly place: Place;
    };

export interface ReportedFinding {
  readonly code: FindingCode;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly help: string;
  readonly place: Place;
  /** Of obligation, original and evidence text; never of line numbers. */
  readonly fingerprint: string;
  readonly excuse?: Excuse;
}

export interface ReportedReason {
  readonly code: ReasonCode;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly help: string;
}

export interface ReportedClause {
  readonly at: string;
  readonly says: string;
  readonly url?: string;
}

/** A permission on record because of which an outcome is `met`. Days are `YYYY-MM-DD`. */
export interface ReportedPermission {
  /** Who gave it. */
  readonly by: string;
  readonly since?: string;
  readonly until?: string;
  /** The file that proves it, as the ledger names it. */
  readonly proof?: string;
}

export interface ReportedOutcome {
  readonly obligation: string;
  readonly check: CheckKind;
  readonly outcome: OutcomeKind;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly clause: ReportedClause;
  readonly evidence: readonly Place[];
  readonly findings: readonly ReportedFinding[];
  /** Present exactly when the outcome is `undetermined` or `not-applicable`. */
  readonly reason?: ReportedReason;
  readonly permission?: ReportedPermission;
}

/** An outcome about the site has no place in a file. */
export interface SiteFinding {
  readonly code: FindingCode;
  readonly args: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly help: string;
  readonly fingerprint: string;
  readonly excuse?: Excuse;
}
export interface SiteOutcome {
  readonly obligation: string;
  readonly check: CheckKind;
  readonly outcome: OutcomeKind;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly clause: ReportedClause;
  readonly findings: readonly SiteFinding[];
  readonly reason?: ReportedReason;
  readonly permission?: ReportedPermission;
}

export interface ReportedTerms {
  readonly id: string;
  readonly edition: string;
  readonly sha256: string;
  readonly title: string;
  readonly site: readonly SiteOutcome[];
}

export interface ReportedSignal {
  readonly code: SignalCode;
  readonly weight: number;
  readonly message: string;
  readonly place: Place;
}

export interface ReportedClaim {
  readonly kind: ClaimKind;
  readonly publisher?: string;
  readonly original?: string;
  readonly originalBasis?: OriginalBasis;
  readonly weight: number;
  readonly signals: readonly ReportedSignal[];
  readonly evidence: readonly Place[];
}

/** A passage of the original in the file. Offsets and lines as of a `Place`. */
export interface ReportedPassage {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
  /** How many of its words are the original's. */
  readonly words: number;
}

/** How much of the original's text the file holds, and where. */
export interface ReportedText {
  /** The original's name in the store. */
  readonly original: string;
  readonly title?: string;
  /** `YYYY-MM-DD`: the day on which this version of it was kept. */
  readonly retrieved: string;
  readonly verdict: AlignmentVerdict;
  /** Words in common, and which part they are of the file's words and of the original's, from 0 to 1. */
  readonly words: number;
  readonly shares: Shares;
  readonly passages: readonly ReportedPassage[];
}

export interface ReportedCopy {
  readonly terms: string;
  readonly edition: string;
  /** `YYYY-MM-DD`: the day on which the copy was published, where its metadata say so. */
  readonly published?: string;
  readonly claim: ReportedClaim;
  /** Present if the original is kept. */
  readonly text?: ReportedText;
  readonly outcomes: readonly ReportedOutcome[];
}

export const FILE_ERROR_CODES = [
  'unreadable',
  'too-large',
  'binary',
  'front-matter-broken',
  'invalid-encoding',
  'nul-bytes',
  'too-deep',
  'too-long-to-parse',
  'too-slow',
  'internal',
] as const;
export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

export interface FileError {
  readonly code: FileErrorCode;
  readonly message: string;
  readonly place?: Place;
}

/** A kept original that is damaged, out of reach, or was edited: what copies it may not be found. */
export interface UnusableOriginal {
  /** Its file, in the store. */
  readonly name: string;
  readonly fault: OriginalFault;
  readonly message: string;
}

export const NOTICE_CODES = [
  'baseline-stale',
  'suppression-unused',
  'suppression-expired',
  'suppression-unreadable',
  'permission-unused',
  'permission-expired',
  'permission-expiring',
  'permission-unproven',
  'override-unknown',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** What is to be tidied up in the baseline, the suppressions and the ledger of permissions. */
export interface ReportedNotice {
  readonly code: NoticeCode;
  readonly message: string;
  readonly help: string;
  /** The file that says so: relative, with forward slashes. */
  readonly path: string;
  readonly place?: Place;
}

export interface FileReport {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly status: Status;
  readonly sha256: string;
  readonly copies: readonly ReportedCopy[];
  readonly errors: readonly FileError[];
}

/**
 * Reports of files, ordered by path. An array is one; of very many files it is less than an array, and
 * makes most reports when they are asked for.
 */
export interface FileReports extends Iterable<FileReport> {
  readonly length: number;
  filter(isTaken: (file: FileReport) => boolean): readonly FileReport[];
  map<T>(made: (file: FileReport) => T): readonly T[];
  flatMap<T>(made: (file: FileReport) => readonly T[]): readonly T[];
}

export interface Summary {
  readonly files: number;
  readonly copies: number;
  readonly compliant: number;
  readonly breached: number;
  readonly excused: number;
  readonly review: number;
  readonly notACopy: number;
  readonly errors: number;
  /** Those that count. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Those that do not. */
  readonly excusedFindings: Readonly<Record<Excuse['by'], number>>;
}

/** Which part of a run a report is of, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface ReportedShard extends Shard {
  /** Whether the parts together are every file of the site. */
  readonly whole: boolean;
}

interface ReportOf<Files extends FileReports> {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'republint'; readonly version: string };
  readonly language: Language;
  /** Present if the run was one of several, whose reports are to be merged. */
  readonly shard?: ReportedShard;
  /** Ordered by id. */
  readonly terms: readonly ReportedTerms[];
  readonly summary: Summary;
  readonly unusableOriginals: readonly UnusableOriginal[];
  readonly notices: readonly ReportedNotice[];
  readonly files: Files;
}

/** The one value from which every format is written. Same input, same bytes. */
export type Report = ReportOf<readonly FileReport[]>;

/** The same of a run of however many files. */
export type RunReport = ReportOf<FileReports>;

import type { Signal } from '../model/claim.ts';
import type {
  FindingArgs,
  FindingCode,
  FindingMatter,
  ReasonArgs,
  ReasonCode,
} from '../model/finding.ts';
import type { OriginalFault } from '../model/original.ts';
import type { OutcomeKind } from '../model/outcome.ts';
import type { FileErrorCode, Shard, Status, Summary } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { CheckKind } from '../model/checks.ts';
import type { Basis } from '../model/terms.ts';

/** What is wrong, and what would satisfy the clause. */
export interface Sentences {
  readonly message: string;
  readonly help: string;
}

/** Arguments as a sentence takes them: a finding within a finding has become sentences. */
type Said<A> = {
  readonly [K in keyof A]: A[K] extends readonly FindingMatter[] ? readonly Sentences[] : A[K];
};

/** The words and sentences for one language's findings: a missing code does not compile. */
export type FindingTable = {
  readonly [C in FindingCode]: (args: Said<FindingArgs[C]>) => Sentences;
};
export type ReasonTable = { readonly [C in ReasonCode]: (args: ReasonArgs[C]) => Sentences };
export type SignalTable = Readonly<Record<Signal['code'], string>>;
export type FileErrorTable = Readonly<Record<FileErrorCode, (detail: string) => string>>;

export type OriginalFaultTable = Readonly<Record<OriginalFault, string>>;

/** How much of the original's text a file holds, and where. */
export interface TextOfOriginal {
  /** `YYYY-MM-DD`: when the original was kept. */
  readonly kept: string;
  readonly words: number;
  /** From 0 to 1. */
  readonly ofFile: number;
  readonly ofOriginal: number;
  /** Numbers of lines, and ranges of them; `more` are not named. */
  readonly lines: readonly string[];
  readonly more: number;
  readonly isOneLine: boolean;
}

/** Single words and headings. */
export interface Words {
  readonly outcome: Readonly<Record<OutcomeKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly check: Readonly<Record<CheckKind, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly claim: Readonly<Record<'declared' | 'stated' | 'matched' | 'suspected', string>>;
  readonly clause: string;
  readonly toSatisfy: string;
  readonly mayBeCopy: string;
  readonly site: string;
  readonly obligation: string;
  readonly result: string;
  readonly evidence: string;
  readonly why: string;
  readonly weight: string;
  readonly noSignal: string;
  readonly lineReached: string;
  readonly lineNotReached: string;
  readonly originalIs: string;
  readonly originalUnknown: string;
  readonly publisherIs: string;
  readonly meaning: string;
  readonly badExample: string;
  readonly goodExample: string;
  readonly clauses: string;
  /** Of a clause that only permits or explains something. */
  readonly asksNothing: string;
  /** A label and what it says, with the colon between them. */
  readonly labelled: (label: string, text: string) => string;
  /** Two statements in one sentence. */
  readonly joined: (first: string, second: string) => string;
  /** Several things, any of which is meant. */
  readonly either: (items: readonly string[]) => string;
  /** Something an article says, between quotation marks. */
  readonly quoted: (text: string) => string;
  /** A number with its sign and two places. */
  readonly signed: (number: number) => string;
  readonly lineNumber: (line: number) => string;
  readonly files: (count: number) => string;
  readonly copies: (count: number) => string;
  readonly counted: (
    kind: 'compliant' | 'breached' | 'excused' | 'review' | 'notACopy' | 'errors',
    count: number,
  ) => string;
  /** Findings that do not count; empty if there are none. */
  readonly excusedFindings: (counts: Summary['excusedFindings']) => string;
  readonly inBaseline: string;
  /** `until` is `YYYY-MM-DD`. */
  readonly suppressed: (reason: string, until: string | undefined) => string;
  readonly permittedBy: (by: string, until: string | undefined) => string;
  /** Heading of what is to be tidied up. */
  readonly notices: string;
  /** Notes that are counted and not shown. */
  readonly hiddenNotes: (count: number) => string;
  /** Heads of the table of what files share with originals. */
  readonly scanHeads: Readonly<Record<'file' | 'ofFile' | 'ofOriginal' | 'original', string>>;
  readonly scanned: (files: number, sharing: number) => string;
  readonly percent: (share: number) => string;
  readonly textOfOriginal: (text: TextOfOriginal) => string;
  readonly findings: (counts: Readonly<Record<Severity, number>>) => string;
  /** That a report is of one part of a run. */
  readonly part: (shard: Shard) => string;
}

/** What `explain CODE` says of a finding or a reason. */
export interface Explanation {
  readonly title: string;
  readonly meaning: string;
}
export type Explanations = Readonly<Record<FindingCode | ReasonCode, Explanation>>;

import type { CheckKind } from './checks.ts';
import type { FilePosition } from './errors.ts';
import type { Language } from './language.ts';
import type { OutcomeKind } from './outcome.ts';
import type { FileError, ReportedOutcome, ReportedSignal, SiteOutcome, Status } from './report.ts';
import type { Strength } from './terms.ts';

/** Whether a file is a copy under the terms of a pack. */
export const COPY_ANSWERS = ['yes', 'no', 'suspected'] as const;
export type CopyAnswer = (typeof COPY_ANSWERS)[number];

/** What a case says of an obligation, or what came of it. What is absent was not said. */
export interface CaseOutcome {
  readonly outcome: OutcomeKind;
  /** The codes of the findings, each once. */
  readonly findings?: readonly string[];
  readonly reason?: string;
  /** The words of a place that decided it. */
  readonly at?: string;
}

/** Where what came of a case is not what it says. */
export type Mismatch =
  | { readonly what: 'unreadable'; readonly errors: readonly FileError[] }
  | {
      readonly what: 'copy';
      readonly expected: CopyAnswer;
      readonly got: CopyAnswer;
      /** Why it is, or is not, taken for a copy. */
      readonly signals: readonly ReportedSignal[];
    }
  | { readonly what: 'status'; readonly expected: Status; readonly got: Status }
  | {
      readonly what: 'outcome';
      readonly obligation: string;
      /** Absent if the case does not name the obligation, which then must not be breached. */
      readonly expected?: CaseOutcome;
      /** Absent if the edition that applies asks nothing of that name. */
      readonly got?: CaseOutcome;
      /** As the report has them, one for each copy in the file. */
      readonly copies: readonly ReportedOutcome[];
      /** As the report has it, of an obligation that concerns the site. */
      readonly site?: SiteOutcome;
    };

export interface TestedCase {
  readonly name: string;
  readonly position: FilePosition;
  /** The name by which the places in its copy go. */
  readonly path: string;
  /** The edition that applied. */
  readonly edition: string;
  /** Empty if it passed. */
  readonly mismatches: readonly Mismatch[];
}

/** Why two obligations, or one obligation and its edition, can never both be satisfied. */
export const CONTRADICTIONS = [
  /** No licence that satisfies the one satisfies the other. */
  'licences',
  /** The one allows only a part of an article, the other only the whole. */
  'part-and-whole',
  /** No day is in both windows. */
  'windows',
  /** Every name of the publisher is forbidden. */
  'names',
  /** The edition permits only the whole, and the obligation only a part, or the other way round. */
  'extent-of-edition',
  /** The licence of the edition is none of those that the obligation asks for. */
  'licence-of-edition',
] as const;
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/** What the cases of an edition must show of an obligation. */
export const DEMANDS = ['met', 'breached', 'undetermined'] as const;
export type Demand = (typeof DEMANDS)[number];

/** What is wrong with a pack, though it can be read. */
export type PackFaultMatter =
  | { readonly code: 'no-cases'; readonly folder: string }
  | { readonly code: 'clause-unused'; readonly edition: string; readonly clause: string }
  | { readonly code: 'clause-draft'; readonly edition: string; readonly clause: string }
  | {
      readonly code: 'case-missing';
      readonly edition: string;
      readonly obligation: string;
      readonly outcome: Demand;
    }
  | {
      readonly code: 'contradiction';
      readonly edition: string;
      /** The two that contradict each other; one if it contradicts its edition, or itself. */
      readonly obligations: readonly [string, ...string[]];
      readonly why: ContradictionCode;
    };
export type PackFault = PackFaultMatter & {
  readonly position: FilePosition;
  readonly message: string;
};

/** How many cases show each outcome of an obligation. */
export interface ObligationCoverage {
  readonly obligation: string;
  readonly checks: readonly CheckKind[];
  readonly strength: Strength;
  /** What the cases must show; empty if no machine can tell, or if another pack answers for it. */
  readonly demanded: readonly Demand[];
  readonly cases: Readonly<Record<OutcomeKind, number>>;
}

export interface EditionCoverage {
  readonly edition: string;
  readonly clauses: {
    readonly stated: number;
    readonly byMachine: number;
    /** Left to a person. */
    readonly byPerson: number;
    /** Those that ask something and to which no obligation refers. */
    readonly byNobody: number;
    readonly askingNothing: number;
  };
  readonly obligations: readonly ObligationCoverage[];
}

export interface TestedPack {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  readonly cases: readonly TestedCase[];
  readonly faults: readonly PackFault[];
  readonly editions: readonly EditionCoverage[];
}

/** What came of the cases of some packs. Same input, same bytes. */
export interface PackTestReport {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'republint'; readonly version: string };
  readonly language: Language;
  readonly summary: {
    readonly packs: number;
    readonly cases: number;
    readonly failed: number;
    readonly faults: number;
  };
  readonly packs: readonly TestedPack[];
}

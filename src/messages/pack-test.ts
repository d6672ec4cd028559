import type { ContradictionCode, EditionCoverage, PackFaultMatter } from '../model/pack-test.ts';
import type { Demand, PackTestReport } from '../model/pack-test.ts';

/** What “rules test” says, beside the words of reports. */
export interface PackTestWords {
  readonly fault: (fault: PackFaultMatter) => string;
  /** Behind the path of a pack. */
  readonly passed: (cases: number) => string;
  readonly failed: (counts: {
    readonly cases: number;
    readonly failed: number;
    readonly faults: number;
  }) => string;
  /** `what`, `expected` and `got` are words of the case's file. */
  readonly differs: (what: string, expected: string, got: string) => string;
  /** What a case expects of an obligation that it does not name. */
  readonly notBreached: string;
  /** What came of an obligation that the edition does not have. */
  readonly notAsked: (edition: string) => string;
  readonly unreadable: string;
  /** Behind the place of a case. */
  readonly updated: string;
  readonly notUpdated: string;
  readonly coverage: string;
  readonly clauses: (counts: EditionCoverage['clauses']) => string;
  readonly heads: Readonly<Record<'obligation' | 'check' | Demand, string>>;
  readonly byPerson: string;
  readonly inherited: string;
  readonly summary: (counts: PackTestReport['summary']) => string;
}

/** Why what cannot be satisfied cannot be: the end of a sentence. */
export type ContradictionTable = Readonly<Record<ContradictionCode, string>>;

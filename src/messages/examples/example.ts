import type { FindingCode, ReasonCode } from '../../model/finding.ts';

export interface Example {
  readonly bad: string;
  readonly good: string;
}

export type Examples = Readonly<Partial<Record<FindingCode | ReasonCode, Example>>>;

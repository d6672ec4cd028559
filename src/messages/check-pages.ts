import type { CheckKind, CheckOptions } from '../model/checks.ts';

/** What a check asks, and what decides it, in whole sentences. */
export interface CheckDescription {
  readonly asks: string;
  readonly met: string;
  readonly breached: string;
  /** Absent if nothing is ever left open. */
  readonly undetermined?: string;
}
export type CheckDescriptions = Readonly<Record<CheckKind, CheckDescription>>;

/** What each option of each check does; one without a sentence does not compile. */
export type OptionDescriptions = {
  readonly [K in CheckKind]: { readonly [O in keyof CheckOptions[K]]-?: string };
};

/** Headings and small words of the pages on checks and packs. */
export interface PageWords {
  readonly outcome: string;
  readonly when: string;
  readonly options: string;
  readonly option: string;
  readonly meaning: string;
  readonly unlessGiven: string;
  readonly findings: string;
  readonly reasons: string;
  readonly bad: string;
  readonly good: string;
  readonly packsThatUse: string;
  readonly wording: string;
  readonly readAt: (url: string, on: string) => string;
  readonly from: (day: string, isStated: boolean) => string;
  readonly permits: string;
  readonly licence: string;
  readonly obligation: string;
  readonly strength: string;
  readonly check: string;
  readonly clause: string;
  readonly inferred: string;
  readonly byHand: string;
  readonly chosenBy: Readonly<Record<'copy' | 'original', string>>;
}

import type { Language } from '../../model/language.ts';
import type { Setting } from './settings.ts';

export interface PackInForce {
  readonly id: string;
  /** Of the wording in force today. */
  readonly edition: string;
  readonly sha256: string;
  /** As in `builtin:id`, or a path. */
  readonly origin: string;
}

/** Of the index beside the originals: not made yet, or as the originals are, or to be made anew. */
export const INDEX_STATES = ['none', 'current', 'stale', 'unreadable'] as const;
export type IndexState = (typeof INDEX_STATES)[number];

/** What was found out about an installation and a site. */
export interface Diagnosis {
  readonly versions: {
    readonly republint: string;
    readonly node: string;
    readonly platform: string;
  };
  readonly configuration: {
    /** Absent if there is none. */
    readonly file?: string;
    readonly settings: readonly Setting[];
  };
  /** Files that a check without paths would judge. */
  readonly articles: number;
  readonly packs: readonly PackInForce[];
  readonly originals: {
    readonly folder: string;
    readonly count: number;
    readonly index: IndexState;
  };
  readonly baseline: {
    readonly file: string;
    /** Absent if there is none. */
    readonly findings?: number;
  };
  /** Absent if none are recorded. */
  readonly permissions?: { readonly file: string; readonly count: number };
  /** Whole sentences; empty if nothing is wrong. */
  readonly problems: readonly string[];
}

/** A diagnosis for programs. */
export interface WrittenDiagnosis extends Diagnosis {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'republint'; readonly version: string };
  /** Of the sentences. */
  readonly language: Language;
}

import type { CheckKind } from './checks.ts';
import type { Language } from './language.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Severity } from './severity.ts';
import type { Audience, Basis, CopyKind, Extent, Localised, Medium, Strength } from './terms.ts';

/** Whether whoever republishes is asked more than before, or less; `other`: neither, or nobody can tell. */
export const BEARINGS = ['more', 'less', 'other'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** Parts of what an edition permits, and of a condition. */
export type Permitted = Extent | Medium | Audience | CopyKind;
export const PERMITTED_PARTS = ['extent', 'media', 'audience'] as const;
export type PermittedPart = (typeof PERMITTED_PARTS)[number];
export const CONDITION_PARTS = ['media', 'audience', 'copy'] as const;
export type ConditionPart = (typeof CONDITION_PARTS)[number];

export const CLAUSE_PARTS = ['at', 'says'] as const;
export type ClausePart = (typeof CLAUSE_PARTS)[number];

export const IDENTITY_PARTS = ['names', 'abbreviations', 'domains'] as const;
export type IdentityPart = (typeof IDENTITY_PARTS)[number];

interface Both<T> {
  readonly from: T;
  readonly to: T;
}

interface Sets<T> {
  readonly added: readonly T[];
  readonly dropped: readonly T[];
}

type Of<What extends string, Rest> = Readonly<{ what: What }> & Rest;

/** The obligation that a change is about, and what it checks. */
export interface DiffedObligation {
  readonly id: string;
  readonly checks: readonly CheckKind[];
}

/** One thing that is different; an absent `from` or `to` was, or is, not said. */
export type PackChangeMatter =
  | Of<
      'obligation-added' | 'obligation-dropped',
      {
        readonly obligation: DiffedObligation;
        readonly strength: Strength;
        readonly says: Localised;
      }
    >
  | Of<'obligation-renamed', { readonly obligation: DiffedObligation; readonly before: string }>
  | Of<'strength', { readonly obligation: DiffedObligation } & Both<Strength>>
  | Of<'basis', { readonly obligation: DiffedObligation } & Both<Basis>>
  | Of<'checks', { readonly obligation: DiffedObligation } & Both<readonly CheckKind[]>>
  | Of<
      'option',
      {
        readonly obligation: DiffedObligation;
        readonly check: CheckKind;
        readonly option: string;
      } & Both<unknown>
    >
  | Of<
      'condition',
      {
        readonly obligation: DiffedObligation;
        readonly part: ConditionPart;
      } & Both<readonly Permitted[] | undefined>
    >
  | Of<'fallback', { readonly obligation: DiffedObligation } & Both<string | undefined>>
  | Of<
      'clause',
      { readonly obligation: DiffedObligation; readonly part: ClausePart } & Both<Localised>
    >
  | Of<'statement', { readonly clause: string } & Both<Localised | undefined>>
  | Of<'permits', { readonly part: PermittedPart } & Sets<Permitted>>
  | Of<'publisher', { readonly part: IdentityPart } & Sets<string>>
  | Of<'licence', Both<string | undefined>>;

export type PackChange = PackChangeMatter & { readonly bearing: Bearing };

/** What came of an obligation under one edition; absent where that does not ask for it. */
export interface DiffedOutcome {
  readonly outcome: OutcomeKind;
  readonly severity: Severity;
}

export interface OutcomeChange {
  /** As the newer edition calls it, if it still asks for it. */
  readonly obligation: string;
  readonly check: CheckKind;
  readonly from?: DiffedOutcome;
  readonly to?: DiffedOutcome;
}

/** A file of which something else is said than before. */
export interface AffectedFile {
  readonly path: string;
  readonly changes: readonly OutcomeChange[];
}

/** What a change of terms means for the articles of a site. */
export interface Affected {
  /** Files that were judged under both editions. */
  readonly files: number;
  /** Those that are copies under either. */
  readonly copies: number;
  readonly affected: readonly AffectedFile[];
  /** Of what concerns the site as a whole. */
  readonly site: readonly OutcomeChange[];
}

/** A pack, and the one of its editions that is compared. */
export interface DiffedEdition {
  readonly id: string;
  readonly edition: string;
  /** As in `builtin:id`, or a path. */
  readonly origin: string;
  readonly sha256: string;
}

/** What two editions ask differently, for programs. Same input, same bytes. */
export interface PackDiff {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'republint'; readonly version: string };
  readonly language: Language;
  readonly old: DiffedEdition;
  readonly new: DiffedEdition;
  /** Each also as a sentence. */
  readonly changes: readonly (PackChange & { readonly message: string })[];
  /** Absent if no articles were judged. */
  readonly articles?: Affected;
}

import type { OutcomeKind } from '../../model/outcome.ts';
import type { CopyAnswer } from '../../model/pack-test.ts';
import type { Status } from '../../model/report.ts';
import type { NamedLink } from '../../originals/kept-links.ts';
import type { SiteSource } from '../config/config-source.ts';
import type { DoneSource, PermissionSource } from '../permissions/ledger-source.ts';

/** An original as a store keeps it: the keys are those of its front matter. */
export interface OriginalSource {
  readonly url?: string;
  readonly identifier?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly first_source?: string;
  readonly copyright?: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly language?: string;
  readonly links?: readonly NamedLink[];
  readonly text: string;
}

export interface DetailedOutcomeSource {
  readonly outcome: OutcomeKind;
  readonly finding?: string | readonly string[];
  readonly reason?: string;
  readonly at?: string;
}
export type OutcomeSource = OutcomeKind | DetailedOutcomeSource;

export interface ExpectationSource {
  readonly copy?: CopyAnswer;
  readonly status?: Status;
  readonly outcomes?: Readonly<Record<string, OutcomeSource>>;
}

/** An entry of the ledger, which may leave out that it is about this pack. */
type OfThisPack<T extends { readonly terms: string }> = Omit<T, 'terms'> &
  Partial<Pick<T, 'terms'>>;

/** A case as its YAML file says it, once it is known to obey `rules/cases.schema.json`. */
export interface CaseSource {
  readonly name: string;
  /** Absent in a folder, where it is a file of its own. */
  readonly copy?: string;
  readonly change?: Readonly<Record<string, string>>;
  readonly format?: 'markdown' | 'html' | 'text';
  readonly path?: string;
  readonly original?: string | OriginalSource;
  readonly 'as-of'?: string;
  readonly edition?: string;
  readonly site?: SiteSource;
  readonly rendered?: readonly string[];
  readonly permissions?: readonly OfThisPack<PermissionSource>[];
  readonly done?: readonly OfThisPack<DoneSource>[];
  readonly 'copies-on'?: readonly string[];
  readonly expect?: ExpectationSource;
}
export type CasesSource = CaseSource | readonly CaseSource[];

/** The permissions and records of a case as a ledger would say them. */
export function ledgerOf(
  { permissions = [], done = [] }: CaseSource,
  terms: string,
): {
  readonly permissions: readonly PermissionSource[];
  readonly done: readonly DoneSource[];
} {
  return {
    permissions: permissions.map((one) => ({ terms, ...one })),
    done: done.map((one) => ({ terms, ...one })),
  };
}

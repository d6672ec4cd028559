import type { Audience, Medium } from '../../model/terms.ts';

export interface PermissionSource {
  readonly terms: string;
  readonly by: string;
  readonly allows: readonly string[];
  readonly media?: readonly Medium[];
  readonly audience?: readonly Audience[];
  readonly articles?: readonly string[];
  readonly files?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly proof?: { readonly file: string; readonly sha256: string };
}

export interface DoneSource {
  readonly terms: string;
  readonly obligation: string;
  readonly files?: readonly string[];
  readonly on: string;
  readonly by?: string;
  readonly note?: string;
}

/** A ledger as its YAML file says it, once it is known to obey `rules/permissions.schema.json`. */
export interface LedgerSource {
  readonly schema?: 1;
  readonly permissions?: readonly PermissionSource[];
  readonly done?: readonly DoneSource[];
}

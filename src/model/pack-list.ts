import type { Language } from './language.ts';

export interface PackListed {
  readonly id: string;
  readonly title: string;
  /** Their ids, the oldest first. */
  readonly editions: readonly string[];
  /** Whether the configuration lists it as a file, or it ships. */
  readonly own: boolean;
  /** As in `builtin:id`, or a path. */
  readonly origin: string;
  readonly sha256: string;
}

/** The packs that are at hand, for programs. Same input, same bytes. */
export interface PackList {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'republint'; readonly version: string };
  readonly language: Language;
  /** Ordered by id. */
  readonly packs: readonly PackListed[];
}

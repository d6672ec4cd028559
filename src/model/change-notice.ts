import type { Span } from './span.ts';

export const CHANGES = ['translated', 'shortened', 'edited', 'added'] as const;
export type Change = (typeof CHANGES)[number];

/** Visible words that say the copy is not word for word the original: "This is an edited version …". */
export interface ChangeNotice {
  readonly changes: readonly Change[];
  readonly text: string;
  readonly span: Span;
  readonly block: number;
  readonly translator?: string;
  /** The language it was translated from, as a lower-case primary subtag, where the notice says so. */
  readonly from?: string;
}

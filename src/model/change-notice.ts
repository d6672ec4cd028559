import type { Span } from './span.ts';

export const CHANGES = ['translated', 'shortened', 'edited', 'added'] as const;
export type Change = (typeof CHANGES)[number];

/** Visible words that say the copy is not word for word the original: "This is an edited version …". */
export interface ChangeNotice {
  /** In the order of `CHANGES`. */
  readonly changes: readonly Change[];
  /** The notice's visible words. */
  readonly text: string;
  readonly span: Span;
  /** Index into `Document.blocks`. */
  readonly block: number;
  readonly translator?: string;
  /** The language the notice says it was translated from, as a lower-case primary subtag. */
  readonly from?: string;
}

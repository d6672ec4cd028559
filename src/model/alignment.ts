import type { Span } from './span.ts';

/** Words that stand beside the article's own text: adding or dropping them alters nothing. */
export const ASIDE_KINDS = [
  'credit',
  'editors-note',
  'translators-note',
  'caption',
  'read-also',
  'boilerplate',
] as const;
export type AsideKind = (typeof ASIDE_KINDS)[number];

export interface Aside extends Span {
  readonly kind: AsideKind;
}

/** A range of a text, half-open, in UTF-16 units, and how many words it holds. */
export interface TextRange extends Span {
  readonly words: number;
}

/** Both sides of a part; the empty side of an omission or insertion is the place where it belongs. */
interface Sides {
  readonly original: TextRange;
  readonly copy: TextRange;
}

export interface SamePart extends Sides {
  readonly kind: 'same';
  /** It stands beside the article on both sides, such as a credit that was kept. */
  readonly aside?: AsideKind;
}
export interface ReplacementPart extends Sides {
  readonly kind: 'replacement';
  /** The bound on the work was hit: the words were not compared one by one. */
  readonly rewritten: boolean;
}
export interface OmissionPart extends Sides {
  readonly kind: 'omission';
  /** The copy shows that words are left out: `[…]`. */
  readonly marked: boolean;
  readonly aside?: AsideKind;
  /** The words stand elsewhere in the copy: the number of the move. */
  readonly move?: number;
}
export interface InsertionPart extends Sides {
  readonly kind: 'insertion';
  readonly aside?: AsideKind;
  /** The words stand elsewhere in the original: the number of the move. */
  readonly move?: number;
}

/** One step on the way from the original to the copy. */
export type Part = SamePart | ReplacementPart | OmissionPart | InsertionPart;

/** Neighbouring words in common, with small changes inside. */
export interface Passage extends Sides {
  /** How many words are the same on both sides. */
  readonly same: number;
}

/**
 * - `full`: the whole original, unchanged.
 * - `excerpt`: passages of the original, unchanged.
 * - `altered`: text of the original with words changed, added, moved, or left out without a mark.
 * - `translation`: another language, but the same names and numbers.
 * - `unrelated`: no text in common to speak of.
 */
export const ALIGNMENT_VERDICTS = [
  'full',
  'excerpt',
  'altered',
  'translation',
  'unrelated',
] as const;
export type AlignmentVerdict = (typeof ALIGNMENT_VERDICTS)[number];

/** From 0 to 1, asides left out of the account. */
export interface Shares {
  /** Of the copy's words, those that come from the original. */
  readonly copy: number;
  /** Of the original's words, those that the copy reproduces. */
  readonly original: number;
}

export interface Alignment {
  /** In order, and together all of both texts. */
  readonly parts: readonly Part[];
  /** In the copy's order; they may stand elsewhere in the original. */
  readonly passages: readonly Passage[];
  readonly shares: Shares;
  readonly verdict: AlignmentVerdict;
}

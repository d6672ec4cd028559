import type { AlignmentVerdict, Part, Shares } from './alignment.ts';
import type { Language } from './language.ts';
import type { FileError, Place } from './report.ts';
import type { Span } from './span.ts';

/** One of the two files of a comparison. */
export interface ComparedFile {
  /** As it was given, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  readonly title?: string;
  /** A lower-case primary subtag: `fr`. */
  readonly language?: string;
  readonly words: number;
  /** What kept part of it from being read: then the comparison is not of the whole file. */
  readonly errors: readonly FileError[];
}

type Placed<P> = P extends Part
  ? Omit<P, 'original' | 'copy'> & { readonly original: Place; readonly copy: Place }
  : never;

interface Both<T> {
  readonly original: T;
  readonly copy: T;
}

/** A part with its places in the two files; the text of a place is the file's, markup included. */
export type ComparedPart = Placed<Part> & {
  /**
   * What a reader sees of each side, without markup; empty on the empty side. The texts of one side,
   * joined in order, are all that was compared of that file: white space between two parts belongs to
   * one of them, and paragraphs are `\n\n` apart.
   */
  readonly text: Both<string>;
  readonly words: Both<number>;
};
export type ComparedPartOf<K extends Part['kind']> = Extract<ComparedPart, { readonly kind: K }>;

/** Neighbouring words in common, with the small changes inside them; offsets into the two files. */
export interface ComparedPassage {
  readonly original: Span;
  readonly copy: Span;
  /** How many words are the same. */
  readonly words: number;
}

export interface ComparedTitle {
  readonly outcome: 'same' | 'changed' | 'unknown';
}

/** A copy beside its original: the one value from which every format is written. */
export interface Comparison {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'republint'; readonly version: string };
  readonly language: Language;
  readonly original: ComparedFile;
  readonly copy: ComparedFile;
  readonly verdict: AlignmentVerdict;
  readonly title: ComparedTitle;
  readonly shares: Shares;
  /** Words by what became of them. `aside` counts those that alter nothing. */
  readonly words: {
    readonly same: number;
    readonly replaced: number;
    readonly replacing: number;
    readonly omitted: number;
    readonly inserted: number;
    readonly moved: number;
    readonly aside: number;
  };
  /** In the copy's order; they may stand elsewhere in the original. */
  readonly passages: readonly ComparedPassage[];
  /** In order, and together all of both texts. */
  readonly parts: readonly ComparedPart[];
}

import type { AlignmentVerdict } from './alignment.ts';
import type { Language } from './language.ts';

/** A passage that a text shares with an original. Offsets are half open, in UTF-16 units. */
export interface SharedPassage {
  /** In the file or the text. */
  readonly start: number;
  readonly end: number;
  /** In the text of the original. */
  readonly originalStart: number;
  readonly originalEnd: number;
  /** How many words are the same. */
  readonly words: number;
}

/** An original with which a text shares passages. */
export interface SharedOriginal {
  /** Its name in the store. */
  readonly original: string;
  readonly url?: string;
  /** What it was called when it was added. */
  readonly identifier?: string;
  readonly title?: string;
  /** Of the text's words, and of the original's, those in common; from 0 to 1. */
  readonly shares: { readonly text: number; readonly original: number };
  readonly words: number;
  /** What the text is beside the original: the whole of it, passages of it, or an altered text. */
  readonly verdict: AlignmentVerdict;
  readonly passages: readonly SharedPassage[];
}

/** What was found in one file, or for one line of a stream. */
export interface ScannedText {
  /** The file's path as it was given, or the `id` of the line. */
  readonly id: string;
  /** Those first that share most. */
  readonly originals: readonly SharedOriginal[];
  /** Why it could not be looked at, as a sentence. */
  readonly error?: string;
}

/** What was found in files, for programs. Same input, same bytes. */
export interface ScannedFiles {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'republint'; readonly version: string };
  readonly language: Language;
  readonly files: readonly ScannedText[];
}

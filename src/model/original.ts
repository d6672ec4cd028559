/** A link in the words of an article. */
export interface OriginalLink {
  /** As it was written, or absolute where the page's own address is known. */
  readonly href: string;
  /** On one line, and never empty. */
  readonly text: string;
}

/** What is known of an article beside its text. */
export interface OriginalFacts {
  readonly url?: string;
  /** What it is called where it comes from, such as the `id` of a line of JSON. */
  readonly identifier?: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** Where the article appeared first, if the publisher took it from elsewhere. */
  readonly firstSource?: string;
  /** The publisher's own copyright line for the article. */
  readonly copyright?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** A lower-case primary subtag: `fr`. */
  readonly language?: string;
  /**
   * The links in its text, in order; those of credits, captions, notes and navigation are none. Absent where
   * nobody recorded them, as of a text without markup; empty where there are none.
   */
  readonly links?: readonly OriginalLink[];
}

/** An article as its publisher published it, ready to be kept. */
export interface NewOriginal extends OriginalFacts {
  /** The article's words in paragraphs: line breaks are `\n`, paragraphs are `\n\n` apart. */
  readonly text: string;
  /** `YYYY-MM-DD`: the day it was added to the store that it comes from, if it comes from one. */
  readonly retrieved?: string;
}

/** One version of an article as the store keeps it. */
export interface Original extends NewOriginal {
  /** Path of its file in the store, with forward slashes. */
  readonly id: string;
  /** `YYYY-MM-DD`: the day it was added. */
  readonly retrieved: string;
  /** Of `text` in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/** Why a file of the store is not usable as it is, or not as it should be. */
export type OriginalFault =
  | 'no-front-matter'
  | 'broken-front-matter'
  /** The text is not the one that was kept; it is used all the same. */
  | 'text-changed'
  | 'unreadable'
  | 'foreign-file'
  | 'wrong-name'
  | 'duplicate';

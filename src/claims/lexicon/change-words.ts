import type { Change } from '../../model/change-notice.ts';

/**
 * The words of one language by which a notice says that the article was changed. As in `CreditLexicon`,
 * fragments over folded text; an empty one matches nothing.
 */
export interface ChangeWords {
  readonly language: string;
  /** With a colon, opens a note: "Note:". */
  readonly opening: string;
  /** Stands for the article: "this is", "the following is". */
  readonly thisIs: string;
  /** May stand between the article and what was done to it: "was", "slightly". */
  readonly between: string;
  /** What was done, said of the article: "this article was shortened". */
  readonly done: Readonly<Record<Change, string>>;
  /** Says what was done without naming the article: "edited for length", "additional reporting". */
  readonly alone: Readonly<Record<Change, string>>;
  /** May follow what was done: "for", "by", "version". */
  readonly after: string;
  /** Joins two things that were done. */
  readonly and: string;
  /** Leads to the language into which it was translated. */
  readonly into: string;
  /** Leads to the translator. */
  readonly by: string;
  /** Begins a clause that may say anything: "that", "which". */
  readonly that: string;
  /** The verb of a sentence that speaks of something else: "excerpts were read". */
  readonly verb: string;
  /** "Original in English:", up to the language. */
  readonly originalIn: string;
  /** Beginnings of words, one of which stands in every notice; with spaces between. */
  readonly stems: string;
  /** The names of languages, by their primary subtags. */
  readonly languages: Readonly<Record<string, string>>;
}

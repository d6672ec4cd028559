import { CHANGE_WORDS as GENERATED } from '../../generated/lexicons.ts';
import type { Change } from '../../model/change-notice.ts';

/**
 * The words of one language by which a notice says that the article was changed: fragments as in
 * `CreditLexicon`, from the `changes` and `languages` of its file in rules/lexicon/.
 */
export interface ChangeWords {
  readonly language: string;
  readonly joined: boolean;
  readonly opening: string;
  readonly thisIs: string;
  readonly it: string;
  readonly part: string;
  readonly between: string;
  readonly done: Readonly<Record<Change, string>>;
  readonly alone: Readonly<Record<Change, string>>;
  readonly after: string;
  readonly and: string;
  readonly from: string;
  readonly into: string;
  readonly for: string;
  readonly by: string;
  readonly otherSense: string;
  readonly that: string;
  readonly verb: string;
  readonly originalIn: string;
  /** The names of languages, by their primary subtags. */
  readonly languages: Readonly<Record<string, string>>;
  /** One of which stands in every notice; see `CreditLexicon`. */
  readonly stems: readonly string[];
  readonly otherStems: readonly string[];
}

export const CHANGE_WORDS: readonly ChangeWords[] = GENERATED;

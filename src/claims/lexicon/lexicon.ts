import { fold, FOLDED_WORD } from '../../text/fold.ts';

/**
 * The credit words of one language, as `bin/generate.js` compiles them from rules/lexicon/; what each
 * says is told in rules/lexicon.schema.json. Every entry is a fragment of a regular expression that is
 * matched against folded text: lower case, no accents, plain quotation marks and dashes. One that is
 * empty matches nothing; see `spelled`.
 */
export interface CreditLexicon {
  readonly language: string;
  /** Words are written together with what stands before or after them. */
  readonly joined: boolean;
  /** Whether the word for "by" says as well from where something was taken. */
  readonly agentIsSource: boolean;
  readonly noun: string;
  readonly thisPiece: string;
  readonly looseSubject: string;
  readonly auxiliary: string;
  readonly published: string;
  readonly plainlyPublished: string;
  readonly republished: string;
  readonly adapted: string;
  readonly at: string;
  readonly originalHere: string;
  readonly readOriginal: string;
  readonly translationOf: string;
  readonly translationOfTitled: string;
  readonly pointer: string;
  readonly originalLabel: string;
  readonly sourceLabel: string;
  readonly authorLabel: string;
  readonly translatorLabel: string;
  readonly by: string;
  readonly fromSite: readonly { readonly before: string; readonly after?: string }[];
  readonly ownPlace: string;
  /** What the source labels say, where they are written in letters from a to z. */
  readonly sourceLabels: readonly string[];
  /** The same of what names the source as a part of a byline. */
  readonly sourceParts: readonly string[];
  /**
   * One of which stands in every credit that the fragments above recognise: each opens with two letters
   * from a to z, so that few words of a text need a closer look. See `src/claims/stems.ts`.
   */
  readonly stems: readonly string[];
  /** The same for what has no such letters: expressions over raw text, which may stand anywhere. */
  readonly otherStems: readonly string[];
}

const NOTHING = '(?!)';
/** The marks of vowels, which may follow any Arabic letter, and the sign that stretches it. */
const VOWEL_MARKS = '[\\u064b-\\u065f\\u0640]*';

/**
 * A fragment in full. What is dear to compile is put in a cheaper way: letters named by their property,
 * and a choice that follows another at a fixed distance, which V8 compiles once for each branch of the
 * first.
 */
export function spelled(fragment: string, joined = false): string {
  return withLetters(withMarks(fragment, joined));
}

/** But for its letters, which take much room. */
export function withMarks(fragment: string, joined = false): string {
  if (fragment === '') return NOTHING;
  const cheap = fragment.replaceAll(') (?:', ') +(?:');
  return joined ? cheap.replace(/\p{Script=Arabic}/gu, withVowels) : cheap;
}

export function withLetters(fragment: string): string {
  return fragment.replaceAll('\\p{L}\\p{N}', FOLDED_WORD);
}

function withVowels(letter: string): string {
  return `(?:${fold(letter)}${VOWEL_MARKS})`;
}

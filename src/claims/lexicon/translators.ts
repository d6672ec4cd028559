import { FOLDED_WORD } from '../../text/fold.ts';
import { CHANGE_WORDS, type ChangeWords } from './change-words.ts';
import { spelled } from './lexicon.ts';
import { wordList } from './shared.ts';

const LEAD = `^[^${FOLDED_WORD}]{0,6}`;
const START = `(?<![${FOLDED_WORD}])`;
const END = `(?![${FOLDED_WORD}])`;

/** Words of lines that name the translator, of any language, over folded text. */
export interface TranslatorWords {
  /** Opens a line that says that something was translated. */
  readonly opens: RegExp;
  /**
   * Stands between that and the translator's name: the language, and "by" or a colon. The words that open
   * the line may end with "by" themselves.
   */
  readonly by: RegExp;
  /** Between them these words show that no text was translated: "traduit en justice par". */
  readonly otherSense: RegExp;
  /** "Article original en": leads to the language of the original. */
  readonly originalIn: RegExp;
  /** "Article original en anglais : …": below a translation stands what was translated. */
  readonly namesOriginal: RegExp;
  /** Small words that stand beside the names on such a line. */
  readonly besideNames: ReadonlySet<string>;
}

function compile(): TranslatorWords {
  const before = any(({ from, into, for: whom }) => [from, into, whom]);
  const by = eachOf(byOf);
  const original = LEAD + any(({ originalIn }) => [originalIn]);
  return {
    opens: new RegExp(LEAD + any(({ alone }) => [alone.translated]), 'u'),
    by: new RegExp(
      `(?:[ :]${before}[^.;:!?,(]{0,40}?)??[ ,(]{0,3}(?: ?: ?| ${by} |(?<=${START}${by}) )(?=\\S)`,
      'uy',
    ),
    otherSense: new RegExp(START + any(({ otherSense }) => [otherSense]) + END, 'u'),
    originalIn: new RegExp(original + END, 'u'),
    namesOriginal: new RegExp(`${original} \\(?[${FOLDED_WORD}]{2,20}\\)? ?:`, 'u'),
    besideNames: wordList('besideNames'),
  };
}

/** "De" stands before a language as well as before a name: there it leads to no translator. */
function byOf({ by, from, joined }: ChangeWords): string {
  return `(?!(?:${spelled(from, joined)})${END})(?:${spelled(by, joined)})`;
}

function any(fragments: (words: ChangeWords) => readonly string[]): string {
  return eachOf((words) =>
    fragments(words)
      .map((fragment) => spelled(fragment, words.joined))
      .join('|'),
  );
}

function eachOf(expression: (words: ChangeWords) => string): string {
  return `(?:${CHANGE_WORDS.map(expression).join('|')})`;
}

let compiled: TranslatorWords | undefined;

/** Made when first needed: few lines are such. */
export function translatorWords(): TranslatorWords {
  compiled ??= compile();
  return compiled;
}

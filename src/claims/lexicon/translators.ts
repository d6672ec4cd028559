import { FOLDED_WORD } from '../../text/fold.ts';
import { CHANGE_WORDS, type ChangeWords } from './change-words.ts';
import { spelled } from './lexicon.ts';

const LEAD = `^[^${FOLDED_WORD}]{0,6}`;
const START = `(?<![${FOLDED_WORD}])`;
const END = `(?![${FOLDED_WORD}])`;

/** Made when first needed: few lines name a translator. */
function lazily(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}

const original = (): string => LEAD + any(({ originalIn }) => [originalIn]);

/** Words of lines that name the translator, of any language, over folded text. */
export const TRANSLATOR_WORDS = {
  /** Opens a line that says that something was translated. */
  opens: lazily(() => new RegExp(LEAD + any(({ alone }) => [alone.translated]), 'u')),
  /**
   * Stands between that and the translator's name: the language, and "by" or a colon. The words that open
   * the line may end with "by" themselves.
   */
  by: lazily(() => {
    const before = any(({ from, into, for: whom }) => [from, into, whom]);
    const by = eachOf(byOf);
    return new RegExp(
      `(?:[ :]${before}[^.;:!?,(]{0,40}?)??[ ,(]{0,3}(?: ?: ?| ${by} |(?<=${START}${by}) )(?=\\S)`,
      'uy',
    );
  }),
  /** Between them these words show that no text was translated: "traduit en justice par". */
  otherSense: lazily(() => new RegExp(START + any(({ otherSense }) => [otherSense]) + END, 'u')),
  /** "Article original en": leads to the language of the original. */
  originalIn: lazily(() => new RegExp(original() + END, 'u')),
  /** "Article original en anglais : …": below a translation stands what was translated. */
  namesOriginal: lazily(() => new RegExp(`${original()} \\(?[${FOLDED_WORD}]{2,20}\\)? ?:`, 'u')),
} as const;

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

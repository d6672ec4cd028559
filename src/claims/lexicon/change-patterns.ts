import { CHANGES, type Change } from '../../model/change-notice.ts';
import { FOLDED_WORD } from '../../text/fold.ts';
import { CHANGE_WORDS, type ChangeWords } from './change-words.ts';
import { COMPILED, type CompiledLexicon } from './compile.ts';
import { spelled } from './lexicon.ts';

/** What names a change, each tried where the last match ended. */
export type ByChange = readonly (readonly [Change, RegExp])[];

/** The words of one language as expressions over folded text; all but the last four match where they are set. */
export interface ChangePatterns {
  readonly language: string;
  readonly joined: boolean;
  readonly opening: RegExp;
  readonly thisIs: RegExp;
  readonly thisPiece: RegExp;
  readonly it: RegExp;
  /** What of an article may be changed: "the year", "some names". */
  readonly part: RegExp;
  readonly looseSubject: RegExp;
  readonly between: RegExp;
  readonly done: ByChange;
  readonly alone: ByChange;
  readonly after: RegExp;
  readonly and: RegExp;
  readonly into: RegExp;
  readonly by: RegExp;
  readonly originalIn: RegExp;
  readonly languages: readonly (readonly [string, RegExp])[];
  readonly that: RegExp;
  readonly verb: RegExp;
  /** Between "translated" and "by", that no text was translated. */
  readonly otherSense: RegExp;
  /** The translator's name between "by" and the verb, where words are written together. */
  readonly nameWithin: RegExp | undefined;
}

const START = `(?<![${FOLDED_WORD}])`;
const END = `(?![${FOLDED_WORD}])`;

function compile(words: ChangeWords, lexicon: CompiledLexicon): ChangePatterns {
  const { language, joined } = words;
  const end = joined ? '' : `(?:(?<=')|${END})`;
  const here = (fragment: string, after = end): RegExp =>
    new RegExp(`\\s*(?:${spelled(fragment, joined)})${after}`, 'uy');
  const anywhere = (fragment: string): RegExp => {
    const whole = `(?:${spelled(fragment, joined)})`;
    return new RegExp(joined ? whole : `(?:${START}|(?=[,;]))${whole}${END}`, 'u');
  };
  const each = (fragments: Readonly<Record<Change, string>>): ByChange =>
    CHANGES.map((change) => [change, here(fragments[change])]);
  return {
    language,
    joined,
    opening: here(words.opening, '\\s*:'),
    thisIs: here(words.thisIs),
    thisPiece: new RegExp(lexicon.thisPiece.source, 'uy'),
    it: here(words.it),
    part: here(words.part),
    looseSubject: new RegExp(lexicon.looseSubject.source, 'uy'),
    between: here(words.between),
    done: each(words.done),
    alone: each(words.alone),
    after: here(words.after),
    and: here(orSign(',', words.and), joined ? '' : '(?=\\s)'),
    into: here(words.into),
    by: here(orSign(':', words.by)),
    originalIn: here(words.originalIn),
    languages: Object.entries(words.languages).map(([code, names]) => [code, anywhere(names)]),
    that: anywhere(words.that),
    verb: anywhere(words.verb),
    otherSense: anywhere(words.otherSense),
    nameWithin: joined ? nameWithin(words) : undefined,
  };
}

/** What follows "by" may also be the language: 由英语翻译. */
function nameWithin({ by, done, languages }: ChangeWords): RegExp {
  const part = (fragment: string): string => `(?:${spelled(fragment, true)})`;
  const language = Object.values(languages).map(part).join('|') || part('');
  return new RegExp(`^${part(by)}(?!${language})(?<name>.{1,20}?)${part(done.translated)}`, 'u');
}

function orSign(sign: string, fragment: string): string {
  return fragment === '' ? sign : `${sign}|${fragment}`;
}

let compiled: readonly ChangePatterns[] | undefined;

/** Made when first needed: most files hold no such words. */
export function changePatterns(): readonly ChangePatterns[] {
  compiled ??= CHANGE_WORDS.flatMap((words) => {
    const lexicon = COMPILED.find(({ language }) => language === words.language);
    return lexicon === undefined ? [] : [compile(words, lexicon)];
  });
  return compiled;
}

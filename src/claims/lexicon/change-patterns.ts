import { CHANGES, type Change } from '../../model/change-notice.ts';
import { FOLDED_WORD } from '../../text/fold.ts';
import type { ChangeWords } from './change-words.ts';
import { ar } from './changes/ar.ts';
import { de } from './changes/de.ts';
import { en } from './changes/en.ts';
import { es } from './changes/es.ts';
import { fr } from './changes/fr.ts';
import { it } from './changes/it.ts';
import { pt } from './changes/pt.ts';
import { zh } from './changes/zh.ts';
import { COMPILED, type CompiledLexicon, isJoined, withMarks } from './compile.ts';

export const CHANGE_WORDS: readonly ChangeWords[] = [en, fr, es, it, de, pt, zh, ar];

/** What names a change, each tried where the last match ended. */
export type ByChange = readonly (readonly [Change, RegExp])[];

/** The words of one language as expressions over folded text; all but the last two match where they are set. */
export interface ChangePatterns {
  readonly language: string;
  readonly opening: RegExp;
  readonly thisIs: RegExp;
  readonly thisPiece: RegExp;
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
}

/** A fragment that matches nothing. */
const NONE = '(?!)';
const START = `(?<![${FOLDED_WORD}])`;
const END = `(?![${FOLDED_WORD}])`;

function compile(words: ChangeWords, lexicon: CompiledLexicon): ChangePatterns {
  const { language } = words;
  const joined = isJoined(language);
  const end = joined ? '' : `(?:(?<=')|${END})`;
  const spelled = (fragment: string): string => {
    if (fragment === '') return NONE;
    const atEnd = fragment.replaceAll('$', `[^${FOLDED_WORD}]{0,4}$`);
    return `(?:${language === 'ar' ? withMarks(atEnd) : atEnd})`;
  };
  const here = (fragment: string, after = end): RegExp =>
    new RegExp(`\\s*${spelled(fragment)}${after}`, 'uy');
  const anywhere = (fragment: string): RegExp =>
    new RegExp(`${joined ? '' : START}${spelled(fragment)}${joined ? '' : END}`, 'u');
  const each = (fragments: Readonly<Record<Change, string>>): ByChange =>
    CHANGES.map((change) => [change, here(fragments[change])]);
  return {
    language,
    opening: here(words.opening, '\\s*:'),
    thisIs: here(words.thisIs),
    thisPiece: new RegExp(lexicon.thisPiece.source, 'uy'),
    looseSubject: new RegExp(lexicon.looseSubject.source, 'uy'),
    between: here(words.between),
    done: each(words.done),
    alone: each(words.alone),
    after: here(words.after),
    and: here(`,|${words.and}`, joined ? '' : '(?=\\s)'),
    into: here(words.into),
    by: here(`${words.by}|:`),
    originalIn: here(words.originalIn),
    languages: Object.entries(words.languages).map(([code, names]) => [code, anywhere(names)]),
    that: anywhere(words.that),
    verb: anywhere(words.verb),
  };
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

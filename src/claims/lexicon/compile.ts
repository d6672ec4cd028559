import { fold, FOLDED_WORD } from '../../text/fold.ts';
import { alternatives } from './alternatives.ts';
import type { CreditLexicon } from './lexicon.ts';
import { LEXICONS } from './list.ts';

/** The lexicon of one language as regular expressions over folded text. */
export interface CompiledLexicon {
  readonly language: string;
  readonly published: RegExp;
  readonly plainlyPublished: RegExp;
  readonly republished: RegExp;
  readonly adapted: RegExp;
  readonly noun: RegExp;
  readonly thisPiece: RegExp;
  readonly looseSubject: RegExp;
  readonly auxiliary: RegExp;
  readonly at: RegExp;
  readonly originalHere: RegExp;
  readonly pointer: RegExp;
  readonly originalLabel: RegExp;
  readonly sourceLabel: RegExp;
  readonly authorLabel: RegExp;
  readonly translatorLabel: RegExp;
  readonly by: RegExp;
  /** The same words inside a sentence. */
  readonly byWithin: RegExp;
  readonly fromSite: readonly { readonly before: RegExp; readonly after: RegExp | undefined }[];
  readonly ownPlace: RegExp;
}

const START = `(?<![${FOLDED_WORD}])`;
const END = `(?![${FOLDED_WORD}])`;
/** Dashes, bullets, brackets, emphasis marks that were escaped, emoji. */
const LEAD = `^[^${FOLDED_WORD}]{0,6}`;

/** Chinese and Arabic write no space between a word and what follows it. */
export function isJoined(language: string): boolean {
  return language === 'zh' || language === 'ar';
}

/** Arabic letters as folded text has them, each with or without the marks of its vowels. */
function withVowelMarks(lexicon: CreditLexicon): CreditLexicon {
  if (lexicon.language !== 'ar') return lexicon;
  const entries = Object.entries(lexicon).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && name !== 'language' ? withMarks(value) : value,
  ]);
  return { ...lexicon, ...(Object.fromEntries(entries) as Partial<CreditLexicon>) };
}

export function withMarks(fragment: string): string {
  return fragment.replace(
    /\p{Script=Arabic}/gu,
    (letter) => `(?:${fold(letter)}[\u064b-\u065f\u0640]*)`,
  );
}

/**
 * What is dear to compile is put in a cheaper way: letters named by their property, and a choice that
 * follows another at a fixed distance, which V8 compiles once for each branch of the first.
 */
function expression(fragment: string, flags: 'u' | 'gu'): RegExp {
  return new RegExp(
    fragment.replaceAll('\\p{L}\\p{N}', FOLDED_WORD).replaceAll(') (?:', ') +(?:'),
    flags,
  );
}

function compile(lexicon: CreditLexicon): CompiledLexicon {
  const words = (fragment: string): RegExp => expression(`${START}${fragment}${END}`, 'gu');
  const whole = (fragment: string): RegExp => expression(`^${fragment}$`, 'u');
  const label = (fragment: string, end: string): RegExp =>
    expression(`${LEAD}(?:${fragment})${end}`, 'u');
  const joined = isJoined(lexicon.language);
  const verbs = (fragment: string): RegExp =>
    joined ? expression(fragment, 'gu') : words(fragment);
  const colon = '\\s*(?::|->|=>|\\|)\\s*';
  return {
    language: lexicon.language,
    published: verbs(lexicon.published),
    plainlyPublished: verbs(lexicon.plainlyPublished),
    republished: verbs(lexicon.republished),
    adapted: verbs(lexicon.adapted),
    noun: words(lexicon.noun),
    thisPiece: verbs(lexicon.thisPiece),
    looseSubject: verbs(lexicon.looseSubject),
    auxiliary: words(lexicon.auxiliary),
    at: joined ? expression(lexicon.at, 'gu') : words(lexicon.at),
    originalHere: verbs(lexicon.originalHere.replace(/[:,]/gu, '$&')),
    pointer: whole(`(?:${lexicon.pointer})`),
    originalLabel: label(
      lexicon.originalLabel,
      `(?:\\s*(?::|->|=>|\\|)\\s*|(?<=\\b(?:is|est|es|e|ist|lautet|من|هو))\\s+|(?=\\s+(?:https?:|www\\.))\\s+|\\s*$)`,
    ),
    sourceLabel: label(lexicon.sourceLabel, colon),
    authorLabel: label(lexicon.authorLabel, colon),
    translatorLabel: label(lexicon.translatorLabel, '(?:\\s*:\\s*|\\s+|$)'),
    by: label(lexicon.by, '(?:\\s*:\\s*|\\s+)'),
    byWithin: words(lexicon.by),
    fromSite: lexicon.fromSite.map(({ before, after }) => ({
      before: words(before),
      after: after === undefined ? undefined : words(after),
    })),
    ownPlace: whole(lexicon.ownPlace),
  };
}

export const COMPILED: readonly CompiledLexicon[] = LEXICONS.map((lexicon) =>
  compile(withVowelMarks(lexicon)),
);

/** The stems of languages that set no space between words; letters of their own tell them apart. */
export const JOINED_STEMS = new RegExp(
  LEXICONS.filter(({ language }) => isJoined(language))
    .flatMap(({ stems }) => stems)
    .map((stem) => withMarks(stem).replaceAll('ا', '[اأإآ]'))
    .join('|'),
  'u',
);

/** The branches of all the fragments, each once. */
const anyOf = (fragments: readonly string[]): string =>
  `(?:${[...new Set(fragments.flatMap(alternatives))].join('|')})`;

/** A month's name in any of the languages, as a fragment. */
export const MONTH = anyOf(LEXICONS.map((lexicon) => lexicon.months));

/**
 * A date written with digits or with a month's name. What may stand before the month is a loop, so that
 * V8 compiles the months once (see above).
 */
export const DATE = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:(?:de\\s|d'|of\\s)\\s*)*${MONTH}\\.?(?:,|\\s+de|\\s+del)?\\s+\\d{4}|${MONTH}\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:de\\s+)?\\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})`;

export const IMAGE_WORD = new RegExp(`${START}${anyOf(LEXICONS.map((l) => l.image))}${END}`, 'u');
export const COPYRIGHT_WORD = anyOf(LEXICONS.map((lexicon) => lexicon.copyright));
export const RIGHTS_RESERVED = anyOf(LEXICONS.map((lexicon) => lexicon.rightsReserved));
/** What follows a person's name in a note about the author, whatever the language. */
export const BIOGRAPHY = expression(
  `${START}${anyOf(LEXICONS.map(({ biography }) => biography))}`,
  'u',
);

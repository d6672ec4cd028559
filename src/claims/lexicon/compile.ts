import { FOLDED_WORD } from '../../text/fold.ts';
import { stemsIn } from '../stems.ts';
import { type CreditLexicon, spelled } from './lexicon.ts';
import { LEXICONS } from './list.ts';
import { shared } from './shared.ts';

/** The lexicon of one language as regular expressions over folded text. */
export interface CompiledLexicon {
  readonly language: string;
  /** See `CreditLexicon`. */
  readonly agentIsSource: boolean;
  readonly published: RegExp;
  readonly plainlyPublished: RegExp;
  readonly republished: RegExp;
  readonly adapted: RegExp;
  readonly noun: RegExp;
  readonly thisPiece: RegExp;
  /** The same words at the beginning of a line. */
  readonly opensWithPiece: RegExp;
  readonly looseSubject: RegExp;
  readonly auxiliary: RegExp;
  readonly at: RegExp;
  readonly originalHere: RegExp;
  readonly readOriginal: RegExp;
  readonly translationOf: RegExp;
  readonly translationOfTitled: RegExp;
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

function compile(lexicon: CreditLexicon): CompiledLexicon {
  const { joined } = lexicon;
  const words = (fragment: string): RegExp =>
    new RegExp(`${START}${spelled(fragment, joined)}${END}`, 'gu');
  const whole = (fragment: string): RegExp => new RegExp(`^(?:${spelled(fragment, joined)})$`, 'u');
  const label = (fragment: string, end: string): RegExp =>
    new RegExp(`${LEAD}${spelled(fragment, joined)}${end}`, 'u');
  const verbs = (fragment: string): RegExp =>
    joined ? new RegExp(spelled(fragment, joined), 'gu') : words(fragment);
  const colon = '\\s*(?::|->|=>|\\|)\\s*';
  return {
    language: lexicon.language,
    agentIsSource: lexicon.agentIsSource,
    published: verbs(lexicon.published),
    plainlyPublished: verbs(lexicon.plainlyPublished),
    republished: verbs(lexicon.republished),
    adapted: verbs(lexicon.adapted),
    noun: words(lexicon.noun),
    thisPiece: verbs(lexicon.thisPiece),
    opensWithPiece: label(lexicon.thisPiece, joined ? '' : END),
    looseSubject: verbs(lexicon.looseSubject),
    auxiliary: words(lexicon.auxiliary),
    at: verbs(lexicon.at),
    originalHere: verbs(lexicon.originalHere),
    readOriginal: verbs(lexicon.readOriginal),
    translationOf: label(lexicon.translationOf, ''),
    translationOfTitled: label(lexicon.translationOfTitled, ''),
    pointer: whole(lexicon.pointer),
    originalLabel: label(
      lexicon.originalLabel,
      `(?:\\s*(?::|->|=>|\\|)\\s*|(?<=${START}${shared('labelVerb')})\\s+|(?=\\s+(?:https?:|www\\.))\\s+|\\s*$)`,
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

export const COMPILED: readonly CompiledLexicon[] = LEXICONS.map(compile);

/** Those of the languages in which a text may say where it comes from. */
export function lexiconsFor(text: string): readonly CompiledLexicon[] {
  return stemsIn(text).flatMap((index) => COMPILED[index] ?? []);
}

/** A month's name in any of the languages, as a fragment. */
export const MONTH = shared('months');

/**
 * A date written with digits or with a month's name. What may stand before the month is a loop, so that
 * V8 compiles the months once (see above).
 */
export const DATE = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:(?:de\\s|d'|of\\s)\\s*)*${MONTH}\\.?(?:,|\\s+de|\\s+del)?\\s+\\d{4}|${MONTH}\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:de\\s+)?\\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})`;

/** Chinese words follow each other without a gap. */
export const IMAGE_WORD = new RegExp(
  `(?:${START}|(?=\\p{Script=Han}))${shared('image')}(?:${END}|(?<=\\p{Script=Han}))`,
  'u',
);
export const COPYRIGHT_WORD = shared('copyright');
export const RIGHTS_RESERVED = shared('rightsReserved');
/** That it was worked on after it was published. */
export const UPDATED = new RegExp(`${START}${shared('updated')}`, 'u');
/** What follows a person's name in a note about the author, whatever the language. */
export const BIOGRAPHY = new RegExp(`${START}${shared('biography')}${END}`, 'u');
/** Ends the label of a line that names several sources. */
export const SEVERAL_SOURCES = new RegExp(`${shared('severalSources')}$`, 'u');

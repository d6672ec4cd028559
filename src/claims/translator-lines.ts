import { fold, FOLDED_WORD } from '../text/fold.ts';

const LONGEST = 180;
/** Told without folding: nearly no line opens so. */
const MAY_OPEN = /^[^\p{L}\p{N}]{0,6}(?:art|te?x|tra|[uü]ber)/iu;
/** Says that something was translated, in folded words, at the beginning of a line. */
const TRANSLATED = new RegExp(
  `^[^${FOLDED_WORD}]{0,6}(?:(?:article|texte|text|article original) )?(?:traduit[es]{0,2}|traduction|traducteur|traductrice|translat(?:ed|ion|or)|traducid[oa]|traduccion|traductora?|traduzid[oa]|traducao|tradott[oa]|traduzione|ubersetz(?:t|ung)|ubersetzer(?:in)?)(?![${FOLDED_WORD}])`,
  'u',
);
/** Between that and the name: the language, and "by" or a colon. */
const BY = new RegExp(
  `^(?:(?: |:)(?:de|du|depuis|from|into|of|del|dal|do|aus|dem|l'|la|le|the|para|pour|en|in|ins|vom) ?'?[^.;:!?,(]{0,40}?)?[ ,(]{0,3}(?: ?: ?| par | by | por | da | di | a cura di | von | durch )(?=\\S)`,
  'u',
);
/** Small words between the names of such a line. */
const JOINS = new Set(
  'pour le la les l de du des d et en par site blog revue journal avec relu relue revu revue revise corrige the for by of and from with edited revised into on sur a au aux da di do para por y e und fur von aus dem der die das del con per il lo anglais espagnol francais allemand italien russe arabe chinois portugais grec neerlandais turc persan hebreu'.split(
    ' ',
  ),
);
const MOST_OTHER_WORDS = 2;

/** "Article original en anglais : …", in folded words: below a translation stands what was translated. */
const ORIGINAL_IN = new RegExp(
  `^[^${FOLDED_WORD}]{0,6}(?:(?:l'|le |el |il )?(?:article|texte|articulo|texto|articolo|testo|artigo|version|source) original[aes]{0,2}|original (?:article|version|text|source)|originale?|originalartikel) \\(?(?:en|in|em|auf) [a-z]{4,12}\\)? ?:`,
  'u',
);
const MAY_NAME_ORIGINAL = /^.{0,20}orig/iu;
const LONGEST_ORIGINAL = 300;

/** What a line says that names the translator and nothing more. */
export interface TranslatorLine {
  /** Between "translated" and the name, in folded words: "de l'anglais par". */
  readonly between: string;
  /** What follows: the name, and perhaps for whom it was translated. */
  readonly names: string;
}

/** Whether a line says who translated the article or what, and nothing more: "Traduit de l'anglais par X pour Y". */
export function isTranslatorLine(line: string): boolean {
  const namesOriginal =
    line.length <= LONGEST_ORIGINAL && MAY_NAME_ORIGINAL.test(line) && ORIGINAL_IN.test(fold(line));
  return namesOriginal || readTranslatorLine(line) !== undefined;
}

export function readTranslatorLine(line: string): TranslatorLine | undefined {
  if (line.length > LONGEST || !MAY_OPEN.test(line)) return undefined;
  const folded = fold(line);
  const opening = TRANSLATED.exec(folded);
  if (opening === null) return undefined;
  const by = BY.exec(folded.slice(opening[0].length));
  if (by === null || / justice | vie /u.test(by[0])) return undefined;
  const names = line.slice(opening[0].length + by[0].length);
  if (!/^["'“«(*_[]{0,3}(?:\p{Lu}|\p{Lo})/u.test(names)) return undefined;
  return wordsBesideNames(names) <= MOST_OTHER_WORDS ? { between: by[0], names } : undefined;
}

/** How many words are neither names, written with a capital, nor small words between them. */
export function wordsBesideNames(text: string): number {
  return text
    .replace(/https?:\S+|www\.\S+|\S+@\S+|[\p{L}\p{N}-]+\.\p{Ll}{2,}/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Ll}/u.test(word) && !JOINS.has(fold(word))).length;
}

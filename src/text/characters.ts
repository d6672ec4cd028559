/** What a UTF-16 unit is to words. */
export const Character = {
  /** Not looked at yet. */
  unknown: 0,
  /** Stands between words: spaces, punctuation, quotation marks, dashes, pictures. */
  separator: 1,
  /** Letters, marks and the signs that write numbers with letters (Ⅻ, ²). */
  letter: 2,
  digit: 3,
  /** A word by itself, in scripts that set no space between words. */
  whole: 4,
  /** Changes what is said: %, +, =, €. */
  sign: 5,
  /** Seen by nobody: soft hyphens, joiners, direction marks. */
  invisible: 6,
  /** The first half of a surrogate pair: the pair must be looked at. */
  high: 7,
  /** A mark that belongs to the character before it. */
  mark: 8,
} as const;
export type Character = (typeof Character)[keyof typeof Character];

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640\ufeff]/u;
const SIGN = /[\p{Sc}\p{Sm}%‰]/u;
/** Mathematical signs that serve as bullets, arrows or bars. */
const ORNAMENT = /[|~¬∎→←↑↓⇒⟨⟩]/u;

/** What one character (of one or two units) is. */
export function characterOf(character: string): Character {
  if (/\p{Nd}/u.test(character)) return Character.digit;
  if (INVISIBLE.test(character)) return Character.invisible;
  if (/\p{M}/u.test(character)) return Character.mark;
  if (/[\p{L}\p{N}]/u.test(character))
    return UNSPACED.test(character) ? Character.whole : Character.letter;
  if (SIGN.test(character) && !ORNAMENT.test(character)) return Character.sign;
  return Character.separator;
}

import { Character, characterOf } from './characters.ts';

const GROUP = 3;
const MINUS = '-\u2212\u2010\u2011\u2013';
const GROUPING = " \u00a0\u202f\u2009'\u2019";

/** By UTF-16 unit; filled as units are met, since most never are. */
const KNOWN = new Uint8Array(0x10000);
KNOWN.fill(Character.high, 0xd800, 0xdc00);
KNOWN.fill(Character.separator, 0xdc00, 0xe000);
for (let unit = 0; unit < 0x80; unit += 1) {
  const sign = String.fromCharCode(unit);
  const isLetter = /[a-z]/iu.test(sign);
  const isSign = /[$%+<=>]/u.test(sign);
  KNOWN[unit] = isLetter
    ? Character.letter
    : /\d/u.test(sign)
      ? Character.digit
      : isSign
        ? Character.sign
        : Character.separator;
}

/** What the unit at an offset is; past the end it is a separator. */
function unitAt(text: string, at: number): Character {
  const unit = text.charCodeAt(at) | 0;
  const known = KNOWN[unit] as Character;
  if (known !== Character.unknown) return known;
  const found = characterOf(String.fromCharCode(unit));
  KNOWN[unit] = found;
  return found;
}

/**
 * Walks over the words of a text from left to right. A word is a run of letters, a number, a sign that
 * changes what is said, or one character of a script without spaces. Letters and digits make words of
 * their own, so that `5kg` and `5 kg` agree; an apostrophe or a hyphen ends a word. A number keeps its
 * point, its comma, the spaces that group its digits, and a minus.
 */
export class WordScanner {
  /** Offsets of the current word in UTF-16 units, half open. */
  start = 0;
  end = 0;
  /** Holds nothing but ASCII letters, or ASCII digits. */
  isPlain = true;
  readonly #text: string;
  readonly #to: number;

  constructor(text: string, from = 0, to: number = text.length) {
    this.#text = text;
    this.#to = to;
    this.end = from;
  }

  /** Goes to the next word; false if there is none. */
  next(): boolean {
    const text = this.#text;
    let at = this.end;
    while (at < this.#to) {
      const found = unitAt(text, at);
      if (found !== Character.separator && found !== Character.invisible) {
        const read = this.#read(at, found);
        if (read) return true;
        at = this.end;
      } else at += 1;
    }
    this.start = this.end = this.#to;
    return false;
  }

  /** Reads the word that begins at an offset; false if it is none, with `end` set behind it. */
  #read(at: number, found: Character): boolean {
    this.start = at;
    this.isPlain = this.#text.charCodeAt(at) < 0x80;
    switch (found) {
      case Character.letter:
      case Character.mark:
        this.end = this.#letters(at + 1);
        return true;
      case Character.digit:
        this.end = this.#number(at);
        return true;
      case Character.whole:
        this.end = this.#marks(at + 1);
        return true;
      case Character.sign:
        this.isPlain = false;
        this.end = at + 1;
        // A minus sign that is not read with a number is a dash.
        return !MINUS.includes(this.#text.charAt(at));
      case Character.high:
        return this.#pair(at);
      default:
        this.end = at + 1;
        return false;
    }
  }

  #pair(at: number): boolean {
    const pair = String.fromCodePoint(this.#text.codePointAt(at) ?? 0);
    const found = pair.length === 2 ? characterOf(pair) : Character.separator;
    this.end = at + pair.length;
    if (found === Character.separator || found === Character.invisible) return false;
    if (found === Character.letter || found === Character.mark) this.end = this.#letters(this.end);
    else if (found === Character.whole) this.end = this.#marks(this.end);
    return true;
  }

  #letters(from: number): number {
    let at = from;
    for (;;) {
      const found = at < this.#to ? unitAt(this.#text, at) : Character.separator;
      if (found === Character.letter) {
        if (this.#text.charCodeAt(at) >= 0x80) this.isPlain = false;
        at += 1;
      } else if (found === Character.mark || found === Character.invisible) {
        this.isPlain = false;
        at += 1;
      } else if (found === Character.high && this.#isLetterPair(at)) {
        this.isPlain = false;
        at += 2;
      } else return at;
    }
  }

  #isLetterPair(at: number): boolean {
    const code = this.#text.codePointAt(at) ?? 0;
    if (code < 0x10000) return false;
    const found = characterOf(String.fromCodePoint(code));
    return found === Character.letter || found === Character.mark;
  }

  #marks(from: number): number {
    let at = from;
    while (at < this.#to && unitAt(this.#text, at) === Character.mark) {
      this.isPlain = false;
      at += 1;
    }
    return at;
  }

  /** A number from its first digit on, with a minus before it. */
  #number(from: number): number {
    const text = this.#text;
    if (this.#hasMinus(from)) {
      this.start = from - 1;
      this.isPlain = false;
    }
    let at = this.#digits(from);
    let isGrouped = at - from <= GROUP;
    for (;;) {
      const mark = text.charAt(at);
      const isPoint = mark === '.' || mark === ',';
      if (!isPoint && !(isGrouped && mark !== '' && GROUPING.includes(mark))) return at;
      const end = this.#digits(at + 1);
      const digits = end - at - 1;
      if (digits === 0 || (!isPoint && digits !== GROUP)) return at;
      this.isPlain = false;
      isGrouped = isGrouped && digits === GROUP;
      at = end;
    }
  }

  #digits(from: number): number {
    let at = from;
    while (at < this.#to && unitAt(this.#text, at) === Character.digit) {
      if (this.#text.charCodeAt(at) >= 0x80) this.isPlain = false;
      at += 1;
    }
    return at;
  }

  /** A minus touches its number, and not what stands before it: "1914-1918" is a span of years. */
  #hasMinus(at: number): boolean {
    const text = this.#text;
    return (
      at > 0 &&
      MINUS.includes(text.charAt(at - 1)) &&
      (at === 1 || /[\s([{:;,$€£¥]/u.test(text.charAt(at - 2)))
    );
  }
}

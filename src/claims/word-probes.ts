import { fold } from '../text/fold.ts';

/** What a word of a text may be the beginning of. */
export interface Probe {
  /** A regular expression over folded text that opens with two letters or digits, or more. */
  readonly pattern: string;
  /** What every match begins with, where the pattern does not show it: letters, and `-` for what is none. */
  readonly head?: string;
  /** Whether a match at this offset of the raw text counts. */
  readonly accepts: (text: string, at: number) => boolean;
  /** Letters or digits with one of which the second word begins, where the first is common. */
  readonly second?: string;
  /** That `accepts` looks at much of the text: it is asked last. */
  readonly isDear?: true;
  /** To which group of probes it belongs, from 0 to 30; see `groupsIn`. */
  readonly group?: number;
}

/** Folded letters are numbered from 1 to 26; all else is 0, but for digits and what needs a look of its own. */
const CLASS_BITS = 5;
const CLASSES = 1 << CLASS_BITS;
/** Latin letters with accents end here. */
const LAST_LATIN = 0x24f;
/** No probe looks further into the text. */
const REACH = 120;

/** Between two words; more may stand there, and is left to the pattern. */
const LONGEST_GAP = 4;

const LAST_LETTER = 26;
/** Signs that a text is asked about, beside its words. */
const SIGN = 27;
/** Letters of other scripts. */
const JOINED = 28;
const JOINED_RANGES = [
  [0x370, 0x1fff],
  [0x3040, 0xd7ff],
] as const;

const DIGIT = 29;

const ANY_CLASS: readonly number[] = Array.from({ length: CLASSES }, (_, any) => any);
const CLASS = new Uint8Array(0x10000);
CLASS.fill(DIGIT, 0x30, 0x3a);
for (const [from, to] of JOINED_RANGES) CLASS.fill(JOINED, from, to + 1);
for (const sign of ['©', '(', '&']) CLASS[sign.charCodeAt(0)] = SIGN;
for (let unit = 0x41; unit <= LAST_LATIN; unit += 1) {
  const letter = fold(String.fromCharCode(unit)).charCodeAt(0) - 0x60;
  if (letter >= 1 && letter <= 26) CLASS[unit] = letter;
}

export type Look = 'found' | 'joined' | 'nothing';

/**
 * Looks for many patterns at the beginnings of words, in one pass over the text. A table of the first
 * letters tells which patterns, if any, a word is worth trying.
 */
export class WordProbes {
  /** By the classes of three letters: which of `candidates` to try, plus one; 0 for none. */
  readonly #table = new Uint16Array(CLASSES ** 3);
  /** By the class of the fourth letter, once more: "the" opens very many words. */
  readonly #candidates: Candidate[][][] = [];
  readonly #acceptsSign: Probe['accepts'];

  constructor(probes: readonly Probe[], acceptsSign: Probe['accepts'] = () => false) {
    this.#acceptsSign = acceptsSign;
    for (const probe of probes) {
      const candidate = candidateOf(probe);
      for (const key of keysOf(candidate.head)) {
        this.#table[key] ||= this.#candidates.push([]);
        const byFourth = this.#candidates[(this.#table[key] ?? 0) - 1] ?? [];
        for (const fourth of classesOf(candidate.head[3]))
          (byFourth[fourth] ??= []).push(candidate);
      }
    }
  }

  /** What the text holds: a match, or else whether some of its letters belong to another script. */
  look(text: string): Look {
    return this.#walk(text, (index, at) => this.#match(index, text, at, 0) !== undefined);
  }

  /** Of which groups the text holds a probe: a bit for each. And whether letters of another script. */
  groupsIn(text: string): { readonly groups: number; readonly isJoined: boolean } {
    let groups = 0;
    const look = this.#walk(text, (index, at) => {
      for (;;) {
        const probe = this.#match(index, text, at, groups);
        if (probe === undefined) return false;
        groups |= bitOf(probe);
      }
    });
    return { groups, isJoined: look === 'joined' };
  }

  /** Goes over the words that open like a probe, until one of them is what is looked for. */
  #walk(text: string, isFound: (index: number, at: number) => boolean): Look {
    const table = this.#table;
    let isJoined = false;
    /** A word ends where digits begin, and the other way round: "360info", "Channel4". */
    let isInWord = false;
    let isInNumber = false;
    for (let at = 0; at < text.length; at += 1) {
      const first = CLASS[text.charCodeAt(at)] ?? 0;
      if (first === DIGIT) {
        isInWord = false;
        if (isInNumber) continue;
        isInNumber = true;
      } else {
        isInNumber = false;
        if (first === 0 || first > LAST_LETTER) {
          isInWord = false;
          if (first === JOINED) isJoined = true;
          else if (first === SIGN && this.#acceptsSign(text, at)) return 'found';
          continue;
        }
        if (isInWord) continue;
        isInWord = true;
      }
      // Past the end there is no number, which as an index would slow down every later look.
      const second = CLASS[text.charCodeAt(at + 1) | 0] ?? 0;
      const third = CLASS[text.charCodeAt(at + 2) | 0] ?? 0;
      const index = table[(((first << CLASS_BITS) | second) << CLASS_BITS) | third] ?? 0;
      if (index !== 0 && isFound(index - 1, at)) return 'found';
    }
    return isJoined ? 'joined' : 'nothing';
  }

  /** The first probe that matches, but for those of some groups. */
  #match(index: number, text: string, at: number, but: number): Probe | undefined {
    let words: string | undefined;
    for (const candidate of this.#candidates[index]?.[classAt(text, at + 3)] ?? []) {
      const { accepts, isDear } = candidate.probe;
      if ((bitOf(candidate.probe) & but) !== 0) continue;
      if (!candidate.opens(text, at) || (isDear !== true && !accepts(text, at))) continue;
      words ??= fold(text.slice(at, at + REACH)).replaceAll('\n', ' ');
      if (candidate.matches(words) && (isDear !== true || accepts(text, at)))
        return candidate.probe;
    }
    return undefined;
  }
}

function bitOf({ group = 0 }: Probe): number {
  return 1 << group;
}

class Candidate {
  /** The classes of the characters with which every match begins. */
  readonly head: Uint8Array;
  readonly probe: Probe;
  /** A bit for the class of each letter that may begin the second word; 0 if they are not known. */
  readonly #second: number;
  /** Where what stands between the two words begins. */
  readonly #gap: number;
  /** Made when first needed: most words of the table never occur. */
  #pattern: RegExp | undefined;

  constructor(probe: Probe) {
    this.probe = probe;
    const head = probe.head ?? literalHead(probe.pattern);
    if (head.length < 2) throw new Error(`a pattern must open with two letters: ${probe.pattern}`);
    this.head = Uint8Array.from(head, (letter) => classAt(letter, 0));
    this.#second = Array.from(probe.second ?? '').reduce(
      (bits, letter) => bits | (1 << classAt(letter, 0)),
      0,
    );
    this.#gap = this.head.findLastIndex((known) => known !== 0) + 1;
  }

  opens(text: string, at: number): boolean {
    for (let next = 2; next < this.head.length; next += 1)
      if (classAt(text, at + next) !== this.head[next]) return false;
    return this.#second === 0 || this.#goesOn(text, at + this.#gap);
  }

  /** Whether the next word may be the second one: what a tag holds is passed over by the pattern alone. */
  #goesOn(text: string, from: number): boolean {
    for (let at = from; at < from + LONGEST_GAP; at += 1) {
      const found = classAt(text, at);
      if (found !== 0) return ((this.#second >> found) & 1) === 1;
      if (text[at] === '<') return true;
    }
    return true;
  }

  matches(words: string): boolean {
    this.#pattern ??= new RegExp(`^(?:${this.probe.pattern})`, 'u');
    return this.#pattern.test(words);
  }
}

const CANDIDATES = new WeakMap<Probe, Candidate>();

/** Several tables share their probes. */
function candidateOf(probe: Probe): Candidate {
  const known = CANDIDATES.get(probe);
  if (known !== undefined) return known;
  const made = new Candidate(probe);
  CANDIDATES.set(probe, made);
  return made;
}

/** 0 for what is neither letter nor digit, and past the end. */
function classAt(text: string, at: number): number {
  const found = CLASS[text.charCodeAt(at) | 0] ?? 0;
  return found > LAST_LETTER && found !== DIGIT ? 0 : found;
}

function keyOf(first: number, second: number, third: number): number {
  return (((first << CLASS_BITS) | second) << CLASS_BITS) | third;
}

/** The keys of the words that open so. */
function keysOf([first = 0, second = 0, third]: Uint8Array): readonly number[] {
  return classesOf(third).map((one) => keyOf(first, second, one));
}

/** All of them, where none is given. */
function classesOf(known: number | undefined): readonly number[] {
  return known === undefined ? ANY_CLASS : [known];
}

/** The characters with which every match begins. */
function literalHead(pattern: string): string {
  const head = /^(?:[a-z0-9 '_-]|\\\.)*/u.exec(pattern)?.[0] ?? '';
  const literal = head.replaceAll('\\.', '.');
  return /^[?*{]/u.test(pattern.slice(head.length)) ? literal.slice(0, -1) : literal;
}

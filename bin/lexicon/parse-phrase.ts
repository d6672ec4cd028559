import { fold, FOLDED_WORD } from '../../src/text/fold.ts';

/** A part of a phrase as it is written in a lexicon; rules/lexicon/README.md tells what the signs mean. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'space' }
  /** `(a|b)`, and `[a|b]`, which may be left out. */
  | { readonly kind: 'choice'; readonly options: readonly Sequence[]; readonly optional: boolean }
  /** `…`: up to so many words. */
  | { readonly kind: 'gap'; readonly words: number }
  /** `*`: any ending of a word. */
  | { readonly kind: 'ending' }
  /** `<key>`: any of the phrases of another key. */
  | { readonly kind: 'reference'; readonly key: string }
  /** `{a|b}`: what must follow the phrase. */
  | { readonly kind: 'follow'; readonly options: readonly Sequence[] };
export type Sequence = readonly Part[];

/** What is wrong with a phrase, as a whole sentence. */
export class PhraseError extends Error {}

const LONGEST = 500;
const DEEPEST = 4;
const WORDS_OF_GAP = 3;
const WORDS_OF_LONG_GAP = 10;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const WORD_SIGN = new RegExp(`[${FOLDED_WORD}]`, 'u');
const GAP = /…(?:…|[1-9])?/uy;
const REFERENCE = /<([a-z-]+)>/uy;

export function parsePhrase(phrase: string): Sequence {
  if (phrase.length > LONGEST)
    throw new PhraseError(`It has ${phrase.length} characters; ${LONGEST} are the most.`);
  if (/\s{2}|[^\S ]/u.test(phrase)) throw new PhraseError('Words are parted by single spaces.');
  const parts = new Parser(fold(phrase)).whole();
  if (!parts.some(isWords)) throw new PhraseError('It holds no words.');
  const first = parts[0]?.kind;
  if (first === 'gap') throw new PhraseError('It begins with "…"; it must begin with a word.');
  return parts;
}

function isWords(part: Part): boolean {
  return part.kind === 'text' || part.kind === 'choice' || part.kind === 'reference';
}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The whole phrase; bars outside brackets part what could stand in a list of its own. */
  whole(): Sequence {
    const options = this.#options('', 0);
    const [only] = options;
    return options.length === 1 && only !== undefined
      ? only
      : [{ kind: 'choice', options, optional: false }];
  }

  /** The parts up to a bracket that closes, or a bar where brackets are open. */
  #sequence(closing: string, depth: number): Sequence {
    const parts: Part[] = [];
    for (;;) {
      const sign = this.#text.charAt(this.#at);
      if (sign === '|' || sign === closing) break;
      if (sign === '') throw new PhraseError(`The bracket "${closing}" is missing.`);
      if (parts.at(-1)?.kind === 'follow') throw new PhraseError('What is in braces stands last.');
      parts.push(this.#part(sign, depth));
    }
    return parts;
  }

  #part(sign: string, depth: number): Part {
    if (sign in CLOSING) return this.#bracket(sign, depth);
    if (/[)\]}|>]/u.test(sign)) throw new PhraseError(`"${sign}" stands outside brackets.`);
    if (sign === '…') return this.#gap();
    if (sign === '*') return this.#ending();
    if (sign === '<') return this.#reference();
    this.#at += 1;
    if (sign === ' ') return { kind: 'space' };
    const from = this.#at - 1;
    while (/[^()[\]{}|<>…* ]/u.test(this.#text.charAt(this.#at))) this.#at += 1;
    return { kind: 'text', text: this.#text.slice(from, this.#at) };
  }

  #bracket(sign: string, depth: number): Part {
    const closing = CLOSING[sign] ?? '';
    if (depth >= DEEPEST) throw new PhraseError('Its brackets are nested too deeply.');
    if (sign === '{' && depth > 0) throw new PhraseError('Braces cannot stand in brackets.');
    this.#at += 1;
    const options = this.#options(closing, depth + 1);
    return sign === '{'
      ? { kind: 'follow', options }
      : { kind: 'choice', options, optional: sign === '[' };
  }

  #options(closing: string, depth: number): readonly Sequence[] {
    const options: Sequence[] = [];
    do {
      const option = trimmed(this.#sequence(closing, depth));
      if (option.length === 0) throw new PhraseError('Nothing stands on one side of a bar.');
      options.push(option);
    } while (this.#text.charAt(this.#at++) === '|');
    return options;
  }

  #gap(): Part {
    GAP.lastIndex = this.#at;
    const written = GAP.exec(this.#text)?.[0] ?? '…';
    this.#at += written.length;
    const sign = written.charAt(1);
    return {
      kind: 'gap',
      words: sign === '' ? WORDS_OF_GAP : sign === '…' ? WORDS_OF_LONG_GAP : Number(sign),
    };
  }

  #ending(): Part {
    if (!WORD_SIGN.test(this.#text.charAt(this.#at - 1)))
      throw new PhraseError('"*" stands for the ending of a word and follows its letters.');
    this.#at += 1;
    if (WORD_SIGN.test(this.#text.charAt(this.#at)))
      throw new PhraseError('"*" stands for the ending of a word; no letters follow it.');
    return { kind: 'ending' };
  }

  #reference(): Part {
    REFERENCE.lastIndex = this.#at;
    const found = REFERENCE.exec(this.#text);
    if (found?.[1] === undefined)
      throw new PhraseError('"<" begins the name of another key, as in "<piece>".');
    this.#at += found[0].length;
    return { kind: 'reference', key: found[1] };
  }
}

/** Spaces within a bracket only part its words from its signs, but for a space that is all it holds. */
function trimmed(option: Sequence): Sequence {
  if (option.length === 1) return option;
  const from = option[0]?.kind === 'space' ? 1 : 0;
  const to = option.at(-1)?.kind === 'space' ? -1 : undefined;
  return option.slice(from, to);
}

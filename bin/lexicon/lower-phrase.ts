import { type Part, PhraseError, type Sequence } from './parse-phrase.ts';

/** A phrase with its spaces in their places: what it says is one term after the other, and nothing else. */
export type Term =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any'; readonly of: readonly Terms[]; readonly optional: boolean }
  /** Up to so many words, each with the space after it. */
  | { readonly kind: 'gap'; readonly words: number }
  /** The rest of the line, whatever it is. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'ending' }
  | { readonly kind: 'follow'; readonly of: readonly Terms[] };
export type Terms = readonly Term[];

/** The phrases of the key that a reference names. */
export type Lookup = (key: string) => readonly Sequence[];

const SPACE: Term = { kind: 'text', text: ' ' };
const NO_SPACE_BEFORE = /^[,.:;)]/u;

/**
 * Sets the spaces: an optional part takes one of those around it along; none stands after an apostrophe
 * nor before a comma, a full stop or a colon.
 */
export function lowerPhrase(phrase: Sequence, lookup: Lookup): Terms {
  return new Lowering(resolved(phrase, lookup)).terms(true);
}

function resolved(sequence: Sequence, lookup: Lookup): Sequence {
  return sequence.map((part): Part => {
    switch (part.kind) {
      case 'reference': {
        const options = lookup(part.key);
        if (options.some((option) => mentionsKey(option)))
          throw new PhraseError(`The phrases of "${part.key}" name a key themselves.`);
        return { kind: 'choice', options, optional: false };
      }
      case 'choice':
        return { ...part, options: part.options.map((option) => resolved(option, lookup)) };
      case 'follow':
        return { ...part, options: part.options.map((option) => resolved(option, lookup)) };
      default:
        return part;
    }
  });
}

function mentionsKey(sequence: Sequence): boolean {
  return sequence.some(
    (part) =>
      part.kind === 'reference' ||
      ((part.kind === 'choice' || part.kind === 'follow') && part.options.some(mentionsKey)),
  );
}

class Lowering {
  readonly #parts: Sequence;
  readonly #terms: Term[] = [];
  #at = 0;
  /** A space was read that no term holds yet. */
  #pending = false;

  constructor(parts: Sequence) {
    this.#parts = parts;
  }

  /** `closes`: nothing of the phrase stands behind. */
  terms(closes: boolean): Terms {
    for (this.#at = 0; this.#at < this.#parts.length; this.#at += 1) {
      const part = this.#parts[this.#at];
      if (part !== undefined) this.#add(part, closes && this.#at === this.#parts.length - 1);
    }
    if (this.#pending) this.#terms.push(SPACE);
    return this.#terms;
  }

  #add(part: Part, isLast: boolean): void {
    switch (part.kind) {
      case 'space':
        this.#pending = true;
        return;
      case 'text':
        this.#space();
        this.#terms.push(part);
        return;
      case 'ending':
        this.#terms.push(part);
        return;
      case 'gap':
        if (isLast) this.#pending = false;
        else {
          this.#space();
          if (this.#next()?.kind === 'space') this.#at += 1;
        }
        this.#terms.push(isLast ? { kind: 'rest' } : part);
        return;
      case 'follow':
        this.#terms.push({
          kind: 'follow',
          of: this.#options(part.options, this.#take(), false, false),
        });
        return;
      case 'choice':
        this.#choice(part, isLast);
        return;
      case 'reference':
        throw new PhraseError(`The key "${part.key}" was not looked up.`);
    }
  }

  #choice({ options, optional }: Part & { kind: 'choice' }, isLast: boolean): void {
    const next = this.#next()?.kind;
    const elides = options.some(endsWithApostrophe);
    const takesSpaceBefore =
      this.#pending &&
      optional &&
      !elides &&
      (next === undefined || next === 'space' || next === 'follow');
    const mayLackSpaceBefore = options.some((option) => NO_SPACE_BEFORE.test(firstText(option)));
    const before = takesSpaceBefore || (this.#pending && mayLackSpaceBefore);
    if (before) this.#pending = false;
    else this.#space();
    const previous = this.#parts[this.#at - 1];
    const isSetOff = previous === undefined || previous.kind === 'space' || elidesInto(previous);
    const after = next === 'space' && !takesSpaceBefore && (elides || (optional && isSetOff));
    if (after) this.#at += 1;
    this.#terms.push({ kind: 'any', of: this.#options(options, before, after, isLast), optional });
  }

  #options(
    options: readonly Sequence[],
    before: boolean,
    after: boolean,
    isLast: boolean,
  ): readonly Terms[] {
    return options.map((option) => [
      ...(before && !NO_SPACE_BEFORE.test(firstText(option)) ? [SPACE] : []),
      ...new Lowering(option).terms(isLast),
      ...(after && !endsWithApostrophe(option) ? [SPACE] : []),
    ]);
  }

  #next(): Part | undefined {
    return this.#parts[this.#at + 1];
  }

  #space(): void {
    if (this.#take()) this.#terms.push(SPACE);
  }

  #take(): boolean {
    const pending = this.#pending;
    this.#pending = false;
    return pending;
  }
}

function elidesInto(part: Part): boolean {
  return part.kind === 'choice'
    ? part.options.some(endsWithApostrophe)
    : endsWithApostrophe([part]);
}

/** "l'", "dall'": the next word follows at once. */
function endsWithApostrophe(sequence: Sequence): boolean {
  const last = sequence.at(-1);
  return last?.kind === 'text' && /\p{L}'$/u.test(last.text);
}

function firstText([first]: Sequence): string {
  return first?.kind === 'text' ? first.text : '';
}

import { Bits } from './bits.ts';
import type { Pattern, SignTest } from './pattern.ts';
import { type Signs, signsAt, type WordStream } from './stream.ts';
import { CLASSES, type WordClass } from './word-classes.ts';

/** A web address in a stream: its words, half-open. */
export interface AddressPlace {
  readonly of: 'article' | 'licence';
  readonly from: number;
  readonly to: number;
}

/**
 * Goes over a stream from many places at once. A place is the number of the word before which it is.
 * The time for a step grows with the length of the stream, whatever stands in it.
 */
export class Walk {
  /** Places are below this: one before every word, and one at the end. */
  readonly size: number;
  private readonly stream: WordStream;
  private readonly addresses: () => readonly AddressPlace[];
  private readonly classes = new Map<WordClass, Bits>();
  private readonly runs = new Map<number, Bits>();
  private readonly signs = new Map<number, Signs>();
  private readonly withSign = new Map<string, Bits>();
  private readonly forms = new Map<string, Bits>();
  private readonly indices = new Map<'forms' | 'folded', ReadonlyMap<string, readonly number[]>>();
  /** Places within a piece of text. */
  private readonly inside: Bits;

  constructor(stream: WordStream, addresses: () => readonly AddressPlace[]) {
    this.stream = stream;
    this.addresses = addresses;
    this.size = stream.forms.length + 1;
    this.inside = Bits.of(this.size, placesInside(stream));
  }

  /** Where one is after a pattern, from any of the places. */
  advance(from: Bits, pattern: Pattern): Bits {
    return this.step(from, pattern, true);
  }

  /** Where one was before a pattern, if one is at any of the places. */
  retreat(from: Bits, pattern: Pattern): Bits {
    return this.step(from, pattern, false);
  }

  private step(from: Bits, pattern: Pattern, isOnward: boolean): Bits {
    if (from.isEmpty()) return from;
    switch (pattern.is) {
      case 'word':
        return over(from, this.occurrences(pattern.form, pattern.exact), isOnward);
      case 'words':
        return this.several(from, pattern, isOnward);
      case 'gap':
        return this.gap(from, pattern.most, isOnward);
      case 'address':
        return this.overAddress(from, pattern.of, isOnward);
      case 'signs':
        return this.withSigns(from, pattern.signs, pattern.test);
      case 'inside':
        return from.and(this.inside);
      case 'sequence': {
        const parts = isOnward ? pattern.parts : pattern.parts.toReversed();
        return parts.reduce((at, part) => this.step(at, part, isOnward), from);
      }
      case 'choice':
        return pattern.parts
          .map((part) => this.step(from, part, isOnward))
          .reduce((all, found) => all.or(found), Bits.of(this.size, []));
      case 'optional':
        return from.or(this.step(from, pattern.part, isOnward));
    }
  }

  private several(
    from: Bits,
    { of, least, most }: Extract<Pattern, { is: 'words' }>,
    isOnward: boolean,
  ): Bits {
    let reached = least === 0 ? from : Bits.of(this.size, []);
    let at = from;
    for (let count = 1; count <= most && !at.isEmpty(); count += 1) {
      // What goes on stays in its piece; the first word may stand in any.
      at = this.overKind(count === 1 ? at : at.and(this.inside), of, isOnward);
      if (count >= least) reached = reached.or(at);
    }
    return reached;
  }

  /** Over one word of a kind. In few places words are looked at one by one; else all are, once. */
  private overKind(from: Bits, kind: WordClass, isOnward: boolean): Bits {
    if (this.classes.has(kind) || !from.isSparse()) return over(from, this.wordsOf(kind), isOnward);
    const { forms, folded } = this.stream;
    const test = CLASSES[kind];
    const isOfKind = (at: number): boolean =>
      forms[at] !== undefined && forms[at] !== '' && test(folded[at] ?? '', forms[at]);
    const words = isOnward ? from : from.down();
    const found = Bits.of(this.size, [...words.numbers()].filter(isOfKind));
    return isOnward ? found.up() : found;
  }

  /** Over any number of words up to one less than a power of two: so many steps as that has. */
  private gap(from: Bits, most: number, isOnward: boolean): Bits {
    let at = from;
    for (let length = 1; length <= most; length *= 2) {
      const runs = this.runsOf(length);
      at = at.or(isOnward ? at.and(runs).up(length) : at.down(length).and(runs));
    }
    return at;
  }

  /** Where so many words follow each other. */
  private runsOf(length: number): Bits {
    const known = this.runs.get(length);
    if (known !== undefined) return known;
    const half = length / 2;
    const made =
      length === 1 ? this.wordsOf('any') : this.runsOf(half).and(this.runsOf(half).down(half));
    this.runs.set(length, made);
    return made;
  }

  private overAddress(from: Bits, kind: AddressPlace['of'], isOnward: boolean): Bits {
    return Bits.of(
      this.size,
      this.addresses()
        .filter((one) => one.of === kind && from.has(isOnward ? one.from : one.to))
        .map((one) => (isOnward ? one.to : one.from)),
    );
  }

  private withSigns(from: Bits, signs: string, test: SignTest): Bits {
    const holds = (place: number): boolean => {
      const { after, before } = this.signsAt(place);
      return HOLDS[test](after, before, signs);
    };
    if (from.isSparse()) return Bits.of(this.size, [...from.numbers()].filter(holds));
    const key = `${test} ${signs}`;
    const known = this.withSign.get(key);
    const all = known ?? Bits.of(this.size, [...Array(this.size).keys()].filter(holds));
    this.withSign.set(key, all);
    return from.and(all);
  }

  private signsAt(place: number): Signs {
    const known = this.signs.get(place);
    if (known !== undefined) return known;
    const made = signsAt(this.stream, place);
    this.signs.set(place, made);
    return made;
  }

  private occurrences(form: string, isExact: boolean): Bits {
    const key = `${isExact ? '=' : '~'}${form}`;
    const known = this.forms.get(key);
    if (known !== undefined) return known;
    const made = Bits.of(this.size, this.indexOf(isExact ? 'forms' : 'folded').get(form) ?? []);
    this.forms.set(key, made);
    return made;
  }

  private indexOf(by: 'forms' | 'folded'): ReadonlyMap<string, readonly number[]> {
    const known = this.indices.get(by);
    if (known !== undefined) return known;
    const made = indexOf(this.stream[by]);
    this.indices.set(by, made);
    return made;
  }

  private wordsOf(kind: WordClass): Bits {
    const known = this.classes.get(kind);
    if (known !== undefined) return known;
    const made = Bits.of(this.size, placesOf(kind, this.stream));
    this.classes.set(kind, made);
    return made;
  }
}

/** Over one word of a set of words. */
function over(from: Bits, words: Bits, isOnward: boolean): Bits {
  return isOnward ? from.and(words).up() : from.down().and(words);
}

const HOLDS: Readonly<Record<SignTest, (after: string, before: string, signs: string) => boolean>> =
  {
    whole: (after, before, signs) => after === signs && before === signs,
    first: (after, _, signs) => after.startsWith(signs),
    last: (_, before, signs) => before.endsWith(signs),
    among: (after, before, signs) => after.includes(signs) || before.includes(signs),
  };

function indexOf(forms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  forms.forEach((form, at) => {
    if (form === '') return;
    const places = index.get(form);
    if (places === undefined) index.set(form, [at]);
    else places.push(at);
  });
  return index;
}

function* placesInside({ pieceOf, forms }: WordStream): Generator<number> {
  for (let at = 1; at < forms.length; at += 1)
    if (pieceOf[at] === pieceOf[at - 1] && forms[at] !== '' && forms[at - 1] !== '') yield at;
}

function* placesOf(kind: WordClass, { forms, folded }: WordStream): Generator<number> {
  const test = CLASSES[kind];
  for (const [at, form] of forms.entries())
    if (form !== '' && test(folded[at] ?? '', form)) yield at;
}

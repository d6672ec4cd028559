import { CHANGES, type Change } from '../model/change-notice.ts';
import type { Span } from '../model/span.ts';
import { fold, FOLDED_WORD } from '../text/fold.ts';
import { NOTE } from './lexicon/asides.ts';
import { type ByChange, changePatterns, type ChangePatterns } from './lexicon/change-patterns.ts';
import { languageNamed, type NamedLanguage, peopleAt, translatedBy } from './change-translators.ts';
import { wordsBesideNames } from './translator-lines.ts';

/** What one sentence says was done to the article. */
export interface ChangePhrase {
  readonly changes: readonly Change[];
  /** It speaks of this article, of something that may be it, or names nothing. */
  readonly subject: 'this' | 'loose' | 'none';
  /** Its words are used of texts only: "edited for length". */
  readonly certain: boolean;
  /** It opens with "Note:" or "Editor's note:". */
  readonly signed: boolean;
  /** How many words follow that are neither names nor small words. */
  readonly others: number;
  readonly translator?: string;
  readonly from?: string;
}

const LEAD = new RegExp(`^[^${FOLDED_WORD}]{0,6}`, 'u');
/** What may follow the words at once. */
const ENDS = /^\s*["')\]*_]*\s*(?:$|[.:;,()|/-])/u;
const MOST_BETWEEN = 8;
const MOST_DONE = 5;
/** How far from "translated" its language stands, in characters. */
const FARTHEST_LANGUAGE = 90;
const MOST_ENDS = 12;

/** Reads a sentence in the first language in which it says that the article was changed. */
export function readChange(sentence: string, language?: string): ChangePhrase | undefined {
  const folded = fold(sentence).replaceAll('\n', ' ');
  const start = LEAD.exec(folded)?.[0].length ?? 0;
  const noted = NOTE.opens.exec(folded)?.[0].length ?? 0;
  for (const patterns of changePatterns()) {
    const reader = new Reader(sentence, folded, patterns);
    const found = reader.readFrom(Math.max(start, noted), noted > 0, language);
    if (found !== undefined) return found;
  }
  return undefined;
}

class Reader {
  readonly #raw: string;
  readonly #folded: string;
  readonly #patterns: ChangePatterns;

  constructor(raw: string, folded: string, patterns: ChangePatterns) {
    this.#raw = raw;
    this.#folded = folded;
    this.#patterns = patterns;
  }

  readFrom(from: number, noted: boolean, language?: string): ChangePhrase | undefined {
    const patterns = this.#patterns;
    const opened = this.#end(patterns.opening, from);
    const signed = noted || opened !== undefined;
    const at = this.#skipSpace(opened ?? from);
    const original = this.#originalIn(at, language, signed);
    if (original !== undefined) return original;
    const [subject, after] = this.#subject(at);
    const named = subject !== 'none';
    const chain = this.#chain(after, named) ?? this.#chain(this.#skipBetween(after), named);
    if (chain === undefined) return undefined;
    if (subject === 'none' && this.#goesOn(chain.end)) return undefined;
    const further = this.#further(chain.end);
    const changes = new Set([...chain.changes, ...further.map(({ change }) => change)]);
    const isFirst = chain.changes.has('translated');
    const into = this.#end(patterns.into, chain.end);
    const target = into === undefined ? undefined : this.#languageIn(into, into + 30);
    // "Translated into twelve languages" speaks of the work.
    if (isFirst && into !== undefined && !this.#joined && target === undefined) return undefined;
    const translated = further.find(({ change }) => change === 'translated')?.start;
    const by = this.#find(
      patterns.by,
      isFirst ? chain.start : (translated ?? chain.start),
      FARTHEST_LANGUAGE,
    );
    if (isFirst && this.#speaksOfNoText(chain.end, by)) return undefined;
    return {
      changes: CHANGES.filter((change) => changes.has(change)),
      subject,
      certain: chain.certain,
      signed,
      others: this.#others(chain.end),
      ...(changes.has('translated') ? this.#translation(chain, target?.end, by) : {}),
    };
  }

  #subject(at: number): readonly [ChangePhrase['subject'], number] {
    const { thisIs, thisPiece, looseSubject } = this.#patterns;
    const own = Math.max(this.#end(thisIs, at) ?? at, this.#end(thisPiece, at) ?? at);
    if (own > at) return ['this', own];
    const loose = this.#end(looseSubject, at);
    return loose === undefined ? ['none', at] : ['loose', loose];
  }

  /** What was done, and what else: "translated and abridged". */
  #chain(from: number, named: boolean): Chain | undefined {
    const { alone, done, and } = this.#patterns;
    const changes = new Set<Change>();
    let end: number | undefined;
    let isWhole = false;
    let certain = false;
    let at = from;
    for (let count = 0; count < MOST_DONE; count += 1) {
      const whole = this.#longest(alone, at);
      // Once something was done to the article, what else was done needs no subject either.
      const said = named || end !== undefined ? this.#longest(done, at) : undefined;
      const best = [whole, said].reduce((a, b) => ((b?.end ?? 0) > (a?.end ?? 0) ? b : a));
      if (best === undefined) break;
      isWhole = best === whole;
      certain ||= isWhole;
      for (const change of [...(whole?.changes ?? []), ...(said?.changes ?? [])])
        changes.add(change);
      end = best.end;
      const joint = this.#end(and, end);
      if (joint === undefined) break;
      at = this.#skipBetween(joint);
    }
    if (end === undefined || !(isWhole || this.#mayEnd(end))) return undefined;
    return { start: from, end, changes, certain };
  }

  /** What is said to have been done further on: "edited by X and translated by Y". */
  #further(from: number): readonly { readonly change: Change; readonly start: number }[] {
    const { and, that, done, alone } = this.#patterns;
    const clause = this.#clause(from, that);
    const found: { change: Change; start: number }[] = [];
    for (const match of clause.matchAll(/[,;.]|\s/gu)) {
      const joint = this.#end(and, from + match.index);
      if (joint === undefined) continue;
      const at = this.#skipBetween(joint);
      for (const one of [this.#longest(done, at), this.#longest(alone, at)])
        if (one !== undefined && this.#mayEnd(one.end))
          found.push(...one.changes.map((change) => ({ change, start: at })));
    }
    return found;
  }

  #longest(all: ByChange, at: number): { changes: readonly Change[]; end: number } | undefined {
    const found = all.flatMap(([change, pattern]) => {
      const end = this.#end(pattern, at);
      return end === undefined ? [] : [{ change, end }];
    });
    if (found.length === 0) return undefined;
    return {
      changes: found.map(({ change }) => change),
      end: Math.max(...found.map(({ end }) => end)),
    };
  }

  #mayEnd(at: number): boolean {
    const { joined, after, and, by } = this.#patterns;
    return (
      joined ||
      ENDS.test(this.#folded.slice(at)) ||
      [after, and, by].some((pattern) => this.#end(pattern, at) !== undefined)
    );
  }

  /** The words go on to be a sentence about something else: "excerpts from the diary were read". */
  #goesOn(from: number): boolean {
    const { that, verb } = this.#patterns;
    return verb.test(this.#clause(from, that));
  }

  /** "Translated into practice by". */
  #speaksOfNoText(from: number, by: Span | undefined): boolean {
    return this.#patterns.otherSense.test(this.#folded.slice(from, by?.start ?? from));
  }

  #clause(from: number, end: RegExp): string {
    const rest = this.#folded.slice(from);
    const at = end.exec(rest)?.index;
    return at === undefined ? rest : rest.slice(0, at);
  }

  #others(from: number): number {
    const clause = this.#clause(from, this.#patterns.that);
    return wordsBesideNames(this.#raw.slice(from, from + clause.length));
  }

  #translation(
    chain: Chain,
    targetEnd: number | undefined,
    by: Span | undefined,
  ): Pick<ChangePhrase, 'translator' | 'from'> {
    const limit = by?.start ?? chain.start + FARTHEST_LANGUAGE;
    const source = this.#languageIn(targetEnd ?? chain.start, Math.max(limit, chain.end));
    const isTarget =
      source !== undefined && source.start < chain.end && source.code === this.#patterns.language;
    const translator =
      translatedBy(this.#raw.slice(chain.start, chain.end), this.#patterns) ??
      (by === undefined ? undefined : peopleAt(this.#raw, by.end));
    return {
      ...(translator === undefined ? {} : { translator }),
      ...(source === undefined || isTarget ? {} : { from: source.code }),
    };
  }

  /** "Original in English: …" below a text in another language. */
  #originalIn(at: number, language: string | undefined, signed: boolean): ChangePhrase | undefined {
    const end = this.#end(this.#patterns.originalIn, at);
    if (end === undefined) return undefined;
    const found = this.#languageIn(end, end + 30);
    if (found === undefined || found.code === (language ?? this.#patterns.language))
      return undefined;
    if (!/^\s*\)?\s*:/u.test(this.#folded.slice(found.end))) return undefined;
    const { code } = found;
    return {
      changes: ['translated'],
      subject: 'none',
      certain: true,
      signed,
      others: 0,
      from: code,
    };
  }

  #languageIn(from: number, to: number): NamedLanguage | undefined {
    return languageNamed(this.#folded.slice(from, to), this.#patterns, from);
  }

  #find(pattern: RegExp, from: number, reach: number): Span | undefined {
    for (let at = from, tried = 0; at < from + reach && tried < MOST_ENDS * 4; at += 1) {
      if (at > from && !/[\s:']/u.test(this.#folded.charAt(at)) && !this.#joined) continue;
      tried += 1;
      const end = this.#end(pattern, at);
      if (end !== undefined) return { start: at, end };
    }
    return undefined;
  }

  get #joined(): boolean {
    return this.#patterns.joined;
  }

  #skipBetween(from: number): number {
    let at = from;
    for (let count = 0; count < MOST_BETWEEN; count += 1) {
      const end = this.#end(this.#patterns.between, at);
      if (end === undefined) break;
      at = end;
    }
    return at;
  }

  #skipSpace(at: number): number {
    return at + (/^\s*/u.exec(this.#folded.slice(at))?.[0].length ?? 0);
  }

  /** Where a pattern that is set at an offset ends. */
  #end(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.#folded) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
  }
}

interface Chain extends Span {
  readonly changes: ReadonlySet<Change>;
  readonly certain: boolean;
}

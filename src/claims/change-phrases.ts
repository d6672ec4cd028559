import { CHANGES, type Change } from '../model/change-notice.ts';
import type { Span } from '../model/span.ts';
import { fold, FOLDED_WORD } from '../text/fold.ts';
import { NOTE } from './lexicon/asides.ts';
import { changePatterns, type ChangePatterns } from './lexicon/change-patterns.ts';
import { type Chain, ChangeWordsReader, ENDS } from './change-chain.ts';
import { languageNamed, type NamedLanguage, peopleAt, translatedBy } from './change-translators.ts';
import { wordsBesideNames } from './translator-lines.ts';

/** What one sentence says was done to the article. */
export interface ChangePhrase {
  readonly changes: readonly Change[];
  /** It speaks of this article, of something that may be it, or names nothing. */
  readonly subject: 'this' | 'loose' | 'none';
  /** Its words are used of texts only: "edited for length". */
  readonly certain: boolean;
  /** It opens with "Note:" or "Editor's note:", or is signed so. */
  readonly signed: boolean;
  /** How many words follow that are neither names nor small words. */
  readonly others: number;
  readonly translator?: string;
  readonly from?: string;
}

const LEAD = new RegExp(`^[^${FOLDED_WORD}]{0,6}`, 'u');
/** How far from "translated" its language stands, in characters. */
const FARTHEST_LANGUAGE = 90;
const MOST_ENDS = 12;

/** Reads a sentence in the first language in which it says that the article was changed. */
export function readChange(sentence: string, language?: string): ChangePhrase | undefined {
  const folded = fold(sentence).replaceAll('\n', ' ');
  const start = LEAD.exec(folded)?.[0].length ?? 0;
  const noted = NOTE.opens.exec(folded)?.[0].length ?? 0;
  const isNoted = noted > 0 || NOTE.closes.test(folded.replace(/[\s)\]]+$/u, ''));
  for (const patterns of changePatterns()) {
    const reader = new Reader(sentence, folded, patterns);
    const found = reader.readFrom(Math.max(start, noted), isNoted, language);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Reads what follows a credit: in its sentence, as "…, edited for length" and "… (modified)" do, or in one
 * of its own: "It has been edited". Whom "edited by X" names is the original's editor, as likely as not.
 */
export function readChangeAfterCredit(
  words: string,
  isOwnSentence: boolean,
): ChangePhrase | undefined {
  const folded = fold(words).replaceAll('\n', ' ');
  for (const patterns of changePatterns()) {
    const reader = new Reader(words, folded, patterns);
    const found = isOwnSentence ? reader.readNext(0) : reader.readRest();
    if (found !== undefined) return found;
  }
  return undefined;
}

class Reader {
  readonly #raw: string;
  readonly #folded: string;
  readonly #patterns: ChangePatterns;
  readonly #words: ChangeWordsReader;

  constructor(raw: string, folded: string, patterns: ChangePatterns) {
    this.#raw = raw;
    this.#folded = folded;
    this.#patterns = patterns;
    this.#words = new ChangeWordsReader(folded, patterns);
  }

  readFrom(from: number, noted: boolean, language?: string): ChangePhrase | undefined {
    const patterns = this.#patterns;
    const opened = this.#words.end(patterns.opening, from);
    const signed = noted || opened !== undefined;
    const at = this.#skipSpace(opened ?? from);
    const original = this.#originalIn(at, language, signed);
    if (original !== undefined) return original;
    const [subject, after] = this.#subject(at);
    const named = subject !== 'none';
    const chain = this.#words.chainAt(after, named) ?? (noted ? this.#ofPart(at) : undefined);
    if (chain === undefined) return undefined;
    if (subject === 'none' && this.#words.goesOn(chain.end)) return undefined;
    return this.#phrase(chain, subject, signed);
  }

  /** What is said of "it", or of nothing: the sentence before names the article. */
  readNext(from: number): ChangePhrase | undefined {
    const it = this.#words.end(this.#patterns.it, from) ?? from;
    const said = this.#words.skipBetween(it);
    const chain = this.#words.chain(said, true);
    if (chain === undefined || (said === from && this.#words.goesOn(chain.end))) return undefined;
    const isDone = said > from && this.#words.end(this.#patterns.by, chain.end) === undefined;
    const isTold =
      chain.certain ||
      chain.changes.has('translated') ||
      isDone ||
      ENDS.test(this.#folded.slice(chain.end));
    return isTold ? this.#phrase(chain, 'loose', false) : undefined;
  }

  /** What is said after a comma, a bracket or "and". */
  readRest(): ChangePhrase | undefined {
    const clause = this.#words.clause(0, this.#patterns.that);
    for (const { index, 0: sign } of clause.matchAll(/[,;([|]|\s[-/]\s|\s/gu)) {
      const after = index + sign.length;
      const and = this.#words.end(this.#patterns.and, sign.trim() === '' ? index : after);
      const at = and ?? (sign.trim() === '' ? undefined : after);
      const found = at === undefined ? undefined : this.readNext(at);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #phrase(
    chain: Chain,
    subject: ChangePhrase['subject'],
    signed: boolean,
  ): ChangePhrase | undefined {
    const patterns = this.#patterns;
    const further = this.#words.further(chain.end);
    const changes = new Set([...chain.changes, ...further.map(({ change }) => change)]);
    const isFirst = chain.changes.has('translated');
    const into = this.#words.end(patterns.into, chain.end);
    const target = into === undefined ? undefined : this.#languageIn(into, into + 30);
    // "Translated into twelve languages" speaks of the work.
    if (isFirst && into !== undefined && !this.#patterns.joined && target === undefined)
      return undefined;
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
    const own = Math.max(this.#words.end(thisIs, at) ?? at, this.#words.end(thisPiece, at) ?? at);
    if (own > at) return ['this', own];
    const loose = this.#words.end(looseSubject, at);
    return loose === undefined ? ['none', at] : ['loose', loose];
  }

  /** "The year was corrected": only of a note can it be told that it speaks of the article. */
  #ofPart(at: number): Chain | undefined {
    const end = this.#words.end(this.#patterns.part, this.#words.skipBetween(at));
    return end === undefined ? undefined : this.#words.chainAt(end, true);
  }

  /** "Translated into practice by". */
  #speaksOfNoText(from: number, by: Span | undefined): boolean {
    return this.#patterns.otherSense.test(this.#folded.slice(from, by?.start ?? from));
  }

  #others(from: number): number {
    const clause = this.#words.clause(from, this.#patterns.that);
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
    const end = this.#words.end(this.#patterns.originalIn, at);
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
      if (at > from && !/[\s:']/u.test(this.#folded.charAt(at)) && !this.#patterns.joined) continue;
      tried += 1;
      const end = this.#words.end(pattern, at);
      if (end !== undefined) return { start: at, end };
    }
    return undefined;
  }

  #skipSpace(at: number): number {
    return at + (/^\s*/u.exec(this.#folded.slice(at))?.[0].length ?? 0);
  }
}

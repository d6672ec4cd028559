import type { Change } from '../model/change-notice.ts';
import type { Span } from '../model/span.ts';
import type { ByChange, ChangePatterns } from './lexicon/change-patterns.ts';

/** What may follow the words at once. */
export const ENDS = /^\s*["')\]*_]*\s*(?:$|[.:;,()|/-])/u;
const MOST_BETWEEN = 8;
const MOST_DONE = 5;

/** What is said, in one place, to have been done to a text. */
export interface Chain extends Span {
  readonly changes: ReadonlySet<Change>;
  /** Its words are used of texts only. */
  readonly certain: boolean;
}

/** Folded words, in which it is looked for what was done to a text, in one language. */
export class ChangeWordsReader {
  readonly #folded: string;
  readonly #patterns: ChangePatterns;

  constructor(folded: string, patterns: ChangePatterns) {
    this.#folded = folded;
    this.#patterns = patterns;
  }

  chainAt(at: number, named: boolean): Chain | undefined {
    return this.chain(at, named) ?? this.chain(this.skipBetween(at), named);
  }

  /** What was done, and what else: "translated and abridged". */
  chain(from: number, named: boolean): Chain | undefined {
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
      const joint = this.end(and, end);
      if (joint === undefined) break;
      at = this.skipBetween(joint);
    }
    if (end === undefined || !(isWhole || this.#mayEnd(end))) return undefined;
    return { start: from, end, changes, certain };
  }

  /** What is said to have been done further on: "edited by X and translated by Y". */
  further(from: number): readonly { readonly change: Change; readonly start: number }[] {
    const { and, that, done, alone } = this.#patterns;
    const clause = this.clause(from, that);
    const found: { change: Change; start: number }[] = [];
    for (const match of clause.matchAll(/[,;.]|\s/gu)) {
      const joint = this.end(and, from + match.index);
      if (joint === undefined) continue;
      const at = this.skipBetween(joint);
      for (const one of [this.#longest(done, at), this.#longest(alone, at)])
        if (one !== undefined && this.#mayEnd(one.end))
          found.push(...one.changes.map((change) => ({ change, start: at })));
    }
    return found;
  }

  #longest(all: ByChange, at: number): { changes: readonly Change[]; end: number } | undefined {
    const found = all.flatMap(([change, pattern]) => {
      const end = this.end(pattern, at);
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
      [after, and, by].some((pattern) => this.end(pattern, at) !== undefined)
    );
  }

  /** The words go on to be a sentence about something else: "excerpts from the diary were read". */
  goesOn(from: number): boolean {
    const { that, verb } = this.#patterns;
    return verb.test(this.clause(from, that));
  }

  clause(from: number, end: RegExp): string {
    const rest = this.#folded.slice(from);
    const at = end.exec(rest)?.index;
    return at === undefined ? rest : rest.slice(0, at);
  }

  skipBetween(from: number): number {
    let at = from;
    for (let count = 0; count < MOST_BETWEEN; count += 1) {
      const end = this.end(this.#patterns.between, at);
      if (end === undefined) break;
      at = end;
    }
    return at;
  }

  /** Where a pattern that is set at an offset ends. */
  end(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.#folded) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
  }
}

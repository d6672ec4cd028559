import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { type ChangePhrase, readChangeAfterCredit } from './change-phrases.ts';
import type { PlacedLine } from './change-places.ts';
import { sentencesIn } from './sentences.ts';

/** Of the words after a byline, beside names and small words. */
const MOST_OTHERS = 4;
/** What stands further from the credit speaks of something else. */
const MOST_SENTENCES = 3;

/** Where what a credit says ends in its block, and what may be said of the article after it. */
interface CreditTail {
  readonly from: number;
  /** A byline may be followed by anything: only words that are used of texts alone count. */
  readonly isByline: boolean;
}
/** By the block in which they stand. */
export type CreditTails = ReadonlyMap<number, readonly CreditTail[]>;

export function creditTails(document: Document, credits: readonly Credit[]): CreditTails {
  const tails = new Map<number, CreditTail[]>();
  for (const credit of credits) {
    const { kind, subject, block, range } = credit;
    if (block === undefined || range === undefined || subject !== 'article') continue;
    if (kind !== 'byline' && kind !== 'source' && kind !== 'republication') continue;
    const tail = { from: endOfNames(credit, range, document), isByline: kind === 'byline' };
    const known = tails.get(block);
    if (known === undefined) tails.set(block, [tail]);
    else known.push(tail);
  }
  return tails;
}

/** Where the names of a credit end, or the link that stands for them. */
function endOfNames({ text, names, links, kind }: Credit, range: Span, document: Document): number {
  const role = kind === 'byline' ? 'author' : 'publisher';
  const ends = names
    .filter((name) => name.role === role)
    .flatMap(({ name }) => (text.includes(name) ? [text.indexOf(name) + name.length] : []));
  if (ends.length > 0) return range.start + Math.max(...ends);
  const linked = links.flatMap((link) => document.links[link]?.range?.end ?? []);
  return Math.min(range.end, ...linked.filter((end) => end > range.start));
}

interface FoundAfter extends Span {
  readonly phrase: ChangePhrase;
}

/** What is said to have been done to the article after the credits of a line; at most one. */
export function afterCredits(line: PlacedLine, tails: CreditTails): readonly FoundAfter[] {
  const { start, end } = line.range;
  for (const { from, isByline } of tails.get(line.block) ?? []) {
    if (from < start || from > end || (isByline && line.zone === 'body')) continue;
    const rest = line.text.slice(from - start);
    for (const [at, sentence] of sentencesIn(rest).slice(0, MOST_SENTENCES).entries()) {
      const words = rest.slice(sentence.start, sentence.end);
      const phrase = readChangeAfterCredit(words, at > 0);
      if (phrase === undefined || phrase.others > MOST_OTHERS) continue;
      if (isByline && !phrase.certain) continue;
      const offset = from - start;
      return [{ start: offset + sentence.start, end: offset + sentence.end, phrase }];
    }
  }
  return [];
}

import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Zone } from '../layout.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import { isWholly } from '../lexicon/whole-word.ts';
import { isOutside, linksIn } from './pointers.ts';
import { areNames } from './statement-authors.ts';
import { type TitledPlace, titledSubject } from './titled-subject.ts';

/**
 * What the sentence says was published: this piece; nothing named; "the article", which may be another; or
 * something that may be this piece.
 */
export type Subject = 'this' | 'bare' | 'definite' | 'loose';

const DEFINITE = new RegExp(`^[^\\p{L}]*${shared('article')}(?:\\s|(?<='))`, 'u');
/** What may stand above "It was first published in …" in a note, in characters. */
const LONGEST_LEAD = 40;
/** How far before its verb the subject is looked for. */
export const LONGEST_SUBJECT = 400;

export interface VerbPlace extends TitledPlace {
  readonly zone: Zone;
  readonly lexicon: CompiledLexicon;
  readonly verb: Span;
}

/** What a statement's verb is said of, if it may be this piece. */
export function subjectOf(place: VerbPlace, sentence: Span): Subject | undefined {
  const { folded, lexicon, verb, block, document, zone } = place;
  const from = Math.max(sentence.start, verb.start - LONGEST_SUBJECT);
  const before = folded.slice(from, verb.start);
  if (isLead(before, lexicon)) {
    if (saysIt(before, place, sentence)) return undefined;
    return isDefinite(before, lexicon) || isTold(before, place, sentence) ? 'definite' : 'bare';
  }
  if (opensLine(block.text, verb)) return 'bare';
  if (isByline(block.text.slice(from, verb.start), before, lexicon))
    return holdsLink(block, document, sentence) ? 'bare' : 'loose';
  const titled = zone === 'body' ? undefined : titledSubject(place, sentence);
  if (titled !== undefined && saysOnlyWhose({ start: titled.end, end: verb.start }, place))
    return titled.isLinked ? 'bare' : 'loose';
  for (const [subject, pattern] of [
    ['this', lexicon.thisPiece],
    ['loose', lexicon.looseSubject],
  ] as const)
    for (const match of before.matchAll(pattern)) {
      const gapStart = from + match.index + match[0].length;
      const gap = { start: gapStart, end: verb.start };
      if (saysOnlyWhose(gap, place))
        return opens(before.slice(0, match.index), lexicon)
          ? asDefinite(subject, match[0])
          : undefined;
    }
  return undefined;
}

/**
 * The subject opens the sentence, or a part of it set off by a dash, colon, bar or bracket. In "a translation
 * of this article was published" something else is the subject.
 */
function opens(before: string, { at }: CompiledLexicon): boolean {
  const last = before.split(/[|•·—;:([-]\s*/u).at(-1) ?? '';
  const words = last.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const isObject = words.length > 1 && isWholly(at, words.at(-1) ?? '');
  return !isObject && words.join('').length <= 30 && words.length <= 5;
}

/** "The essay was …", "L'article a été …": what the text speaks of, which may be itself. */
function isDefinite(before: string, { noun }: CompiledLexicon): boolean {
  return before.search(noun) >= 0 && DEFINITE.test(before);
}

/**
 * "She wrote an essay about the wall. It was reprinted in …": what "it" is was told at some length, in the
 * block or above it.
 */
function isTold(before: string, { folded, lexicon }: VerbPlace, sentence: Span): boolean {
  if (!OPENS_WITH_IT.test(before)) return false;
  const earlier = folded.slice(0, sentence.start);
  return (
    earlier.trim() === '' ||
    (earlier.length > LONGEST_LEAD &&
      earlier.search(lexicon.thisPiece) < 0 &&
      !lexicon.by.test(earlier.trimStart()))
  );
}

/** In French and Italian "l'article" is what English calls "this article", and "the article" as well. */
function asDefinite(subject: 'this' | 'loose', words: string): Subject {
  return subject === 'this' && /(?:^|\s)l'/u.test(words) ? 'definite' : subject;
}

/** Nothing but auxiliaries, or an editor's lead-in, stands before the verb. */
function isLead(before: string, lexicon: CompiledLexicon): boolean {
  const part = before.split(/[|•·—;:([]\s*|\s-\s*/u).at(-1) ?? before;
  // "It was published in …" and "this was published in …", but not "this story was published in …".
  const said = part.search(lexicon.noun) < 0 ? part.replace(OPENS_WITH_IT, ' ') : part;
  const rest = said
    .replace(lexicon.noun, ' ')
    .replace(lexicon.auxiliary, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return rest === '' && part.length < 40;
}

/** Whether what stands in a gap says no more than who wrote it, when, and what it is called. */
function saysOnlyWhose(gap: Span, { document, block, folded, lexicon }: VerbPlace): boolean {
  const links = linksIn(document, block, gap);
  const raw = block.text.slice(gap.start, gap.end);
  return (
    gap.start <= gap.end && onlyAuxiliary(raw, withoutLinks(folded, gap, links, document), lexicon)
  );
}

/** What stands between subject and verb: auxiliaries, capitalised names, quoted titles, dates. */
function onlyAuxiliary(raw: string, folded: string, lexicon: CompiledLexicon): boolean {
  if (raw.length > 160) return false;
  const blanked = blank(folded, raw, /[“"«][^”"»]{0,120}[”"»]/gu);
  const words = blanked.replace(lexicon.auxiliary, (word) => ' '.repeat(word.length));
  for (const match of words.matchAll(/[\p{L}\p{N}]+/gu)) {
    const first = raw.charAt(match.index);
    if (!/[\p{Lu}\p{N}]/u.test(first)) return false;
  }
  return true;
}

/** A gap without the words of links in it, which are titles as those in quotation marks are. */
function withoutLinks(
  folded: string,
  { start, end }: Span,
  links: readonly number[],
  document: Document,
): string {
  let gap = folded.slice(start, end);
  for (const index of links) {
    const link = document.links[index];
    if (link?.range === undefined || link.range.start < start || link.range.end > end) continue;
    if (!isOutside(link)) continue;
    const at = link.range.start - start;
    const length = link.range.end - link.range.start;
    gap = gap.slice(0, at) + ' '.repeat(length) + gap.slice(at + length);
  }
  return gap;
}

function blank(folded: string, raw: string, pattern: RegExp): string {
  let result = folded;
  for (const match of raw.matchAll(pattern))
    result =
      result.slice(0, match.index) +
      ' '.repeat(match[0].length) +
      result.slice(match.index + match[0].length);
  return result;
}

const OPENS_WITH_IT = new RegExp(`^[^\\p{L}]*${shared('it')}\\s`, 'u');

/** "It", after a sentence that speaks of something else than an article: of a book, of a set of data. */
function saysIt(before: string, { folded, lexicon }: VerbPlace, sentence: Span): boolean {
  if (!OPENS_WITH_IT.test(before)) return false;
  const earlier = folded.slice(0, sentence.start);
  return (
    earlier.trim() !== '' &&
    earlier.search(lexicon.noun) < 0 &&
    !lexicon.by.test(earlier.trimStart())
  );
}

/** A line that begins with a capital begins anew, though no stop ends the one above it. */
function opensLine(text: string, verb: Span): boolean {
  const line = text.lastIndexOf('\n', verb.start - 1);
  return (
    line >= 0 &&
    /^\p{Lu}/u.test(text.slice(verb.start)) &&
    !/[\p{L}\p{N}]/u.test(text.slice(line, verb.start))
  );
}

/** "By X and Y, first published in …": the names of a byline, and no more. */
function isByline(raw: string, folded: string, lexicon: CompiledLexicon): boolean {
  const label = lexicon.by.exec(folded)?.[0];
  return label !== undefined && areNames(raw.slice(label.length));
}

function holdsLink(block: Block, document: Document, sentence: Span): boolean {
  return linksIn(document, block, sentence).length > 0;
}

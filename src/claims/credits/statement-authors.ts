import type { CreditName } from '../../model/credit.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { addressKind, ANY_SITE, parseAddress } from '../../text/article-address.ts';
import { FOLDED_WORD } from '../../text/fold.ts';
import { JOINT, personName } from '../../text/name-words.ts';
import { splitPeople } from '../../text/names.ts';
import { sourceSpan } from '../../text/source-span.ts';
import type { Line } from '../layout.ts';
import { COMPILED, type CompiledLexicon, DATE } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import type { PublisherPhrase } from './publisher-phrase.ts';

const PERSON = `(?:@[\\p{L}\\p{N}_]+|${personName(4)})`;
const ANY_DATE = new RegExp(DATE, 'gu');
const PEOPLE = new RegExp(`^\\s+${PERSON}(?:(?:,|\\s+(?:${JOINT}|&))\\s+${PERSON}){0,5}`, 'u');

/** Where another part of a sentence begins. */
const PART = /[,;|(]\s*/gu;
const NAME_IN_PART = new RegExp(
  `^\\s*(?:${personName(3)}|\\p{Script=Han}{2,4}(?:·\\p{Script=Han}{1,6})*(?!\\p{Script=Han}))`,
  'u',
);
const HAN_WORDS = /^\p{Script=Han}+/u;
const LONGEST_HAN_LABEL = 4;

/**
 * The authors that a statement names: "This article by X was first published …", "… and was written
 * by X". After the verb a bare "by" leads to the publisher, and after the publisher to the author.
 */
export function authorsInStatement(
  block: Block,
  sentence: Span,
  verb: Span,
  said: {
    readonly folded: string;
    readonly lexicon: CompiledLexicon;
    readonly publisher: PublisherPhrase | undefined;
  },
): readonly CreditName[] {
  const { folded, lexicon, publisher } = said;
  const follows = (at: number): boolean =>
    publisher !== undefined &&
    publisher.range.end <= at &&
    isDateAtMost(folded.slice(publisher.range.end, at), lexicon);
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(lexicon.byWithin)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const isBare = !match[0].includes(' ');
    const isBefore = end <= verb.start;
    if (!isBefore && (isBare ? !follows(at) : at < verb.end)) continue;
    const people = PEOPLE.exec(block.text.slice(end, sentence.end))?.[0];
    if (people === undefined) continue;
    return namesIn(block, end, people);
  }
  const isNotice = block.text.length <= LONGEST_NOTICE;
  const end = isNotice ? block.text.length : sentence.end;
  const called = authorsCalledSo(block, { start: sentence.start, end }, folded);
  return called.length > 0 ? called : labelledAuthors(block, sentence, folded);
}

/** A notice may name its author in another sentence, in characters. */
const LONGEST_NOTICE = 320;
const AUTHOR = new RegExp(`(?<![${FOLDED_WORD}])${shared('authorWord')}(?:,|(?=\\s))`, 'gu');

/** "With the permission of the author, Nora Bell". */
function authorsCalledSo(
  block: Block,
  { start, end }: Span,
  folded: string,
): readonly CreditName[] {
  for (const { index, 0: word } of folded.slice(start, end).matchAll(AUTHOR)) {
    const people = peopleAt(block, start + index + word.length, end);
    if (people.length > 0) return people;
  }
  return [];
}

/** "Taken from X, author: Nora Bell": a label within the statement, after a comma. */
export function labelledAuthors(
  block: Block,
  sentence: Span,
  folded: string,
): readonly CreditName[] {
  const said = folded.slice(sentence.start, sentence.end);
  for (const { index, 0: comma } of said.matchAll(PART)) {
    const at = sentence.start + index + comma.length;
    const rest = folded.slice(at, sentence.end);
    for (const { authorLabel } of COMPILED) {
      const label = labelOf(authorLabel, rest);
      const start = at + (label?.length ?? 0);
      const name = label === undefined ? undefined : NAME_IN_PART.exec(block.text.slice(start));
      if (name?.[0] !== undefined) return namesIn(block, start, name[0]);
    }
  }
  return [];
}

/** The author label with which a part of a sentence opens. */
export function labelOf(authorLabel: RegExp, part: string): string | undefined {
  return authorLabel.exec(part)?.[0] ?? hanLabel(authorLabel, part);
}

/** A Chinese label needs no colon: "作者林小海". */
function hanLabel(authorLabel: RegExp, rest: string): string | undefined {
  const [han = ''] = HAN_WORDS.exec(rest) ?? [];
  for (let length = 2; length <= Math.min(han.length - 2, LONGEST_HAN_LABEL); length += 1)
    if (authorLabel.exec(`${han.slice(0, length)}:`)?.[0].length === length + 1)
      return han.slice(0, length);
  return undefined;
}

/** Whether words hold nothing but a date: "… on May 2, 2019". */
function isDateAtMost(folded: string, { at }: CompiledLexicon): boolean {
  return !/\p{L}/u.test(folded.replace(ANY_DATE, '').replace(at, ''));
}

/** Authors whom the verb itself names, and where their names end. */
export interface WrittenBy {
  readonly names: readonly CreditName[];
  readonly end: number;
}

/** "… was originally written by X": whoever writes is no publisher; whoever posts may be one. */
export function writtenBy(
  block: Block,
  sentence: Span,
  verb: Span,
  said: { readonly document: Document; readonly folded: string; readonly lexicon: CompiledLexicon },
): WrittenBy | undefined {
  const { document, folded, lexicon } = said;
  if (folded.slice(verb.start, verb.end).search(lexicon.plainlyPublished) >= 0) return undefined;
  for (const match of folded.slice(verb.start, sentence.end).matchAll(lexicon.byWithin)) {
    const at = verb.start + match.index;
    const end = at + match[0].length;
    if (at >= verb.end || end <= verb.end) continue;
    // "A repost of an article by [the Herald](its address)": no author.
    if (match[0].search(lexicon.noun) >= 0 && leadsToArticle(document, block, end)) continue;
    const people = PEOPLE.exec(block.text.slice(end, sentence.end))?.[0];
    if (people === undefined) continue;
    return { names: namesIn(block, end, people), end: end + people.length };
  }
  return undefined;
}

/** "… was first published by X at [Y](its address)": Y is the publisher, and X the author. */
export function postedBy(
  document: Document,
  block: Block,
  verb: Span,
  { folded, lexicon }: { readonly folded: string; readonly lexicon: CompiledLexicon },
): WrittenBy | undefined {
  for (const match of folded.slice(verb.end).matchAll(lexicon.byWithin)) {
    if (match.index > 1) return undefined;
    const start = verb.end + match.index + match[0].length;
    const people = PEOPLE.exec(block.text.slice(start))?.[0];
    if (people === undefined) return undefined;
    const end = start + people.length;
    const [at] = folded.slice(end).matchAll(lexicon.at);
    if (at?.index !== 1) return undefined;
    return leadsToArticle(document, block, end + at.index + at[0].length)
      ? { names: namesIn(block, start, people), end }
      : undefined;
  }
  return undefined;
}

/** Whether the next word is a link to an article. */
function leadsToArticle({ links }: Document, block: Block, from: number): boolean {
  return block.links.some((index) => {
    const link = links[index];
    const url = link === undefined ? undefined : parseAddress(link.href);
    return (
      link?.range?.start === from + 1 &&
      url !== undefined &&
      addressKind(url, ANY_SITE) === 'article'
    );
  });
}

/** The people whose names begin after a space at an offset of a block's text; none if no name does. */
export function peopleAt(block: Block, start: number, end: number): readonly CreditName[] {
  const people = PEOPLE.exec(block.text.slice(start, end))?.[0];
  return people === undefined ? [] : namesIn(block, start, people);
}

/** Whether a text holds names, and after them at most a comma. */
export function areNames(text: string): boolean {
  const people = PEOPLE.exec(` ${text.trimStart()}`)?.[0];
  return people !== undefined && /^[\s,*_]*$/u.test(` ${text.trimStart()}`.slice(people.length));
}

/** What may stand between "this article" and "was written by". */
const LONGEST_GAP = 24;
/** How far such a line is read, up to the name: "this article" and "by" may be several words each. */
const LONGEST_OPENING = 200;

/** Authors, and the words that say that they are. */
export interface StatedAuthors {
  readonly names: readonly CreditName[];
  readonly range: Span;
}

/** The authors of a line that opens with "This article was written by X". */
export function authorsOfPiece({ inBlock, range, folded: line }: Line): StatedAuthors | undefined {
  const folded = line.slice(0, LONGEST_OPENING);
  for (const { opensWithPiece, byWithin, auxiliary } of COMPILED) {
    const after = opensWithPiece.exec(folded)?.[0].length;
    if (after === undefined) continue;
    for (const by of folded.slice(after).matchAll(byWithin)) {
      if (by.index > LONGEST_GAP) break;
      const gap = folded.slice(after, after + by.index).replace(auxiliary, '');
      const start = range.start + after + by.index + by[0].length;
      const people = PEOPLE.exec(inBlock.text.slice(start, range.end))?.[0];
      // A bare "by" goes on to say where the article appeared, unless it says who the person is.
      const isTold =
        by[0].includes(' ') || /^,\s/u.test(inBlock.text.slice(start + (people?.length ?? 0)));
      if (gap.trim() === '' && people !== undefined && isTold)
        return {
          names: namesIn(inBlock, start, people),
          range: { start: range.start, end: start + people.length },
        };
    }
  }
  return undefined;
}

function namesIn(block: Block, start: number, people: string): readonly CreditName[] {
  let from = 0;
  return splitPeople(people).map((person) => {
    const at = people.indexOf(person, from);
    from = at + person.length;
    return { name: person, role: 'author', span: sourceSpan(block, start + at, start + from) };
  });
}

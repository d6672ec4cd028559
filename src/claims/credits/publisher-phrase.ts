import type { Block, Document, Link } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { fold, FOLDED_WORD } from '../../text/fold.ts';
import { parseLicence } from '../../text/licence.ts';
import { HOUSE_WORD } from '../../text/name-words.ts';
import { nameWords } from '../../text/names.ts';
import { COMPILED, DATE, MONTH } from '../lexicon/compile.ts';
import { shared, wordList } from '../lexicon/shared.ts';
import { isPointer } from './pointer-words.ts';

/** A publisher's name as a credit writes it: its range in the block's text. */
export interface PublisherPhrase {
  readonly name: string;
  readonly range: Span;
}

const DATE_AT_START = new RegExp(`^(?:the\\s+)?(?:${DATE}|\\d{4})`, 'u');
/** Articles and words such as "the website of". */
const LEADING = new RegExp(
  `^(?:(?:${shared('article')}|${shared('beforePublisher')})(?:\\s+|(?<=')))*`,
  'u',
);
/** Such a word may be a part of the name: "la Revista de Larkfield". */
const LEADING_ARTICLES = new RegExp(`^(?:${shared('article')}(?:\\s+|(?<=')))*`, 'u');
const ARTICLE_AT_END = new RegExp(`(?<![${FOLDED_WORD}])${shared('article')}\\s+$`, 'u');
/** With a capital, if not at its head: "openDemocracy". */
const WORD = "(?:\\p{Ll}{1,6}(?=\\p{Lu}))?[\\p{Lu}\\p{Lo}][\\p{L}\\p{N}'’&+!.\\-]*";
const NAME = new RegExp(
  `^(?:[\\p{N}]+\\s+)?${WORD}(?:(?:\\s+|\\s*[&/|]\\s*|['’]s\\s+)(?:${HOUSE_WORD}\\s+(?:(?:the|la|le|les|l['’]|el)\\s*)?(?=${WORD})|[\\p{N}]{1,4}(?=\\s+${WORD})|)${WORD}){0,7}`,
  'u',
);
/** "Dr.Dobb's Journal" is none. */
const DOMAIN =
  /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:[a-z]{2,}|[A-Z]{2,})(?![\p{L}\p{N}])/u;
const NOT_A_NAME = new RegExp(`^(?:creative commons|cc|${shared('noPublisher')})$`, 'u');

/** The address of a page names nobody. */
const IN_FULL = /^(?:https?:\/\/|www\.)[^\s/]+\/\S/u;

const WITHIN_LICENCE = /[Cc]reative(?:\s+[Cc]ommons(?:[\s-]+\p{Lu}[\p{L}-]*)*)?[\s-]+$/u;
const LONGEST_LICENCE = 60;

/** Verbs and clauses that end a name in capitals: "The Guardian Read the original". */
const END_OF_NAME = new RegExp(`(?<=\\s)${shared('afterPublisher')}`, 'gu');

/** Of a name in Cyrillic letters only the first word has a capital: «Новая газета». */
const QUOTED_CYRILLIC = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\d .-]{1,50}(?=[»”"])/u;

/** "The Herald on May 2": a month ends the name, with the word that leads to it. */
const MONTH_AFTER_NAME = new RegExp(
  `(?:\\s+(?:${shared('onDay')}|${shared('beforeMonth')}))?\\s+${MONTH}(?![${FOLDED_WORD}]).*$`,
  'u',
);

const QUOTED = /"[^"\n]{2,200}"/gu;

/**
 * The first name of a publisher after `from` in the block's text and before `to`: the text of a link,
 * a domain, or a run of capitalised words after "on", "in", "from" and their like.
 */
export function publisherAfter(
  document: Document,
  block: Block,
  folded: string,
  from: number,
  to: number,
): PublisherPhrase | undefined {
  const quotations = [...folded.slice(from, to).matchAll(QUOTED)];
  const isWithin = (at: number): boolean =>
    quotations.some(({ index, 0: said }) => at > index + from && at < index + from + said.length);
  const starts = new Set<number>([from]);
  for (const lexicon of COMPILED)
    for (const { index, 0: word } of folded.slice(from, to).matchAll(lexicon.at))
      // In Chinese it may be left out, but a name does not begin anywhere.
      // What a title says within quotation marks is nobody's name.
      if (word !== '' && !isWithin(from + index)) starts.add(from + index + word.length);
  for (const start of [...starts].sort((a, b) => a - b)) {
    const phrase = phraseAt(document, block, folded, start, to);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** The name that begins at `start`, after articles and words such as "the website of". */
export function phraseAt(
  document: Document,
  block: Block,
  folded: string,
  start: number,
  to: number,
): PublisherPhrase | undefined {
  const blank = /^[\s"'(:,_*《-]*/u.exec(folded.slice(start, to))?.[0].length ?? 0;
  const at = start + blank;
  const link = linkStartingAt(document, block, at, folded);
  const linked = link && namedBy(link);
  if (linked !== undefined) return linked;
  const rest = folded.slice(at, to);
  if (DATE_AT_START.test(rest)) return undefined;
  const starts = [LEADING, LEADING_ARTICLES].map((skip) => at + (skip.exec(rest)?.[0].length ?? 0));
  for (const skipped of starts) {
    const inner = linkStartingAt(document, block, skipped, folded);
    const named = inner && namedBy(inner);
    if (named !== undefined) return named;
  }
  for (const begin of new Set([...starts, at])) {
    const name = nameIn(block.text, begin, to);
    if (name !== undefined) return begin === at ? name : withArticle(block, at, name);
  }
  return undefined;
}

/** The name that a link's text is, without "on the blog of" before it or "in May 1994" after it. */
function namedBy({ text, range }: Link): PublisherPhrase | undefined {
  if (range === undefined || !isNameLike(text)) return undefined;
  const folded = fold(text);
  const lead = /^[\s\p{P}]*\p{Ll}/u.test(text) ? leadOf(folded) : 0;
  const dated = MONTH_AFTER_NAME.exec(folded)?.index ?? text.length;
  const name = text.slice(lead, dated).replace(/\s+/gu, ' ').trim();
  return { name: name === '' ? text.trim() : name, range };
}

/** How long "on the blog of" is before a name; 0 if nothing leads to it. */
function leadOf(folded: string): number {
  let from = atWord(folded, 0);
  for (let before = 0; from > before;) {
    before = from;
    from += LEADING.exec(folded.slice(from))?.[0].length ?? 0;
    if (from > before) from = atWord(folded, from);
  }
  return from;
}

/** Where "on" and the blank after it end, if that stands there. */
function atWord(folded: string, from: number): number {
  for (const { at } of COMPILED)
    for (const { index, 0: word } of folded.slice(from).matchAll(at)) {
      if (word === '' || index > 0) continue;
      const end = from + word.length;
      return end + (/^\s*/u.exec(folded.slice(end))?.[0].length ?? 0);
    }
  return from;
}

/** "in The Herald", with a capital, makes the article a part of the name; "in the Herald" does not. */
function withArticle(
  { text }: Block,
  from: number,
  phrase: PublisherPhrase | undefined,
): PublisherPhrase | undefined {
  if (phrase === undefined) return undefined;
  const { start, end } = phrase.range;
  const article = ARTICLE_AT_END.exec(fold(text.slice(from, start)))?.[0];
  if (article === undefined) return phrase;
  const begin = start - article.length;
  if (!/\p{Lu}/u.test(text.charAt(begin))) return phrase;
  return { name: text.slice(begin, end).replace(/\s+/gu, ' '), range: { start: begin, end } };
}

function nameIn(text: string, start: number, to: number): PublisherPhrase | undefined {
  const lead = /^["'“«‘(]*/u.exec(text.slice(start, to))?.[0].length ?? 0;
  const begin = start + lead;
  // "A Creative Commons Attribution licence" is nobody's name, and no part of it either.
  if (WITHIN_LICENCE.test(text.slice(Math.max(0, begin - LONGEST_LICENCE), begin)))
    return undefined;
  const rest = text.slice(begin, to);
  const domain = DOMAIN.exec(rest)?.[0];
  if (domain !== undefined && /^\/[^\s/]/u.test(rest.slice(domain.length))) return undefined;
  const found = domain ?? quotedCyrillic(text, begin, to) ?? capitalsAt(rest.replaceAll('\n', ' '));
  if (found === undefined) return undefined;
  const dated = MONTH_AFTER_NAME.exec(fold(found));
  const name = found
    .slice(0, dated?.index)
    .replace(/(?:['’]s)?[\s.,;:'’!-]+$/u, '')
    .replace(/\s+\d{1,4}$/u, '');
  if (name.length < 2 || !isNameLike(name) || /^\d/u.test(name)) return undefined;
  return { name, range: { start: begin, end: begin + name.length } };
}

/** A name between quotation marks, which show where it ends. */
function quotedCyrillic(text: string, begin: number, to: number): string | undefined {
  if (!/[«“"]/u.test(text.charAt(begin - 1))) return undefined;
  return QUOTED_CYRILLIC.exec(text.slice(begin, to))?.[0];
}

/** Whether a name holds nothing but numbers, months and days. */
function isDate(name: string): boolean {
  const days = wordList('days');
  return nameWords(name).every((word) => /^\d+$/u.test(word) || days.has(word));
}

/** The name in capitals with which a text begins, without the sentence that may follow it. */
function capitalsAt(text: string): string | undefined {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const next = [...fold(name).matchAll(END_OF_NAME)].find(({ index }) =>
    /^\p{Lu}\p{Ll}/u.test(name.slice(index)),
  );
  return name.slice(0, next?.index).trimEnd();
}

/** Whether a link's text can be a publisher's name, and is not "here" or "my blog". */
function isNameLike(text: string): boolean {
  const folded = fold(text).replaceAll('\n', ' ').trim();
  if (folded === '' || NOT_A_NAME.test(folded) || folded.length > 90) return false;
  if (IN_FULL.test(folded) || parseLicence(folded) !== undefined) return false;
  if (wordList('languages').has(folded) || isDate(folded)) return false;
  return !isPointer(text) && !COMPILED.some(({ ownPlace }) => ownPlace.test(folded));
}

function linkStartingAt(
  document: Document,
  block: Block,
  at: number,
  folded: string,
): Link | undefined {
  for (const index of block.links) {
    const link = document.links[index];
    if (link?.range === undefined || link.range.end <= link.range.start) continue;
    if (link.form === 'bare') continue;
    const { start } = link.range;
    if (start < at) continue;
    return /^[\s"'_*([]*$/u.test(folded.slice(at, start)) ? link : undefined;
  }
  return undefined;
}

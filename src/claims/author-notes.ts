import type { Credit } from '../model/credit.ts';
import type { Block, Document } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import { HONORIFICS, personName, TITLE } from '../text/name-words.ts';
import { nameWords, samePerson } from '../text/names.ts';
import type { BlockAside } from '../text/prose.ts';
import { knownAuthors } from './known-names.ts';
import { ABOUT_AUTHOR, GOES_ON, IS, NOTES_HEADING, THE_AUTHOR } from './lexicon/author-notes.ts';
import { BIOGRAPHY, COMPILED } from './lexicon/compile.ts';
import { type BlockLine, isCovered, linesOf } from './lines.ts';

/** In words. What is longer is a paragraph of the article, whoever it speaks of. */
const LONGEST_NOTE = 80;
const LONGEST_ABOUT = 200;
const LONGEST_NAME = 6;
/** In folded characters, between the name and what says who that is. */
const FARTHEST = 80;
/** Paragraphs that go on with a note. */
const MOST_MORE = 3;
/** A line of the publisher's may follow the note: who paid for the report. */
const LONGEST_AFTER = 40;
/** In folded characters: brackets and marks may stand before what the line speaks of. */
const FARTHEST_SUBJECT = 2;
/** References between the note and the end. */
const MOST_REFERENCES = 200;
const NAME = new RegExp(`^(?:${TITLE})?${personName(4)}`, 'u');
const FAMILY_NAME = new RegExp(`^(?:${TITLE}|(?:M|Mme|Mr|Mrs|Ms)\\.?\\s)?\\p{Lu}[\\p{L}'’-]+`, 'u');
const REFERENCE = /^(?:[[(]?\d{1,3}[\])]|\d{1,3}[.:]\s|[*†‡]|https?:|\[?[ivx]{1,5}[\]).])/iu;

/**
 * Notes on the author at the end of the article: they are the last lines before `foot` but for references,
 * are short, and begin with the name of an author that is known from elsewhere, with "L'auteur, …", or
 * stand below "About the author". If no author is known, only a person of whom the article has not spoken.
 */
export function authorNotes(
  document: Document,
  credits: readonly Credit[],
  foot: number,
  asides: readonly BlockAside[],
): readonly BlockAside[] {
  const lines = closingLines(document, foot);
  const found: BlockLine[] = [];
  let authors: readonly string[] | undefined;
  let more: BlockLine[] = [];
  let references = 0;
  let hasAfter = false;
  for (const [at, line] of lines.entries()) {
    const block = document.blocks[line.block];
    if (block === undefined) break;
    const folded = fold(line.text.slice(0, 400));
    if (ABOUT_AUTHOR.test(folded)) {
      const below = [...found, ...more, line];
      return words(below) > LONGEST_ABOUT ? asAsides(found) : asAsides(below);
    }
    authors ??= knownAuthors(document, credits);
    if (isNote({ line, folded, block, authors, document })) {
      found.push(...more, line);
      more = [];
      continue;
    }
    if (isBeside(line, asides) || isReference(block, line.text, folded)) {
      references += 1;
      if (references > MOST_REFERENCES) break;
      continue;
    }
    // The paragraph may go on with the note above it, or stand below "About the author".
    if (words([...more, line]) > LONGEST_ABOUT || more.length >= MOST_MORE) break;
    const goesOn = GOES_ON.test(folded) || lines.slice(at + 1, at + 1 + MOST_MORE).some(isAbout);
    if (goesOn) more.push(line);
    else if (hasAfter || found.length + more.length > 0 || !isAfter(block, folded, authors)) break;
    else hasAfter = true;
  }
  return asAsides(found);
}

/** "This reporting was supported by …", below the note on an author who is known from elsewhere. */
function isAfter(block: Block, folded: string, authors: readonly string[]): boolean {
  if (authors.length === 0 || block.quoteDepth > 0 || wordCount(block.text) > LONGEST_AFTER)
    return false;
  return COMPILED.some(({ thisPiece, looseSubject }) =>
    [thisPiece, looseSubject].some((subject) => {
      const at = folded.search(subject);
      return at >= 0 && at <= FARTHEST_SUBJECT;
    }),
  );
}

function isAbout({ text }: BlockLine): boolean {
  return ABOUT_AUTHOR.test(fold(text.slice(0, 100)));
}

interface Candidate {
  readonly line: BlockLine;
  readonly folded: string;
  readonly block: Block;
  readonly authors: readonly string[];
  readonly document: Document;
}

function isNote({ line, folded, block, authors, document }: Candidate): boolean {
  const { text } = line;
  if (block.kind === 'heading' || block.quoteDepth > 0 || wordCount(text) > LONGEST_NOTE)
    return false;
  const theAuthor = THE_AUTHOR.exec(folded)?.[0];
  if (theAuthor !== undefined)
    return (
      saysWho(folded.slice(theAuthor.length), IS) &&
      (block.emphasised || authors.some((author) => namesAt(text.slice(theAuthor.length), author)))
    );
  if (authors.length > 0)
    return authors.some((author) => {
      const length = nameLength(text, author);
      return length > 0 && saysWho(folded.slice(length), IS);
    });
  const name = NAME.exec(text)?.[0];
  if (name === undefined || !saysWho(folded.slice(name.length), BIOGRAPHY)) return false;
  return !isSpokenOf(nameWords(name).at(-1) ?? '', line, document);
}

/** Whether the first sentence soon says who the person is. */
function saysWho(folded: string, says: RegExp): boolean {
  // After a colon or a dash a person speaks.
  if (/^\s?[:"-]/u.test(folded)) return false;
  const [clause = ''] = folded.slice(0, FARTHEST + 30).split(/[!?]|\.\s/u, 1);
  const at = says.exec(clause)?.index;
  return at !== undefined && at <= FARTHEST;
}

/** The length of an author's name at the beginning of a text; the family name alone will do. */
function nameLength(text: string, author: string): number {
  const wanted = nameWords(author);
  const [first = ''] = nameWords(text.slice(0, 60));
  // "By Nora Bell" is no note, though all of her name is in it.
  if (
    !/^\p{Lu}/u.test(text) ||
    !(HONORIFICS.has(first) || wanted.some((word) => word.startsWith(first)))
  )
    return 0;
  const opening = [...text.slice(0, 200).matchAll(/[^\s,]+/gu)].slice(0, wanted.length + 2);
  for (const { 0: word, index } of opening) {
    const end = index + word.length;
    if (samePerson(text.slice(0, end), author)) return end;
  }
  const family = wanted.at(-1);
  const alone = FAMILY_NAME.exec(text)?.[0];
  return alone !== undefined && nameWords(alone).at(-1) === family ? alone.length : 0;
}

/** ", Nora Bell, est …". */
function namesAt(text: string, author: string): boolean {
  const start = /^[,\s(]*/u.exec(text)?.[0].length ?? 0;
  return nameLength(text.slice(start), author) > 0;
}

/** Whether the article has named a person before a line, other than in a line of names. */
function isSpokenOf(family: string, { block, range }: BlockLine, { blocks }: Document): boolean {
  return blocks.slice(0, block + 1).some(({ text, region, kind }, index) => {
    if (region !== 'article' || kind === 'raw') return false;
    const before = nameWords(index === block ? text.slice(0, range.start) : text);
    return before.length > LONGEST_NAME && before.includes(family);
  });
}

function isBeside(line: BlockLine, asides: readonly BlockAside[]): boolean {
  const ranges = asides.filter(({ block }) => block === line.block).map(({ range }) => range);
  return !/\p{L}/u.test(line.text) || isCovered(line, ranges);
}

function isReference({ kind }: Block, text: string, folded: string): boolean {
  return (
    kind === 'footnote' ||
    kind === 'list-item' ||
    REFERENCE.test(text) ||
    (text.length < 60 && NOTES_HEADING.test(folded))
  );
}

/** The lines of the article before a block, the last first; in HTML those of a block are apart. */
function* closing(document: Document, foot: number): Generator<BlockLine> {
  for (let index = Math.min(foot, document.blocks.length) - 1; index >= 0; index -= 1) {
    const block = document.blocks[index];
    if (block?.region !== 'article' || block.kind === 'raw' || block.kind === 'caption') continue;
    if (document.format === 'html') yield* linesOf(block, index).toReversed();
    else yield { block: index, range: { start: 0, end: block.text.length }, text: block.text };
  }
}

function closingLines(document: Document, foot: number): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (const line of closing(document, foot)) {
    lines.push(line);
    if (lines.length > MOST_REFERENCES + 40) break;
  }
  return lines;
}

function words(lines: readonly BlockLine[]): number {
  return lines.reduce((sum, { text }) => sum + wordCount(text), 0);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

function asAsides(lines: readonly BlockLine[]): readonly BlockAside[] {
  return lines.map(({ block, range }) => ({ kind: 'boilerplate', block, range }));
}

import type { CreditName } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { fold, FOLDED_WORD } from '../../text/fold.ts';
import { HELPED_BY, JOINT, PARTICLES, personName, TITLE } from '../../text/name-words.ts';
import { splitPeople } from '../../text/names.ts';
import { isPersonLike } from '../../text/person-like.ts';
import { sourceSpan } from '../../text/source-span.ts';
import type { Layout, Line } from '../layout.ts';
import { COMPILED, DATE, IMAGE_WORD } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import { biographyOf, biographyWithin, subjectOfNote } from './biographies.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { linksIn } from './pointers.ts';
import { type NamedLine, signedAbove, signedBelow } from './lone-names.ts';
import { authorsOfPiece, type StatedAuthors } from './statement-authors.ts';

const DATE_ANYWHERE = new RegExp(`\\b${DATE}`, 'u');
/** What ends the names of a byline: a date, a bar, a dash, the place of publication, a new sentence. */
const END_OF_NAMES = new RegExp(
  `\\s*(?:[|•·–—(\\[/]|\\s-\\s|${shared('afterNames')}|(?<![${FOLDED_WORD}])${shared('onDay')} \\d|${DATE}|\\b\\d|[.;]\\s|\\.$).*$`,
  'u',
);
const NAME_WORD = new RegExp(
  `^(?:\\p{Lu}|\\p{Lo}|(?:${PARTICLES}|${JOINT}|of|the|d['’]|o['’])(?=$|['’\\p{Lu}]))`,
  'u',
);
const PERSON = new RegExp(`^(?:${TITLE})?${personName(4)}`, 'u');
/** What a person is follows a comma in small letters, or is known by its word. */
const SMALL_TAIL = /,\s*\p{Ll}/u;
const ROLE_TAIL = new RegExp(`,\\s*${shared('role')}`, 'u');
/** "By Nora Bell, Harbour Trust team": small letters say that it is no second name. */
const LONGEST_TAIL = 60;
const NAMED_TAIL = /^,\s+[^,.!?]*\s\p{Ll}[^.!?]*$/u;
const HELPED = new RegExp(`\\s${HELPED_BY}(?:\\s|$)`, 'u');
const LONGEST_BYLINE = 260;
/** "March 3, 2021 by Nora Bell": the day may come first. */
const DAY_FIRST = new RegExp(`^[^${FOLDED_WORD}]{0,3}${DATE}(?=[^${FOLDED_WORD}])`, 'u');
/** A Chinese label may be cut off by a stroke: "文/林小海". */
const HAN_LABEL = /^(?:[^\p{L}\p{N}]{0,6}\p{Script=Han}{1,4}\s?)\//u;
/** No article names its authors more often. */
const MOST_BYLINES = 300;

/** From this weight on a statement says that this very article was published elsewhere. */
const SURE = 0.8;

/**
 * Lines that name the author: "By X", "Autor: X", "Articles by: X", and notes about the author, at the foot
 * or where the same paragraph says where the article was published.
 */
export function findBylines(
  document: Document,
  layout: Layout,
  statements: readonly CreditCandidate[],
): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  const stated = new Set(
    statements.filter(({ weight }) => weight >= SURE).map(({ credit }) => credit.block),
  );
  const addPerson = (line: Line): void => {
    const person =
      subjectOfNote(line, document.blocks[line.block - 1]) ??
      (stated.has(line.block) ? biographyWithin(line) : biographyOf(line));
    if (person !== undefined) found.push(candidateOf(document, line, person, 'author'));
  };
  const publishers = statements.flatMap(({ publisher }) => publisher?.value ?? []);
  let early = 0;
  layout.lines.forEach((line, at) => {
    if (line.zone === 'chrome' || line.inBlock.kind === 'code' || line.inBlock.kind === 'caption')
      return;
    if (found.length >= MOST_BYLINES) return;
    const isHead = line.zone === 'head' && early < 40;
    if (isHead) early += 1;
    if (line.zone === 'body') {
      if (stated.has(line.block)) addPerson(line);
      return;
    }
    if (IMAGE_WORD.test(line.folded.slice(0, 20))) return;
    const names = namesOn(document, layout, at, { isHead, publishers });
    if (names !== undefined) found.push(candidateOf(document, names.line, names.range, 'author'));
    const writers = names === undefined ? authorsOfPiece(line) : undefined;
    if (writers !== undefined) found.push(withNames(document, line, writers));
    const translator = translatorOf(line);
    if (translator !== undefined) found.push(candidateOf(document, line, translator, 'translator'));
    if (names === undefined && (line.zone === 'tail' || stated.has(line.block))) addPerson(line);
  });
  return found;
}

interface Place {
  readonly isHead: boolean;
  /** Of whom statements say that the article is theirs. */
  readonly publishers: readonly string[];
}

/** The names for which a line stands: its own, or those on the next one. */
function namesOn(
  document: Document,
  { lines }: Layout,
  at: number,
  { isHead, publishers }: Place,
): NamedLine | undefined {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined) return undefined;
  return (
    bylineOf(line, below, isHead) ??
    (isHead ? linkedByline(document, line) : undefined) ??
    labelledAuthor(line, below) ??
    (isHead ? signedAbove(line, publishers) : signedBelow(line, above))
  );
}

function bylineOf(line: Line, next: Line | undefined, isHead: boolean): NamedLine | undefined {
  const from = isHead ? (DAY_FIRST.exec(line.folded)?.[0].length ?? 0) : 0;
  for (const lexicon of COMPILED) {
    const match = lexicon.by.exec(line.folded.slice(from));
    if (match === null) continue;
    const rest = namesAt(line, from + match[0].length);
    if (rest === undefined) continue;
    // "Di" and "von" begin sentences: at the foot a byline is a short line of its own.
    if (!isHead && line.text.length > 80) continue;
    return { line, range: rest };
  }
  if (isHead && next !== undefined && COMPILED.some((lexicon) => isAlone(lexicon.by, line))) {
    const rest = namesAt(next, 0);
    return rest === undefined ? undefined : { line: next, range: rest };
  }
  return undefined;
}

/** "By [Nora Bell](her page) The town ran out of salt": the link says where the name ends. */
function linkedByline(document: Document, line: Line): NamedLine | undefined {
  for (const { by } of COMPILED) {
    const label = by.exec(line.folded)?.[0];
    if (label === undefined) continue;
    const start = line.range.start + label.length;
    for (const index of linksIn(document, line.inBlock, { start, end: start + 1 })) {
      const link = document.links[index];
      if (link?.range?.start === start && isPersonLike(link.text.trim()))
        return { line, range: link.range };
    }
  }
  return undefined;
}

function isAlone(pattern: RegExp, line: Line): boolean {
  return (
    pattern.exec(`${line.folded} `)?.[0].trim() === line.folded.trim() && line.folded.length < 20
  );
}

function labelledAuthor(line: Line, next: Line | undefined): NamedLine | undefined {
  const folded = line.folded.replace(HAN_LABEL, (label) => `${label.slice(0, -1)}:`);
  for (const lexicon of COMPILED) {
    const match = lexicon.authorLabel.exec(folded);
    if (match === null) continue;
    if (line.text.slice(match[0].length).trim() === '') {
      const range = next === undefined ? undefined : namesAt(next, 0);
      return next === undefined || range === undefined ? undefined : { line: next, range };
    }
    const range = namesAt(line, match[0].length);
    return range === undefined ? undefined : { line, range };
  }
  return undefined;
}

function translatorOf(line: Line): Span | undefined {
  if (line.text.length > LONGEST_BYLINE) return undefined;
  for (const lexicon of COMPILED) {
    const match = lexicon.translatorLabel.exec(line.folded);
    const range = match === null ? undefined : namesAt(line, match[0].length);
    if (range !== undefined) return range;
  }
  return undefined;
}

/** The range of the names that begin at an offset of the line; undefined if no name stands there. */
export function namesAt(line: Line, offset: number): Span | undefined {
  const blank = /^[\s:*_"'([{-]*/u.exec(line.text.slice(offset))?.[0].length ?? 0;
  const start = offset + blank;
  const cut = cutNames(line.text.slice(start));
  const whole = cut.replace(/[\s,;:*_"'’)\]-]+$/u, '');
  const names = looksLikeNames(whole) ? whole : (withoutHelper(whole) ?? withoutTail(whole));
  if (names === undefined) return undefined;
  return { start: line.range.start + start, end: line.range.start + start + names.length };
}

function cutNames(rest: string): string {
  const whole = fold(rest);
  const tails = [SMALL_TAIL.exec(rest), ROLE_TAIL.exec(whole)].flatMap((tail) => tail?.index ?? []);
  const folded = whole.slice(0, Math.min(...tails, rest.length));
  const end = END_OF_NAMES.exec(
    folded.replace(/\b(?:dr|prof|mr|mrs|ms|st|jr|sr|m|\p{L})\.\s/gu, (x) => x.replace('.', ' ')),
  );
  return rest.slice(0, end?.index ?? folded.length);
}

/** "Nora Bell with 360info": who helped is no person, and the names before are. */
function withoutHelper(names: string): string | undefined {
  const helped = HELPED.exec(names)?.index;
  if (helped === undefined || names.length - helped > LONGEST_TAIL) return undefined;
  const before = names.slice(0, helped);
  return /\s/u.test(before) && looksLikeNames(before) ? before : undefined;
}

/** One person's name, after which the words say where that person works: "Nora Bell, Harbour Trust team". */
function withoutTail(names: string): string | undefined {
  const person = PERSON.exec(names)?.[0];
  if (person === undefined) return undefined;
  const tail = names.slice(person.length);
  return tail.length <= LONGEST_TAIL && NAMED_TAIL.test(tail) ? person : undefined;
}

function looksLikeNames(names: string): boolean {
  if (names.length < 2 || names.length > 120) return false;
  const people = splitPeople(names);
  return (
    people.length > 0 &&
    people.length <= 8 &&
    people.every((person) => {
      const words = person.split(/\s+/u);
      return (
        words.length <= 6 &&
        words.every(
          (word) => NAME_WORD.test(word) || /^[@"'“‘([]/u.test(word) || /^\d+\w*$/u.test(word),
        ) &&
        /^[\p{Lu}\p{Lo}@"'“]/u.test(person)
      );
    })
  );
}

/** Whether a line holds nothing but names, as a byline without "by" does. */
export function isNameLine(line: Line): boolean {
  return (
    line.text.length <= 60 &&
    !DATE_ANYWHERE.test(line.folded) &&
    !/\d|[.!?:]$/u.test(line.text.replace(/^(?:Prof|Dr)\./u, '')) &&
    line.text.split(/\s+/u).length >= 2 &&
    namesAt(line, 0)?.end === line.range.end
  );
}

export function namesOf(line: Line, range: Span, role: CreditName['role']): readonly CreditName[] {
  const text = line.inBlock.text.slice(range.start, range.end);
  let from = 0;
  return splitPeople(text).map((name) => {
    const at = text.indexOf(name, from);
    from = at + name.length;
    return { name, role, span: sourceSpan(line.inBlock, range.start + at, range.start + from) };
  });
}

function candidateOf(
  document: Document,
  line: Line,
  range: Span,
  role: 'author' | 'translator',
): CreditCandidate {
  const { start, end } = line.range;
  return withNames(document, line, {
    names: namesOf(line, range, role),
    range: end - start > LONGEST_BYLINE ? range : line.range,
  });
}

/** A byline, with the names that stand in it. */
export function withNames(
  document: Document,
  line: Line,
  { names, range }: StatedAuthors,
): CreditCandidate {
  return makeCandidate({
    document,
    block: line.inBlock,
    index: line.block,
    kind: 'byline',
    signal: 'byline-source',
    range,
    weight: 0,
    names,
    links: linksIn(document, line.inBlock, range),
    pointers: [],
  });
}

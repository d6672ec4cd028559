import type { BlockRange, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { JOINT } from '../../text/name-words.ts';
import { samePerson, splitPeople } from '../../text/names.ts';
import { authorsDeclared } from '../known-names.ts';
import type { Layout, Line } from '../layout.ts';
import { COMPILED, DATE, IMAGE_WORD } from '../lexicon/compile.ts';
import { namesAt, namesOf, withNames } from './bylines.ts';
import type { CreditCandidate } from './candidate.ts';

const LONGEST_LINE = 160;
/** No article has more lines of authors. */
const MOST_LINES = 20;
/** A word or two in front of the name, in whatever language: "Words: …". */
const LABEL = /^\P{L}{0,3}(?:\p{L}+\s){0,2}\p{L}+\s?[:|]\s*/u;
/** "March 3, 2021 | …": after the bar may as well stand what the article is about. */
const DAY = new RegExp(`^\\P{L}{0,3}${DATE}\\s*(?:[|•·]|\\s[-–—]\\s)\\s*`, 'u');
/** After a byline's names come a role, a date, the publisher or nothing; after those of a sentence, a verb. */
const GOES_ON = new RegExp(`^\\s*(?:$|[,;|·•–—(/]|-\\s|\\d|(?:&|${JOINT})\\s)`, 'u');

/**
 * Lines that name the author without a word such as "by": the markup calls them bylines, or they hold a name
 * that the page's metadata, or the original that is kept, give as the author's.
 */
export function findUnlabelledBylines(
  document: Document,
  layout: Layout,
  authors: readonly string[],
  bylines: readonly CreditCandidate[],
): readonly CreditCandidate[] {
  const known = [...authors, ...authorsDeclared(document)].flatMap(splitPeople);
  const isNew = ({ block, range }: BlockRange): boolean =>
    !bylines.some(
      ({ credit }) =>
        credit.block === block &&
        credit.range !== undefined &&
        credit.range.start < range.end &&
        range.start < credit.range.end,
    );
  const marked = document.bylines.flatMap((place) => {
    const line = lineAt(layout, place);
    return line !== undefined && isNew(place) ? [markedByline(document, line, place.range)] : [];
  });
  const named = layout.lines.filter(mayBeByline).flatMap((line) => {
    const names = known.length === 0 ? undefined : knownNames(line, known);
    return names !== undefined && isNew({ block: line.block, range: line.range })
      ? [bylineOf(document, line, line.range, names)]
      : [];
  });
  const isTwice = (one: CreditCandidate): boolean =>
    marked.some(({ credit }) => credit.block === one.credit.block);
  return [...marked, ...named.filter((one) => !isTwice(one))].slice(0, MOST_LINES);
}

function lineAt({ lines }: Layout, { block, range }: BlockRange): Line | undefined {
  const line = lines.find(
    (one) => one.block === block && one.range.start < range.end && range.start < one.range.end,
  );
  const isPlace = line !== undefined && line.zone !== 'chrome' && line.zone !== 'body';
  return isPlace && range.end - range.start <= LONGEST_LINE ? line : undefined;
}

/** It may name nobody: "From our own reporters". */
function markedByline(document: Document, line: Line, marked: Span): CreditCandidate {
  const start = Math.max(marked.start, line.range.start);
  const range = { start, end: Math.max(start, Math.min(marked.end, line.range.end)) };
  const offset = start - line.range.start;
  const names = namesAt(line, offset + labelLength(line.folded.slice(offset)));
  return bylineOf(document, line, range, names);
}

function labelLength(folded: string): number {
  for (const { by, authorLabel } of COMPILED) {
    const label = by.exec(folded) ?? authorLabel.exec(folded);
    if (label !== null) return label[0].length;
  }
  return 0;
}

function mayBeByline({ zone, inBlock, text, folded }: Line): boolean {
  if (zone === 'chrome' || zone === 'body' || inBlock.kind !== 'paragraph') return false;
  return (
    text.length <= LONGEST_LINE && !/[.!?:]$/u.test(text) && !IMAGE_WORD.test(folded.slice(0, 20))
  );
}

/** The names with which a line begins, perhaps after a label, if one of them is an author's. */
function knownNames(line: Line, known: readonly string[]): Span | undefined {
  const label = LABEL.exec(line.text)?.[0].length ?? 0;
  const day = DAY.exec(line.folded)?.[0].length ?? 0;
  for (const offset of new Set([0, label, day])) {
    const names = namesAt(line, offset);
    if (names === undefined) continue;
    const said = line.inBlock.text.slice(names.start, names.end);
    const isAuthor = splitPeople(said).some((name) => known.some((one) => samePerson(one, name)));
    if (isAuthor && GOES_ON.test(fold(line.inBlock.text.slice(names.end, line.range.end))))
      return names;
  }
  return undefined;
}

function bylineOf(
  document: Document,
  line: Line,
  range: Span,
  names: Span | undefined,
): CreditCandidate {
  const said = names === undefined ? [] : namesOf(line, names, 'author');
  return withNames(document, line, { names: said, range });
}

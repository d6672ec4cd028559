import type { AsideKind } from '../model/alignment.ts';
import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import { squash } from '../text/names.ts';
import type { BlockAside } from '../text/prose.ts';
import { authorNotes } from './author-notes.ts';
import { isLeadToWhole } from './credits/credit-words.ts';
import { footOf } from './foot.ts';
import { headAsides } from './head-lines.ts';
import { isBiography } from './known-names.ts';
import {
  NOTE,
  type NotePatterns,
  PICTURE_LINE,
  READ_ALSO,
  TRANSLATORS_NOTE,
  UNMISTAKABLE_NOTE,
} from './lexicon/asides.ts';
import { linesOf } from './lines.ts';
import { isTranslatorLine } from './translator-lines.ts';

/** A note in brackets is no longer; what is longer is a paragraph of the article. */
const LONGEST_NOTE = 600;
const LONGEST_LINE = 300;
const LONGEST_CAPTION = 160;
/** Beside a credit, in its block. */
const MOST_OTHER_WORDS = 6;
const BRACKETED = /[[(][^[\]()]{1,600}[\])]/gu;

/**
 * What stands beside the article in its own blocks: the publisher, the date and the like at its head,
 * credits, notes that their writer signs ("[Ed.: …]"), lines that lead to other articles, and notes on
 * the author at its end.
 */
export function findAsides(document: Document, credits: readonly Credit[]): readonly BlockAside[] {
  const found = withoutNotes(document, credits);
  return [...found, ...notesOnAuthor(document, credits, found)];
}

/** The notes on the author alone. */
export function findAuthorNotes(
  document: Document,
  credits: readonly Credit[],
): readonly BlockAside[] {
  return notesOnAuthor(document, credits, withoutNotes(document, credits));
}

function withoutNotes(document: Document, credits: readonly Credit[]): readonly BlockAside[] {
  const lines = asidesByLine(document, credits);
  return [...lines, ...headAsides(document, lines)];
}

function notesOnAuthor(
  document: Document,
  credits: readonly Credit[],
  found: readonly BlockAside[],
): readonly BlockAside[] {
  // A copy may set its source line between the article and the note on the author.
  const ends = new Set([footOf(document, credits, found), document.blocks.length]);
  return [...ends].flatMap((end) => authorNotes(document, credits, end, found));
}

/** The asides that need no more than their line and the credits to be told. */
export function asidesByLine(
  document: Document,
  credits: readonly Credit[],
): readonly BlockAside[] {
  const found: BlockAside[] = credits.flatMap((credit): readonly BlockAside[] => {
    const { kind, block, range, subject } = credit;
    // A person of whom the article speaks is introduced in the same words as its author.
    if (block === undefined || range === undefined || subject === 'other') return [];
    if (isBiography(credit, document)) return [];
    return [{ kind: kind === 'boilerplate' ? 'boilerplate' : 'credit', block, range }];
  });
  const authors = new Set(
    credits.flatMap(({ names }) =>
      names.flatMap(({ role, name }) => (role === 'author' ? [squash(name)] : [])),
    ),
  );
  document.blocks.forEach(({ text, region }, block) => {
    if (region !== 'article') return;
    if (authors.has(squash(text)))
      found.push({ kind: 'credit', block, range: { start: 0, end: text.length } });
    const whole = creditBlock(text, block, found);
    if (whole !== undefined) found.push(whole);
    const folded = fold(text);
    for (const { range, text: line } of linesOf({ text }, block))
      if (isTranslatorLine(line)) found.push({ kind: 'credit', block, range });
    const line = kindOfLine(folded);
    if (line !== undefined)
      found.push({ kind: line, block, range: { start: 0, end: text.length } });
    for (const match of folded.matchAll(BRACKETED))
      if (match[0].length <= LONGEST_NOTE && isSigned(match[0].slice(1, -1)))
        found.push({
          kind: kindOfNote(match[0].slice(1, -1)),
          block,
          range: { start: match.index, end: match.index + match[0].length },
        });
  });
  return found;
}

/** A block that says little beside its credit, such as a date on the next line, belongs to it. */
function creditBlock(
  text: string,
  block: number,
  asides: readonly BlockAside[],
): BlockAside | undefined {
  const credits = asides.filter((aside) => aside.block === block);
  const [first] = credits;
  if (first === undefined) return undefined;
  const rest = credits.reduce(
    (left, { range }) =>
      left.slice(0, range.start) + ' '.repeat(range.end - range.start) + left.slice(range.end),
    text,
  );
  return rest.trim().split(/\s+/u).length <= MOST_OTHER_WORDS
    ? { kind: first.kind, block, range: { start: 0, end: text.length } }
    : undefined;
}

/** A whole block that is a note, or that leads elsewhere. */
function kindOfLine(folded: string): AsideKind | undefined {
  if (folded.length <= LONGEST_LINE && READ_ALSO.test(folded)) return 'read-also';
  if (isLeadToWhole(folded)) return 'read-also';
  if (folded.length <= LONGEST_CAPTION && PICTURE_LINE.test(folded)) return 'caption';
  const opening = NOTE.opens.exec(folded)?.[0] ?? '';
  return UNMISTAKABLE_NOTE.test(opening) ? kindOfNote(folded) : undefined;
}

function isSigned(inside: string): boolean {
  return says(NOTE, inside);
}

function kindOfNote(inside: string): AsideKind {
  return says(TRANSLATORS_NOTE, inside) ? 'translators-note' : 'editors-note';
}

function says({ opens, closes, alone }: NotePatterns, inside: string): boolean {
  return opens.test(inside) || closes.test(inside) || alone.test(inside);
}

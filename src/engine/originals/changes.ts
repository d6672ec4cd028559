import { endingNote } from '../../claims/ending-notes.ts';
import type { Alignment, Part, TextRange } from '../../model/alignment.ts';
import type { KnownOriginal, TextChange } from '../../model/facts.ts';
import type { Original } from '../../model/original.ts';
import type { Span } from '../../model/span.ts';
import { alterationsOf, isExcerpt } from '../../text/align/verdict.ts';
import { mayBeTranslation } from '../../text/align/translation.ts';
import type { DocumentProse } from '../../text/prose.ts';
import { heldParagraphs } from './held-paragraphs.ts';
import { type MovedPassage, movedPassages } from './moved-passage.ts';

export interface ComparedProse {
  readonly original: Original;
  readonly copy: DocumentProse;
  readonly alignment: Alignment;
  /** Whether the two are known to be in different languages. */
  readonly otherLanguage: boolean;
}

/** What the checks may know of the original's text. */
export function knownOriginal(compared: ComparedProse): KnownOriginal {
  const { original, copy, alignment, otherLanguage } = compared;
  const { text, id, sha256: _hash, retrieved, ...facts } = original;
  const isTranslated =
    alignment.verdict === 'unrelated' && otherLanguage && mayBeTranslation(text, copy.text);
  return {
    facts,
    id,
    retrieved,
    verdict: isTranslated ? 'translation' : alignment.verdict,
    shares: alignment.shares,
    words: alignment.passages.reduce((sum, { same }) => sum + same, 0),
    passages: alignment.passages.map(({ copy: range, same }) => ({
      span: copy.spanOf(range),
      words: same,
    })),
    paragraphs: heldParagraphs(
      text,
      alignment.passages.map((passage) => passage.original),
    ),
    isExcerpt: isExcerpt(alignment),
    isOpening: isOpening(compared),
    changes: changesOf(compared),
    note: noteIn(compared),
    text,
  };
}

/** A first line may be a dateline that the copy leaves out, and a link or a picture's line may be missing within. */
const SLACK_WORDS = 15;
const SLACK_SHARE = 0.1;

/** Whether what is in common leaves out little or nothing of the original before its last word. */
function isOpening({ alignment: { parts, passages } }: ComparedProse): boolean {
  const last = Math.max(0, ...passages.map(({ original }) => original.end));
  const held = passages.reduce((sum, { same }) => sum + same, 0);
  const leftOut = parts.reduce(
    (sum, part) =>
      part.kind === 'omission' && part.aside === undefined && part.original.end <= last
        ? sum + part.original.words
        : sum,
    0,
  );
  return held > 0 && leftOut <= Math.max(SLACK_WORDS, held * SLACK_SHARE);
}

/** From this share of its words on a note is kept. */
const KEPT = 0.8;

/** The note on the author with which the original ends, and whether the copy has it. */
function noteIn(compared: ComparedProse): KnownOriginal['note'] {
  const { original, copy, alignment } = compared;
  const note = endingNote(original.text, original.authors);
  const words = note === undefined ? '' : original.text.slice(note.start, note.end);
  const held = alignment.parts.filter(
    (part) =>
      part.kind === 'same' &&
      note !== undefined &&
      part.original.start < note.end &&
      note.start < part.original.end,
  );
  const same = held.reduce(
    (sum, { original: { start, end } }) =>
      sum + Math.min(end, note?.end ?? 0) - Math.max(start, note?.start ?? 0),
    0,
  );
  const [first] = held;
  if (first !== undefined && same >= words.length * KEPT) {
    // What is in common may begin long before the note.
    const at = copy.text.indexOf(words.slice(0, 20), first.copy.start);
    const start = at < 0 ? first.copy.start : at;
    const end = Math.max(held.at(-1)?.copy.end ?? start, start);
    return { kind: 'kept', span: copy.spanOf({ start, end: Math.min(end, start + words.length) }) };
  }
  const isLeftOut = endingNote(endingOf(compared), original.authors) !== undefined;
  return { kind: isLeftOut ? 'left-out' : 'unknown' };
}

/** What follows the last words in common; a credit of the copy may have words of it by chance. */
function endingOf({ original, alignment }: ComparedProse): string {
  const last = alignment.parts.findLast((part) => part.kind === 'same' && part.aside === undefined);
  return original.text.slice(last?.original.end ?? original.text.length).trim();
}

function changesOf(compared: ComparedProse): readonly TextChange[] {
  const alterations = alterationsOf(compared.alignment);
  const altering = new Set(alterations);
  const moved = movedPassages(compared.alignment).filter(({ parts }) =>
    [...parts].some((part) => isMoved(part) && altering.has(part)),
  );
  const told = new Set<MovedPassage>();
  return alterations.flatMap((part): readonly TextChange[] => {
    const passage = moved.find(({ parts }) => parts.has(part));
    if (passage === undefined) return changeOf(part, compared);
    // A moved passage is told once, where the copy has it.
    if (!isMoved(part) || told.has(passage)) return [];
    told.add(passage);
    return [
      change('moved', passage, compared),
      ...passage.changes.map((sides) => change(kindOf(sides), sides, compared)),
    ];
  });
}

function isMoved(part: Part): boolean {
  return part.kind === 'insertion' && part.move !== undefined;
}

function kindOf({ original, copy }: Sides): TextChange['kind'] {
  if (original.words === 0) return 'added';
  return copy.words === 0 ? 'left-out' : 'changed';
}

function changeOf(part: Part, compared: ComparedProse): readonly TextChange[] {
  switch (part.kind) {
    case 'same':
      return [];
    case 'replacement':
      return [change('changed', part, compared)];
    case 'omission':
      return part.move === undefined ? [change('left-out', part, compared)] : [];
    case 'insertion':
      return [change(part.move === undefined ? 'added' : 'moved', part, compared)];
  }
}

interface Sides {
  readonly original: TextRange;
  readonly copy: TextRange;
}

function change(
  kind: TextChange['kind'],
  sides: Sides,
  { original, copy }: Pick<ComparedProse, 'original' | 'copy'>,
): TextChange {
  const before = original.text.slice(sides.original.start, sides.original.end);
  const after = copy.text.slice(sides.copy.start, sides.copy.end);
  return {
    kind,
    span: copy.spanOf(after === '' ? wordBefore(copy.text, sides.copy.start) : sides.copy),
    before,
    after,
    words: Math.max(sides.original.words, sides.copy.words),
  };
}

/** The word after which something is missing. */
function wordBefore(text: string, at: number): Span {
  const end = at === 0 ? (/^\s*\S+/u.exec(text)?.[0].length ?? 0) : at;
  const start = end - (/\S+$/u.exec(text.slice(Math.max(0, end - 60), end))?.[0].length ?? 0);
  return { start, end };
}

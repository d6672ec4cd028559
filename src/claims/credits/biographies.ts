import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { personName, TITLE } from '../../text/name-words.ts';
import type { Line } from '../layout.ts';
import { ABOUT_AUTHOR } from '../lexicon/author-notes.ts';
import { BIOGRAPHY } from '../lexicon/compile.ts';

const PERSON = new RegExp(`^(?:${TITLE})?${personName(4)}`, 'u');
/** Between a person's name and the word that says who that is. */
const FARTHEST_BIOGRAPHY = 80;
/** A line that says where the article appeared, and who wrote it, says no more. */
const LONGEST_STATED = 400;
const NEXT_SENTENCE = /[.!?]["”»’)*_]{0,3}\s+/gu;

/** "Jane Doe is a professor at …" at the foot of the article. */
export function biographyOf(line: Line, from = 0): Span | undefined {
  if (line.text.length > 900) return undefined;
  const name = PERSON.exec(line.text.slice(from))?.[0];
  if (name === undefined) return undefined;
  const trimmed = name.replace(/[.'’]+$/u, '');
  const [clause = ''] = line.folded.slice(from + trimmed.length).split(/[.!?]/u, 1);
  const says = BIOGRAPHY.exec(clause);
  if (says === null || says.index > FARTHEST_BIOGRAPHY) return undefined;
  const start = line.range.start + from;
  return { start, end: start + trimmed.length };
}

/** The same after the sentence that says where the article appeared: "First published in X. Jane Doe is …". */
export function biographyWithin(line: Line): Span | undefined {
  const opens = biographyOf(line);
  if (opens !== undefined || line.text.length > LONGEST_STATED) return opens;
  for (const { index, 0: gap } of line.text.matchAll(NEXT_SENTENCE)) {
    const person = biographyOf(line, index + gap.length);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** The person with whose name a note opens below a heading that says "About the author". */
export function subjectOfNote(
  { zone, range, text }: Line,
  above: Block | undefined,
): Span | undefined {
  const isNote =
    zone === 'tail' &&
    range.start === 0 &&
    above?.kind === 'heading' &&
    ABOUT_AUTHOR.test(fold(above.text));
  const name = isNote ? PERSON.exec(text)?.[0].replace(/[.'’]+$/u, '') : undefined;
  return name === undefined ? undefined : { start: range.start, end: range.start + name.length };
}

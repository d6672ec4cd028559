import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { FOLDED_WORD } from '../../text/fold.ts';
import { JOINT, personName } from '../../text/name-words.ts';
import type { Line } from '../layout.ts';
import { COMPILED, DATE } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import { isOutside, linksIn } from './pointers.ts';

const LONGEST_LINE = 200;
const DATED = new RegExp(DATE, 'u');
/** A part of the line that says nothing but "Republished with permission", and names nobody. */
const PERMISSION = new RegExp(
  `(?:^|[.;,|•·(–—-]\\s*)(?<words>${shared('byPermission')})(?![${FOLDED_WORD}])`,
  'u',
);
const PERSON = personName(3);
const ONE_OR_TWO = new RegExp(`^\\s*${PERSON}(?:\\s(?:${JOINT}|&)\\s${PERSON})?,\\s*`, 'u');
const FIRST_WORD = /^([^\p{L}]*\p{L}+)\s/u;
const END_OF_NAME = /\s[|•·–—]\s|\.\s/u;

/** Whether a line says that what it credits was published again with permission, and of whom it does not. */
export function isPermitted(folded: string): boolean {
  const permission = folded.length <= LONGEST_LINE ? PERMISSION.exec(folded) : null;
  if (permission === null) return false;
  return /^\s*(?:[.;,)|*_。]|$)/u.test(folded.slice(permission.index + permission[0].length));
}

/**
 * Where a line names the outlet that gave its permission: "From The Herald, 4 May 2016. Reposted with
 * permission", "By Nora Bell, [The Herald](its address) | Republished under Creative Commons".
 */
export function permittedSource(document: Document, line: Line): Span | undefined {
  const permission = line.text.length <= LONGEST_LINE ? PERMISSION.exec(line.folded) : null;
  if (permission === null) return undefined;
  const start = sourceAfterWord(line) ?? linkAfterByline(document, line);
  if (start === undefined || start >= permission.index) return undefined;
  const said = line.text.slice(start, permission.index);
  const end = start + (END_OF_NAME.exec(said)?.index ?? said.length);
  return { start: line.range.start + start, end: line.range.start + end };
}

/** "From The Herald, 4 May 2016": such a word, without a colon, and a date. */
function sourceAfterWord({ folded }: Line): number | undefined {
  if (!DATED.test(folded)) return undefined;
  const labelled = folded.replace(FIRST_WORD, '$1:');
  for (const { sourceLabel } of COMPILED) {
    const label = sourceLabel.exec(labelled)?.[0];
    if (label !== undefined) return label.length;
  }
  return undefined;
}

/** "By Nora Bell, [The Herald](its address)". */
function linkAfterByline(document: Document, line: Line): number | undefined {
  for (const { by } of COMPILED) {
    const label = by.exec(line.folded)?.[0];
    const people = label === undefined ? null : ONE_OR_TWO.exec(line.text.slice(label.length));
    if (label === undefined || people === null) continue;
    const start = label.length + people[0].length;
    const opens = linksIn(document, line.inBlock, line.range).some((index) => {
      const link = document.links[index];
      return link?.range?.start === line.range.start + start && isOutside(link);
    });
    if (opens) return start;
  }
  return undefined;
}

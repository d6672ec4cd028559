import type { CreditName, CreditSubject } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import type { SiteFacts } from '../../model/site.ts';
import { fold, FOLDED_WORD } from '../../text/fold.ts';
import { HOUSE_WORD, JOINT } from '../../text/name-words.ts';
import { squash } from '../../text/names.ts';
import { sourceSpan } from '../../text/source-span.ts';
import type { Layout, Line } from '../layout.ts';
import { COPYRIGHT_WORD, IMAGE_WORD, RIGHTS_RESERVED } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { isPermitted } from './permitted-sources.ts';
import { linksIn } from './pointers.ts';
import type { PublisherPhrase } from './publisher-phrase.ts';

const LONGEST_NOTE = 260;
const PERMITTED = 0.9;
const OPENS = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:©|\\(c\\)|${COPYRIGHT_WORD})`, 'u');
/** No article carries more notes, even with a picture in every paragraph. */
const MOST_NOTES = 300;
const SIGN = `(?:©|\\(c\\)(?=\\s*(?:\\d{4}|\\p{L}))|&copy;)`;
const YEARS = '(?:\\d{4}(?:\\s*[-,/]\\s*\\d{2,4})*)';
/** A note opens with its sign or word; a sentence about copyright does not go on like this. */
const NOTE = new RegExp(
  `(?:^|[.!?|·•;*)\\]\\-]\\s*|\\s)(?<sign>${SIGN}(?:\\s*${COPYRIGHT_WORD})?|${COPYRIGHT_WORD}\\s*(?:${SIGN}|:|(?:by\\s)|(?=,?\\s*${YEARS})|(?=\\s+\\p{L}[^.!?]{1,60}${YEARS}))|${RIGHTS_RESERVED})`,
  'u',
);
const PLAIN_NOTE = new RegExp(`^[^\\p{L}©]{0,4}${COPYRIGHT_WORD},?\\s+`, 'u');
const BARE_WORD = new RegExp(`^${COPYRIGHT_WORD}\\s+(?:${shared('beforeHolder')}\\s*\\b)*`, 'u');
/** A word of a whole line of names. */
const HOLDER_WORD = new RegExp(
  `^(?:[\\p{Lu}\\d(©&]|$|(?:${HOUSE_WORD}|${shared('beforeHolder')})(?!\\p{L}))`,
  'u',
);
const NO_HOLDER = new RegExp(`^(?:${JOINT}|${shared('article')})$`, 'iu');
const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u;
const END_OF_HOLDER = new RegExp(
  `(?:${RIGHTS_RESERVED}|${shared('endsHolder')}|\\b(?:www\\.|https?:)|\\.(?:\\s|$)|[|;!?]).*$`,
  'u',
);
const COMPANY =
  /\b(?:llc|inc|ltd|gmbh|corp|agency|syndicate|media|press|news|group|company|publishing|\w+\.(?:com|org|net|ca|fr|de|it|es|info|co\.uk))\b/u;

/** Copyright notes: the article's, a picture's, the site's own. */
export function findCopyrightNotes(
  document: Document,
  layout: Layout,
  site: SiteFacts,
): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  for (const line of layout.lines) {
    if (found.length >= MOST_NOTES) break;
    if (line.inBlock.kind === 'code') continue;
    const start = noteStart(line);
    if (start === undefined) continue;
    found.push(judge(document, line, start, site));
  }
  return found;
}

/** Offset in the line at which a note begins; undefined if the line only speaks of copyright. */
function noteStart(line: Line): number | undefined {
  const match = NOTE.exec(line.folded);
  const at =
    match?.groups?.['sign'] === undefined
      ? PLAIN_NOTE.test(line.folded) && (isPlainNote(line) || isPermitted(line.folded))
        ? 0
        : undefined
      : match.index + match[0].length - match.groups['sign'].length;
  if (at === undefined || isProse(line, at)) return undefined;
  const isOpening = line.text.slice(0, at).replace(/[^\p{L}\p{N}]/gu, '') === '';
  if (isOpening) return line.text.length - at <= LONGEST_NOTE * 3 ? at : undefined;
  return line.text.length <= LONGEST_NOTE || line.zone === 'tail' ? at : undefined;
}

/** "Copyright law has changed": the bare word, followed by anything but a name, a sign or a year. */
function isProse(line: Line, at: number): boolean {
  const word = BARE_WORD.exec(line.folded.slice(at))?.[0];
  return word !== undefined && /^\p{Ll}/u.test(line.text.slice(at + word.length));
}

/** "Copyright Jane Doe" as a whole short line of names. */
function isPlainNote(line: Line): boolean {
  const rest = line.text.replace(/^[^\p{L}©]{0,4}\p{L}+(?:[ '’]\p{L}+)?\s+/u, '');
  return (
    line.text.length <= 80 &&
    !/[.!?]\s/u.test(line.text) &&
    rest.split(/[\s,]+/u).every((word) => HOLDER_WORD.test(word))
  );
}

function judge(document: Document, line: Line, start: number, site: SiteFacts): CreditCandidate {
  const holders = holdersOf(line, start);
  const subject = subjectOf(line, start, holders, site);
  const { block, inBlock, range } = line;
  const end = noteEnd(line, start);
  const publisher = subject === 'article' ? permittingHolder(line, holders) : undefined;
  const span = { start: range.start + start, end: range.start + end };
  return makeCandidate({
    document,
    block: inBlock,
    index: block,
    kind: 'copyright',
    signal: 'agency-copyright',
    range: span,
    weight: subject === 'article' ? weightOf(line, holders) : 0,
    subject,
    ...(publisher === undefined ? {} : { publisher }),
    names: holders,
    links: linksIn(document, inBlock, span),
    pointers: [],
  });
}

function noteEnd(line: Line, start: number): number {
  if (line.text.length - start <= LONGEST_NOTE) return line.text.length;
  const stop = /[.!?]\s/u.exec(line.text.slice(start))?.index;
  return stop === undefined ? start + LONGEST_NOTE : start + stop + 1;
}

/** The names in a note, without signs, years and "all rights reserved". */
function holdersOf(line: Line, start: number): readonly CreditName[] {
  const raw = line.text.slice(start, noteEnd(line, start));
  const folded = fold(raw);
  const signs = new RegExp(
    `(?:${SIGN}|${COPYRIGHT_WORD}|${YEARS}|(?<![${FOLDED_WORD}])${shared('anyBy')}(?![${FOLDED_WORD}])|[:*_])`,
    'gu',
  );
  const blanked = folded.replace(signs, (match) => ' '.repeat(match.length));
  const lead = /^[\s,.()[\]-]*/u.exec(blanked)?.[0].length ?? 0;
  const body = blanked.slice(lead).replace(END_OF_HOLDER, '');
  const names: CreditName[] = [];
  for (const part of body.matchAll(/[^,/\n()]+/gu)) {
    const trimmedStart = /^[\s"'-]*/u.exec(part[0])?.[0].length ?? 0;
    const name = raw
      .slice(lead + part.index + trimmedStart, lead + part.index + part[0].length)
      .replace(/[\s"'.-]+$/u, '');
    if (name.length < 2 || !/\p{L}{2}/u.test(name) || NO_HOLDER.test(name)) continue;
    const from = line.range.start + start + lead + part.index + trimmedStart;
    names.push({ name, role: 'holder', span: sourceSpan(line.inBlock, from, from + name.length) });
  }
  return names.slice(0, 6);
}

function subjectOf(
  line: Line,
  start: number,
  holders: readonly CreditName[],
  site: SiteFacts,
): CreditSubject {
  if (line.zone === 'chrome') return 'site';
  if (line.inBlock.kind === 'caption' || IMAGE_WORD.test(nearby(line, start))) return 'image';
  if (holders.some((holder) => isOwn(holder.name, site))) return 'site';
  if (line.zone === 'body' && line.text.length > LONGEST_NOTE) return 'other';
  return 'article';
}

/** The words around the sign; a picture may be named on the line or on the one before a break. */
function nearby(line: Line, start: number): string {
  return line.folded.slice(Math.max(0, start - 40), start + 60);
}

export function isOwn(name: string, site: SiteFacts): boolean {
  const own = [...site.names, ...site.domains].map(squash);
  return own.includes(squash(name));
}

/** Not "Lyrics © Herald Music. Reprinted with permission": what is named before the sign is no article. */
function permitsAll(folded: string): boolean {
  return isPermitted(folded) && OPENS.test(folded);
}

/** "Copyright 2016 The Herald. Reprinted with permission.": whoever permits it published it. */
function permittingHolder(
  { inBlock, range, zone, folded }: Line,
  [holder]: readonly CreditName[],
): PublisherPhrase | undefined {
  if (holder === undefined || zone === 'body' || !permitsAll(folded)) return undefined;
  const start = inBlock.text.indexOf(holder.name, range.start);
  return start < 0
    ? undefined
    : { name: holder.name, range: { start, end: start + holder.name.length } };
}

/** A note alone makes a copy only if its holder is plainly another house: an agency or a site. */
function weightOf(line: Line, holders: readonly CreditName[]): number {
  const isEdge = line.zone !== 'body';
  const folded = holders.map((holder) => fold(holder.name)).join(' ');
  if (!isEdge || holders.length === 0) return 0;
  if (permitsAll(line.folded)) return PERMITTED;
  if (!COMPANY.test(folded)) return 0.2;
  const shouted = line.text === line.text.toUpperCase() && /\p{Lu}{4}/u.test(line.text);
  return shouted && YEAR.test(line.text) ? 0.9 : 0.4;
}

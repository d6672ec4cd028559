import type { CreditName } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import { fold } from '../../text/fold.ts';
import { HOUSE_WORD } from '../../text/name-words.ts';
import { sourceSpan } from '../../text/source-span.ts';
import type { Layout, Line } from '../layout.ts';
import { COMPILED, type CompiledLexicon } from '../lexicon/compile.ts';
import { TRANSLATOR_WORDS } from '../lexicon/translators.ts';
import { isNameLine, namesOf } from './bylines.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { linksIn } from './pointers.ts';

/** A credit block stands among the first lines; a subtitle of some lines may come before it. */
const HEAD_LINES = 24;
const LONGEST_LINE = 240;
const NAME_WORD = `(?:[\\p{Lu}\\p{N}\\p{Lo}][\\p{L}\\p{N}'’.&-]*|${HOUSE_WORD}(?!\\p{L}))`;
const NAME = new RegExp(`^[\\s:"'“«*_([]*(${NAME_WORD}(?:[ \\t]+${NAME_WORD}){0,6})`, 'u');

/**
 * "by X / date / from / Y Website": the byline that names the site an article was taken from, on one
 * line or broken over several. Found at the head only.
 */
export function findBylineSources(document: Document, layout: Layout): readonly CreditCandidate[] {
  const head = layout.lines.filter((line) => line.zone === 'head').slice(0, HEAD_LINES);
  for (const [at, line] of head.entries()) {
    const found = sourceOn(line, head[at + 1]);
    if (found === undefined) continue;
    return [candidateOf(document, head, at, found)];
  }
  return [];
}

interface SourceName {
  /** The line on which the name stands. */
  readonly line: Line;
  readonly name: string;
  /** Offset of the name in its line. */
  readonly at: number;
}

function sourceOn(line: Line, next: Line | undefined): SourceName | undefined {
  if (line.text.length > LONGEST_LINE) return undefined;
  for (const lexicon of COMPILED)
    for (const { before, after } of lexicon.fromSite)
      for (const match of line.folded.matchAll(before)) {
        const end = match.index + match[0].length;
        const opensLine = match.index === 0;
        if (!opensLine && !followsByline(line, match.index, lexicon)) continue;
        const here = line.text.slice(end);
        const holder = here.trim() === '' ? next : line;
        if (holder === undefined) continue;
        const from = holder === line ? end : 0;
        const name = nameAt(holder, from, after);
        if (name !== undefined) return { line: holder, ...name };
      }
  return undefined;
}

/** In "by X May 3, 2015 from Y Website" the joint follows a date or a byline. */
function followsByline(line: Line, at: number, lexicon: CompiledLexicon): boolean {
  const before = line.folded.slice(0, at);
  return /\d{4}[\s,/|-]*$/u.test(before) || lexicon.by.test(line.folded);
}

function nameAt(
  line: Line,
  from: number,
  after: RegExp | undefined,
): { name: string; at: number } | undefined {
  const rest = line.text.slice(from);
  const match = NAME.exec(rest);
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const at = from + match[0].length - words.length;
  if (after === undefined) {
    const name = withoutTranslation(words);
    // Without a closing word the name must fill the line, or be followed by the translation's credit.
    const tail = line.folded.slice(at + name.length).trim();
    return tail === '' || /^[-|/(,]/u.test(tail) || opensTranslation(tail)
      ? { name, at }
      : undefined;
  }
  for (const end of line.folded.slice(at).matchAll(after)) {
    const name = line.text.slice(at, at + end.index).trim();
    if (name.length >= 2 && name.length <= 70 && name.split(/\s+/u).length <= 7)
      return { name, at };
    return undefined;
  }
  return undefined;
}

/** "X Sitio Traducción de Y": what is said of the translation may begin with a capital, too. */
function withoutTranslation(words: string): string {
  const folded = fold(words);
  const next = [...folded.matchAll(/\s+/gu)].find(({ 0: space, index }) =>
    opensTranslation(folded.slice(index + space.length)),
  );
  return words.slice(0, next?.index);
}

/** Whether folded words begin to tell of the translation, or of what was translated. */
function opensTranslation(folded: string): boolean {
  return (
    TRANSLATOR_WORDS.originalIn().test(folded) ||
    COMPILED.some(
      ({ translatorLabel, originalLabel }) =>
        translatorLabel.test(folded) || originalLabel.test(folded),
    )
  );
}

function candidateOf(
  document: Document,
  head: readonly Line[],
  at: number,
  source: SourceName,
): CreditCandidate {
  const { line } = source;
  const start = line.range.start + source.at;
  const range = { start, end: start + source.name.length };
  const first = firstLineOf(head, at);
  const authors = authorsBefore(head, at);
  const sameBlock = first.block === line.block;
  return makeCandidate({
    document,
    block: line.inBlock,
    index: line.block,
    kind: 'byline',
    signal: 'byline-source',
    range: {
      start: sameBlock ? first.range.start : line.range.start,
      end: Math.max(range.end, lineEnd(line, range.end)),
    },
    weight: 1,
    publisher: { name: source.name, range },
    names: [...authors, ...firstSources(head, at)],
    links: linksIn(document, line.inBlock, line.range),
    pointers: [],
  });
}

/** The credit ends with its line, unless the whole article was run into one. */
function lineEnd(line: Line, nameEnd: number): number {
  return line.range.end - nameEnd > 60 ? nameEnd : line.range.end;
}

function firstLineOf(head: readonly Line[], at: number): Line {
  let first = at;
  for (let i = at; i >= Math.max(0, at - 4); i -= 1) {
    const line = head[i];
    if (line === undefined || line.block !== head[at]?.block) break;
    first = i;
    if (COMPILED.some((lexicon) => lexicon.by.test(line.folded))) break;
  }
  const line = head[first] ?? head[at];
  if (line === undefined) throw new RangeError('a credit has a line');
  return line;
}

/** A line of names without "by" directly above the date and the source. */
function authorsBefore(head: readonly Line[], at: number): readonly CreditName[] {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const line = head[i];
    if (line === undefined || line.inBlock.kind === 'heading') return [];
    if (COMPILED.some((lexicon) => lexicon.by.test(line.folded))) return [];
    if (isNameLine(line)) return namesOf(line, line.range, 'author');
  }
  return [];
}

/** "Progressive Radio Network - 2009-10-26" above "from Y Website": a dated source of its own. */
function firstSources(head: readonly Line[], at: number): readonly CreditName[] {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const line = head[i];
    if (line === undefined || line.inBlock.kind === 'heading') return [];
    const match = /^(\p{Lu}[\p{L}\p{N} .'’&-]{3,60}?)\s+[-–—]\s+(?=.{0,20}\d{4})/u.exec(line.text);
    const name = match?.[1];
    if (name === undefined || COMPILED.some((lexicon) => lexicon.by.test(line.folded))) continue;
    const { start } = line.range;
    return [
      { name, role: 'first-source', span: sourceSpan(line.inBlock, start, start + name.length) },
    ];
  }
  return [];
}

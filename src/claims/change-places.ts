import type { Credit } from '../model/credit.ts';
import type { Block, Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { titleBlock } from '../text/prose.ts';
import { HEAD_REACH, type Zone, zonesOf } from './layout.ts';
import { type BlockLine, linesOf } from './lines.ts';

/** A line that is longer is running prose, unless it is set apart. */
const LONGEST_LINE = 320;
const LONGEST_APART = 700;
/** A paragraph that is longer has begun the article. */
const LONGEST_OPENING = 200;
const LONGEST_BRACKET = 240;
/** Lines that are broken where the page ends are longer. */
const SHORTEST_WRAPPED = 50;
const WHOLE_BRACKET = /^[([（][^()[\]（）]*[)\]）][.\s]{0,4}$/u;
const BRACKET = /[([（][^()[\]（）]{2,240}[)\]）][.\s]{0,4}$/u;
/** "The Mill – extracts". */
const AFTER_DASH = /\s[–—|:-]\s+(?=[^–—|:]{3,80}$)/u;

/** A line, or the end of one, that may say something about the copy. */
export interface PlacedLine extends BlockLine {
  readonly inBlock: Block;
  readonly zone: Zone;
  /** It is set as the article's own words are not: a note, all in italics or in brackets, beside a credit. */
  readonly apart: boolean;
  /** It is all of its block. */
  readonly whole: boolean;
}

/** The lines at the head and the foot, and those that are set apart wherever they stand. */
export function* linesOutsideProse(
  document: Document,
  credits: readonly Credit[],
): Generator<PlacedLine> {
  const zones = zonesOf(document.blocks);
  const title = titleBlock(document);
  const credited = creditedRanges(credits);
  let begun = false;
  for (const [index, block] of document.blocks.entries()) {
    if (!isArticle(block)) continue;
    begun ||= block.kind !== 'heading' && !block.notice && block.text.length > LONGEST_OPENING;
    if (block.kind === 'heading') {
      // A heading further on is that of a section.
      if (!begun || index === title) yield* partsOfHeading(block, index);
    } else yield* partsOfBlock(block, index, zones[index] ?? 'body', credited.get(index) ?? []);
  }
}

function isArticle({ region, kind }: Block): boolean {
  return region === 'article' && kind !== 'raw' && kind !== 'code' && kind !== 'caption';
}

/** Where credits stand that speak of the article; bylines are left out, they may be taken from prose. */
function creditedRanges(credits: readonly Credit[]): ReadonlyMap<number, readonly Span[]> {
  const ranges = new Map<number, Span[]>();
  for (const { kind, subject, block, range } of credits) {
    if (block === undefined || range === undefined) continue;
    if (subject !== 'article' || kind === 'byline') continue;
    const known = ranges.get(block);
    if (known === undefined) ranges.set(block, [range]);
    else known.push(range);
  }
  return ranges;
}

function* partsOfBlock(
  block: Block,
  index: number,
  blockZone: Zone,
  credited: readonly Span[],
): Generator<PlacedLine> {
  const lines = linesOf(block, index);
  const isWrapped = lines.slice(0, -1).every(({ text }) => text.length > SHORTEST_WRAPPED);
  // A notice that is broken over lines is one sentence of its block.
  const units = lines.length > 1 && isWrapped ? [wholeOf(block, index)] : lines;
  const place = { inBlock: block, whole: units.length === 1 };
  for (const [at, line] of units.entries()) {
    const zone = isReached(block, line, blockZone) ? blockZone : 'body';
    if (goesOnFrom(lines[at - 1])) continue;
    const bracketed = line.text.length <= LONGEST_APART && WHOLE_BRACKET.test(line.text);
    const apart =
      block.notice || block.emphasised || bracketed || credited.some((span) => meets(span, line));
    if (line.text.length <= (apart ? LONGEST_APART : LONGEST_LINE))
      yield { ...line, ...place, zone, apart };
    const bracket = bracketed ? undefined : closingBracket(line);
    if (bracket !== undefined) yield { ...bracket, ...place, zone, apart: true, whole: false };
  }
}

function wholeOf({ text }: Block, block: number): BlockLine {
  return { block, range: { start: 0, end: text.length }, text };
}

/** Text extractions put a whole article into one block; its prose is neither head nor foot. */
function isReached({ text }: Block, { range }: BlockLine, zone: Zone): boolean {
  return zone === 'head'
    ? range.start <= HEAD_REACH
    : zone !== 'tail' || range.end >= text.length - HEAD_REACH;
}

/** Whether a line ends within a sentence that the next one goes on with. */
function goesOnFrom(line: BlockLine | undefined): boolean {
  return (
    line !== undefined && line.text.length > SHORTEST_WRAPPED && !/[.!?:)\]"”»]$/u.test(line.text)
  );
}

function meets({ start, end }: Span, { range }: BlockLine): boolean {
  return start < range.end && range.start < end;
}

/** "The Mill (extracts)", "The Mill – extracts", or a heading that says no more. */
function* partsOfHeading(block: Block, index: number): Generator<PlacedLine> {
  const place = { inBlock: block, zone: 'head', whole: true, apart: false } as const;
  for (const line of linesOf(block, index)) {
    if (line.text.length > LONGEST_LINE) continue;
    yield { ...line, ...place };
    const bracket = BRACKET.exec(line.text)?.index;
    const dash = AFTER_DASH.exec(line.text);
    const from = bracket ?? (dash === null ? 0 : dash.index + dash[0].length);
    if (from > 0) yield { ...partOf(line, from), ...place };
  }
}

/** Brackets that end a line, after the sentence before them. */
function closingBracket(line: BlockLine): BlockLine | undefined {
  const reach = Math.max(0, line.text.length - LONGEST_BRACKET - 4);
  const found = BRACKET.exec(line.text.slice(reach));
  if (found === null) return undefined;
  const from = reach + found.index;
  return /[.!?…。]\s*$/u.test(line.text.slice(Math.max(0, from - 4), from))
    ? partOf(line, from)
    : undefined;
}

function partOf({ block, range, text }: BlockLine, from: number): BlockLine {
  return { block, range: { start: range.start + from, end: range.end }, text: text.slice(from) };
}

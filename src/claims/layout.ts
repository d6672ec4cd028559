import type { Block, Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { type CompiledLexicon, lexiconsFor } from './lexicon/compile.ts';

/**
 * One line of what a reader sees. Credits are laid out by line ("by … / date / from …"), and text
 * extractions put a whole article into one block.
 */
export interface Line {
  readonly block: number;
  /** Range in the block's text, without surrounding spaces. */
  readonly range: Span;
  readonly text: string;
  /** Same length as `text`; see `fold`. */
  readonly folded: string;
  /** `head`: title and byline; `tail`: the foot of the article; `notice`: set apart from the prose. */
  readonly zone: Zone;
  readonly inBlock: Block;
}
export type Zone = 'head' | 'tail' | 'notice' | 'body' | 'chrome';

export interface Layout {
  readonly lines: readonly Line[];
  readonly zones: readonly Zone[];
  /** The text of each block, folded, in one line. */
  readonly folded: readonly string[];
  /** The languages in which the text of a block may say where it comes from. */
  readonly lexicons: (block: number) => readonly CompiledLexicon[];
}

/** How far credits reach from the beginning and the end of the article, in visible characters. */
export const HEAD_REACH = 900;
const TAIL_REACH = 1800;
/** A block that long is prose, wherever it stands. */
const LONGEST_NOTICE = 700;
/** Some pages repeat the publisher's name glued to the copyright sign that follows it. */
const LINE_BREAK = /\n|(?<=[\p{Ll}.])(?=Copyright\s*©)/u;

const LAYOUTS = new WeakMap<Document, Layout>();

/** Cuts the visible text into lines and says where on the page each of them stands. */
export function layOut(document: Document): Layout {
  const known = LAYOUTS.get(document);
  if (known !== undefined) return known;
  const made = laidOut(document);
  LAYOUTS.set(document, made);
  return made;
}

function laidOut(document: Document): Layout {
  const zones = zonesOf(document.blocks);
  const lines: Line[] = [];
  const folds = document.blocks.map(({ text }) => fold(text));
  document.blocks.forEach((block, index) => {
    if (block.kind === 'raw') return;
    const whole = folds[index] ?? '';
    const zone = zones[index] ?? 'body';
    let consumed = 0;
    for (const start of lineStarts(block.text)) {
      const end = start.end;
      const raw = block.text.slice(start.start, end);
      const lead = raw.length - raw.trimStart().length;
      const text = raw.trim();
      const lineZone = consumed > HEAD_REACH && zone === 'head' ? 'body' : zone;
      consumed += raw.length;
      if (text === '') continue;
      const range = { start: start.start + lead, end: start.start + lead + text.length };
      const folded = whole.slice(range.start, range.end);
      lines.push({ block: index, range, text, folded, zone: lineZone, inBlock: block });
    }
  });
  return {
    lines,
    zones,
    folded: folds.map((text) => text.replaceAll('\n', ' ')),
    lexicons: rememberEach((block) => lexiconsFor(document.blocks[block]?.text ?? '')),
  };
}

/** Answers each question once. */
function rememberEach<T>(ask: (block: number) => T): (block: number) => T {
  const answers: T[] = [];
  return (block) => (answers[block] ??= ask(block));
}

function lineStarts(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split(text.includes('Copyright') ? LINE_BREAK : '\n')) {
    spans.push({ start, end: start + part.length });
    start += part.length;
    if (text.charAt(start) === '\n') start += 1;
  }
  return spans;
}

/** Where on the page each block stands. */
export function zonesOf(blocks: readonly Block[]): readonly Zone[] {
  const zones: Zone[] = blocks.map((block) =>
    block.region === 'chrome' ? 'chrome' : isNotice(block) ? 'notice' : 'body',
  );
  const article = blocks.flatMap((block, index) =>
    block.region === 'article' && block.kind !== 'raw' && block.text.trim() !== '' ? [index] : [],
  );
  const total = article.reduce((sum, index) => sum + (blocks[index]?.text.length ?? 0), 0);
  const headReach = Math.min(HEAD_REACH, total / 2);
  let seen = 0;
  for (const index of article) {
    if (seen > headReach) break;
    const block = blocks[index];
    if (block === undefined) break;
    zones[index] = 'head';
    seen += block.kind === 'heading' ? 0 : block.text.length;
  }
  seen = 0;
  for (const index of article.toReversed()) {
    const block = blocks[index];
    if (block === undefined || seen > TAIL_REACH) break;
    seen += countsTowardsTail(block) ? block.text.length : 0;
    if (zones[index] !== 'head') zones[index] = 'tail';
  }
  return zones;
}

/** Notes, references and captions may follow the credits at any length. */
function countsTowardsTail(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length > 120;
}

function isNotice(block: Block): boolean {
  if (block.text.length > LONGEST_NOTICE) return false;
  return block.notice || block.emphasised;
}

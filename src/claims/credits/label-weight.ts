import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { personName } from '../../text/name-words.ts';
import type { Line, Zone } from '../layout.ts';
import { COMPILED, DATE } from '../lexicon/compile.ts';
import { isPermitted } from './permitted-sources.ts';
import { labelOf } from './statement-authors.ts';

export type LabelKind = 'original' | 'source' | 'permitted';

export interface LabelledLine {
  readonly line: Line;
  readonly kind: LabelKind;
  /** Range of the value in the line's block. */
  readonly value: Span;
  readonly block: number;
  readonly several: boolean;
}

/**
 * "Source: X" says at the head of an article where it comes from; at its foot it may as well name the
 * source of the news, and below a figure or a quotation that of the figure.
 */
const SOURCE_WEIGHT: Readonly<Record<Zone, number>> = {
  head: 0.7,
  notice: 0.45,
  tail: 0.45,
  body: 0.1,
  chrome: 0,
};
const WEIGHT_OF_SEVERAL = 0.1;
const SURE = 0.9;
const PERSON = new RegExp(`^${personName(3)}|^\\p{Lo}{2}`, 'u');
const DATED = new RegExp(DATE, 'u');
/** In characters: a lead may be as short as a subtitle. */
const SHORTEST_PROSE = 120;
/** It may hold a date of its own. */
const ADDRESS = /https?:\S+/gu;

interface Standing {
  readonly hasAddress: boolean;
  readonly isTranslated: boolean;
}

/** How surely a label says where the article is from, from 0 to 1. */
export function labelWeight(
  document: Document,
  labelled: LabelledLine,
  { hasAddress, isTranslated }: Standing,
): number {
  const { line, kind, several } = labelled;
  const above = blockAbove(document, labelled);
  if (kind === 'permitted') return SURE;
  if (kind === 'original') return hasAddress ? 1 : 0.9;
  if (several && line.zone !== 'head') return WEIGHT_OF_SEVERAL;
  if (isOfSection(document, line)) return SOURCE_WEIGHT.body;
  // A dated source line at the head is that of the article: "Source : Truthdig, 13-01-2020".
  if (line.zone === 'head' && DATED.test(line.folded.replace(ADDRESS, ' '))) return SURE;
  // What was translated, or taken over with permission, has one source.
  const isApart = line.zone !== 'body' && weightBelow(above) === 1;
  if (isApart && (isTranslated || goesOnToTranslator(line) || isTakenOver(line))) return SURE;
  const whole = Math.min(SOURCE_WEIGHT[line.zone], weightBelow(above));
  return line.text.length > 300 ? whole / 3 : whole;
}

/** "Source: The Herald, translation Nora Bell". */
function goesOnToTranslator({ text, folded }: Line): boolean {
  return [...folded.matchAll(/[,;|(–—-]\s*/gu)].some(({ index, 0: comma }) => {
    const from = index + comma.length;
    return COMPILED.some(({ translatorLabel }) => {
      const label = translatorLabel.exec(folded.slice(from))?.[0];
      return label !== undefined && PERSON.test(text.slice(from + label.length));
    });
  });
}

function isAuthorPart(part: string): boolean {
  return COMPILED.some(({ authorLabel }) => labelOf(authorLabel, part) !== undefined);
}

/** "Source: The Herald, author Nora Bell, republished with permission". */
function isTakenOver({ folded }: Line): boolean {
  const parts = folded.split(/[,;|]\s*/u);
  return isPermitted(folded) && parts.some(isAuthorPart);
}

/** The block before that of the label, if the label opens its own. */
function blockAbove({ blocks }: Document, { line }: LabelledLine): Block | undefined {
  return line.range.start === 0 && line.inBlock.quoteDepth === 0
    ? blocks[line.block - 1]
    : undefined;
}

/** Below a table, a figure or a quotation a source line names the source of that. */
function weightBelow(above: Block | undefined): number {
  if (above === undefined) return 1;
  if (above.kind === 'table-cell' || above.kind === 'caption') return SOURCE_WEIGHT.body;
  return above.quoteDepth > 0 ? SOURCE_WEIGHT.tail : 1;
}

/** Below the heading of a section that follows on another text, a source line names the source of the section. */
function isOfSection({ blocks }: Document, { block, zone }: Line): boolean {
  if (zone !== 'head') return false;
  const heading = blocks.findLastIndex(({ kind }, index) => kind === 'heading' && index < block);
  return blocks.some(
    ({ kind, text }, index) =>
      index < heading && kind === 'paragraph' && text.length >= SHORTEST_PROSE,
  );
}

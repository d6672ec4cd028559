import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { hostOf, parseAddress } from '../../text/article-address.ts';
import { personName } from '../../text/name-words.ts';
import { hostFitsName } from '../../text/publisher-name.ts';
import type { Layout, Line, Zone } from '../layout.ts';
import { COMPILED, DATE, IMAGE_WORD, SEVERAL_SOURCES } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate, readableAddresses } from './make.ts';
import { isPointer } from './pointer-words.ts';
import { isOutside, linksIn } from './pointers.ts';
import { isPermitted, permittedSource } from './permitted-sources.ts';
import { phraseAt, type PublisherPhrase } from './publisher-phrase.ts';
import { labelledAuthors, labelOf } from './statement-authors.ts';

type LabelKind = 'original' | 'source' | 'permitted';

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
const LONGEST_TRANSLATED = 200;
const PERSON = new RegExp(`^${personName(3)}|^\\p{Lo}{2}`, 'u');
/** No article names more sources, each on a line of its own. */
const MOST_LABELS = 300;
const DATED = new RegExp(DATE, 'u');
const SOURCE_PART = new RegExp(`[-|•·,/]\\s*${shared('sourcePart')}\\s+(?=\\S)`, 'u');

interface LabelledLine {
  readonly line: Line;
  readonly kind: LabelKind;
  /** Range of the value in the line's block. */
  readonly value: Span;
  readonly block: number;
  readonly several: boolean;
}

/** Lines of the form "Original article: …" and "Source: …", whatever the language. */
export function findLabels(document: Document, layout: Layout): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  layout.lines.forEach((line, at) => {
    if (line.zone === 'chrome' || line.inBlock.kind === 'code') return;
    if (found.length >= MOST_LABELS) return;
    const neighbours = [layout.lines[at - 1], layout.lines[at + 1]];
    for (const labelled of [
      ...labelsOf(line, layout.lines[at + 1]),
      ...permitted(document, line),
      ...afterTranslator(line),
    ]) {
      const candidate = judge(document, layout, labelled, neighbours.some(namesTranslator));
      if (candidate !== undefined) {
        found.push(candidate);
        break;
      }
    }
  });
  return found;
}

function labelsOf(line: Line, next: Line | undefined): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  for (const lexicon of COMPILED)
    for (const [kind, pattern] of [
      ['original', lexicon.originalLabel],
      ['source', lexicon.sourceLabel],
    ] as const) {
      const match = pattern.exec(line.folded);
      if (match === null) continue;
      const label = match[0].replace(/[^\p{L}]+$/u, '').trim();
      const start = line.range.start + match[0].length;
      const several = kind === 'source' && SEVERAL_SOURCES.test(label);
      if (line.text.slice(match[0].length).trim() !== '')
        found.push({
          line,
          kind,
          block: line.block,
          value: { start, end: line.range.end },
          several,
        });
      else if (next !== undefined && /:\s*$/u.test(match[0]) && isShort(next) && !isLabel(next))
        found.push({ line: next, kind, block: next.block, value: next.range, several });
    }
  found.push(...sourceParts(line));
  return found;
}

/** The line is a label of its own, so the one above it has no value. */
function isLabel(line: Line): boolean {
  return COMPILED.some((lexicon) =>
    [lexicon.originalLabel, lexicon.sourceLabel, lexicon.authorLabel, lexicon.translatorLabel].some(
      (pattern) => pattern.test(line.folded),
    ),
  );
}

function isShort(line: Line): boolean {
  return line.text.length <= 160;
}

/** "From The Herald, 4 May 2016. Reposted with permission." */
function permitted(document: Document, line: Line): readonly LabelledLine[] {
  const value = line.zone === 'body' ? undefined : permittedSource(document, line);
  return value === undefined
    ? []
    : [{ line, kind: 'permitted', block: line.block, value, several: false }];
}

/** "Translated by Nora Bell. Original article: …": the label opens the second sentence. */
function afterTranslator(line: Line): readonly LabelledLine[] {
  if (line.text.length > LONGEST_TRANSLATED || !namesTranslator(line)) return [];
  const [gap] = line.folded.matchAll(/(?<=\p{L}{2})\.\s+/gu);
  if (gap === undefined) return [];
  const from = gap.index + gap[0].length;
  for (const { originalLabel } of COMPILED) {
    const label = originalLabel.exec(line.folded.slice(from))?.[0];
    if (label === undefined) continue;
    const start = line.range.start + from + label.length;
    const value = { start, end: line.range.end };
    return [{ line, kind: 'original', block: line.block, value, several: false }];
  }
  return [];
}

/** Whether a line says who translated the article. */
function namesTranslator(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_TRANSLATED) return false;
  return COMPILED.some(({ translatorLabel }) => {
    const label = translatorLabel.exec(line.folded)?.[0];
    return (
      label !== undefined && /\p{Lu}\p{L}+\s\p{Lu}|\p{Lo}{2}/u.test(line.text.slice(label.length))
    );
  });
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

/** "Par X – Le 17 juin 2016 – Source Y": a source as one part of a byline, without colon. */
function sourceParts(line: Line): readonly LabelledLine[] {
  if (line.zone !== 'head' || line.text.length > 200) return [];
  const match = SOURCE_PART.exec(line.folded);
  if (match === null) return [];
  const start = line.range.start + match.index + match[0].length;
  if (!/[\p{Lu}\p{Lo}]/u.test(line.inBlock.text.charAt(start))) return [];
  return [
    {
      line,
      kind: 'source',
      block: line.block,
      value: { start, end: line.range.end },
      several: false,
    },
  ];
}

function judge(
  document: Document,
  layout: Layout,
  labelled: LabelledLine,
  isTranslated: boolean,
): CreditCandidate | undefined {
  const { line, kind, value } = labelled;
  const block = line.inBlock;
  if (IMAGE_WORD.test(line.folded.slice(0, 24)) || block.kind === 'caption') return undefined;
  const links = linksIn(document, block, value).filter((index) => {
    const link = document.links[index];
    return link !== undefined && link.standing !== 'comment';
  });
  const outside = links.filter((index) => {
    const link = document.links[index];
    return link !== undefined && isOutside(link);
  });
  const addresses = readableAddresses(block, value);
  const publisher = publisherOf(document, layout, labelled);
  const named = publisher !== undefined || outside.length > 0 || addresses.length > 0;
  if (!named) return undefined;
  return makeCandidate({
    document,
    block,
    index: labelled.block,
    kind: 'source',
    signal: kind === 'original' ? 'original-label' : 'source-label',
    range: line.range,
    weight: weightOf(labelled, blockAbove(document, labelled), {
      hasAddress: outside.length + addresses.length > 0,
      isTranslated,
    }),
    ...(publisher === undefined ? {} : { publisher }),
    names: labelledAuthors(block, value, layout.folded[labelled.block] ?? ''),
    links,
    pointers: outside,
  });
}

/** The block before that of the label, if the label opens its own. */
function blockAbove({ blocks }: Document, { line }: LabelledLine): Block | undefined {
  return line.range.start === 0 && line.inBlock.quoteDepth === 0
    ? blocks[line.block - 1]
    : undefined;
}

const LONGEST_LINKED_NAME = 5;

/** The name in a label's value; never an address, a link that only says "here", or a linked title. */
function publisherOf(
  document: Document,
  { folded }: Layout,
  { line, kind, value }: LabelledLine,
): PublisherPhrase | undefined {
  const phrase = phraseAt(document, line.inBlock, folded[line.block] ?? '', value.start, value.end);
  if (phrase === undefined || isPointer(phrase.name)) return undefined;
  if (/^https?:|^www\./iu.test(phrase.name) || hasPath(phrase.name)) return undefined;
  return isLinkedTitle(document, line, kind, phrase) ? undefined : phrase;
}

/** "Original: [The title of the article](…)": the words of such a link name no publisher. */
function isLinkedTitle(
  document: Document,
  line: Line,
  kind: LabelKind,
  phrase: PublisherPhrase,
): boolean {
  const link = linksIn(document, line.inBlock, phrase.range)
    .map((index) => document.links[index])
    .find((candidate) => candidate?.range?.start === phrase.range.start);
  const url = link === undefined ? undefined : parseAddress(link.href);
  if (url === undefined || url.pathname === '/' || hostFitsName(hostOf(url), phrase.name))
    return false;
  return kind === 'original' || phrase.name.split(/\s+/u).length > LONGEST_LINKED_NAME;
}

function hasPath(name: string): boolean {
  const url = parseAddress(name);
  return url !== undefined && url.pathname !== '/';
}

/** Below a table, a figure or a quotation a source line names the source of that. */
function weightBelow(above: Block | undefined): number {
  if (above === undefined) return 1;
  if (above.kind === 'table-cell' || above.kind === 'caption') return SOURCE_WEIGHT.body;
  return above.quoteDepth > 0 ? SOURCE_WEIGHT.tail : 1;
}

function weightOf(
  labelled: LabelledLine,
  above: Block | undefined,
  { hasAddress, isTranslated }: { readonly hasAddress: boolean; readonly isTranslated: boolean },
): number {
  const { line, kind, several } = labelled;
  if (kind === 'permitted') return SURE;
  if (kind === 'original') return hasAddress ? 1 : 0.9;
  if (several && line.zone !== 'head') return WEIGHT_OF_SEVERAL;
  // A dated source line at the head is that of the article: "Source : Truthdig, 13-01-2020".
  if (line.zone === 'head' && DATED.test(line.folded)) return SURE;
  // What was translated, or taken over with permission, has one source.
  const isApart = line.zone !== 'body' && weightBelow(above) === 1;
  if (isApart && (isTranslated || goesOnToTranslator(line) || isTakenOver(line))) return SURE;
  const whole = Math.min(SOURCE_WEIGHT[line.zone], weightBelow(above));
  return line.text.length > 300 ? whole / 3 : whole;
}

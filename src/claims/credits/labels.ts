import type { Document } from '../../model/document.ts';
import { hostOf, parseAddress } from '../../text/article-address.ts';
import { hostFitsName } from '../../text/publisher-name.ts';
import type { Layout, Line } from '../layout.ts';
import { COMPILED, IMAGE_WORD, SEVERAL_SOURCES } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import type { CreditCandidate } from './candidate.ts';
import { type LabelKind, type LabelledLine, labelWeight } from './label-weight.ts';
import { makeCandidate, readableAddresses } from './make.ts';
import { isPointer } from './pointer-words.ts';
import { isOutside, linksIn } from './pointers.ts';
import { permittedSource } from './permitted-sources.ts';
import { phraseAt, type PublisherPhrase } from './publisher-phrase.ts';
import { labelledAuthors } from './statement-authors.ts';

const LONGEST_TRANSLATED = 200;
/** No article names more sources, each on a line of its own. */
const MOST_LABELS = 300;
const SOURCE_PART = new RegExp(`[-|•·,/]\\s*${shared('sourcePart')}\\s+(?=\\S)`, 'u');

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
    weight: labelWeight(document, labelled, {
      hasAddress: outside.length + addresses.length > 0,
      isTranslated,
    }),
    ...(publisher === undefined ? {} : { publisher }),
    names: labelledAuthors(block, value, layout.folded[labelled.block] ?? ''),
    links,
    pointers: outside,
  });
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

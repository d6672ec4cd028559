import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Layout, Zone } from '../layout.ts';
import { type CompiledLexicon, IMAGE_WORD, UPDATED } from '../lexicon/compile.ts';
import { sentenceAround } from '../sentences.ts';
import type { CreditCandidate } from './candidate.ts';
import { type CandidateParts, makeCandidate } from './make.ts';
import { WHOLE_ARTICLE } from '../lexicon/whole-article.ts';
import { isOutside, linksIn, pointersIn } from './pointers.ts';
import { phraseAt, publisherAfter, type PublisherPhrase } from './publisher-phrase.ts';
import { isQuoted } from './quoted.ts';
import { authorsInStatement, postedBy, writtenBy, type WrittenBy } from './statement-authors.ts';
import { leadOf } from './statement-lead.ts';
import { isOutbound } from './statement-direction.ts';
import { LONGEST_SUBJECT, subjectOf, type Subject } from './statement-subject.ts';
import { foldedTitles } from './titled-subject.ts';
import { LONGEST_BARE_NOTICE, type Manner, statementWeight } from './statement-weight.ts';

/** After the publisher's name, in a notice that says plainly where the article was published. */
const LONGEST_REST = 40;
const FARTHEST_PUBLISHER = 220;
/** No article says more often where it comes from. */
const MOST_STATEMENTS = 300;
/** Nor does it use the verbs of such a statement more often. */
const MOST_VERBS = 3000;

/**
 * Sentences that say of this very piece that it was published elsewhere first, or taken over from
 * elsewhere. What they say of books, studies and other articles does not count: the words between
 * the subject and the verb must be auxiliaries, names or a link.
 */
export function findStatements(
  document: Document,
  layout: Layout,
  titles: readonly string[],
): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  const names = foldedTitles(titles);
  let looked = 0;
  document.blocks.forEach((block, index) => {
    if (block.region === 'chrome' || block.kind === 'raw' || block.kind === 'code') return;
    const zone = layout.zones[index] ?? 'body';
    if (found.length >= MOST_STATEMENTS) return;
    const folded = layout.folded[index] ?? '';
    const taken: Span[] = [];
    for (const lexicon of layout.lexicons(index))
      for (const [manner, verbs] of mannersOf(lexicon))
        for (const match of folded.matchAll(verbs)) {
          looked += 1;
          if (looked > MOST_VERBS || found.length >= MOST_STATEMENTS) return;
          const verb = { start: match.index, end: match.index + match[0].length };
          if (taken.some((span) => span.start < verb.end && verb.start < span.end)) continue;
          const candidate = judge({
            document,
            layout,
            block,
            index,
            zone,
            folded,
            titles: names,
            lexicon,
            manner,
            verb,
          });
          if (candidate === undefined) continue;
          taken.push(verb);
          found.push(candidate);
        }
  });
  return found;
}

function mannersOf(lexicon: CompiledLexicon): readonly (readonly [Manner, RegExp])[] {
  return [
    ['published', lexicon.published],
    ['republished', lexicon.republished],
    ['adapted', lexicon.adapted],
    ['plainly', lexicon.plainlyPublished],
  ];
}

interface Sighting {
  readonly document: Document;
  readonly layout: Layout;
  readonly block: Block;
  readonly index: number;
  readonly zone: Zone;
  readonly folded: string;
  readonly titles: readonly string[];
  readonly lexicon: CompiledLexicon;
  readonly manner: Manner;
  readonly verb: Span;
}

function judge(sighting: Sighting): CreditCandidate | undefined {
  const { document, block, folded, manner, verb, lexicon } = sighting;
  const sentence = sentenceAround(block, verb.start);
  const subject = subjectOf(sighting, sentence);
  if (subject === undefined || isOfSomethingElse(sighting, subject)) return undefined;
  const isPlain = manner === 'plainly';
  const written =
    writtenBy(block, sentence, verb, sighting) ?? postedBy(document, block, verb, sighting);
  const publisher = publisherIn(sighting, sentence, written?.end ?? verb.end);
  const isTaking = manner === 'republished';
  if (isAttributive(publisher, block)) return undefined;
  if (isOutbound({ folded, lexicon, verb, isTakenOver: isTaking, publisher }, sentence))
    return undefined;
  // "This article was published on X. Read the original."
  const said = isPlain ? { start: sentence.start, end: block.text.length } : sentence;
  const plain = pointersOf(sighting, said, publisher, subject);
  if (isPlain && !isNotice(sighting, subject, sentence, publisher, plain)) return undefined;
  const isNamed =
    publisher !== undefined || plain.length > 0 || isTakenOver(sighting, sentence, written);
  const from = { start: verb.end, end: sentence.end };
  const { leads, pointers } = leadOf(document, block, from, isNamed ? plain : undefined);
  const weight = statementWeight({ ...sighting, sentence, subject, publisher, leads });
  const below = isNamed ? undefined : continuedBelow(sighting, sentence);
  if (below !== undefined) return makeCandidate({ document, ...below });
  return makeCandidate({
    document,
    block,
    index: sighting.index,
    kind: 'republication',
    signal: isTaking ? 'permission-note' : 'republication-statement',
    range: clip(folded, sentence),
    weight,
    ...(publisher === undefined ? {} : { publisher }),
    names:
      written?.names ?? authorsInStatement(block, sentence, verb, { folded, lexicon, publisher }),
    links: linksIn(document, block, said),
    pointers,
  });
}

/** In the next block, after a statement that ends with "on". */
const LONGEST_BELOW = 120;

/** "This article originally appeared on", and below it, on a line of its own, a link with the publisher's name. */
function continuedBelow(
  { document, layout, index, folded, lexicon, verb }: Sighting,
  { end }: Span,
): Omit<CandidateParts, 'document'> | undefined {
  const after = folded.slice(verb.end, end).trim();
  const isOpen =
    end >= folded.trimEnd().length && [...after.matchAll(lexicon.at)].some(([at]) => at === after);
  const block = document.blocks[index + 1];
  if (!isOpen || block?.region !== 'article' || block.text.length > LONGEST_BELOW) return undefined;
  const range = { start: 0, end: block.text.length };
  const publisher = phraseAt(document, block, layout.folded[index + 1] ?? '', 0, range.end);
  const links = linksIn(document, block, range);
  if (publisher === undefined || links.length === 0) return undefined;
  const pointers = pointersIn(document, block, range, publisher);
  const kind = 'republication';
  const signal = 'republication-statement';
  return { block, index: index + 1, kind, signal, range, weight: 1, publisher, links, pointers };
}

/** Digits with a currency's sign, or with the pages of a book. */
const IMPRINT =
  /ISBN|[$€£¥]\s?\d|\d\s?€|\d{2,4}\s?(?:p|pp|pages|Seiten|S|páginas|págs|pagine|pag)(?![\p{L}])/u;

/** What is quoted is another's, and a bare "Originally published in …" is said of the picture, or of the book, that it stands with. */
function isOfSomethingElse(
  { document, block, index, folded, verb }: Sighting,
  subject: Subject,
): boolean {
  if (isQuoted(block.text, folded, verb)) return true;
  if (subject === 'this') return block.kind === 'caption';
  return (
    block.kind === 'caption' ||
    block.kind === 'table-cell' ||
    document.embeds.some(({ caption }) => caption === index) ||
    IMAGE_WORD.test(folded.slice(0, 24)) ||
    IMPRINT.test(block.text)
  );
}

/** Chinese: what follows the name tells which article is meant, and that is another one. */
function isAttributive(publisher: PublisherPhrase | undefined, { text }: Block): boolean {
  return publisher !== undefined && /^["”」』》]*的/u.test(text.slice(publisher.range.end));
}

function publisherIn(
  sighting: Sighting,
  sentence: Span,
  from: number,
): PublisherPhrase | undefined {
  const { document, block, folded } = sighting;
  const end = endOfMention(folded, from, sentence);
  return (
    publisherAfter(document, block, folded, from, end) ?? publisherInSubject(sighting, sentence)
  );
}

/** How far from its verb a publisher is named: not beyond "and was updated with figures from …". */
function endOfMention(folded: string, from: number, { end }: Span): number {
  const to = Math.min(end, from + FARTHEST_PUBLISHER);
  const later = folded.slice(from, to).search(UPDATED);
  return later < 0 ? to : from + later;
}

/** "This article was first published elsewhere: see the site of X for the full article": the link is to it. */
function pointersOf(
  { document, block, folded, manner }: Sighting,
  said: Span,
  publisher: PublisherPhrase | undefined,
  subject: Subject,
): readonly number[] {
  const pointers = pointersIn(document, block, said, publisher);
  const isLed =
    pointers.length === 0 &&
    publisher === undefined &&
    subject === 'this' &&
    manner === 'published' &&
    WHOLE_ARTICLE.test(folded.slice(said.start, said.end));
  if (!isLed) return pointers;
  return linksIn(document, block, said).filter((index) => {
    const link = document.links[index];
    return link?.standing === 'live' && isOutside(link);
  });
}

/**
 * "Published in X" alone says where an article comes from only in a short notice with a link to it. Nor
 * does "this article was published in X last week, and nobody has answered": that speaks of what it links.
 */
function isNotice(
  sighting: Sighting,
  subject: Subject,
  { end }: Span,
  publisher: PublisherPhrase | undefined,
  pointers: readonly number[],
): boolean {
  if (subject === 'loose' || !isShortNotice(sighting)) return false;
  if (publisher === undefined || pointers.length === 0) return false;
  return subject === 'bare' || end - publisher.range.end <= LONGEST_REST;
}

function clip(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** "This Imaginative Conservative article was republished": the name stands inside the subject. */
function publisherInSubject(
  sighting: Sighting,
  sentence: Span,
): { name: string; range: Span } | undefined {
  const { block, folded, lexicon, verb } = sighting;
  const from = Math.max(sentence.start, verb.start - LONGEST_SUBJECT);
  for (const match of folded.slice(from, verb.start).matchAll(lexicon.thisPiece)) {
    const start = from + match.index;
    const text = block.text.slice(start, start + match[0].length);
    const name = /^\p{L}+\s+((?:\p{Lu}[\p{L}\p{N}.'’&-]*\s+){1,4})/u.exec(text);
    const found = name?.[1]?.trim();
    if (name === null || found === undefined || found.length < 3) continue;
    const at = start + text.indexOf(found);
    return { name: found, range: { start: at, end: at + found.length } };
  }
  return undefined;
}

/** "This post was originally written by X, and has been reposted with permission." */
function isTakenOver(
  { folded, lexicon }: Sighting,
  sentence: Span,
  written: WrittenBy | undefined,
): boolean {
  if (written === undefined) return false;
  return folded.slice(written.end, sentence.end).search(lexicon.republished) >= 0;
}

function isShortNotice({ block, zone }: Sighting): boolean {
  return zone !== 'body' && block.text.length <= LONGEST_BARE_NOTICE;
}

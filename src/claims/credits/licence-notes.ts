import type { CreditSubject } from '../../model/credit.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { isLicenceAddress, parseLicence } from '../../text/licence.ts';
import type { Layout, Zone } from '../layout.ts';
import { IMAGE_WORD } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import { sentenceAround } from '../sentences.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { linksIn } from './pointers.ts';

const MENTION =
  /creative\s+commons|(?<![\p{L}\p{N}])cc(?:0|[\s-]+(?:\d\.\d[\s-]+)?(?:by|nc|nd|sa))(?![\p{L}])|licen[cs]ia\s+cc|gnu free documentation|open government licen[cs]e|(?<![\p{L}\p{N}])gfdl(?![\p{L}])|知识共享|知識共享|署名[- ]非?商?业?/gu;
const LICENCE_WORD = new RegExp(`${shared('licence')}|cc[ -](?:\\d\\.\\d[ -])?by`, 'u');
/** What stands beside a link to a licence where the two are all there is: nothing, or whose the rights are. */
const RIGHTS = /^\P{L}*(?:$|©|\(c\)|copyright)/u;
const LONGEST_NOTE = 420;
/** No article carries more notes, even with a picture in every paragraph. */
const MOST_NOTES = 300;

/** Notes that name the licence of the article, or of a picture in it. */
export function findLicenceNotes(
  document: Document,
  layout: Layout,
  statements: readonly CreditCandidate[],
): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'code' || block.kind === 'raw') return;
    const zone = layout.zones[index] ?? 'body';
    const folded = layout.folded[index] ?? '';
    const mention = [...folded.matchAll(MENTION)].map((match) => match.index);
    const linked = block.links.flatMap((at) => {
      const link = document.links[at];
      return link?.range !== undefined && parseLicence(link.href) !== undefined
        ? [link.range.start]
        : [];
    });
    let read = 0;
    for (const at of [...mention, ...linked].sort((a, b) => a - b)) {
      if (at < read || found.length >= MOST_NOTES) continue;
      const sentence = sentenceAround(block, at);
      read = sentence.end;
      const isStatement = statements.some(
        ({ credit }) =>
          credit.block === index &&
          credit.range !== undefined &&
          credit.range.start < sentence.end &&
          sentence.start < credit.range.end,
      );
      const range = trimmed(block.text, sentence);
      const links = linksIn(document, block, range);
      const beside = besideLicences(document, links, folded, range);
      const subject = subjectOf(
        { folded, beside, isCaption: block.kind === 'caption' },
        sentence,
        zone,
        isStatement,
      );
      const licence = licenceIn(document, links, block.text.slice(range.start, range.end));
      found.push(
        makeCandidate({
          document,
          block,
          index,
          kind: 'licence',
          signal: 'permission-note',
          range,
          weight: 0,
          subject,
          links,
          pointers: [],
          ...(licence === undefined ? {} : { licence }),
        }),
      );
    }
  });
  return found;
}

function trimmed(text: string, span: Span): Span {
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  return { start: span.start, end: Math.max(end, span.start) };
}

/** The words of a note without those that lead to a licence; undefined if none of them does. */
function besideLicences(
  document: Document,
  links: readonly number[],
  folded: string,
  { start, end }: Span,
): string | undefined {
  const ranges = links.flatMap((index) => {
    const { href, range } = document.links[index] ?? {};
    return range !== undefined && isLicenceAddress(href ?? '') ? [range] : [];
  });
  if (ranges.length === 0) return undefined;
  let beside = '';
  let at = start;
  for (const range of ranges) {
    beside += folded.slice(at, range.start);
    at = Math.max(at, range.end);
  }
  return beside + folded.slice(at, end);
}

interface NoteWords {
  /** The block's text. */
  readonly folded: string;
  readonly beside: string | undefined;
  readonly isCaption: boolean;
}

function subjectOf(
  { folded, beside, isCaption }: NoteWords,
  sentence: Span,
  zone: Zone,
  isStatement: boolean,
): CreditSubject {
  if (zone === 'chrome') return 'site';
  if (isStatement) return 'article';
  const text = folded.slice(sentence.start, sentence.end);
  // A picture's credit names the picture first, in this sentence or at the head of the block.
  if (isCaption || IMAGE_WORD.test(folded.slice(0, 40)) || IMAGE_WORD.test(text.slice(0, 80)))
    return 'image';
  if (zone === 'body' || folded.length > LONGEST_NOTE) return 'other';
  const isNote = LICENCE_WORD.test(text) || (beside !== undefined && RIGHTS.test(beside));
  return isNote ? 'article' : 'other';
}

function licenceIn(document: Document, links: readonly number[], text: string): string | undefined {
  for (const index of links) {
    const found = parseLicence(document.links[index]?.href ?? '');
    if (found !== undefined) return found;
  }
  return parseLicence(text);
}

import type { Block, Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { fold, FOLDED_WORD } from '../../text/fold.ts';
import type { Layout } from '../layout.ts';
import { COMPILED, type CompiledLexicon } from '../lexicon/compile.ts';
import { shared } from '../lexicon/shared.ts';
import { sentenceAround } from '../sentences.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { isPointer, ORIGINAL_WORD } from './pointer-words.ts';
import { isOutside, linksIn, pointersIn } from './pointers.ts';
import { phraseAt, publisherAfter, type PublisherPhrase } from './publisher-phrase.ts';

/** What may stand beside such a link, in characters. */
const LONGEST_BESIDE = 40;
const INVITATION_WEIGHT = 0.6;
const STATEMENT_WEIGHT = 0.8;
const ONLY_SOURCE = new RegExp(
  `^[^${FOLDED_WORD}]*${shared('sourcePart')}[^${FOLDED_WORD}]*$`,
  'u',
);

/** "The original article can be found here", "Read the original", and links that say just "original". */
export function findOriginalLinks(document: Document, layout: Layout): readonly CreditCandidate[] {
  return document.blocks.flatMap((block, index) => {
    const zone = layout.zones[index] ?? 'body';
    if (zone === 'body' || zone === 'chrome' || block.kind === 'raw' || block.kind === 'code')
      return [];
    const sentences = sentencesOn(document, block, index, layout);
    return sentences.length > 0 ? sentences : plainLinks(document, block, index);
  });
}

function sentencesOn(
  document: Document,
  block: Block,
  index: number,
  layout: Layout,
): readonly CreditCandidate[] {
  const folded = layout.folded[index] ?? '';
  const found: CreditCandidate[] = [];
  const seen = new Set<number>();
  for (const lexicon of layout.lexicons(index))
    for (const { at, end, weight, isInvitation } of leadsIn(folded, lexicon)) {
      const sentence = sentenceAround(block, at);
      // After a label stands the title.
      const publisher =
        isInvitation && isArticle(folded.slice(end), lexicon)
          ? publisherAfter(document, block, folded, end, sentence.end)
          : placeBefore(document, block, folded, { start: sentence.start, end: at });
      const pointers = pointersIn(document, block, sentence, publisher);
      if (pointers.length === 0 || seen.has(sentence.start)) continue;
      seen.add(sentence.start);
      const said = block.text.slice(sentence.start, sentence.end).trimEnd();
      found.push(
        makeCandidate({
          document,
          block,
          index,
          kind: 'republication',
          signal: 'original-link',
          range: { start: sentence.start, end: sentence.start + said.length },
          weight,
          ...(publisher === undefined ? {} : { publisher }),
          links: linksIn(document, block, sentence),
          pointers,
        }),
      );
    }
  return found;
}

/** "… is a reporter at The Herald, where this article first appeared". */
function placeBefore(
  document: Document,
  block: Block,
  folded: string,
  { start, end }: Span,
): PublisherPhrase | undefined {
  if (!/,\s*$/u.test(folded.slice(start, end))) return undefined;
  for (const { at } of COMPILED)
    for (const { index, 0: word } of [...folded.slice(start, end).matchAll(at)].reverse()) {
      const from = start + index + word.length;
      const phrase = word === '' ? undefined : phraseAt(document, block, folded, from, end);
      if (phrase !== undefined && !/[\p{L}\p{N}]/u.test(folded.slice(phrase.range.end, end)))
        return phrase;
    }
  return undefined;
}

/** "Read the original [article] on …", and not "the original study". */
function isArticle(after: string, { noun, at }: CompiledLexicon): boolean {
  const [word = ''] = /\p{L}+/u.exec(after) ?? [];
  return word.search(noun) === 0 || word.search(at) === 0;
}

interface Lead {
  readonly at: number;
  /** Where its words end. */
  readonly end: number;
  readonly weight: number;
  /** Whether it may go on to say where the original is: "Read the original on …", "… the whole article in …" may not. */
  readonly isInvitation: boolean;
}

/** Where words lead to the original, in the order of the text. Who is invited to read it may be told more. */
function leadsIn(folded: string, { originalHere, readOriginal }: CompiledLexicon): readonly Lead[] {
  const placed = (pattern: RegExp, weight: number): readonly Lead[] =>
    [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({
      at: index,
      end: index + words.length,
      weight,
      isInvitation: weight === INVITATION_WEIGHT && ORIGINAL_WORD.test(words),
    }));
  return [
    ...placed(readOriginal, INVITATION_WEIGHT),
    ...placed(originalHere, STATEMENT_WEIGHT),
  ].sort((a, b) => a.at - b.at);
}

/** A link that says "Source" may be that of a figure or a quotation: by itself it proves nothing. */
function weightOf(text: string): number {
  if (ORIGINAL_WORD.test(text)) return 0.6;
  return ONLY_SOURCE.test(text) ? 0.35 : 0;
}

/** A short block that is little more than a link with the words "original article" or "source". */
function plainLinks(document: Document, block: Block, index: number): readonly CreditCandidate[] {
  return block.links.flatMap((at) => {
    const link = document.links[at];
    if (link?.range === undefined || link.standing !== 'live' || !isOutside(link)) return [];
    if (block.text.length - link.text.length > LONGEST_BESIDE) return [];
    const weight = weightOf(fold(link.text).trim());
    if (weight === 0 || !isPointer(link.text)) return [];
    return [
      makeCandidate({
        document,
        block,
        index,
        kind: 'source',
        signal: 'original-link',
        range: { start: 0, end: block.text.length },
        weight,
        links: [at],
        pointers: [at],
      }),
    ];
  });
}

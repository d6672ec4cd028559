import type { Document } from '../../model/document.ts';
import { fold } from '../../text/fold.ts';
import { type Layout, sentenceAround } from '../layout.ts';
import { COMPILED } from '../lexicon/compile.ts';
import type { CreditCandidate } from './candidate.ts';
import { makeCandidate } from './make.ts';
import { isOutside, isPointer, linksIn, pointersIn } from './pointers.ts';

const INVITATION =
  /^(?:read|see|view|find|visit|lire|lisez|voir|retrouve|consulte|lea|leer|ver|lee|leggi|vedi|lesen|lies|leia|veja)/u;

/** "The original article can be found here", "Read the original", and links that say just "original". */
export function findOriginalLinks(document: Document, layout: Layout): readonly CreditCandidate[] {
  const found: CreditCandidate[] = [];
  document.blocks.forEach((block, index) => {
    const zone = layout.zones[index] ?? 'body';
    if (zone === 'body' || zone === 'chrome' || block.kind === 'raw' || block.kind === 'code')
      return;
    const folded = fold(block.text).replaceAll('\n', ' ');
    const seen = new Set<number>();
    for (const lexicon of COMPILED)
      for (const match of folded.matchAll(lexicon.originalHere)) {
        const sentence = sentenceAround(block.text, match.index);
        const pointers = pointersIn(document, block, sentence, undefined);
        if (pointers.length === 0 || seen.has(sentence.start)) continue;
        seen.add(sentence.start);
        found.push(
          makeCandidate({
            document,
            block,
            index,
            kind: 'republication',
            signal: 'original-link',
            range: {
              start: sentence.start,
              end: sentence.start + block.text.slice(sentence.start, sentence.end).trimEnd().length,
            },
            weight: INVITATION.test(match[0]) ? 0.6 : 0.8,
            links: linksIn(document, block, sentence),
            pointers,
          }),
        );
      }
    if (seen.size > 0) return;
    for (const at of block.links) {
      const link = document.links[at];
      if (link?.range === undefined || link.standing !== 'live' || !isOutside(link)) continue;
      if (!isPointer(link.text) || !fold(link.text).includes('orig')) continue;
      if (block.text.length - link.text.length > 40) continue;
      found.push(
        makeCandidate({
          document,
          block,
          index,
          kind: 'source',
          signal: 'original-link',
          range: { start: 0, end: block.text.length },
          weight: 0.6,
          links: [at],
          pointers: [at],
        }),
      );
    }
  });
  return found;
}

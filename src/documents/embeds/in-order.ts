import type { Block, Embed } from '../../model/document.ts';
import type { DocumentBuilder } from '../builder.ts';

/** What was found, in the order of the source, each with a block that exists. */
export function embedsOf({ embeds, blocks }: DocumentBuilder): readonly Embed[] {
  if (embeds.length === 0) return embeds;
  const isSorted = embeds.every(
    ({ span }, index) => span.start >= (embeds[index - 1]?.span.start ?? 0),
  );
  const sorted = isSorted ? embeds : embeds.toSorted((a, b) => a.span.start - b.span.start);
  return sorted.map((embed) => {
    const { block: found, ...rest } = embed;
    const block = found ?? blockAt(blocks, embed.span.start);
    return blocks.length === 0 ? rest : { ...rest, block: Math.min(block, blocks.length - 1) };
  });
}

/** The block around a place, or the next one. */
function blockAt(blocks: readonly Block[], place: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Block, Embed } from '../../model/document.ts';

type Markup = 'markdown' | 'html';

const LONGEST = 250;
const LONGEST_EMPHASISED = 600;
const LONGEST_GAP = 600;
/** What may stand between a picture and what is written below it: the rest of a link, tags, marks. */
const GAP: Readonly<Record<Markup, RegExp>> = {
  markdown:
    /^(?:\]\([^()\n]*\)|\]\[[^[\]\n]*\]|\{[^{}\n]*\}|<\/?(?:a|br|center|div|em|i|p|small|span|sub)\b[^<>]*>|[[*_\\\s>])*$/u,
  html: /^(?:<\/?(?:a|br|center|div|em|i|p|small|span|strong|b|sub|noscript|picture|source|img)\b[^<>]*>|\s)*$/iu,
};

/** Finds the lines below pictures that stand in no figure. `source` is what the embeds' places point into. */
export function withCaptions(
  embeds: readonly Embed[],
  blocks: readonly Block[],
  source: string,
  markup: Markup,
): readonly Embed[] {
  if (embeds.length === 0) return embeds;
  const found: Embed[] = [];
  let below: Embed | undefined;
  for (const embed of embeds.toReversed()) {
    const caption = embed.caption ?? captionOf(embed, below, blocks, source, markup);
    const captioned = caption === undefined ? embed : { ...embed, caption };
    found.push(captioned);
    if (isShown(embed)) below = captioned;
  }
  return found.reverse();
}

function isShown({ kind, standing }: Embed): boolean {
  return kind === 'image' && standing !== 'code' && standing !== 'comment';
}

function captionOf(
  embed: Embed,
  below: Embed | undefined,
  blocks: readonly Block[],
  source: string,
  markup: Markup,
): number | undefined {
  const block = embed.block === undefined ? undefined : blocks[embed.block];
  if (!isShown(embed) || block === undefined) return undefined;
  const { end } = embed.span;
  const isBefore = below !== undefined && below.span.start < block.span.start;
  // Pictures in a row have one line below them.
  if (isBefore && below.span.start >= end)
    return gap(source, end, below.span.start, markup) === undefined ? undefined : below.caption;
  const between = gap(source, end, block.span.start, markup);
  return between !== undefined && isCaption(block, between, markup) ? embed.block : undefined;
}

function gap(source: string, from: number, to: number, markup: Markup): string | undefined {
  if (to < from || to - from > LONGEST_GAP) return undefined;
  const between = source.slice(from, to);
  return GAP[markup].test(between) ? between : undefined;
}

function isCaption({ kind, text, emphasised }: Block, between: string, markup: Markup): boolean {
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  const lines = markup === 'html' ? htmlLines(between) : (between.match(/\r\n?|\n/gu)?.length ?? 0);
  if (kind === 'list-item' && lines > 0 && /\n[ \t]*\*[ \t]/u.test(between)) return false;
  if (emphasised) return lines <= 2 && text.length <= LONGEST_EMPHASISED;
  return lines === 1 && text.length <= LONGEST;
}

/** As in Markdown: one for the next line, two for the next paragraph. */
function htmlLines(between: string): number {
  if (/<\/?(?:p|div|center)\b/iu.test(between)) return 2;
  return /<br\b/iu.test(between) ? 1 : 0;
}

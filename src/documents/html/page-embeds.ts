import type { EmbedStanding, Region } from '../../model/document.ts';
import type { DocumentBuilder } from '../builder.ts';
import { fetchedBy } from '../embeds/of-element.ts';
import { NEVER_SHOWN, type Tag } from './elements.ts';

export interface OpenFigure {
  readonly firstEmbed: number;
  caption: number | undefined;
}

/** How something stands that is or stands in an element, by what that stands in. */
export function standingIn(name: string, isHidden: boolean, around: EmbedStanding): EmbedStanding {
  if (around === 'template' || name === 'template') return 'template';
  if (around === 'noscript' || name === 'noscript') return 'noscript';
  return isHidden || NEVER_SHOWN.has(name) ? 'hidden' : around;
}

/** What the elements of a page fetch, and the captions of figures. */
export class PageEmbeds {
  private readonly builder: DocumentBuilder;
  private readonly region: () => Region;

  constructor(builder: DocumentBuilder, region: () => Region) {
    this.builder = builder;
    this.region = region;
  }

  /** Returns the index of what the element fetches, if it does. `written`: the tag as it is written. */
  add(tag: Tag, written: string, standing: EmbedStanding): number | undefined {
    const { embeds, index: block } = this.builder;
    const { name, start, end } = tag;
    const fetched = fetchedBy(name, written, start);
    if (fetched === undefined) return undefined;
    const { isData, ...found } = fetched;
    embeds.push({
      ...found,
      span: { start, end },
      standing: isData ? 'template' : standing,
      region: this.region(),
      block,
    });
    return embeds.length - 1;
  }

  /** The element ends that fetches it. */
  end(index: number, end: number): void {
    const { embeds } = this.builder;
    const embed = embeds[index];
    if (embed !== undefined) embeds[index] = { ...embed, span: { start: embed.span.start, end } };
  }

  openFigure(): OpenFigure {
    return { firstEmbed: this.builder.embeds.length, caption: undefined };
  }

  /** `first`: the block with which the caption began, if it has words. */
  endCaption(first: number, figure: OpenFigure | undefined): void {
    if (figure !== undefined && this.builder.index > first) figure.caption ??= first;
  }

  endFigure({ firstEmbed, caption }: OpenFigure): void {
    if (caption === undefined) return;
    const { embeds } = this.builder;
    for (let i = firstEmbed; i < embeds.length; i += 1) {
      const embed = embeds[i];
      if (embed?.kind === 'image' && embed.caption === undefined) embeds[i] = { ...embed, caption };
    }
  }
}

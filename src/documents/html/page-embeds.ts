import type { EmbedStanding, Region } from '../../model/document.ts';
import type { DocumentBuilder } from '../builder.ts';
import { fetchedBy } from '../embeds/of-element.ts';
import { NEVER_SHOWN, type Tag } from './elements.ts';

interface OpenFigure {
  readonly firstEmbed: number;
  caption: number | undefined;
}

/** What is to be done when an element ends. */
interface Ending {
  readonly depth: number;
  readonly end: (place: number) => void;
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
  private readonly endings: Ending[] = [];
  private readonly figures: OpenFigure[] = [];

  constructor(builder: DocumentBuilder) {
    this.builder = builder;
  }

  /** Returns the index of what the element fetches, if it does. `written`: the tag as it is written. */
  add(tag: Tag, written: string, standing: EmbedStanding, region: Region): number | undefined {
    const { embeds, index: block } = this.builder;
    const { name, start, end } = tag;
    const fetched = fetchedBy(name, written, start);
    if (fetched === undefined) return undefined;
    const { isData, ...found } = fetched;
    embeds.push({
      ...found,
      span: { start, end },
      standing: isData ? 'template' : standing,
      region,
      block,
    });
    return embeds.length - 1;
  }

  /** An element is open at this depth that fetches something. */
  open(depth: number, index: number | undefined): void {
    const { embeds } = this.builder;
    const embed = index === undefined ? undefined : embeds[index];
    if (embed === undefined || index === undefined) return;
    this.endings.push({
      depth,
      end: (end) => {
        embeds[index] = { ...embed, span: { start: embed.span.start, end } };
      },
    });
  }

  openFigure(depth: number): void {
    const figure = { firstEmbed: this.builder.embeds.length, caption: undefined };
    this.figures.push(figure);
    this.endings.push({
      depth,
      end: () => {
        this.figures.pop();
        this.captionAll(figure);
      },
    });
  }

  openCaption(depth: number): void {
    const figure = this.figures.at(-1);
    if (figure === undefined) return;
    const first = this.builder.index;
    this.endings.push({
      depth,
      end: () => {
        if (this.builder.index > first) figure.caption ??= first;
      },
    });
  }

  /** The element at this depth ends. */
  close(depth: number, place: number): void {
    if (this.endings.at(-1)?.depth === depth) this.endings.pop()?.end(place);
  }

  private captionAll({ firstEmbed, caption }: OpenFigure): void {
    if (caption === undefined) return;
    const { embeds } = this.builder;
    for (let i = firstEmbed; i < embeds.length; i += 1) {
      const embed = embeds[i];
      if (embed?.kind === 'image' && embed.caption === undefined) embeds[i] = { ...embed, caption };
    }
  }
}

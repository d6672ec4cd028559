import { decodeEntities } from '../entities.ts';
import { type Attributes, isChrome, type Tag, UNSEEN_ELEMENTS } from './elements.ts';
import type { Markup } from './tags.ts';

interface Open {
  readonly name: string;
  readonly start: number;
  readonly chrome: boolean;
  /** Its name says that it heads the whole site. */
  readonly site: boolean;
}

interface Heading {
  readonly start: number;
  readonly path: readonly Open[];
  text: string;
  /** It leads to the site's home page. */
  leadsHome: boolean;
}

/** What a page calls itself and its site. */
export interface Called {
  readonly titles: readonly string[];
  readonly sites: readonly string[];
}

/** Subtitle, author, date and buttons, in characters. */
const MOST_BETWEEN = 1500;
/** Levels between an element and what encloses both it and the other one. */
const FARTHEST = 3;
/** What stands above a title that is inside the content. */
const MOST_ABOVE_TITLE = 300;
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/iu;
const SITE_NAME =
  /(?:^|\s)(?:header|masthead|banner|logo|brand(?:ing)?|site-(?:title|name|header|branding)|blog-(?:title|name|header)|sitename)(?:$|\s)/u;

/**
 * Where the title begins that stands above the content and outside of it, as in `.post > h1 + .meta +
 * .entry`. Undefined if the content has a title of its own.
 */
export function headingAbove(
  markups: readonly Markup[],
  source: string,
  content: number,
  called: Called,
): number | undefined {
  const at = markups.findIndex((markup) => markup.type === 'open' && markup.tag.start === content);
  if (at < 0 || hasOwnTitle(markups, at, source)) return undefined;
  const walk = new Walk();
  for (const markup of markups.slice(0, at)) {
    if (markup.type === 'open') walk.opens(markup.tag);
    else if (markup.type === 'close') walk.closes(markup.name);
    else if (markup.type === 'text') walk.reads(source.slice(markup.start, markup.end));
  }
  const { heading, between, open } = walk;
  if (heading === undefined || heading.leadsHome || between > MOST_BETWEEN) return undefined;
  return isNear(heading.path, open) && isSaid(heading.text, called) ? heading.start : undefined;
}

/** Goes through a page as far as the content, and keeps the last title before it. */
class Walk {
  readonly open: Open[] = [];
  heading: Heading | undefined;
  /** Characters since the title. */
  between = 0;
  private chrome = 0;
  private inHeading = false;

  opens({ name, attributes, start }: Tag): void {
    if (this.inHeading && this.heading !== undefined && name === 'a')
      this.heading.leadsHome ||= HOME.test(attributes['href'] ?? '#');
    const chrome = isChrome(name, attributes);
    if (chrome) this.chrome += 1;
    this.open.push({ name, start, chrome, site: namesSite(attributes) });
    if (!isTitle(name) || this.chrome > 0) return;
    this.heading = { start, path: [...this.open], text: '', leadsHome: false };
    this.inHeading = true;
    this.between = 0;
  }

  closes(name: string): void {
    const from = this.open.findLastIndex((element) => element.name === name);
    if (from < 0) return;
    for (const { chrome } of this.open.splice(from)) if (chrome) this.chrome -= 1;
    if (isTitle(name)) this.inHeading = false;
  }

  reads(text: string): void {
    if (this.chrome > 0) return;
    if (this.inHeading && this.heading !== undefined) this.heading.text += text;
    else if (!UNSEEN_ELEMENTS.has(this.open.at(-1)?.name ?? '')) this.between += text.trim().length;
  }
}

function isTitle(name: string): boolean {
  return name === 'h1' || name === 'h2';
}

function namesSite(attributes: Attributes): boolean {
  return SITE_NAME.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase());
}

/** Whether a heading and the content stand in one element not far above either, which is not the whole page. */
function isNear(heading: readonly Open[], content: readonly Open[]): boolean {
  const shared = heading.findLastIndex(({ start }, level) => content[level]?.start === start);
  const common = heading[shared];
  const above = heading.length - shared - 2;
  const below = content.length - shared - 1;
  if (common === undefined || heading.slice(shared + 1).some(({ site }) => site)) return false;
  if (common.name === 'body' || common.name === 'html') return above === 0 && below === 0;
  return above <= FARTHEST && below <= FARTHEST;
}

/** Whether the page calls itself so; of one that says nothing, any heading may be the title. */
function isSaid(heading: string, { titles, sites }: Called): boolean {
  const wanted = letters(decodeEntities(heading));
  if (wanted === '' || sites.some((site) => letters(site) === wanted)) return false;
  const said = titles.map(letters).filter((title) => title !== '');
  return said.length === 0 || said.some((title) => title.includes(wanted));
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether the content begins with a heading, or has the page's first-class one anywhere. */
function hasOwnTitle(markups: readonly Markup[], content: number, source: string): boolean {
  let depth = 0;
  let read = 0;
  for (const markup of markups.slice(content)) {
    if (markup.type === 'open') {
      depth += 1;
      const { name } = markup.tag;
      if (name === 'h1' || (name === 'h2' && read <= MOST_ABOVE_TITLE)) return true;
    } else if (markup.type === 'close') {
      depth -= 1;
      if (depth <= 0) return false;
    } else if (markup.type === 'text') read += source.slice(markup.start, markup.end).trim().length;
  }
  return false;
}

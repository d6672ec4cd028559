import type { Block, Document } from '../model/document.ts';
import { fold } from '../text/fold.ts';
import { HOUSE_WORD } from '../text/name-words.ts';
import { squash } from '../text/names.ts';
import { type BlockAside, titleBlock } from '../text/prose.ts';
import { type Dateline, readDateline } from './datelines.ts';
import { LABEL } from './lexicon/head-labels.ts';
import { knownTitles, siteNames } from './known-names.ts';
import { type BlockLine, isCovered, linesOf } from './lines.ts';
import { isTranslatorLine } from './translator-lines.ts';

/** Of the article's own words, in characters: a subtitle may stand above the dateline. */
const HEAD_REACH = 400;
/** Nothing but a name or a subtitle stands above a line that is only a date. */
const DATE_REACH = 120;
const MOST_LINES = 24;
/** More dates on lines of their own are those of a chronology or a diary. */
const MOST_DATELINES = 2;
const LONGEST_TITLE = 200;
const LONGEST_SITE = 60;
const LONGEST_LABELLED = 120;

/** A word of a site's name. */
const NAME_WORD = new RegExp(
  `^[^\\p{L}]*(?:\\p{Lu}|\\p{Lo}|&|(?:${HOUSE_WORD}|[dl])(?!\\p{L}))`,
  'u',
);

/** What a line of the head is, if it is no part of the article. */
interface HeadLine extends BlockLine {
  readonly is: 'credit' | 'dateline' | 'title' | 'site' | 'text';
  readonly dateline?: Dateline;
}

/**
 * The lines between the title and the article, judged one by one: pages set the title, the author, the
 * publisher and the date into one paragraph, with line breaks between.
 */
function headLines(document: Document, asides: readonly BlockAside[]): readonly HeadLine[] {
  const titles = knownTitles(document);
  const isSite = siteNames(document);
  const mayBeDated = datelinesIn(document) <= MOST_DATELINES;
  const lines: HeadLine[] = [];
  let read = 0;
  for (const line of openingLines(document)) {
    if (read > HEAD_REACH || lines.length >= MOST_LINES) break;
    const ranges = asides.filter(({ block }) => block === line.block).map(({ range }) => range);
    const dateline = mayBeDated ? readDateline(line.text) : undefined;
    const is =
      isCovered(line, ranges) || isTranslatorLine(line.text)
        ? 'credit'
        : dateline !== undefined && (!dateline.bare || read <= DATE_REACH)
          ? 'dateline'
          : titles.has(squash(line.text))
            ? 'title'
            : isSite(line.text) || isAboutArticle(line, document)
              ? 'site'
              : 'text';
    if (is === 'text') read += line.text.length;
    lines.push({ ...line, is, ...(dateline === undefined ? {} : { dateline }) });
  }
  return lines.map((line, at) => between(line, lines[at - 1], lines[at + 1]));
}

/** Lines of the head that its neighbours explain: a title above a byline, a name among credits. */
function between(line: HeadLine, above?: HeadLine, below?: HeadLine): HeadLine {
  if (line.is !== 'text') return line;
  const isBelowCredit = below !== undefined && isBeside(below);
  if (above === undefined)
    return isBelowCredit && below.block === line.block && isTitleLike(line.text)
      ? { ...line, is: 'title' }
      : line;
  return isBeside(above) && isBelowCredit && isNameLike(line.text) ? { ...line, is: 'site' } : line;
}

/** "Thème : Médias", and any short line that the page sets between the title and the content. */
function isAboutArticle({ text, block }: BlockLine, { blocks, format }: Document): boolean {
  if (text.length > LONGEST_LABELLED) return false;
  const isApart = format === 'html' && blocks[block]?.notice === true;
  return LABEL.test(fold(text)) || (isApart && !/[.!?…]["»”)]?$/u.test(text));
}

function isBeside({ is }: HeadLine): boolean {
  return is === 'credit' || is === 'dateline';
}

function isTitleLike(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.:;,]$/u.test(text);
}

function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    text.length <= LONGEST_SITE &&
    words.length <= 6 &&
    !/[.:;!?]$/u.test(text) &&
    words.every((word) => NAME_WORD.test(word))
  );
}

/** The lines of the article from its beginning, without its title and other headings. */
function* openingLines(document: Document): Generator<BlockLine> {
  const title = titleBlock(document);
  for (const [index, block] of document.blocks.entries())
    if (index !== title && isRunning(block)) yield* linesOf(block, index);
}

function isRunning({ region, kind }: Block): boolean {
  return (
    region === 'article' &&
    kind !== 'raw' &&
    kind !== 'caption' &&
    kind !== 'heading' &&
    kind !== 'code'
  );
}

function datelinesIn({ blocks }: Document): number {
  return blocks.filter(
    (block) =>
      block.region === 'article' &&
      block.kind !== 'list-item' &&
      block.text.length <= LONGEST_SITE * 2 &&
      readDateline(block.text) !== undefined,
  ).length;
}

/** The lines of the head that are no part of the article, as asides; those that are known stay as they are. */
export function headAsides(
  document: Document,
  asides: readonly BlockAside[],
): readonly BlockAside[] {
  return headLines(document, asides).flatMap(({ is, block, range }) =>
    is === 'text' || is === 'credit' ? [] : [{ kind: 'credit', block, range }],
  );
}

/** What the head says of the article, where the credits do not. */
export interface HeadFacts {
  readonly title?: string;
  readonly author?: string;
  /** The first date, as it is written. */
  readonly date?: string;
}

export function headFacts(document: Document, asides: readonly BlockAside[]): HeadFacts {
  const lines = headLines(document, asides);
  const title = lines.find(({ is }) => is === 'title')?.text;
  const author = lines.find(({ dateline }) => dateline?.author !== undefined)?.dateline?.author;
  const date = lines.find(({ dateline }) => dateline !== undefined)?.dateline?.date;
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}

import {
  type BlockContext,
  GFM,
  type InlineContext,
  type LeafBlock,
  type Line,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
} from '@lezer/markdown';
import { BRACKETED, labelOf } from './definitions.ts';
import { endOfWords } from './plain-words.ts';
import { PLACEHOLDER } from './templates.ts';

/** A line of `:::`, with or without a name. */
const CONTAINER = /^:{3,}/u;
/** With a title in brackets, which readers see. */
const TITLED = /^(:{3,}[ \t]*[\w-]{1,40}[ \t]*\[)(.+)\][ \t]*(?:\{[^{}]*\}[ \t]*)?$/u;
const FOOTNOTE = /^\[\^[^\]\s]{1,80}\]:[ \t]*/u;
const ADMONITION = /^(?:!!!|\?\?\?\+?)[ \t]+\w/u;
const ATTRIBUTES = /^\{:? ?[.#][\w.# -]{0,80}\}/u;
const ALERT = /^\[!\w{1,30}\][+-]?(?!\()/u;
const FOOTNOTE_MARK = /^\[\^[^\]\s]{1,80}\]/u;

/** Lists and quotations nested deeper than this are read as words. */
const DEEPEST = 100;
/** A paragraph goes on in a new block after so many characters. */
const LONGEST_PARAGRAPH = 50_000;
const LONGEST_ADDRESS = 2000;
const LONGEST_LABEL = 300;
/** Marks in one paragraph cost time with its length and with their number. */
const MOST_MARKS = 5000;
const MOST_WORK = 100_000_000;

const SPACE = ' '.charCodeAt(0);
const BRACKET = '['.charCodeAt(0);
const CLOSING_BRACKET = ']'.charCodeAt(0);
const PARENTHESIS = '('.charCodeAt(0);
const EXCLAMATION = '!'.charCodeAt(0);
const BRACE = '{'.charCodeAt(0);
const MARKS = new Set(Array.from('*_~`[]!<', (sign) => sign.charCodeAt(0)));
const ADDRESS_STARTS = new Set(Array.from('hwHW', (letter) => letter.charCodeAt(0)));

/**
 * CommonMark with the extensions of GitHub, and footnotes, containers, admonitions, alerts and
 * attributes. `isDefined` tells which labels in brackets make a link.
 */
export function markdownParser(
  isDefined: (label: string) => boolean,
  mdx: boolean,
): MarkdownParser {
  return parser.configure([GFM, BLOCKS, inlines(isDefined), mdx ? WITHOUT_HTML_BLOCKS : []]);
}

/** In MDX the lines inside an element are Markdown, and indented lines are no code. */
const WITHOUT_HTML_BLOCKS: MarkdownConfig = { remove: ['HTMLBlock', 'IndentedCode'] };

const goesOnIndented = (_: BlockContext, line: Line, columns: number): boolean => {
  if (line.next >= 0 && line.indent < line.baseIndent + columns) return false;
  if (line.next >= 0) line.moveBaseColumn(line.baseIndent + columns);
  return true;
};

const BLOCKS: MarkdownConfig = {
  defineNodes: [
    { name: 'Footnote', block: true, composite: goesOnIndented },
    { name: 'Admonition', block: true, composite: goesOnIndented },
    { name: 'ContainerMark', block: true },
    'FootnoteLabel',
    'FootnoteMark',
    'AlertMark',
    'Opaque',
    { name: 'TooDeep', block: true },
    'TooMuch',
  ],
  parseBlock: [
    {
      name: 'Depth',
      before: 'IndentedCode',
      parse: (cx, line) => {
        if (cx.depth < DEEPEST) return false;
        const from = cx.lineStart + line.pos;
        const words = line.text.slice(line.pos);
        const to = from + words.length;
        const paragraph = cx.elt('Paragraph', from, to, cx.parser.parseInline(words, from));
        cx.addElement(cx.elt('TooDeep', from, to, [paragraph]));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx, _line, leaf) => leaf.content.length > LONGEST_PARAGRAPH && !isTable(leaf),
    },
    {
      name: 'Footnote',
      before: 'IndentedCode',
      parse: (cx, line) => {
        const label = startsWith(line, FOOTNOTE);
        if (label === undefined) return false;
        const from = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos, 4);
        cx.addElement(cx.elt('FootnoteLabel', from, from + label.trimEnd().length));
        line.moveBase(line.pos + label.length);
        return null;
      },
      endLeaf: (_, line) => startsWith(line, FOOTNOTE) !== undefined,
    },
    {
      name: 'Admonition',
      before: 'IndentedCode',
      parse: (cx, line) => {
        if (startsWith(line, ADMONITION) === undefined) return false;
        cx.startComposite('Admonition', line.pos, 4);
        line.moveBase(line.text.length);
        return null;
      },
      endLeaf: (_, line) => startsWith(line, ADMONITION) !== undefined,
    },
    {
      name: 'Container',
      before: 'IndentedCode',
      parse: (cx, line) => {
        if (startsWith(line, CONTAINER) === undefined) return false;
        const from = cx.lineStart + line.pos;
        const end = cx.lineStart + line.text.length;
        const [, opening = '', title] = TITLED.exec(line.text.slice(line.pos)) ?? [];
        cx.addElement(
          cx.elt('ContainerMark', from, title === undefined ? end : from + opening.length),
        );
        if (title !== undefined) {
          const at = from + opening.length;
          const inside = cx.parser.parseInline(title, at);
          cx.addElement(cx.elt('Paragraph', at, at + title.length, inside));
        }
        cx.nextLine();
        return true;
      },
      endLeaf: (_, line) => startsWith(line, CONTAINER) !== undefined,
    },
  ],
};

function startsWith(line: Line, pattern: RegExp): string | undefined {
  if (line.indent >= line.baseIndent + 4) return undefined;
  return pattern.exec(line.text.slice(line.pos))?.[0];
}

function isTable({ parsers }: LeafBlock): boolean {
  return parsers.some((leaf) => 'rows' in leaf && Array.isArray(leaf.rows));
}

/** What is known of the paragraph at hand. */
interface Paragraph {
  readonly mostMarks: number;
  marks: number;
  /** Places of closing brackets that are words. */
  readonly words: Set<number>;
}

function inlines(isDefined: (label: string) => boolean): MarkdownConfig {
  const known = new WeakMap<InlineContext, Paragraph>();
  const paragraphOf = (cx: InlineContext): Paragraph => {
    const found = known.get(cx);
    if (found !== undefined) return found;
    const length = cx.end - cx.offset;
    const mostMarks = Math.min(MOST_MARKS, Math.ceil(MOST_WORK / length));
    const paragraph = { mostMarks, marks: 0, words: new Set<number>() };
    known.set(cx, paragraph);
    return paragraph;
  };
  return {
    parseInline: [
      {
        name: 'Bounds',
        before: 'Escape',
        parse: (cx, next, pos) => {
          const end = endOfWords(cx.text, pos - cx.offset) + cx.offset;
          if (end > pos) return end;
          // One space in vain for a hard break is enough.
          if (next === SPACE) return pos > cx.offset && cx.char(pos - 1) === SPACE ? pos + 1 : -1;
          const isAddress = ADDRESS_STARTS.has(next) && isAddressAt(cx, pos);
          if (!isAddress && !MARKS.has(next)) return -1;
          if (isAddress && isEndless(cx, pos)) return pos + 1;
          const paragraph = paragraphOf(cx);
          paragraph.marks += 1;
          if (paragraph.marks <= paragraph.mostMarks) return -1;
          if (paragraph.marks === paragraph.mostMarks + 1)
            cx.addElement(cx.elt('TooMuch', pos, pos + 1));
          return pos + 1;
        },
      },
      {
        name: 'Attributes',
        before: 'Escape',
        parse: (cx, next, pos) => (next === BRACE ? mark(cx, pos, 'Opaque', ATTRIBUTES) : -1),
      },
      {
        name: 'Placeholder',
        before: 'Escape',
        parse: (cx, next, pos) =>
          next === PLACEHOLDER.charCodeAt(0) ? cx.addElement(cx.elt('Opaque', pos, pos + 1)) : -1,
      },
      {
        name: 'Brackets',
        before: 'Link',
        parse: (cx, next, pos) => {
          if (next === CLOSING_BRACKET) return paragraphOf(cx).words.has(pos) ? pos + 1 : -1;
          if (next === EXCLAMATION) return isPictureless(cx, pos, isDefined) ? pos + 1 : -1;
          if (next !== BRACKET) return -1;
          const alert = pos === cx.offset ? mark(cx, pos, 'AlertMark', ALERT) : -1;
          const end = alert < 0 ? mark(cx, pos, 'FootnoteMark', FOOTNOTE_MARK) : alert;
          if (end >= 0) return end;
          const close = wordsInBrackets(cx, pos, isDefined);
          if (close < 0) return -1;
          paragraphOf(cx).words.add(close);
          return pos + 1;
        },
      },
    ],
  };
}

function mark(cx: InlineContext, pos: number, name: string, pattern: RegExp): number {
  const found = pattern.exec(cx.slice(pos, pos + 100))?.[0];
  return found === undefined ? -1 : cx.addElement(cx.elt(name, pos, pos + found.length));
}

function isAddressAt(cx: InlineContext, pos: number): boolean {
  return /^(?:https?:|www\.)/iu.test(cx.slice(pos, pos + 8));
}

function isEndless(cx: InlineContext, pos: number): boolean {
  const words = cx.slice(pos, pos + LONGEST_ADDRESS);
  return words.length === LONGEST_ADDRESS && !/\s/u.test(words);
}

function isPictureless(
  cx: InlineContext,
  pos: number,
  isDefined: (label: string) => boolean,
): boolean {
  return cx.char(pos + 1) === BRACKET && wordsInBrackets(cx, pos + 1, isDefined) >= 0;
}

/**
 * The place of the closing bracket of a bracket that makes no link, as no definition has its label;
 * else -1. It must be known beforehand: around a link there can be no other link.
 */
function wordsInBrackets(
  cx: InlineContext,
  pos: number,
  isDefined: (label: string) => boolean,
): number {
  const own = BRACKETED.exec(cx.slice(pos, pos + LONGEST_LABEL))?.[0];
  if (own === undefined) return -1;
  const after = pos + own.length;
  if (cx.char(after) === PARENTHESIS) return -1;
  const label = BRACKETED.exec(cx.slice(after, after + LONGEST_LABEL))?.[0];
  const isLink = isDefined(labelOf(own)) || (label !== undefined && isDefined(labelOf(label)));
  return isLink ? -1 : after - 1;
}

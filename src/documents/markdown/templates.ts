import type { Span } from '../../model/span.ts';
import { codeFinder, findCode } from './code.ts';
import { apply, blank, type Edit } from './edits.ts';
import { isFigureTag } from './figure-tag.ts';

export interface Blanked {
  /** As long as the original: every offset stays right. */
  readonly text: string;
  /** What a generator leaves out. */
  readonly comments: readonly Span[];
}

interface BlankedTemplates extends Blanked {
  /** The tags that may be those of figures. */
  readonly figures: readonly Span[];
}

/** Stands at the head of a line whose template was blanked out, or its words would be indented code. */
export const PLACEHOLDER = '\ue000';
const INDENTED = /^(?:[ \t]*>)* {4,}(?=\S)/gmu;

const OPENING = /\{\{[<%]?|\{[%#]/gu;
const BLANK_LINE = /\n[ \t]*\n/gu;
const COMMENT = /^(?:\{#|\{\{-?\s*\/\*|\{\{!)/u;
const COMMENT_TAG = /^\{%-?\s*comment\b/u;
const COMMENT_END = /\{%-?\s*endcomment\s*-?%\}/gu;
const CLOSING: Readonly<Record<string, string>> = {
  '{{<': '>}}',
  '{{%': '%}}',
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
};

/**
 * Blanks out the shortcodes and template tags that a generator replaces, before the Markdown is read.
 * What stands between an opening and a closing tag is read as Markdown, but for comments.
 */
export function blankTemplates(text: string): BlankedTemplates {
  const codeAt = codeFinder(text.includes('{') ? findCode(text) : []);
  const search = new ClosingSearch(text);
  const edits: Edit[] = [];
  const comments: Span[] = [];
  const figures: Span[] = [];
  OPENING.lastIndex = 0;
  for (;;) {
    const match = OPENING.exec(text);
    if (match === null) return { text: held(apply(text, edits), text), comments, figures };
    const code = codeAt(match.index);
    if (code !== undefined) {
      OPENING.lastIndex = code.end;
      continue;
    }
    const end = search.endOf(match.index, match[0]);
    if (end === undefined) continue;
    const tag = text.slice(match.index, end);
    const commentEnd = COMMENT_TAG.test(tag) ? search.endOfComment(end) : undefined;
    const span = { start: match.index, end: commentEnd ?? end };
    edits.push(blank(text, span));
    if (commentEnd !== undefined || COMMENT.test(tag)) comments.push(span);
    else if (isFigureTag(tag)) figures.push(span);
    OPENING.lastIndex = span.end;
  }
}

function held(blanked: string, original: string): string {
  return blanked.replace(INDENTED, (margin, at: number) => {
    const spaces = margin.lastIndexOf('>') + 1;
    for (let i = spaces; i < margin.length && i < spaces + 4; i += 1)
      if (original.charAt(at + i) !== ' ')
        return `${margin.slice(0, i)}${PLACEHOLDER}${margin.slice(i + 1)}`;
    return margin;
  });
}

/** Finds closing tags without looking twice where there is none. */
class ClosingSearch {
  private readonly text: string;
  private readonly noneBefore = new Map<string, number>();
  private paragraphEnd = -1;
  private hasComments = true;

  constructor(text: string) {
    this.text = text;
  }

  /** A tag ends in its own paragraph. */
  endOf(start: number, opening: string): number | undefined {
    const closing = CLOSING[opening] ?? '';
    const from = start + opening.length;
    if (from < (this.noneBefore.get(closing) ?? 0)) return undefined;
    if (this.paragraphEnd < from) this.paragraphEnd = this.endOfParagraph(from);
    const at = this.text.slice(from, this.paragraphEnd).indexOf(closing);
    if (at >= 0) return from + at + closing.length;
    this.noneBefore.set(closing, this.paragraphEnd);
    return undefined;
  }

  endOfComment(from: number): number | undefined {
    if (!this.hasComments) return undefined;
    COMMENT_END.lastIndex = from;
    const match = COMMENT_END.exec(this.text);
    this.hasComments = match !== null;
    return match === null ? undefined : match.index + match[0].length;
  }

  private endOfParagraph(from: number): number {
    BLANK_LINE.lastIndex = from;
    return BLANK_LINE.exec(this.text)?.index ?? this.text.length;
  }
}

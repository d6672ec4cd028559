import type { Span } from '../../model/span.ts';
import { codeFinder, findCode } from './code.ts';
import { apply, blank, type Edit } from './edits.ts';
import type { Blanked } from './templates.ts';

const MODULE = /^(?:import|export)\b.*(?:\n(?![ \t]*$).*)*/gmu;
const BLANK_BEFORE = /(?:^|\n)[ \t]*\n$/u;
/** What opens or closes an expression, and what ends the hope for its end. */
const TOKEN = /\\[{}]|\{\/\*|[{}]|\n[ \t]*\n|<\/?(?:[A-Z]\w*(?:\.\w+)+|>)/gu;
const STRING = /^\{\s*(?:"[^"\\]*"|'[^'\\]*'|`[^`\\$"]*`|\d{1,9}(?:\.\d{1,9})?)\s*\}$/u;
const NOTHING = /^\{\s*(?:false|null|undefined)\s*\}$/u;
/** The tag before the value of an attribute. */
const IN_TAG = /<[A-Za-z][^<>]*=$/u;
const LONGEST_TAG = 1000;
const STYLE = /^\{\s*\{(?<style>[^{}<>]*)\}\s*\}$/u;
const UNSEEN = /\bdisplay\s*:\s*["']none["']/u;
const UNSEEN_STYLE = 'display:none';

/** Blanks out, at the same length, what MDX adds to Markdown: imports, exports and expressions. */
export function blankMdx(text: string): Blanked {
  const codes = findCode(text);
  const inCode = codeFinder(codes);
  const modules = [...text.matchAll(MODULE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => inCode(start) === undefined && isBlockStart(text, start));
  const withoutModules = apply(
    text,
    modules.map((span) => blank(text, span)),
  );
  const { edits, comments } = expressions(withoutModules, codes);
  return { text: apply(withoutModules, edits), comments };
}

/** A line of prose may begin with "export", too. */
function isBlockStart(text: string, at: number): boolean {
  return at === 0 || BLANK_BEFORE.test(text.slice(Math.max(0, at - 200), at));
}

function expressions(
  text: string,
  codes: readonly Span[],
): { readonly edits: readonly Edit[]; readonly comments: readonly Span[] } {
  const codeAt = codeFinder(codes);
  const found: Span[] = [];
  const commentEnds = new Set<number>();
  let open: number[] = [];
  let hasCommentEnd = true;
  TOKEN.lastIndex = 0;
  for (;;) {
    const match = TOKEN.exec(text);
    if (match === null) break;
    const [token] = match;
    const start = match.index;
    const code = codeAt(start);
    if (code !== undefined) TOKEN.lastIndex = code.end;
    else if (token === '{/*' && hasCommentEnd) {
      const close = text.indexOf('*/}', start);
      hasCommentEnd = close >= 0;
      if (!hasCommentEnd) continue;
      found.push({ start, end: close + 3 });
      commentEnds.add(close + 3);
      TOKEN.lastIndex = close + 3;
    } else if (token === '}') addExpression(found, open.pop(), start + 1);
    else if (token.startsWith('{')) open.push(start);
    else if (token.startsWith('<')) found.push({ start, end: start + token.length });
    else if (token.startsWith('\n')) open = [];
  }
  const comments = found.filter(({ end }) => commentEnds.has(end));
  return { edits: found.map((span) => replacement(text, span)), comments };
}

/** Only the outermost expression counts. */
function addExpression(found: Span[], start: number | undefined, end: number): void {
  if (start === undefined) return;
  while ((found.at(-1)?.start ?? -1) > start) found.pop();
  found.push({ start, end });
}

function replacement(text: string, span: Span): Edit {
  // The parser knows no points in names.
  if (text.startsWith('<', span.start))
    return {
      span,
      text: text
        .slice(span.start, span.end)
        .replace(/\./gu, '-')
        .replace(/^<\/?>/u, ({ length }) => ' '.repeat(length)),
    };
  const isValue = IN_TAG.test(text.slice(Math.max(0, span.start - LONGEST_TAG), span.start));
  if (!isValue) return blank(text, span);
  const value = text.slice(span.start, span.end);
  if (STRING.test(value)) return { span, text: value.replace(/[{}]/gu, ' ').replaceAll('`', '"') };
  const name = /[\w-]*=$/u.exec(text.slice(Math.max(0, span.start - 80), span.start))?.[0] ?? '';
  if (name === 'style=' && STYLE.test(value)) return { span, text: asCss(value) };
  if (NOTHING.test(value)) {
    return blank(text, { start: span.start - name.length, end: span.end });
  }
  const shown = UNSEEN.test(value) ? UNSEEN_STYLE : '';
  const inside = shown + blank(value, { start: 0, end: value.length }).text.slice(shown.length);
  return { span, text: `"${inside.slice(0, -2)}"` };
}

/** `{{ width: 1, display: 'none' }}` as a style sheet has it, at the same length. */
function asCss(value: string): string {
  const inside = value.slice(1, -1).replace(/[{}"'`]/gu, ' ');
  return `"${inside.replaceAll(',', ';')}"`;
}

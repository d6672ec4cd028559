import { without } from './without.ts';

/** What a template computes, and whether it stands where readers see it. */
export interface Expression {
  /** Without its brackets. */
  readonly text: string;
  /** Between tags, and not in an attribute, a comment, the head or a script. */
  readonly isVisible: boolean;
}

const UNSEEN = [
  { opening: '<!--', closing: '-->' },
  { opening: '{#', closing: '#}' },
  { opening: '{{/*', closing: '*/}}' },
  { opening: '{{- /*', closing: '*/ -}}' },
  { opening: '{% comment', closing: 'endcomment' },
  { opening: '{%- comment', closing: 'endcomment' },
  ...['head', 'script', 'style', 'title', 'template', 'noscript'].map((name) => ({
    opening: `<${name}`,
    closing: `</${name}`,
  })),
];
const LONGEST = 1000;
/** Of one template; what is longer was made by a machine. In characters. */
const LONGEST_TEMPLATE = 200_000;
const MOST = 3000;
/** `{{ … }}`, `{% … %}`, `<%= … %>`, and `{name}` as components have it. */
const BRACKETS: readonly (readonly [string, string])[] = [
  ['{{{', '}}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
];
const BARE = /\{\s{0,20}([\w$.?!]{1,100})\s{0,20}\}/uy;
const TAG = /<[/a-z!]/iuy;

/** The expressions of a template, in order. It is read as text and never executed. */
export function expressionsIn(template: string): readonly Expression[] {
  const text = without(template.slice(0, LONGEST_TEMPLATE), UNSEEN);
  const found: Expression[] = [];
  let inTag = false;
  let at = 0;
  while (at < text.length && found.length < MOST) {
    const character = text[at];
    if (character !== '{' && character !== '<' && character !== '>') {
      at += 1;
      continue;
    }
    const expression = expressionAt(text, at);
    if (expression !== undefined) {
      found.push({ text: expression.text, isVisible: !inTag });
      at = expression.end;
      continue;
    }
    if (character === '>') inTag = false;
    TAG.lastIndex = at;
    if (character === '<' && TAG.test(text)) inTag = true;
    at += 1;
  }
  return found;
}

function expressionAt(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  const brackets = BRACKETS.find(([opening]) => text.startsWith(opening, at));
  if (brackets === undefined) {
    BARE.lastIndex = at;
    const bare = BARE.exec(text);
    return bare === null ? undefined : { text: bare[1] ?? '', end: at + bare[0].length };
  }
  const [opening, closing] = brackets;
  const start = at + opening.length;
  const length = text.slice(start, start + LONGEST).indexOf(closing);
  if (length < 0) return undefined;
  const inner = text.slice(start, start + length).replace(/^[-=~_]|[-~_]$/gu, '');
  return { text: inner.trim(), end: start + length + closing.length };
}

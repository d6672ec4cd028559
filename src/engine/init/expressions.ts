import { without } from './without.ts';

/** What a template computes, and whether it stands where readers, or whoever is asked for, see it. */
export interface Expression {
  /** Without its brackets. */
  readonly text: string;
  /** Between tags, and not in an attribute, a comment, the head or a script. */
  readonly isVisible: boolean;
}

const COMMENTS = [
  { opening: '<!--', closing: '-->' },
  { opening: '{#', closing: '#}' },
  { opening: '{{/*', closing: '*/}}' },
  { opening: '{{- /*', closing: '*/ -}}' },
  { opening: '{% comment', closing: 'endcomment' },
  { opening: '{%- comment', closing: 'endcomment' },
];
const element = (name: string): { readonly opening: string; readonly closing: string } => ({
  opening: `<${name}`,
  closing: `</${name}`,
});
const NO_MARKUP = ['script', 'style', 'title', 'template', 'noscript'].map(element);
const UNSEEN = [...COMMENTS, element('head'), ...NO_MARKUP];
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

const LINK = /<link\s/iuy;
const IS_CANONICAL = /\srel\s*=\s*["']?\s*canonical(?![\w-])/iu;

/** The expressions of a template, in order; visible are those that make the canonical address of a page. */
export function canonicalExpressionsIn(template: string): readonly Expression[] {
  const text = without(template.slice(0, LONGEST_TEMPLATE), [...COMMENTS, ...NO_MARKUP]);
  const found: Expression[] = [];
  let link: { readonly at: number; readonly first: number } | undefined;
  let at = 0;
  while (at < text.length && found.length < MOST) {
    const expression = text[at] === '{' || text[at] === '<' ? expressionAt(text, at) : undefined;
    if (expression !== undefined) {
      found.push({ text: expression.text, isVisible: false });
      at = expression.end;
      continue;
    }
    if (text[at] === '<') {
      LINK.lastIndex = at;
      link = LINK.test(text) ? { at, first: found.length } : undefined;
    }
    if (text[at] === '>' && link !== undefined) {
      if (at - link.at < LONGEST && IS_CANONICAL.test(text.slice(link.at, at)))
        found.push(...found.splice(link.first).map((one) => ({ ...one, isVisible: true })));
      link = undefined;
    }
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

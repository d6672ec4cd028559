import { canonicalExpressionsIn, type Expression, expressionsIn } from './expressions.ts';

/** Words that begin an expression which prints nothing by itself. */
const SILENT =
  /^(?:if|else|elsif|elseif|unless|with|range|for|end\w*|define|block|partial\w*|template|include\w*|import|from|extends|assign|set|capture|case|when|macro|call|return|layout|seo|[#/^>!])(?=\W|$)|^\$?\w+\s*:?=/u;
/** What opens and what closes a scope in which the dot stands for something. */
const OPENS = /^(?:if|with|range|block|define)\b/u;
const CLOSES = /^end\b/u;

/** The keys whose value a template prints where readers see it. */
export function printedKeys(template: string, keys: readonly string[]): readonly string[] {
  const expressions = expressionsIn(template);
  if (!expressions.some(({ isVisible }) => isVisible)) return [];
  return keys.filter((key) => isPrinted(patternFor(key), expressions));
}

/** Of Jekyll: it takes the address from this key, and no other. */
const SEO_TAG = /^seo(?=\s|$)/u;
const SEO_KEY = 'canonical_url';

/**
 * The keys from whose value a template makes the canonical address of a page. Only where front matter is
 * `atTop` is a name by itself that of a key; elsewhere it is that of something else in the template.
 */
export function canonicalKeys(
  template: string,
  keys: readonly string[],
  { atTop }: { readonly atTop: boolean },
): readonly string[] {
  const expressions = canonicalExpressionsIn(template);
  const hasTag = expressions.some(({ text }) => SEO_TAG.test(text));
  if (!hasTag && !expressions.some(({ isVisible }) => isVisible)) return [];
  return keys.filter((key) => {
    const standsAlone = atTop && !expressions.some(({ text }) => isSet(key, text));
    return (hasTag && key === SEO_KEY) || isPrinted(patternFor(key, standsAlone), expressions);
  });
}

/** A variable of the template of the same name hides the key. */
function isSet(key: string, text: string): boolean {
  return /^(?:assign|set|capture|for)\s+(\w+)/u.exec(text)?.[1] === key;
}

/** Generators put the keys of a page under names such as these. */
const WRAPPER = /^(?:params|extra|meta|seo|head)\./iu;
const HOLDER =
  '(?:(?<!site)\\.Params\\.|\\b(?:page|post|article|item|frontmatter|fm|front_matter|metadata|entry|props)\\.(?:meta\\.|extra\\.|params\\.|data\\.)?|(?<!site\\.)\\bdata\\.|\\.Param\\s+"|\\bParams\\s+")';

/** How templates name the value of a key: below what holds it, and perhaps by itself. */
function patternFor(key: string, standsAlone = true): RegExp {
  const name = key.replace(WRAPPER, '').split('.').join('\\.');
  // As the position in a list of the site's, `[page.author]`, it only leads to what is printed.
  return new RegExp(
    `(?<!\\[\\s*)(?:${HOLDER}${standsAlone ? '|^\\s*' : ''})${name}(?![\\w-])`,
    'iu',
  );
}

function isPrinted(value: RegExp, expressions: readonly Expression[]): boolean {
  return expressions.some(({ text, isVisible }, index) => {
    if (!value.test(text)) return false;
    if (isVisible && !SILENT.test(text)) return true;
    const bound = boundName(text, value);
    return bound !== undefined && isBoundPrinted(bound, expressions, index + 1);
  });
}

const DOT = '.';

/** The name under which an expression makes the value known to those that follow. */
function boundName(text: string, value: RegExp): string | undefined {
  if (/^(?:with|range)\b/u.test(text)) return /^\w+\s+(\$\w+)/u.exec(text)?.[1] ?? DOT;
  const name =
    /^for\s+(\w+)\s+in\b/u.exec(text)?.[1] ??
    /^(?:assign|set)\s+(\w+)\s*=/u.exec(text)?.[1] ??
    /^(\$\w+)\s*:?=/u.exec(text)?.[1];
  return name !== undefined && value.test(text) ? name : undefined;
}

function isBoundPrinted(name: string, expressions: readonly Expression[], from: number): boolean {
  const word = name.replaceAll(/[.$]/gu, '\\$&');
  const printed =
    name === DOT
      ? /(?:^|[\s(])\.(?:name\b|title\b|\s|\)|\||$)/iu
      : new RegExp(`(?<![\\w.$])${word}(?!\\w)`, 'u');
  let depth = 0;
  for (const { text, isVisible } of expressions.slice(from)) {
    if (name === DOT && CLOSES.test(text)) depth -= 1;
    if (depth < 0) return false;
    if (isVisible && depth === 0 && !SILENT.test(text) && printed.test(text)) return true;
    if (name !== DOT && isVisible && !SILENT.test(text) && printed.test(text)) return true;
    if (OPENS.test(text)) depth += 1;
  }
  return false;
}

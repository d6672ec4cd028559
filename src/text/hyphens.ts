import type { Tokens } from './tokens.ts';

/** What stands between the halves of a word that is written with a hyphen, or broken over two lines. */
const HYPHEN = /^[-\u2010\u2011]\s*$/u;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/**
 * The same texts with `e-mail` as one word wherever either of them writes `email`. A hyphen between
 * letters is a matter of style, or of where a line ended.
 */
export function withoutHyphens(original: Tokens, copy: Tokens): readonly [Tokens, Tokens] {
  const halves = [hyphened(original), hyphened(copy)] as const;
  const words = new Set([...halves[0].values(), ...halves[1].values()]);
  if (words.size === 0) return [original, copy];
  const written = new Set([...original.forms, ...copy.forms].filter((form) => words.has(form)));
  return [join(original, halves[0], written), join(copy, halves[1], written)];
}

/** The words that would result without hyphens, by the index of their first half. */
function hyphened({ text, starts, ends, forms }: Tokens): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at + 1 < forms.length; at += 1) {
    const end = ends[at] ?? 0;
    if (!HYPHENS.has(text.charAt(end)) || !HYPHEN.test(text.slice(end, starts[at + 1]))) continue;
    const [first = '', second = ''] = forms.slice(at, at + 2);
    if (/\p{L}$/u.test(first) && /^\p{L}/u.test(second)) found.set(at, first + second);
  }
  return found;
}

function join(
  tokens: Tokens,
  halves: ReadonlyMap<number, string>,
  written: ReadonlySet<string>,
): Tokens {
  if (written.size === 0) return tokens;
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  for (let at = 0; at < tokens.forms.length; at += 1) {
    const whole = halves.get(at);
    const isOne = whole !== undefined && written.has(whole);
    starts.push(tokens.starts[at] ?? 0);
    forms.push(isOne ? whole : (tokens.forms[at] ?? ''));
    if (isOne) at += 1;
    ends.push(tokens.ends[at] ?? 0);
  }
  return {
    text: tokens.text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    forms,
  };
}

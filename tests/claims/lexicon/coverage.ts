import { compilePhrase } from '../../../bin/lexicon/compile.ts';
import { type LexiconSource, phrasesOf } from '../../../bin/lexicon/source.ts';
import { spelled } from '../../../src/claims/lexicon/lexicon.ts';
import { fold, FOLDED_WORD } from '../../../src/text/fold.ts';

const START = `(?<![${FOLDED_WORD}])`;
const END = `(?![${FOLDED_WORD}])`;
/** Keys that recognise nothing by themselves. */
const AIDS = new Set(['common-words']);
/** Keys by which a line is told to say nothing. */
const AGAINST = new Set(['related', 'also', 'onward', 'changes.other-sense']);

/**
 * The entries of a lexicon that no line needs: phrases of several words of which none holds any, and
 * keys none of whose words is in any. `silent` lines are those in which nothing is recognised.
 */
export function unused(
  source: LexiconSource,
  lines: readonly string[],
  silent: readonly string[],
): readonly string[] {
  const saying = lines.map(plain);
  const all = [...saying, ...silent.map(plain)];
  const missing: string[] = [];
  const keys = new Map<string, boolean>();
  for (const { path, phrase } of phrasesOf(source)) {
    const isNames = path[0] === 'languages' || path[0] === 'months';
    const list = path.slice(0, isNames ? 1 : -1).join('.');
    if (AIDS.has(list)) continue;
    const pattern = expressionOf(source, phrase);
    const isUsed = (AGAINST.has(list) ? all : saying).some((text) => pattern.test(text));
    keys.set(list, isUsed || keys.get(list) === true);
    if (!isUsed && /\s/u.test(phrase) && !isNames) missing.push(`${path.join('.')}: ${phrase}`);
  }
  return [...missing, ...[...keys].flatMap(([list, isUsed]) => (isUsed ? [] : [`${list}: any`]))];
}

function expressionOf(source: LexiconSource, phrase: string): RegExp {
  const words = spelled(compilePhrase(source, phrase), source.joined);
  return source.joined === true
    ? new RegExp(words, 'u')
    : new RegExp(`(?:${START}|(?=,))(?:${words})(?:(?<=')|${END})`, 'u');
}

function plain(line: string): string {
  return fold(visible(line)).replaceAll('\n', ' ');
}

/** A line of Markdown as a reader sees it, but for what no phrase holds. */
function visible(line: string): string {
  return line.replace(/\]\([^)]*\)/gu, '').replace(/[[\]*>#]/gu, '');
}

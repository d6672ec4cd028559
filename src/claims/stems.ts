import { FOLDED_WORD } from '../text/fold.ts';
import { LEXICONS } from './lexicon/list.ts';
import { type Probe, WordProbes } from './word-probes.ts';

const ALWAYS = (): boolean => true;
/** Between two words of a stem, where marks of emphasis, links or elements may stand. */
const NEAR = `(?:[^${FOLDED_WORD}<]|<[^>]{0,60}>){1,8}`;
const END = `(?![${FOLDED_WORD}])`;

/** A pattern that counts wherever it stands. */
export function anywhere(pattern: string): Probe {
  return { pattern, accepts: ALWAYS };
}

/** Stems as lexicons hold them: `~` stands between two words, and `$` where a word ends. */
export function probesFor(stems: readonly string[]): readonly Probe[] {
  return stems.map((stem) => ({
    pattern: stem.replaceAll('~', NEAR).replaceAll('$', END),
    head: /^[a-z]+[~$[]?/u.exec(stem)?.[0].replace(/[~$[]$/u, '-') ?? '',
    accepts: ALWAYS,
    ...secondOf(stem),
  }));
}

/** With which letters the second word of a stem begins: "do~(?:pagina|site)". */
function secondOf(stem: string): Pick<Probe, 'second'> {
  const second = firstLetters(/^[a-z]+~(.+)$/u.exec(stem)?.[1] ?? '');
  return second === undefined ? {} : { second };
}

/** The letters with which a fragment's matches begin; undefined where that takes more to tell. */
function firstLetters(fragment: string): string | undefined {
  const literal = /^[a-z0-9](?![?*{])/u.exec(fragment)?.[0];
  if (literal !== undefined) return literal;
  const each = alternatives(fragment).map(firstLetters);
  return each.length === 0 || each.includes(undefined) ? undefined : [...new Set(each)].join('');
}

/** Those of the group with which a fragment opens; none if it opens otherwise. */
function alternatives(fragment: string): readonly string[] {
  const found: string[] = [];
  let start = '(?:'.length;
  let depth = 0;
  for (let at = 0; fragment.startsWith('(?:') && at < fragment.length; at += 1) {
    const sign = fragment.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth > 1 || (sign !== '|' && depth > 0)) continue;
    found.push(fragment.slice(start, at));
    start = at + 1;
    if (depth === 0) return /^\)[?*{]/u.test(fragment.slice(at)) ? [] : found;
  }
  return [];
}

/** An expression that finds any of the stems in raw text. */
export function anyStem(stems: readonly string[]): RegExp {
  return new RegExp(stems.length === 0 ? '(?!)' : stems.join('|'), 'u');
}

/** The stems of all the languages that open with letters from a to z. */
export const STEMS: readonly Probe[] = LEXICONS.flatMap(({ stems }, group) =>
  probesFor(stems).map((probe) => ({ ...probe, group })),
);
/** Those of other scripts. */
export const OTHER_STEMS = anyStem(LEXICONS.flatMap(({ otherStems }) => otherStems));
const OTHER_STEMS_OF = LEXICONS.map(({ otherStems }) => anyStem(otherStems));

const PROBES = new WordProbes(STEMS);

/**
 * The lexicons of whose words a text holds one without which it can make no statement about where it comes
 * from, by their places in `LEXICONS`.
 */
export function stemsIn(text: string): readonly number[] {
  const { groups, isJoined } = PROBES.groupsIn(text);
  if (groups === 0 && !isJoined) return NONE;
  return LEXICONS.flatMap((_, index) => {
    const isFound = ((groups >> index) & 1) === 1;
    return isFound || (isJoined && OTHER_STEMS_OF[index]?.test(text) === true) ? [index] : [];
  });
}
const NONE: readonly number[] = [];

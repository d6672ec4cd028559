import { fold, FOLDED_WORD } from '../../src/text/fold.ts';
import { GAP } from './say-phrase.ts';
import { rowsOf, type Stretch } from './stem-rows.ts';
import { formsOf } from './word-forms.ts';

/**
 * Beginnings of what a credit says, one of which stands in whatever the phrases of a language recognise:
 * a text without any of them is not looked at any closer.
 */
export interface Stems {
  /** Expressions over folded text, which open with two letters from a to z. */
  readonly latin: readonly string[];
  /** Expressions over raw text, for what has no such letters. */
  readonly other: readonly string[];
}

const OTHER_LETTER = new RegExp(`(?![a-z])[${FOLDED_WORD}]`, 'u');
const LATIN = /[a-z]+/gu;
const SHORTEST_RARE = 4;
const VOWEL_MARKS = '[\\u064b-\\u065f\\u0640]*';

export interface StemSource {
  /** All that the phrases say; see `sayPhrase`. */
  readonly said: readonly string[];
  /** Words that stand in any text, folded: one alone tells nothing. */
  readonly common: ReadonlySet<string>;
  /** Words one of which follows a phrase that is one common word. */
  readonly after?: readonly string[];
  /** Such a phrase is all of a link's text, or a label. */
  readonly isWhole?: boolean;
  /** Such a phrase counts only beside another credit, whose stem there is. */
  readonly isBeside?: boolean;
}

export function stemsOf(sources: readonly StemSource[]): Stems {
  const rare: (readonly string[])[] = [];
  const common: Stretch[] = [];
  const others: string[] = [];
  for (const { said, common: commonWords, after = [], isWhole = false, isBeside } of sources)
    for (const one of said) {
      const stretches = one.split(GAP).flatMap((stretch) => latinWords(stretch));
      const telling = stretches
        .flat()
        .filter((word) => word.length >= SHORTEST_RARE && !commonWords.has(word));
      if (stretches.length === 0) others.push(...otherWord(one, commonWords));
      else if (telling.length > 0) rare.push(telling);
      else if (isBeside !== true || stretches.flat().length > 1)
        common.push({ words: longest(stretches), after, isWhole });
    }
  const words = covering(rare);
  return {
    latin: [...formsOf(words).map(({ stem }) => stem), ...rowsOf(common, words)].sort(),
    other: [...new Set(withoutLonger(others).map(inAnySpelling))].sort(),
  };
}

/** The words of a stretch by letters from a to z; other letters part it in two. */
function latinWords(stretch: string): readonly (readonly string[])[] {
  return stretch
    .split(OTHER_LETTER)
    .map((part) => part.match(LATIN) ?? [])
    .filter((words) => words.length > 0);
}

function longest(stretches: readonly (readonly string[])[]): readonly string[] {
  return stretches.reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Few words, one of which is in each of the sets: first those that are in many, then long ones. */
function covering(sets: readonly (readonly string[])[]): readonly string[] {
  const chosen: string[] = [];
  let left = sets;
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const set of left)
      for (const word of new Set(set)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const [best] = [...counts].sort(
      ([a, countA], [b, countB]) => countB - countA || b.length - a.length || (a < b ? -1 : 1),
    );
    if (best === undefined) break;
    const [word] = best;
    chosen.push(word);
    left = left.filter((set) => !set.some((one) => one.startsWith(word)));
  }
  return chosen.filter((word) => !chosen.some((one) => one !== word && word.startsWith(one)));
}

/** The longest word that is not common, of a phrase in another script. */
function otherWord(said: string, common: ReadonlySet<string>): readonly string[] {
  const words = said.split(new RegExp(`[^${FOLDED_WORD}]+`, 'u')).filter((word) => word !== '');
  const telling = words.filter((word) => !common.has(word));
  const [best] = (telling.length > 0 ? telling : words).sort((a, b) => b.length - a.length);
  return best === undefined || /^\d/u.test(best) ? [] : [best];
}

function withoutLonger(words: readonly string[]): readonly string[] {
  const all = [...new Set(words)];
  return all.filter((word) => !all.some((one) => one !== word && word.includes(one)));
}

const SPELLINGS = new Map<string, string[]>();
for (let unit = 0x370; unit < 0xfb00; unit += 1) {
  const sign = String.fromCharCode(unit);
  if (!/[\p{L}]/u.test(sign)) continue;
  const folded = fold(sign);
  const known = SPELLINGS.get(folded);
  if (known === undefined) SPELLINGS.set(folded, [sign]);
  else known.push(sign);
}

/** In raw text a letter may be a capital or carry an accent, and an Arabic one the marks of vowels. */
function inAnySpelling(word: string): string {
  return Array.from(word)
    .map((letter) => {
      const spellings = SPELLINGS.get(letter) ?? [letter];
      const one = spellings.length === 1 ? letter : `[${spellings.join('')}]`;
      return /\p{Script=Arabic}/u.test(letter) ? `${one}${VOWEL_MARKS}` : one;
    })
    .join('');
}

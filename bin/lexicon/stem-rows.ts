import { formsOf } from './word-forms.ts';

/** Between two words of a stem, and where a word ends; src/claims/stems.ts spells them out. */
const NEAR = '~';
const END = '$';
/** What stands around a link whose whole text is one word, and after a label. */
const AROUND_WORD = '[\\])*_"<:,]';
/** In letters. */
const SHORTEST_HEAD = 3;
/** In a row: more tell no more. */
const MOST_WORDS = 4;

/** Common words, which tell something only one after the other. */
export interface Stretch {
  readonly words: readonly string[];
  readonly after: readonly string[];
  readonly isWhole: boolean;
}

/** Stems of stretches, by the first word of each; none that holds another, or is known by one word. */
export function rowsOf(stretches: readonly Stretch[], known: readonly string[]): readonly string[] {
  const short = withoutHolders(stretches);
  const telling = withoutHolders(
    short.map((stretch) => ({ ...stretch, words: tellingPart(stretch.words) })),
  );
  const tails = new Map<string, Set<string>>();
  for (const stretch of telling) addTails(tails, stretch);
  const byTail = new Map<string, string[]>();
  for (const [head, rest] of tails) {
    if (known.some((word) => head.startsWith(word))) continue;
    const tail = alternation([...rest]);
    byTail.set(tail, [...(byTail.get(tail) ?? []), head]);
  }
  return [...byTail].flatMap(([tail, heads]) =>
    formsOf(heads).map(({ stem, endings }) => {
      const isOne = endings.length === 1 && endings[0] === '';
      return `${stem}${isOne ? '' : `(?:${endings.join('|')})`}${tail}`;
    }),
  );
}

/** Each stretch once, and none in which a shorter row of several words stands. */
function withoutHolders(stretches: readonly Stretch[]): readonly Stretch[] {
  const rowsByText = new Map(
    stretches.filter(isRow).map((stretch) => [stretch.words.join(' '), stretch]),
  );
  return [
    ...stretches.filter((stretch) => !isRow(stretch)),
    ...[...rowsByText.values()].filter(
      ({ words }) => !partsOf(words).some((part) => rowsByText.has(part)),
    ),
  ];
}

function isRow({ words }: Stretch): boolean {
  return words.length > 1;
}

/** The rows of two words and more within a row, as texts; not the row itself. */
function partsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words
      .map((__, end) => words.slice(start, end + 1))
      .filter(({ length }) => length > 1 && length < words.length)
      .map((part) => part.join(' ')),
  );
}

/**
 * Some words of a row, in which those with the most letters tell most. A short word at the beginning
 * would be looked at wherever it stands.
 */
function tellingPart(words: readonly string[]): readonly string[] {
  const letters = (row: readonly string[]): number => row.join('').length;
  const parts = words
    .map((_, index) => words.slice(index, index + MOST_WORDS))
    .filter((part, index) => index === 0 || part.length > 1);
  const opening = parts.filter(([head = '']) => head.length >= SHORTEST_HEAD);
  const [first, ...rest] = opening.length > 0 ? opening : parts;
  return rest.reduce((a, b) => (letters(b) > letters(a) ? b : a), first ?? []);
}

function addTails(tails: Map<string, Set<string>>, { words, after, isWhole }: Stretch): void {
  // A word of one letter opens no expression.
  const [head, ...rest] = words.slice(words.findIndex(({ length }) => length > 1));
  if (head === undefined || head.length < 2) return;
  const tail = tails.get(head) ?? new Set();
  tails.set(head, tail);
  const near = (word: string): string => `${NEAR}${word}${END}`;
  if (rest.length > 0) tail.add(near(rest.join(NEAR)));
  else if (isWhole) tail.add(AROUND_WORD);
  else if (after.length === 0) tail.add(END);
  else for (const word of after) tail.add(near((word.match(/[a-z]+/gu) ?? []).join(NEAR)));
}

/** The branches once each; what they begin and end with alike is written once. */
function alternation(branches: readonly string[]): string {
  if (branches.includes(END)) return END;
  const isNear = (branch: string): boolean => branch.startsWith(NEAR) && branch.endsWith(END);
  const near = branches.filter(isNear).map((branch) => branch.slice(NEAR.length, -END.length));
  const all = [
    ...(near.length === 0 ? [] : [`${NEAR}${tree(near.sort())}${END}`]),
    ...branches.filter((branch) => !isNear(branch)),
  ];
  return anyOf(all);
}

/** Rows of words as a tree: to compile what stands between two words takes long. A row ends where one does. */
function tree(rows: readonly string[]): string {
  const restsByWord = new Map<string, string[]>();
  for (const row of rows) {
    const [word = '', ...rest] = row.split(NEAR);
    restsByWord.set(word, [...(restsByWord.get(word) ?? []), rest.join(NEAR)]);
  }
  const wordsByTail = new Map<string, string[]>();
  for (const [word, rests] of restsByWord) {
    const tail = rests.includes('') ? '' : `${NEAR}${tree(rests)}`;
    wordsByTail.set(tail, [...(wordsByTail.get(tail) ?? []), word]);
  }
  return anyOf([...wordsByTail].map(([tail, words]) => `${anyOf(words)}${tail}`));
}

function anyOf(all: readonly string[]): string {
  return all.length === 1 ? all.join('') : `(?:${all.join('|')})`;
}

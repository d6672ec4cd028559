import { withMarks } from '../../src/claims/lexicon/lexicon.ts';
import { alternatives } from './alternatives.ts';
import { compilePhrase, sayings } from './compile.ts';
import { GAP } from './say-phrase.ts';
import { keysOf, type LexiconSource, SHARED_KEYS } from './source.ts';

type Phrases = readonly string[] | undefined;
/** The lists of a lexicon that a fragment holds. */
type Choose = (source: LexiconSource) => readonly Phrases[];

/** Fragments that hold the phrases of keys within keys, or of a key that is also told apart by language. */
const MADE_OF: Readonly<Record<string, Choose>> = {
  months: ({ months = [] }) => months,
  anySourceLabel: (source) => [source['source-label']],
  anyBy: (source) => [source.by],
  afterNames: (source) => [
    source['ends-names'],
    source['translator-label'],
    ...(source['from-site'] ?? []).map(({ before }) => before),
  ],
  afterPublisher: (source) => [source['after-publisher'], source.changes?.done?.translated],
};

/** Fragments that match whole words only, where words are written apart. */
const AS_WORDS = new Set([
  'afterNames',
  'afterPublisher',
  'endsHolder',
  'licence',
  'noPublisher',
  'related',
  'role',
  'sureNote',
]);

/** A fragment for each of the shared keys, which matches the phrases of any of the languages. */
export function compileShared(sources: readonly LexiconSource[]): Readonly<Record<string, string>> {
  const own = keysOf(SHARED_KEYS).map((key): readonly [string, Choose] => [
    SHARED_KEYS[key],
    (source) => [source[key]],
  ]);
  return Object.fromEntries(
    [...own, ...Object.entries(MADE_OF)].map(([name, phrases]) => [
      name,
      AS_WORDS.has(name) ? anyWordOf(sources, phrases) : anyOf(sources, phrases),
    ]),
  );
}

function anyOf(sources: readonly LexiconSource[], choose: Choose): string {
  const branches = sources.flatMap((source) =>
    phrasesIn(choose(source)).flatMap((phrase) =>
      alternatives(withMarks(compilePhrase(source, phrase), source.joined)),
    ),
  );
  return `(?:${[...new Set(branches)].join('|') || withMarks('')})`;
}

function anyWordOf(sources: readonly LexiconSource[], choose: Choose): string {
  const apart = anyOf(
    sources.filter(({ joined }) => joined !== true),
    choose,
  );
  const joined = anyOf(
    sources.filter((source) => source.joined === true),
    choose,
  );
  return `(?:(?<![\\p{L}\\p{N}])${apart}(?![\\p{L}\\p{N}])|${joined})`;
}

/** Words that are looked up one by one, of any of the languages: folded, without apostrophes. */
export function compileWordLists(
  sources: readonly LexiconSource[],
): Readonly<Record<string, readonly string[]>> {
  return {
    aroundDate: wordsOf(sources, (source) => [source['around-date'], source.weekdays]),
    days: wordsOf(sources, ({ months = [], weekdays }) => [...months, weekdays]),
    languages: saidIn(sources, ({ languages = {} }) => Object.values(languages)),
    besideNames: wordsOf(sources, ({ changes, languages = {} }) => [
      changes?.['beside-names'],
      changes?.from,
      changes?.into,
      changes?.for,
      changes?.by,
      changes?.and,
      ...Object.values(languages),
    ]),
  };
}

/** What each month is called in any of the languages, folded. */
export function compileMonths(sources: readonly LexiconSource[]): readonly (readonly string[])[] {
  return Array.from({ length: 12 }, (_, month) =>
    wordsOf(sources, ({ months = [] }) => [months[month]]),
  );
}

function wordsOf(sources: readonly LexiconSource[], choose: Choose): readonly string[] {
  const words = saidIn(sources, choose).flatMap((said) => said.split(/[^\p{L}\p{N}]+/u));
  return [...new Set(words)].filter((word) => word !== '').sort();
}

/** All that phrases say, with a space where any word may stand. */
function saidIn(sources: readonly LexiconSource[], choose: Choose): readonly string[] {
  const said = sources.flatMap((source) =>
    phrasesIn(choose(source)).flatMap((phrase) => sayings(source, phrase)),
  );
  return [...new Set(said)].map((one) => one.replaceAll(GAP, ' ')).sort();
}

function phrasesIn(lists: readonly Phrases[]): readonly string[] {
  return lists.flatMap((phrases) => phrases ?? []);
}

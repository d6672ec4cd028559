import { fold, FOLDED_WORD } from '../text/fold.ts';
import { nameWords } from '../text/names.ts';
import { DATE } from './lexicon/compile.ts';
import { MONTHS, shared, wordList } from './lexicon/shared.ts';

/** No line that only says who published something and when is longer. */
const LONGEST = 120;
const MOST_WORDS = 12;
const DATE_IN = new RegExp(`(?<![${FOLDED_WORD}])${DATE}(?![${FOLDED_WORD}])`, 'gu');
const TIME = /\b\d{1,2}\s?(?::|h)\s?\d{2}\b(?:\s?[ap]\.?m\b\.?)?/gu;
const BY = new RegExp(`(?<![${FOLDED_WORD}])${shared('anyBy')}\\s+`, 'gu');
const NAME_TO_END = /^[\p{Lu}\p{Lo}][^|•·,()–—]{1,60}$/u;

/** What a line says that carries only the publisher, the date, and perhaps who signed. */
export interface Dateline {
  /** The date as it is written, folded. */
  readonly date: string;
  /** It says nothing but the date. */
  readonly bare: boolean;
  readonly author?: string;
}

/**
 * Reads "Global Research, March 03, 2016" or "Publié le 3 mars 2016 par Nora Bell". A line on which the
 * news goes on after the date ("PARIS, 3 mars 2016 – Le gouvernement a…") is none.
 */
export function readDateline(line: string): Dateline | undefined {
  if (line.length > LONGEST || !/\d/u.test(line)) return undefined;
  const folded = fold(line);
  const dates = [...folded.matchAll(DATE_IN)];
  const [date] = dates;
  if (date === undefined) return undefined;
  let rest = line;
  for (const [found, at] of [...dates, ...folded.matchAll(TIME)].map(
    (match) => [match[0], match.index] as const,
  ))
    rest = rest.slice(0, at) + ' '.repeat(found.length) + rest.slice(at + found.length);
  const words = rest.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length > MOST_WORDS || !words.every(isNameOrAround)) return undefined;
  const author = authorIn(rest.replace(/[\s|•·,–—-]+$/u, ''));
  return {
    date: date[0],
    bare: words.every(isAround),
    ...(author === undefined ? {} : { author }),
  };
}

/** "par Nora Bell" at the end of a line. */
function authorIn(text: string): string | undefined {
  return [...fold(text).matchAll(BY)]
    .map((by) => text.slice(by.index + by[0].length))
    .find((name) => NAME_TO_END.test(name))
    ?.trim();
}

/** A name begins with a capital or is a site's; no other words are in such a line. */
function isNameOrAround(word: string): boolean {
  return (
    /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{Lo}|\p{N})/u.test(word) ||
    /^[^\p{L}]*[\p{L}\p{N}-]+\.\p{Ll}{2,}[^\p{L}]*$/u.test(word) ||
    isAround(word)
  );
}

/** A word that pages set around a date. */
function isAround(word: string): boolean {
  return wordList('aroundDate').has(fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

/** The day of a date as `YYYY-MM-DD`; undefined where day and month could be taken for each other. */
export function dayWritten(date: string): string | undefined {
  const digits = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(date);
  if (digits !== null) return dayOf(digits[1], Number(digits[2]), digits[3]);
  const words = nameWords(date);
  const year = /\d{4}/u.exec(date)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0];
  const month = MONTHS.findIndex((names) => names.some((name) => words.includes(name)));
  return month < 0 ? undefined : dayOf(year, month + 1, day);
}

function dayOf(year = '', month: number, day = ''): string | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written
    ? undefined
    : written;
}

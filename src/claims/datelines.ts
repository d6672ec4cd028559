import { fold, FOLDED_WORD } from '../text/fold.ts';
import { DATE } from './lexicon/compile.ts';

/** No line that only says who published something and when is longer. */
const LONGEST = 120;
const MOST_WORDS = 12;
const DATE_IN = new RegExp(`(?<![${FOLDED_WORD}])${DATE}(?![${FOLDED_WORD}])`, 'gu');
const TIME = /\b\d{1,2}\s?(?::|h)\s?\d{2}\b(?:\s?[ap]\.?m\b\.?)?/gu;
/** Words that pages set around a date, in folded words. */
const AROUND = new Set(
  'posted published updated modified last first created written on at by in from the of and publie publiee paru mis mise modifie jour maj derniere mise le la les l du de des d a par dans sur et lundi mardi mercredi jeudi vendredi samedi dimanche publicado actualizado el los del en por y veroffentlicht am von und aktualisiert pubblicato il di da su e atualizado em o comments comment commentaires commentaire min read lecture gmt utc est edt cet cest'.split(
    ' ',
  ),
);

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
  const author = /(?:^|\s)(?:by|par|por|von|di)\s+(\p{Lu}[^|•·,()]{1,60})$/iu
    .exec(rest.replace(/[\s|•·,–—-]+$/u, ''))?.[1]
    ?.trim();
  return {
    date: date[0],
    bare: words.every((word) => AROUND.has(bareWord(word))),
    ...(author === undefined || !/^\p{Lu}/u.test(author) ? {} : { author }),
  };
}

/** A name begins with a capital or is a site's; no other words are in such a line. */
function isNameOrAround(word: string): boolean {
  return (
    /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{Lo}|\p{N})/u.test(word) ||
    /^[^\p{L}]*[\p{L}\p{N}-]+\.\p{Ll}{2,}[^\p{L}]*$/u.test(word) ||
    AROUND.has(bareWord(word))
  );
}

function bareWord(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fevr'],
  ['mar'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** The day of a date as `YYYY-MM-DD`; undefined where day and month could be taken for each other. */
export function dayWritten(date: string): string | undefined {
  const digits = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(date);
  if (digits !== null) return dayOf(digits[1], Number(digits[2]), digits[3]);
  const word = /[a-z]{3,}/u.exec(
    date.replace(/\b\d{1,2}(?:st|nd|rd|th|er)\b|\b(?:de|del|of)\b/gu, ' '),
  )?.[0];
  const year = /\d{4}/u.exec(date)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0];
  const month = MONTHS.findIndex((starts) => starts.some((start) => word?.startsWith(start)));
  return month < 0 ? undefined : dayOf(year, month + 1, day);
}

function dayOf(year = '', month: number, day = ''): string | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written
    ? undefined
    : written;
}

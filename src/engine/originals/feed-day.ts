import { dayExists } from '../../terms/calendar.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
/** As in letters: `Thu, 03 Mar 2016 23:30:00 -0500`. */
const LETTER = /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{2}|\d{4})(?!\d)/iu;
/** As newspapers in America write it: `March 3, 2016`. */
const AMERICAN = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/iu;

/**
 * The day that a date names where it was written, as `YYYY-MM-DD`; undefined if there is no such day, or
 * if day and month cannot be told apart.
 */
export function writtenDay(date: string): string | undefined {
  const text = onlySpaces(date);
  const iso = ISO.exec(text);
  if (iso !== null) return existing(iso[1], iso[2], iso[3]);
  const letter = LETTER.exec(text);
  if (letter !== null) return existing(fullYear(letter[3]), monthOf(letter[2]), letter[1]);
  const american = AMERICAN.exec(text);
  return american === null ? undefined : existing(american[3], monthOf(american[1]), american[2]);
}

function onlySpaces(date: string): string {
  return date.trim().replace(/\s+/gu, ' ');
}

function existing(year = '', month = '', day = ''): string | undefined {
  if (month === '' || Number(year) < 1000) return undefined;
  const written = `${year}-${month}-${day.padStart(2, '0')}`;
  return dayExists(written) ? written : undefined;
}

function monthOf(name = ''): string {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? '' : String(at + 1).padStart(2, '0');
}

/** RFC 2822 reads two digits from 50 on as of the last century. */
function fullYear(year = ''): string {
  if (year.length > 2) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

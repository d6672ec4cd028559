import { wholePercent } from '../percent.ts';

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return joined(items, 'and');
}

/** "a", "a or b", "a, b or c". */
export function either(items: readonly string[]): string {
  return joined(items, 'or');
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.slice(-1).join('')}`;
}

export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

export function quoted(text: string): string {
  return `“${text}”`;
}

/** "31 December 2024" for `2024-12-31`. */
export function date(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) return day;
  const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return dates.format(time);
}

/** "May 2024" for `2024-05`. */
export function month(day: string): string {
  const time = /^\d{4}-\d{2}$/u.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) return day;
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(time);
}

/** "German" for `de`. */
export function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/u.test(code)) return code;
  // Without a name it gives the code back.
  return String(new Intl.DisplayNames('en', { type: 'language' }).of(code));
}

/** A sentence, with what the system says of it if it does. */
export function withDetail(sentence: string, detail: string): string {
  return detail === '' ? `${sentence}.` : `${sentence}: ${detail}`;
}

/** "30 seconds", "1 second". */
export function seconds(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'second' : 'seconds'}`;
}

/** "83 %" as English sets it, for 0.83; never 100 % of what is not whole, nor 0 % of what is something. */
export function percent(share: number): string {
  return `${String(wholePercent(share))}%`;
}

import { UserError } from '../model/errors.ts';
import { dayExists } from '../terms/calendar.ts';
import { quote } from '../terms/quote.ts';

/** Throws a `UserError` unless the value is the address of a page. */
export function checkAddress(value: string): void {
  if (/^https?:\/\//iu.test(value) && URL.canParse(value)) return;
  throw new UserError(`${quote(value)} is not the address of an article.`, {
    hint: 'Give --original the whole address, such as https://example.org/2024/an-article.',
  });
}

/** Throws a `UserError` unless the value is a day written `YYYY-MM-DD`. */
export function checkDay(value: string): void {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value) && dayExists(value)) return;
  throw new UserError(`${quote(value)} is not a day.`, {
    hint: 'Write a day as year, month and day, such as 2016-02-13.',
  });
}

/** How long one file may take, in seconds, unless somebody says otherwise. */
export const TIME_LIMIT = 30;
/** In seconds. */
const LEAST_TIME = 0.001;
const MOST_TIME = 86_400;

/** Reads how many seconds one file may take. Throws a `UserError` unless the value says that. */
export function readTimeLimit(value: string): number {
  const seconds = /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : 0;
  if (seconds >= LEAST_TIME && seconds <= MOST_TIME) return seconds;
  throw new UserError(`${quote(value)} is not a time that a file may take.`, {
    hint: 'Give --time-limit a number of seconds, such as 30 or 2.5.',
  });
}

const MOST_WORKERS = 64;

/** Reads how many threads are to judge files. Throws a `UserError` unless the value says that. */
export function readWorkers(value: string): number | 'auto' {
  if (value === 'auto') return value;
  const count = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return count;
  throw new UserError(`${quote(value)} is no number of workers.`, {
    hint: `Give --workers a number from 1 to ${String(MOST_WORKERS)}, or auto.`,
  });
}

/** The present day, `YYYY-MM-DD`, where the computer is. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

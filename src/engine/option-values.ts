import { failure } from '../messages/failure.ts';
import { dayExists } from '../terms/calendar.ts';
import { quote } from '../terms/quote.ts';

/** Throws a `UserError` unless the value is the address of a page. */
export function checkAddress(value: string): void {
  if (/^https?:\/\//iu.test(value) && URL.canParse(value)) return;
  throw failure((say) => say.notAnAddress(quote(value)));
}

/** Throws a `UserError` unless the value is a day written `YYYY-MM-DD`. */
export function checkDay(value: string): void {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value) && dayExists(value)) return;
  throw failure((say) => say.notADay(quote(value)));
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
  throw failure((say) => say.notATime(quote(value)));
}

const MOST_WORKERS = 64;

/** Reads how many threads are to judge files. Throws a `UserError` unless the value says that. */
export function readWorkers(value: string): number | 'auto' {
  if (value === 'auto') return value;
  const count = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return count;
  throw failure((say) => say.notWorkers(quote(value), MOST_WORKERS));
}

/** The present day, `YYYY-MM-DD`, where the computer is. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

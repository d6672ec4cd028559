const LONGEST = 120;
/** Control characters, escapes, and marks that turn the direction of text around. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A value from an article, safe to print in a sentence: on one line, without control characters, short. */
export function safe(value: string): string {
  const line = value.replace(/\s+/gu, ' ').replace(UNSAFE, ' ').trim();
  const units = Array.from(line);
  return units.length <= LONGEST ? line : `${units.slice(0, LONGEST - 1).join('')}…`;
}

/** Every string of the arguments made safe. */
export function safeArgs<T extends object>(args: T): T {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return safe(value);
    return Array.isArray(value) ? value.map(clean) : value;
  };
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, clean(value)])) as T;
}

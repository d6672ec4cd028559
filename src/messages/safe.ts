const LONGEST = 120;
/** What is to be pasted must be whole; addresses are seldom longer. */
const LONGEST_TO_PASTE = 2000;
/** Control characters, line separators, and marks that turn the direction of text around. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Half of a character, which cannot be written out. */
const HALF = /\p{Cs}/gu;
/** All but the spaces that do not break, which French sets before its marks. */
const SPACES = /[^\S\u00a0\u202f]+/gu;

/** A value from an article, safe to print in a sentence: on one line, without control characters, short. */
export function safe(value: string, longest = LONGEST): string {
  // Much longer than what is kept of it; the rest need not be looked at.
  const looked = value.slice(0, longest * 8);
  const line = looked.replace(UNSAFE, ' ').replace(HALF, '\ufffd').replace(SPACES, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= longest && looked.length === value.length) return line;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** Every string of the arguments made safe, and of objects within them. */
export function safeArgs<T extends object>(args: T): T {
  const clean = (value: unknown, longest: number): unknown => {
    if (typeof value === 'string') return safe(value, longest);
    if (Array.isArray(value)) return value.map((one) => clean(one, longest));
    return typeof value === 'object' && value !== null ? safeArgs(value) : value;
  };
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      clean(value, key === 'expected' ? LONGEST_TO_PASTE : LONGEST),
    ]),
  ) as T;
}

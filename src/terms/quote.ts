const LONGEST = 60;
/** Controls, line separators, invisible marks and what turns the direction of a line. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Somebody else's text, escaped so that it can do no harm when printed. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Somebody else's text in quotation marks, cut and escaped. */
export function quote(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return printable(JSON.stringify(cut));
}

/** Somebody else's text in quotation marks, if there is any. */
export function quoteAny(text: string | undefined): string | undefined {
  return text === undefined ? undefined : quote(text);
}

/** What a value of a YAML file is, in words that fit into a sentence. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object')
    return Object.keys(value).length === 0 ? 'an empty group of keys' : 'a group of keys';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** `a, b and c`. */
export function enumerate(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

import { fold } from './fold.ts';
import { HELPED_BY, HONORIFICS, JOINT } from './name-words.ts';

/** The words of a name, folded; initials and hyphenated parts are words of their own. */
export function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Letters and digits only, folded: `The Conversation` and `theconversation` agree. */
export function squash(name: string): string {
  return nameWords(name).join('');
}

const ARTICLES = /^(?:the|le|la|les|l|el|los|il|lo|der|die|das|o|a) /u;

/** A publisher's name without a leading article, folded. */
export function bareName(name: string): string {
  return nameWords(name).join(' ').replace(ARTICLES, '');
}

/**
 * Whether two names can be the same person's: the same family name and first name in any order,
 * initials allowed, titles and middle names ignored.
 */
export function samePerson(a: string, b: string): boolean {
  const left = nameWords(a).filter((word) => !HONORIFICS.has(word));
  const right = nameWords(b).filter((word) => !HONORIFICS.has(word));
  if (left.length === 0 || right.length === 0) return false;
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 1) return many.length === 1 && few[0] === many[0];
  const unused = [...many];
  let whole = 0;
  for (const word of few) {
    const same = unused.indexOf(word);
    const at = same >= 0 ? same : unused.findIndex((other) => isInitialOf(word, other));
    if (at < 0) return false;
    if (same >= 0 && word.length > 1) whole += 1;
    unused.splice(at, 1);
  }
  return whole >= 1;
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

const BETWEEN_PEOPLE = new RegExp(`\\s*(?:,|;|\\/|&|\\n|\\s(?:${JOINT}|${HELPED_BY})\\s)\\s*`, 'u');

/** Splits "A, B and C" into the persons it names. */
export function splitPeople(names: string): readonly string[] {
  return names
    .split(BETWEEN_PEOPLE)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether `a` turns into `b` by one changed, missing, added or swapped letter. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === right.slice(1) + right.slice(0, 1);
}

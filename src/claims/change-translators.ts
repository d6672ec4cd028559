import type { Span } from '../model/span.ts';
import { JOINT, PARTICLES } from '../text/name-words.ts';
import { type ChangePatterns, changePatterns } from './lexicon/change-patterns.ts';

export interface NamedLanguage extends Span {
  /** A lower-case primary subtag. */
  readonly code: string;
}

/** The first language that a text names, in the words of one. */
export function languageNamed(
  text: string,
  { languages }: ChangePatterns,
  offset = 0,
): NamedLanguage | undefined {
  let first: NamedLanguage | undefined;
  for (const [code, names] of languages) {
    const match = names.exec(text);
    if (match === null) continue;
    const start = offset + match.index;
    if (first === undefined || start < first.start)
      first = { code, start, end: start + match[0].length };
  }
  return first;
}

/** The language named in folded words such as "de l'anglais par", whatever theirs is. */
export function languageIn(words: string): string | undefined {
  for (const patterns of changePatterns()) {
    const found = languageNamed(words, patterns);
    if (found !== undefined) return found.code;
  }
  return undefined;
}

const NAME = "\\p{Lu}[\\p{L}\\p{N}.'’-]{0,40}";
const PERSON = `${NAME}(?:\\s(?:${NAME}|${PARTICLES})(?![\\p{L}\\p{N}])){0,5}`;
const PEOPLE = new RegExp(
  `^[\\s:"'“«(*_[]{0,4}(${PERSON}(?:(?:,|\\s(?:${JOINT}|&))\\s${PERSON}){0,3})`,
  'u',
);
const PARTICLE_AT_END = new RegExp(`\\s${PARTICLES}$`, 'u');
/** A name in a script without capitals, or after a colon. */
const PLAIN_NAME = /^(?:\s?[:：]\s?|\s?(?=\p{Lo}))([\p{L}\p{N}_.·-]{1,30}(?:\s\p{Lo}{1,20}){0,3})/u;

/** The people named at an offset. */
export function peopleAt(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + 200);
  const found = PEOPLE.exec(rest)?.[1] ?? PLAIN_NAME.exec(rest)?.[1];
  const name = found?.replace(/[.,;:\s]+$/u, '').replace(PARTICLE_AT_END, '');
  return name === undefined || !/\p{L}{2}/u.test(name) ? undefined : name;
}

/** 由张三翻译: the name that stands inside the words. */
export function translatedBy(words: string, { nameWithin }: ChangePatterns): string | undefined {
  return nameWithin?.exec(words.trim())?.groups?.['name'];
}

import type { CheckOptions } from '../model/checks.ts';
import {
  isWordingFault,
  parseWording,
  PLACEHOLDERS,
  type WordingFault,
  type WordingPart,
} from '../model/wording.ts';
import { enumerate, quote } from './quote.ts';
import type { Complaint } from './violations.ts';
import type { DataPath } from './yaml-source.ts';

/** What is wrong with prescribed wordings. `path`: of the requirement under whose `with` they stand. */
export function inspectWordings(
  wordings: readonly string[] | undefined,
  path: DataPath,
): readonly Complaint[] {
  return (wordings ?? []).flatMap((wording, index) => {
    const parsed = parseWording(wording);
    return isWordingFault(parsed)
      ? [
          {
            path: [...path, 'with', 'wording', index],
            part: 'value',
            sentence: wordingSentence(parsed),
          },
        ]
      : [];
  });
}

function wordingSentence(fault: WordingFault): string {
  switch (fault.fault) {
    case 'unknown-placeholder':
      return `There is no placeholder {${fault.name}}; known are ${enumerate(
        PLACEHOLDERS.map((name) => `{${name}}`),
        'and',
      )}.`;
    case 'unclosed':
      return 'A bracket or brace in this wording is opened and not closed, or the other way round.';
    case 'nested':
      return 'Brackets in a wording cannot stand within brackets.';
    case 'no-words':
      return 'This wording has no words of its own outside placeholders and brackets: give it some, or name two things in it, as in "{authors}, {publisher}".';
  }
}

/** Keys of `links` that no wording holds: nothing would ever be looked for. */
export function inspectLinks(
  { wording = [], links = {} }: Partial<CheckOptions['credit-line']> = {},
  path: DataPath,
): readonly Complaint[] {
  const parsed = wording.map(parseWording);
  const sound = parsed.flatMap((parts) => (isWordingFault(parts) ? [] : [parts]));
  // What a broken wording holds is not known.
  if (sound.length < parsed.length) return [];
  return Object.keys(links)
    .filter((key) => !sound.some((parts) => holds(parts, key)))
    .map((key) => ({
      path: [...path, 'with', 'links', key],
      part: 'key',
      sentence: `${quote(key)} stands in no wording here: name a placeholder of a wording, such as "{publisher}", or words of it.`,
    }));
}

function holds(parts: readonly WordingPart[], key: string): boolean {
  const name = /^\s*\{(.*)\}\s*$/u.exec(key)?.[1]?.trim();
  const whole = parts.flatMap((part) => (part.kind === 'optional' ? part.parts : [part]));
  if (name !== undefined)
    return whole.some((part) => part.kind === 'placeholder' && part.name === name);
  const needed = parts.filter(({ kind }) => kind !== 'optional');
  return [whole, needed].some((some) => ownWords(some).includes(wordsOf(key)));
}

function ownWords(parts: readonly WordingPart[]): string {
  return wordsOf(parts.map((part) => (part.kind === 'text' ? part.text : '')).join(' '));
}

/** Letters and digits make words of their own, as does every sign of a script without spaces. */
const WORD = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{L}+|\p{N}+/gu;

/** Each between spaces; as wordings are compared, capitals, accents and signs do not matter. */
function wordsOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${(plain.match(WORD) ?? []).join(' ')} `;
}

import { fold } from '../text/fold.ts';
import type { Probe } from './word-probes.ts';

/** What a table of first letters can hold. */
const OPENS_WITH_LETTERS = /^[a-z0-9](?:[a-z0-9 '_-]|\\\.)/u;
/** Without letters or quotation marks that a text may hold in another form. */
const IS_PLAIN = /^[ !#-&(-~]*$/u;

/** Whether a pattern opens otherwise than with two Latin letters or digits: "Новости", "@ress". */
export function isOdd({ pattern }: Probe): boolean {
  return !OPENS_WITH_LETTERS.test(pattern);
}

/** Whether a pattern opens with a letter of another script. */
export function isOfOtherScript({ pattern }: Probe): boolean {
  return /^[\u0370-\u1fff\u3040-\ud7ff]/u.test(pattern);
}

/** Looks for odd patterns one by one; a text is folded only where one of them asks for it. */
export function oddProbes(probes: readonly Probe[]): (text: string) => boolean {
  const plain = compiled(probes.filter(({ pattern }) => IS_PLAIN.test(pattern)));
  const others = compiled(probes.filter(({ pattern }) => !IS_PLAIN.test(pattern)));
  return (text) =>
    plain.some((one) => isIn(text, text, one)) || (others.length > 0 && isAnyIn(text, others));
}

interface Compiled extends Probe {
  readonly expression: RegExp;
}

function compiled(probes: readonly Probe[]): readonly Compiled[] {
  return probes.map((probe) => ({ ...probe, expression: new RegExp(probe.pattern, 'giu') }));
}

function isAnyIn(text: string, probes: readonly Compiled[]): boolean {
  const folded = fold(text);
  return probes.some((one) => isIn(text, folded, one));
}

function isIn(text: string, searched: string, { expression, accepts }: Compiled): boolean {
  expression.lastIndex = 0;
  for (let found = expression.exec(searched); found !== null; found = expression.exec(searched))
    if (accepts(text, found.index)) return true;
  return false;
}

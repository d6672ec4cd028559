import type { FindingCode, ReasonCode } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { explanations as en } from './en/explanations.ts';
import { EXAMPLES } from './examples.ts';
import type { Example } from './examples/example.ts';
import { explanations as fr } from './fr/explanations.ts';
import type { Explanation, Explanations } from './types.ts';

const TABLES: Readonly<Record<Language, Explanations>> = { en, fr };

/** Every code that can be explained. */
export const EXPLAINED: readonly (FindingCode | ReasonCode)[] = Object.keys(en) as (
  FindingCode | ReasonCode
)[];

export function isExplained(code: string): code is FindingCode | ReasonCode {
  return Object.hasOwn(en, code);
}

/** What a code means, with an example where a text or a configuration settles it. */
export function explanationOf(
  code: FindingCode | ReasonCode,
  language: Language,
): Explanation & Partial<Example> {
  const example = Object.hasOwn(EXAMPLES, code) ? EXAMPLES[code as keyof typeof EXAMPLES] : {};
  return { ...TABLES[language][code], ...example };
}

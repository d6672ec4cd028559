import { explanationOf, isExplained } from '../messages/explanations.ts';
import type { Language } from '../model/language.ts';
import type { Severity } from '../model/severity.ts';

const LEVEL_WORD = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
} as const satisfies Readonly<Record<Severity, string>>;

/** A kind of finding as code scanning presents it; what it means stands in our messages. */
export function sarifRule(code: string, level: Severity, language: Language): object {
  const { title, meaning, bad, good } = isExplained(code)
    ? { bad: undefined, good: undefined, ...explanationOf(code, language) }
    : { title: code, meaning: code, bad: undefined, good: undefined };
  const examples = bad === undefined || good === undefined ? [] : [bad, good];
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: {
      text: [meaning, ...examples.map((text, index) => `${'✖✔'.charAt(index)}\n${text}`)].join(
        '\n\n',
      ),
      markdown: [
        meaning,
        ...examples.map((text, index) => `${'✖✔'.charAt(index)}\n\n~~~\n${text}\n~~~`),
      ].join('\n\n'),
    },
    defaultConfiguration: { level },
    properties: { tags: ['republishing'], 'problem.severity': LEVEL_WORD[level] },
  };
}

function pascalCase(code: string): string {
  return code
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

import { explanationOf } from '../../messages/explanations.ts';
import type { Messages } from '../../messages/messages.ts';
import { PAGE_TEXTS } from '../../messages/pages.ts';
import { CODES_OF } from '../../model/check-codes.ts';
import type { CheckKind } from '../../model/checks.ts';
import type { FindingCode, ReasonCode } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { Pack } from '../../model/terms.ts';
import { DEFAULT_OPTIONS } from '../../terms/default-options.ts';
import { fenced, joined, table } from './markdown.ts';

/** All about one check, as Markdown: what decides it, its options, and what it finds, with examples. */
export function checkPage(kind: CheckKind, packs: readonly Pack[], messages: Messages): string {
  const { language, words } = messages;
  const { words: page, checks } = PAGE_TEXTS[language];
  const about = checks[kind];
  const outcomes = (['met', 'breached', 'undetermined'] as const).flatMap((outcome) => {
    const when = about[outcome];
    return when === undefined ? [] : [[words.outcome[outcome], when]];
  });
  const users = packs.filter((pack) => usesCheck(pack, kind)).map(({ id }) => `\`${id}\``);
  return joined([
    `# ${kind}`,
    about.asks,
    table([[page.outcome, page.when], ...outcomes]),
    ...optionsOf(kind, language),
    `## ${page.findings}`,
    ...CODES_OF[kind].flatMap((code) => aboutCode(code, language)),
    ...(users.length === 0 ? [] : [`## ${page.packsThatUse}`, users.join(', ')]),
  ]);
}

function usesCheck({ editions }: Pack, kind: CheckKind): boolean {
  return editions.some(({ obligations }) =>
    obligations.some(({ ways }) => ways.some(({ check }) => check === kind)),
  );
}

function optionsOf(kind: CheckKind, language: Language): readonly string[] {
  const { words: page, options } = PAGE_TEXTS[language];
  const sentences: Readonly<Record<string, string>> = options[kind];
  const defaults: Readonly<Record<string, unknown>> = { ...DEFAULT_OPTIONS[kind] };
  const rows = Object.entries(sentences).map(([name, meaning]) => [
    `\`${name}\``,
    meaning,
    name in defaults ? `\`${inYaml(defaults[name])}\`` : '–',
  ]);
  return rows.length === 0
    ? []
    : [`## ${page.options}`, table([[page.option, page.meaning, page.unlessGiven], ...rows])];
}

/** As a person would write it in a pack. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function aboutCode(code: FindingCode | ReasonCode, language: Language): readonly string[] {
  const { words: page } = PAGE_TEXTS[language];
  const { title, meaning, bad, good } = explanationOf(code, language);
  return [
    `### ${title} (\`${code}\`)`,
    meaning,
    ...(bad === undefined ? [] : [page.bad, fenced(bad)]),
    ...(good === undefined ? [] : [page.good, fenced(good)]),
  ];
}
